package org.aidememoire.marking.web.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.rule.NumberTolerance;
import org.aidememoire.site.Words;

/** What a student may write instead of the answer that the key gives first. */
final class AlsoRight {
  private AlsoRight() {}

  /** Patterns are given as they are: who knows them sees what they let through. */
  static List<String> of(ShortText question) {
    Stream<String> words = question.accept().stream().skip(1);
    Stream<String> patterns = question.patterns().stream().map(words()::pattern);
    return Stream.concat(words, patterns).toList();
  }

  /** How far off a number may be, values that earn less, and other units. */
  static List<String> of(Numeric question) {
    List<String> also = new ArrayList<>();
    for (Numeric.Accepted accepted : question.accept()) {
      String near =
          near(accepted.tolerance() == null ? NumberTolerance.NONE : accepted.tolerance());
      if (!(near.isEmpty() && also.isEmpty() && accepted.equals(question.accept().getFirst()))) {
        also.add(accepted.value().toPlainString() + near + earning(accepted.credit()));
      }
    }
    question.units().stream()
        .flatMap(unit -> unit.forms().stream().map(form -> unit.unit() + " = " + form))
        .forEach(also::add);
    question.units().stream()
        .skip(1)
        .map(unit -> "1 " + unit.unit() + " = " + unit.factor().toPlainString())
        .forEach(also::add);
    return also;
  }

  private static String near(NumberTolerance tolerance) {
    return tolerance.amount().signum() == 0 ? "" : " ± " + tolerance;
  }

  private static String earning(double credit) {
    return credit == 1 ? "" : " (" + Math.round(credit * 100) + " %)";
  }

  /** By the number of each gap. */
  static List<String> of(Cloze cloze) {
    List<String> also = new ArrayList<>();
    int number = 0;
    for (Cloze.Gap gap : cloze.gaps()) {
      number++;
      for (String words : gap.accept()) {
        also.add(number + ": " + words);
      }
    }
    return also;
  }

  private static PrintMessages words() {
    return Words.in(PrintMessages.class);
  }
}
