package org.aidememoire.analysis.web.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.aidememoire.analysis.Sheet;
import org.aidememoire.analysis.score.Reliability;
import org.aidememoire.analysis.score.ScoreSummary;
import org.aidememoire.analysis.score.Spread;
import org.aidememoire.site.Points;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * The whole quiz, for the page.
 *
 * @param students how many are counted
 * @param waiting how many questions are left out, because answers to them are still to be marked
 * @param possible the points of the quiz; empty where not everybody could earn the same
 * @param spread null where they are too few
 * @param reliability in words
 * @param range within which it lies in 19 of 20 classes, in words; empty where it is not known
 * @param error null where it cannot be said
 * @param histogram null where they are too few
 */
public record SummaryCard(
    int students,
    int waiting,
    String possible,
    @Nullable SpreadCard spread,
    String reliability,
    String range,
    @Nullable Figure error,
    @Nullable HistogramCard histogram) {

  record SpreadCard(Figure mean, Figure median, Figure deviation, Figure highest, Figure lowest) {

    static SpreadCard of(Spread spread, @Nullable BigDecimal possible) {
      return new SpreadCard(
          Figure.of(spread.mean(), possible),
          Figure.of(spread.median(), possible),
          Figure.of(spread.deviation(), possible),
          Figure.of(spread.highest(), possible),
          Figure.of(spread.lowest(), possible));
    }
  }

  public static SummaryCard of(List<Sheet> sheets) {
    ScoreSummary summary = ScoreSummary.of(sheets);
    BigDecimal possible = summary.possible().orElse(null);
    OptionalDouble error = summary.error();
    return new SummaryCard(
        summary.students(),
        summary.waiting(),
        possible == null ? "" : Points.points(possible),
        summary.spread().map(spread -> SpreadCard.of(spread, possible)).orElse(null),
        inWords(summary.reliability()),
        summary.reliability() instanceof Reliability.Found found
            ? Words.in(ScoreMessages.class)
                .reliability_range(Figure.decimal(found.low()), Figure.decimal(found.high()))
            : "",
        error.isPresent() ? Figure.of(error.getAsDouble(), possible) : null,
        summary.histogram().map(HistogramCard::of).orElse(null));
  }

  private static String inWords(Reliability reliability) {
    ScoreMessages say = Words.in(ScoreMessages.class);
    return switch (reliability) {
      case Reliability.TooFew _ -> say.reliability_too_few(Reliability.FEWEST);
      case Reliability.OneItem _ -> say.reliability_one_item();
      case Reliability.DifferentItems _ -> say.reliability_different_items();
      case Reliability.AllAlike _ -> say.reliability_all_alike();
      case Reliability.Found found ->
          switch (found.strength()) {
            case HIGH -> say.reliability_high(Figure.decimal(found.value()));
            case FAIR -> say.reliability_fair(Figure.decimal(found.value()));
            case LOW -> say.reliability_low(Figure.decimal(found.value()));
          };
    };
  }

  /** Below this many students nothing is said. */
  public int fewest() {
    return ScoreSummary.FEWEST;
  }

  /** Below this many students nothing is drawn. */
  public int fewestDrawn() {
    return ScoreSummary.FEWEST_DRAWN;
  }
}
