package org.aidememoire.site;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** How templates write points: without zeros that say nothing, to two decimal places. */
@TemplateExtension
public final class Points {
  private static final int PLACES = 2;

  private Points() {}

  /** Such as {@code 9}, {@code 9.5} or {@code 9.33}. */
  public static String points(BigDecimal amount) {
    NumberFormat format = NumberFormat.getInstance(Words.language());
    format.setMaximumFractionDigits(PLACES);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setGroupingUsed(false);
    return format.format(amount);
  }
}
