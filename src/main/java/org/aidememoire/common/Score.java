package org.aidememoire.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * Points earned out of points possible, each to four decimal places.
 *
 * @param earned from 0 to {@code possible}
 * @param possible 0 or more
 */
public record Score(BigDecimal earned, BigDecimal possible) {
  /** Decimal places of points. */
  public static final int PLACES = 4;

  public static final Score NOTHING = of(0, 0);

  public Score {
    earned = earned.setScale(PLACES, RoundingMode.HALF_UP);
    possible = possible.setScale(PLACES, RoundingMode.HALF_UP);
    if (earned.signum() < 0 || earned.compareTo(possible) > 0) {
      throw new IllegalArgumentException("Points earned must lie between 0 and those possible");
    }
  }

  public static Score of(double earned, double possible) {
    return new Score(BigDecimal.valueOf(earned), BigDecimal.valueOf(possible));
  }

  /** The given share (0 to 1) of the points possible. */
  public static Score share(double share, BigDecimal possible) {
    return new Score(possible.multiply(BigDecimal.valueOf(share)), possible);
  }

  public Score plus(Score other) {
    return new Score(earned.add(other.earned), possible.add(other.possible));
  }

  public static Score sum(Collection<Score> scores) {
    return scores.stream().reduce(NOTHING, Score::plus);
  }

  /** Whole percent, rounded half up; 0 where nothing was possible. */
  public int percent() {
    return possible.signum() == 0
        ? 0
        : earned.movePointRight(2).divide(possible, 0, RoundingMode.HALF_UP).intValueExact();
  }

  /** From 0 to 1; 0 where nothing was possible. */
  public double share() {
    return possible.signum() == 0 ? 0 : earned.doubleValue() / possible.doubleValue();
  }

  public boolean isFull() {
    return earned.compareTo(possible) == 0;
  }
}
