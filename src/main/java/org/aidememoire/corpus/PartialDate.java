package org.aidememoire.corpus;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as exactly as it is known: a day ({@code 1954-11-29}), a month ({@code 1954-11}) or a year
 * ({@code 1954}). Anything else, and a day that no calendar has, is refused with an
 * IllegalArgumentException.
 */
public record PartialDate(@JsonValue String value) implements Comparable<PartialDate> {
  private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  public PartialDate {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is not a date: write 1954-11-29, 1954-11 or 1954".formatted(value));
    }
    try {
      earliest(value);
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException("no calendar has the date " + value, noSuchDay);
    }
  }

  /** The first day it can mean. */
  public LocalDate earliest() {
    return earliest(value);
  }

  public boolean isDay() {
    return value.length() > MONTH;
  }

  public boolean isMonth() {
    return value.length() == MONTH;
  }

  private static LocalDate earliest(String value) {
    return switch (value.length()) {
      case YEAR -> Year.parse(value).atDay(1);
      case MONTH -> YearMonth.parse(value).atDay(1);
      default -> LocalDate.parse(value);
    };
  }

  /** By the first day each can mean; a year stands before its own January. */
  @Override
  public int compareTo(PartialDate other) {
    int byDay = earliest().compareTo(other.earliest());
    return byDay != 0 ? byDay : Integer.compare(value.length(), other.value.length());
  }

  @Override
  public String toString() {
    return value;
  }
}
