package org.aidememoire.question.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a number may be off, to either side: {@code 0.5}, or {@code 5%} of the right value.
 *
 * @param amount 0 or more; percent where {@code relative}
 */
public record NumberTolerance(BigDecimal amount, boolean relative) {
  public static final NumberTolerance NONE = new NumberTolerance(BigDecimal.ZERO, false);
  private static final Pattern SHAPE = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,12})?) ?(%?)");

  public NumberTolerance {
    amount = Numbers.plain(amount);
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("A tolerance cannot be below 0.");
    }
  }

  /** Throws IllegalArgumentException with a sentence for its author where it is not one. */
  @JsonCreator
  public static NumberTolerance of(String text) {
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is not a tolerance: write 0.5 or 5%%.".formatted(text));
    }
    return new NumberTolerance(new BigDecimal(matcher.group(1)), !matcher.group(2).isEmpty());
  }

  /**
   * Whether the given value lies no further from the right one than the tolerance, both ends
   * included (IMS QTI 2.1, {@code equal}: tolerance modes exact, absolute and relative).
   */
  public boolean allows(BigDecimal right, BigDecimal given) {
    BigDecimal margin = relative ? right.abs().multiply(amount).movePointLeft(2) : amount;
    return given.subtract(right).abs().compareTo(margin) <= 0;
  }

  @JsonValue
  @Override
  public String toString() {
    return amount.toPlainString() + (relative ? "%" : "");
  }
}
