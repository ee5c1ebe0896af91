package org.aidememoire.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.Verdict;
import org.jspecify.annotations.Nullable;

/** Rows of a class, and tallies in few words. */
final class Fixture {
  private Fixture() {}

  /** Everybody's answer, marked as the question says. */
  static List<Row> rows(Question question, Response... responses) {
    return Arrays.stream(responses).map(one -> row(question, Answer.of(one), null)).toList();
  }

  static Row row(Question question, Answer answer, @Nullable Double rest) {
    return new Row(answer, question.mark(answer), question.mark(answer).waits(), rest);
  }

  static Breakdown breakdown(Question question, Response... responses) {
    return Breakdown.of(question, rows(question, responses));
  }

  /** Such as {@code "Embassy right 3/5"}. */
  static List<String> counts(Tally tally) {
    return tally.counts().stream()
        .map(
            one ->
                "%s%s %d/%d"
                    .formatted(words(one.label()), verdict(one.verdict()), one.count(), one.of()))
        .toList();
  }

  /** Such as {@code "true right [0, 1, 2]"}, after a line with the columns. */
  static List<String> lines(Cross cross) {
    List<String> lines = new ArrayList<>();
    lines.add(cross.columns().stream().map(Fixture::words).toList().toString());
    cross
        .lines()
        .forEach(
            line -> lines.add(words(line.label()) + verdict(line.verdict()) + " " + line.counts()));
    return lines;
  }

  static String head(Tally tally) {
    return tally.head() == null ? "" : words(tally.head());
  }

  private static String words(Label label) {
    return switch (label) {
      case Label.Text(String text) -> text;
      case Label.Words words -> words.quote().exact();
      case Label.Typed(String text) -> text;
      case Label.Dated dated -> dated.date().toString();
      case Label.Truth(boolean holds) -> String.valueOf(holds);
      case Label.Stood stood -> stood.stand().word();
      case Label.Place(int number) -> "place " + number;
      case Label.Held(String claim, String document) -> claim + " / " + document;
      case Label.Gap gap -> gap.number() + " " + gap.words();
      case Label.Sure sure -> sure.certainty() == null ? "-" : sure.certainty().name();
      case Label.Proved(Verdict verdict) -> verdict.name();
    };
  }

  private static String verdict(@Nullable Verdict verdict) {
    return verdict == null ? "" : " " + verdict.name().toLowerCase(Locale.ROOT);
  }
}
