package org.aidememoire.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.Verdict;
import org.aidememoire.question.rule.DateReading;
import org.aidememoire.question.rule.HistoricalDate;
import org.aidememoire.question.rule.NumberReading;
import org.aidememoire.question.rule.Wording;

/** What was typed, most often first; what is read alike is counted as one. */
final class TypedWords {
  private TypedWords() {}

  static Tally of(ShortText question, List<Row> rows) {
    return of(question, rows, TypedWords::wording);
  }

  static Tally of(DateQuestion question, List<Row> rows) {
    return of(question, rows, TypedWords::date);
  }

  static Tally of(Numeric question, List<Row> rows) {
    return of(question, rows, TypedWords::number);
  }

  /** Whatever is read alike is marked alike. */
  private static Tally of(Question question, List<Row> rows, Function<String, Label> reading) {
    Tally.Counter<Label> counter = new Tally.Counter<>();
    Map<Label, Verdict> verdicts = new HashMap<>();
    for (Row row : rows) {
      Response.Words words = row.response(Response.Words.class, question);
      Label label = reading.apply(words.text());
      verdicts.putIfAbsent(label, question.markResponse(words).verdict());
      counter.addOne(label);
    }
    return counter.frequent(null, label -> label, verdicts::get);
  }

  static Label wording(String typed) {
    return new Label.Typed(Wording.of(typed).plain());
  }

  private static Label date(String typed) {
    return DateReading.of(typed) instanceof DateReading.Read(HistoricalDate date)
        ? new Label.Dated(date)
        : wording(typed);
  }

  private static Label number(String typed) {
    return NumberReading.of(typed) instanceof NumberReading.Read read
        ? new Label.Typed((read.value().toPlainString() + " " + read.unit()).strip())
        : wording(typed);
  }
}
