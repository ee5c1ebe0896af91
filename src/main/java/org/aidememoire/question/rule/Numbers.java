package org.aidememoire.question.rule;

import java.math.BigDecimal;

/** One way to write each number, so that 1.0 and 1 are the same. */
public final class Numbers {
  private Numbers() {}

  /** Without zeros at the end that say nothing. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
