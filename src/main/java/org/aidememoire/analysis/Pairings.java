package org.aidememoire.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.Corroboration.Stand;
import org.aidememoire.question.Entry;
import org.aidememoire.question.Matching;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;

/** What was answered to each of several prompts. */
final class Pairings {
  private Pairings() {}

  static List<Tally> of(Matching question, List<Row> rows) {
    List<Tally> tallies = new ArrayList<>();
    for (Matching.Pairing prompt : question.prompts()) {
      tallies.add(
          counter(question, question.answers(), rows, prompt.id())
              .said(
                  new Label.Text(prompt.text()),
                  answer -> new Label.Text(answer.text()),
                  answer -> Choices.verdict(answer.id().equals(prompt.answer()))));
    }
    return tallies;
  }

  static List<Tally> of(Categorise question, List<Row> rows) {
    List<Tally> tallies = new ArrayList<>();
    for (Categorise.Filed entry : question.entries()) {
      Label head =
          entry.quote() == null ? new Label.Text(entry.words()) : new Label.Words(entry.quote());
      tallies.add(
          counter(question, question.groups(), rows, entry.id())
              .said(
                  head,
                  group -> new Label.Text(group.text()),
                  group -> Choices.verdict(group.id().equals(entry.group()))));
    }
    return tallies;
  }

  private static Tally.Counter<Entry> counter(
      Question question, List<Entry> offered, List<Row> rows, String prompt) {
    Tally.Counter<Entry> counter = new Tally.Counter<>();
    offered.forEach(counter::offer);
    for (Row row : rows) {
      String given = given(question, row).get(prompt);
      counter.add(offered.stream().filter(answer -> answer.id().equals(given)).toList());
    }
    return counter;
  }

  static List<Tally> of(Corroboration question, List<Row> rows) {
    List<Tally> tallies = new ArrayList<>();
    for (Corroboration.Claim claim : question.claims()) {
      for (int column = 0; column < question.documents().size(); column++) {
        Corroboration.Source source = question.documents().get(column);
        Stand right = claim.cells().get(column).stand();
        String cell = Corroboration.cellId(claim.id(), source.document());
        tallies.add(
            stands(question, rows, cell)
                .whole(
                    new Label.Held(claim.text(), source.text()),
                    Label.Stood::new,
                    stand -> Choices.verdict(stand == right)));
      }
    }
    return tallies;
  }

  private static Tally.Counter<Stand> stands(Corroboration question, List<Row> rows, String cell) {
    Tally.Counter<Stand> counter = new Tally.Counter<>();
    List.of(Stand.values()).forEach(counter::offer);
    for (Row row : rows) {
      String given = given(question, row).get(cell);
      counter.add(given == null ? List.of() : List.of(Stand.of(given)));
    }
    return counter;
  }

  static Map<String, String> given(Question question, Row row) {
    return row.response(Response.Pairs.class, question).answers();
  }
}
