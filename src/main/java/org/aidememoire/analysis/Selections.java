package org.aidememoire.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aidememoire.common.Quote;
import org.aidememoire.question.Response;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.Verdict;
import org.aidememoire.question.rule.Overlap;
import org.jspecify.annotations.Nullable;

/**
 * Which words of documents were selected, most often first. Selections that differ in nothing but
 * the spaces and marks around them are one.
 */
final class Selections {
  private Selections() {}

  static Tally of(SelectWords question, List<Row> rows) {
    return of(
        rows.stream().map(row -> row.response(Response.Passage.class, question).quotes()).toList(),
        quote -> verdict(quote, question.accept(), question.threshold()));
  }

  /**
   * @param selections of each answer
   * @param verdict of one quote by itself; null where nobody says what is right
   */
  static Tally of(List<List<Quote>> selections, Function<Quote, @Nullable Verdict> verdict) {
    Map<Span, Quote> quotes = new HashMap<>();
    Tally.Counter<Span> counter = new Tally.Counter<>();
    for (List<Quote> selected : selections) {
      Map<Span, Quote> spans = new LinkedHashMap<>();
      selected.forEach(quote -> spans.putIfAbsent(Span.of(quote), quote));
      spans.forEach(quotes::putIfAbsent);
      counter.add(new ArrayList<>(spans.keySet()));
    }
    return counter.frequent(
        null,
        span -> new Label.Words(quote(quotes, span)),
        span -> verdict.apply(quote(quotes, span)));
  }

  private static Quote quote(Map<Span, Quote> quotes, Span span) {
    Quote quote = quotes.get(span);
    if (quote == null) {
      throw new IllegalStateException("Nobody selected these words");
    }
    return quote;
  }

  /** What one quote would earn by itself. */
  static Verdict verdict(Quote quote, List<Quote> accept, double threshold) {
    return Verdict.of(Overlap.of(List.of(quote), accept).share(threshold));
  }

  /** From the first letter or digit to the last. */
  private record Span(String edition, int start, int end) {
    static Span of(Quote quote) {
      int[] points = quote.exact().codePoints().toArray();
      int first = 0;
      int last = points.length;
      while (first < last && !Character.isLetterOrDigit(points[first])) {
        first++;
      }
      while (last > first && !Character.isLetterOrDigit(points[last - 1])) {
        last--;
      }
      String edition = quote.document() + " " + quote.edition();
      return new Span(edition, quote.start() + first, quote.start() + last);
    }
  }
}
