package org.aidememoire.analysis.web.score;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.aidememoire.site.Points;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * A share of the points of a quiz, ready for the page.
 *
 * @param percent such as {@code 62}
 * @param points the same in points; empty where not everybody could earn as many
 */
public record Figure(int percent, String points) {
  private static final int PLACES = 2;
  private static final double HUNDRED = 100;

  /**
   * @param possible null where not everybody could earn the same
   */
  static Figure of(double share, @Nullable BigDecimal possible) {
    return new Figure(
        percent(share),
        possible == null ? "" : Points.points(possible.multiply(BigDecimal.valueOf(share))));
  }

  /** Whole percent, rounded half up. */
  static int percent(double share) {
    return (int) Math.round(share * HUNDRED);
  }

  /** A figure with two decimal places, as the reader's language writes it. */
  public static String decimal(double value) {
    NumberFormat format = NumberFormat.getInstance(Words.language());
    format.setMinimumFractionDigits(PLACES);
    format.setMaximumFractionDigits(PLACES);
    return format.format(value);
  }
}
