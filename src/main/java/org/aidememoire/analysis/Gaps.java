package org.aidememoire.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidememoire.question.AnswerMark;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Response;
import org.aidememoire.question.rule.Wording;

/** What each gap was filled with. */
final class Gaps {
  private Gaps() {}

  static List<Tally> of(Cloze question, List<Row> rows) {
    List<Tally> tallies = new ArrayList<>();
    for (Cloze.Gap gap : question.gaps()) {
      Label head = new Label.Gap(tallies.size() + 1, question.words(gap), question.passage());
      tallies.add(
          gap.others().isEmpty()
              ? typed(question, gap, head, rows)
              : chosen(question, gap, head, rows));
    }
    return tallies;
  }

  private static Tally typed(Cloze question, Cloze.Gap gap, Label head, List<Row> rows) {
    return TypedWords.spelled(
        head,
        rows.stream().map(row -> Pairings.given(question, row).getOrDefault(gap.id(), "")).toList(),
        words -> Choices.verdict(isRight(question, gap, words)));
  }

  private static boolean isRight(Cloze question, Cloze.Gap gap, String words) {
    return question.markResponse(new Response.Pairs(Map.of(gap.id(), words)))
            instanceof AnswerMark.ByParts parts
        && parts.findPart(gap.id()).filter(AnswerMark.Part::right).isPresent();
  }

  private static Tally chosen(Cloze question, Cloze.Gap gap, Label head, List<Row> rows) {
    String right = question.words(gap);
    List<String> choices = new ArrayList<>(List.of(right));
    gap.others().forEach(other -> choices.add(other.text()));
    Tally.Counter<String> counter = new Tally.Counter<>();
    choices.forEach(counter::offer);
    for (Row row : rows) {
      Wording given = Wording.of(Pairings.given(question, row).getOrDefault(gap.id(), ""));
      counter.add(
          choices.stream().filter(choice -> Wording.of(choice).equals(given)).limit(1).toList());
    }
    return counter.whole(head, Label.Text::new, choice -> Choices.verdict(choice.equals(right)));
  }
}
