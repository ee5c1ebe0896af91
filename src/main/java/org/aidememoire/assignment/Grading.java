package org.aidememoire.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Score;

/** Which of several attempts gives the grade. */
public enum Grading {
  BEST,
  LAST,
  FIRST,
  MEAN;

  private static final int PLACES = 8;

  /**
   * The grade, as a score.
   *
   * @param scores of the attempts that are handed in, in the order in which they were begun
   */
  public Optional<Score> grade(List<Score> scores) {
    if (scores.isEmpty()) {
      return Optional.empty();
    }
    return switch (this) {
      case BEST -> scores.stream().max(Comparator.comparing(Grading::share));
      case LAST -> Optional.of(scores.getLast());
      case FIRST -> Optional.of(scores.getFirst());
      case MEAN -> Optional.of(mean(scores));
    };
  }

  /** Attempts may differ in what was possible: shares are compared, not points. */
  private static BigDecimal share(Score score) {
    return score.possible().signum() == 0
        ? BigDecimal.ZERO
        : score.earned().divide(score.possible(), PLACES, RoundingMode.HALF_UP);
  }

  /** The mean of the shares, of what was possible last. */
  private static Score mean(List<Score> scores) {
    BigDecimal sum = scores.stream().map(Grading::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean = sum.divide(BigDecimal.valueOf(scores.size()), PLACES, RoundingMode.HALF_UP);
    BigDecimal possible = scores.getLast().possible();
    return new Score(possible.multiply(mean), possible);
  }
}
