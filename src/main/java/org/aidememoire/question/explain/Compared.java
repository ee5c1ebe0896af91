package org.aidememoire.question.explain;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.common.Quote;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.QuoteCard;
import org.aidememoire.question.rule.Overlap;

/**
 * Selected words, compared with the accepted passages.
 *
 * @param threshold the F1 from which everything is earned
 * @param share of the credit, from 0 to 1
 * @param best the comparison that counts: with one passage, or with several taken together
 * @param passages each accepted passage by itself
 */
public record Compared(double threshold, double share, Overlap best, List<Row> passages) {

  /** One accepted passage and how far the selected words agree with it alone. */
  public record Row(QuoteCard passage, Overlap overlap) {}

  static Compared of(List<Quote> selected, List<Quote> accepted, double threshold, Places places) {
    Overlap best = Overlap.of(selected, accepted);
    List<Row> rows = new ArrayList<>();
    for (Quote quote : accepted) {
      rows.add(new Row(QuoteCard.of(quote, places), Overlap.of(selected, List.of(quote))));
    }
    return new Compared(threshold, best.share(threshold), best, rows);
  }

  /** Whether passages taken together agree better than any of them alone. */
  public boolean isTogether() {
    return passages.stream().noneMatch(row -> row.overlap().f1() >= best.f1());
  }
}
