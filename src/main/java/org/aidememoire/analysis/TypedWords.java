package org.aidememoire.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aidememoire.analysis.spelling.Spelled;
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
import org.jspecify.annotations.Nullable;

/**
 * What was typed, most often first. Words are counted with their other spellings, dates and numbers
 * as they are read.
 */
final class TypedWords {
  private TypedWords() {}

  static Tally of(ShortText question, List<Row> rows) {
    return spelled(
        null,
        rows.stream().map(row -> row.response(Response.Words.class, question).text()).toList(),
        text -> question.markResponse(new Response.Words(text)).verdict());
  }

  /**
   * @param typed one for each answer; blank where nothing was typed
   */
  static Tally spelled(@Nullable Label head, List<String> typed, Function<String, Verdict> mark) {
    List<String> said = typed.stream().filter(text -> !text.isBlank()).toList();
    List<Spelled> groups = Spelled.group(said, mark);
    List<Count> listed =
        groups.stream()
            .limit(Tally.MOST_LISTED)
            .map(
                group ->
                    new Count(
                        new Label.Typed(group.words()),
                        group.verdict(),
                        group.count(),
                        typed.size(),
                        group.variants()))
            .toList();
    int others = groups.stream().skip(Tally.MOST_LISTED).mapToInt(Spelled::count).sum();
    return new Tally(head, listed, typed.size(), others, typed.size() - said.size());
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

  private static Label wording(String typed) {
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
