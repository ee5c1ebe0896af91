package org.aidememoire.question.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a date may be off, to either side: {@code 3 days}, {@code 1 month}, {@code 2 years}.
 *
 * @param amount from 0 to 1,000
 */
public record DateTolerance(int amount, DatePoint.Precision unit) {
  public static final DateTolerance NONE = new DateTolerance(0, DatePoint.Precision.DAY);
  private static final Pattern SHAPE = Pattern.compile("(\\d{1,4}) (day|month|year)s?");
  private static final int MOST = 1000;

  public DateTolerance {
    if (amount < 0 || amount > MOST) {
      throw new IllegalArgumentException("A tolerance lies between 0 and %d.".formatted(MOST));
    }
  }

  /** Throws IllegalArgumentException with a sentence for its author where it is not one. */
  @JsonCreator
  public static DateTolerance of(String text) {
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is not a tolerance: write 3 days, 1 month or 2 years.".formatted(text));
    }
    return new DateTolerance(
        Integer.parseInt(matcher.group(1)),
        DatePoint.Precision.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)));
  }

  LocalDate before(LocalDate day) {
    return day.minus(period());
  }

  /** From the end of a month to the end of another, however long each is. */
  LocalDate after(LocalDate day) {
    LocalDate plain = day.plus(period());
    LocalDate toTheEnd = day.plusDays(1).plus(period()).minusDays(1);
    return plain.isAfter(toTheEnd) ? plain : toTheEnd;
  }

  private Period period() {
    return switch (unit) {
      case YEAR -> Period.ofYears(amount);
      case MONTH -> Period.ofMonths(amount);
      case DAY -> Period.ofDays(amount);
    };
  }

  @JsonValue
  @Override
  public String toString() {
    return amount + " " + unit.name().toLowerCase(Locale.ROOT) + (amount == 1 ? "" : "s");
  }
}
