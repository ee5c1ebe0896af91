package org.aidememoire.analysis.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidememoire.analysis.Sheet;
import org.aidememoire.common.Score;

/**
 * What the points of a class say about the whole quiz.
 *
 * @param students how many are counted
 * @param waiting how many items are left out for everybody, because answers to them are still to be
 *     marked
 * @param possible how many points could be earned; empty where not everybody could earn the same
 * @param spread empty where fewer than {@value #FEWEST} are counted: of so few the points of each
 *     say more than any figure of all
 * @param histogram empty where fewer than {@value #FEWEST_DRAWN} are counted: of so few the steps
 *     would show chance
 */
public record ScoreSummary(
    int students,
    int waiting,
    Optional<BigDecimal> possible,
    Optional<Spread> spread,
    Reliability reliability,
    Optional<Histogram> histogram) {
  public static final int FEWEST = 5;
  public static final int FEWEST_DRAWN = 10;

  /**
   * @param sheets the attempt that counts of everybody who has handed one in
   */
  public static ScoreSummary of(List<Sheet> sheets) {
    ScoreTable table = ScoreTable.of(sheets);
    List<Score> sums = table.sums();
    return new ScoreSummary(
        sums.size(),
        table.waiting(),
        possible(sums),
        sums.size() < FEWEST ? Optional.empty() : Optional.of(Spread.of(sums)),
        Reliability.of(table),
        sums.size() < FEWEST_DRAWN ? Optional.empty() : Optional.of(Histogram.of(sums)));
  }

  private static Optional<BigDecimal> possible(List<Score> sums) {
    Set<BigDecimal> different = sums.stream().map(Score::possible).collect(Collectors.toSet());
    return different.size() == 1 ? different.stream().findFirst() : Optional.empty();
  }

  /** The standard error of measurement, as a share of the points; empty where it cannot be said. */
  public OptionalDouble error() {
    return reliability instanceof Reliability.Found found && spread.isPresent()
        ? found.error(spread.get().deviation())
        : OptionalDouble.empty();
  }
}
