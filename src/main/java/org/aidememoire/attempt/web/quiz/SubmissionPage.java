package org.aidememoire.attempt.web.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.HeldAnswers;
import org.aidememoire.attempt.UnderWay;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.attempt.web.QuizHead;
import org.aidememoire.lesson.Item;

/**
 * The last look before a quiz is handed in.
 *
 * @param several those to which several answers were kept, and one can be chosen
 * @param answersPath begins the names of the answers that a device may still hold
 * @param oneWay whether there is no way back
 * @param back to the last item or, without a way back, to the one that is reached; empty where all
 *     were left
 */
@CheckedTemplate(basePath = "attempt", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubmissionPage(
    QuizHead head,
    List<Row> rows,
    List<Row> several,
    long open,
    String answersPath,
    boolean oneWay,
    String back)
    implements TemplateInstance {

  /**
   * An item and whether it has a finished answer.
   *
   * @param ask and path are empty for what cannot be opened: it was left for good, or is not
   *     reached
   * @param ahead whether it is not reached yet
   * @param kept the keys of the answers beside the one that holds, with blanks between them; empty
   *     where there is nothing to choose
   */
  @TemplateData
  public record Row(
      String id,
      int number,
      String ask,
      String path,
      boolean answered,
      boolean ahead,
      String kept) {}

  static SubmissionPage of(Attempt attempt, Instant now) {
    HeldAnswers held = attempt.heldAnswers();
    boolean oneWay = attempt.delivery().oneWay();
    Set<String> toChoose = toChoose(attempt, held);
    List<Row> rows = new ArrayList<>();
    for (Item item : attempt.items()) {
      int number = rows.size() + 1;
      boolean opens = !oneWay || number == attempt.reached();
      rows.add(
          new Row(
              item.id(),
              number,
              opens ? item.question().prompt().ask() : "",
              opens ? AttemptPaths.item(attempt, number) : "",
              ItemPage.isAnswered(item, held.holding()),
              oneWay && number > attempt.reached(),
              opens && toChoose.contains(item.id()) ? held.staleTo(item.id()).keys() : ""));
    }
    long open = rows.stream().filter(row -> !row.answered()).count();
    return new SubmissionPage(
        QuizHead.of(attempt, now),
        rows,
        rows.stream().filter(row -> !row.kept().isEmpty()).toList(),
        open,
        AttemptPaths.answers(attempt),
        oneWay,
        back(attempt, rows));
  }

  private static String back(Attempt attempt, List<Row> rows) {
    return attempt.delivery().oneWay()
        ? rows.stream().map(Row::path).filter(path -> !path.isEmpty()).findFirst().orElse("")
        : AttemptPaths.item(attempt, rows.size());
  }

  /**
   * The questions with several answers of which one can still be chosen: not what was left for
   * good, nor what is settled.
   */
  private static Set<String> toChoose(Attempt attempt, HeldAnswers held) {
    List<Item> several =
        attempt.items().stream()
            .filter(item -> !held.staleTo(item.id()).undecided().isEmpty())
            .filter(item -> !attempt.isPassed(item))
            .toList();
    if (several.isEmpty()) {
      return Set.of();
    }
    UnderWay underWay = UnderWay.of(attempt);
    return several.stream()
        .filter(item -> !underWay.isSettled(item))
        .map(Item::id)
        .collect(Collectors.toSet());
  }
}
