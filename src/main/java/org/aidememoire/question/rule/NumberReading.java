package org.aidememoire.question.rule;

import java.math.BigDecimal;

/**
 * What a student typed, read as a number with perhaps a unit after it, or why it cannot be. Decimal
 * comma and decimal point are both understood; thousands may be parted by spaces, apostrophes,
 * points or commas in groups of three. Nothing is guessed: {@code 1,234} could be either.
 */
public sealed interface NumberReading {
  /**
   * @param value exactly as typed, without zeros that say nothing
   * @param unit what stands after the number, as {@link Wording} reads it; empty where nothing does
   */
  record Read(BigDecimal value, String unit) implements NumberReading {}

  record Unread(Why why) implements NumberReading {}

  enum Why {
    /** It does not begin with a number. */
    NO_NUMBER,
    /** The comma or point may part thousands or decimals. */
    TWO_WAYS
  }

  static NumberReading of(String typed) {
    return new NumberReader(typed).read();
  }
}
