package org.aidememoire.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.common.Score;

/** Which of several attempts gives the grade. */
public enum Grading {
  BEST,
  LAST,
  FIRST,
  MEAN;

  private static final int PLACES = 8;

  /**
   * Which attempt gives the grade, of several that are handed in; where the grade is their mean,
   * the last.
   *
   * @param attempts in the order in which they were begun
   */
  public <T> Optional<T> findCounting(List<T> attempts, Function<T, Score> score) {
    if (attempts.isEmpty()) {
      return Optional.empty();
    }
    List<T> worth = worthAnything(attempts, score);
    return switch (this) {
      case BEST -> worth.stream().max(Comparator.comparing(score.andThen(Grading::share)));
      case LAST, MEAN -> Optional.of(worth.getLast());
      case FIRST -> Optional.of(worth.getFirst());
    };
  }

  /** An attempt all of whose items were dropped says nothing, unless there is no other. */
  private static <T> List<T> worthAnything(List<T> attempts, Function<T, Score> score) {
    List<T> worth =
        attempts.stream().filter(each -> score.apply(each).possible().signum() > 0).toList();
    return worth.isEmpty() ? attempts : worth;
  }

  /**
   * The grade, as a score.
   *
   * @param scores of the attempts that are handed in, in the order in which they were begun
   */
  public Optional<Score> grade(List<Score> scores) {
    return this == MEAN && !scores.isEmpty()
        ? Optional.of(mean(worthAnything(scores, Function.identity())))
        : findCounting(scores, Function.identity());
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
