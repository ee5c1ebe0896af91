package org.aidememoire.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Option;
import org.aidememoire.question.Response;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.Verdict;
import org.aidememoire.question.rule.Certainty;
import org.jspecify.annotations.Nullable;

/** How often each option was chosen. */
final class Choices {
  private Choices() {}

  static Tally of(SingleChoice question, List<Row> rows) {
    Tally.Counter<Option> counter = new Tally.Counter<>();
    question.options().forEach(counter::offer);
    for (Row row : rows) {
      counter.addOne(question.getOption(row.response(Response.Choice.class, question).option()));
    }
    return whole(counter);
  }

  static Tally of(MultipleChoice question, List<Row> rows) {
    Tally.Counter<Option> counter = new Tally.Counter<>();
    question.options().forEach(counter::offer);
    for (Row row : rows) {
      counter.add(
          row.response(Response.Choices.class, question).options().stream()
              .map(question::getOption)
              .toList());
    }
    return whole(counter);
  }

  static Tally whole(Tally.Counter<Option> counter) {
    return counter.whole(null, option -> new Label.Text(option.text()), Choices::verdict);
  }

  static Verdict verdict(Option option) {
    return verdict(option.right());
  }

  static Verdict verdict(boolean right) {
    return right ? Verdict.RIGHT : Verdict.WRONG;
  }

  static Tally of(TrueFalse question, List<Row> rows) {
    Tally.Counter<Boolean> counter = new Tally.Counter<>();
    counter.offer(true).offer(false);
    rows.forEach(row -> counter.addOne(judged(question, row)));
    return counter.whole(
        null, Label.Truth::new, held -> verdict(held.booleanValue() == question.right()));
  }

  /** How sure those were who called it true, and who called it false; empty where nobody said. */
  static Optional<Cross> byCertainty(TrueFalse question, List<Row> rows) {
    if (rows.stream().allMatch(row -> row.answer().certainty() == null)) {
      return Optional.empty();
    }
    List<@Nullable Certainty> columns = new ArrayList<>(Arrays.asList(Certainty.values()));
    if (rows.stream().anyMatch(row -> row.answer().certainty() == null)) {
      columns.add(null);
    }
    List<Cross.Line> lines = new ArrayList<>();
    for (boolean held : new boolean[] {true, false}) {
      List<Row> mine = rows.stream().filter(row -> judged(question, row) == held).toList();
      lines.add(
          new Cross.Line(
              new Label.Truth(held),
              verdict(held == question.right()),
              columns.stream().map(certainty -> count(mine, certainty)).toList()));
    }
    return Optional.of(new Cross(columns.stream().<Label>map(Label.Sure::new).toList(), lines));
  }

  private static int count(List<Row> rows, @Nullable Certainty certainty) {
    return (int) rows.stream().filter(row -> row.answer().certainty() == certainty).count();
  }

  private static boolean judged(TrueFalse question, Row row) {
    return row.response(Response.Choice.class, question).option().equals(TrueFalse.TRUE);
  }
}
