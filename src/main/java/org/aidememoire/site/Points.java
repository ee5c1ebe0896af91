package org.aidememoire.site;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.aidememoire.common.Score;

/**
 * How pages write points and shares: in the reader's language, without zeros that say nothing, to
 * two decimal places, below 0 with a minus sign and not with a hyphen.
 */
@TemplateExtension
public final class Points {
  /** To show points exactly. */
  public static final int PLACES_AS_STORED = Score.PLACES;

  private static final int PLACES = 2;
  private static final char MINUS = '\u2212';

  private Points() {}

  /** Such as {@code 9}, {@code 9.5} or {@code 9.33}. */
  public static String points(BigDecimal amount) {
    return points(amount, PLACES);
  }

  /** To so many decimal places. */
  public static String points(BigDecimal amount, int places) {
    return write(NumberFormat.getInstance(Words.language()), places, amount);
  }

  /** A share from 0 to 1, such as {@code 33%}. */
  public static String percent(double share) {
    return percent(share, 0);
  }

  /** Such as {@code 33.33%}, to so many decimal places. */
  public static String percent(double share, int places) {
    return write(NumberFormat.getPercentInstance(Words.language()), places, share);
  }

  /** A number of percent, such as {@code 33%}. */
  public static String inPercent(int percent) {
    return percent(percent / 100.0);
  }

  private static String write(NumberFormat format, int places, Number amount) {
    format.setMaximumFractionDigits(places);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setGroupingUsed(false);
    String written = format.format(amount);
    return written.startsWith("-") ? MINUS + written.substring(1) : written;
  }
}
