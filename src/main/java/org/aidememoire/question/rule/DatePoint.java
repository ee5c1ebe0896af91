package org.aidememoire.question.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A year, a month of a year, or a day, in the Gregorian calendar.
 *
 * @param year from 1 to 9999
 * @param month from 1 to 12; 0 where only the year is known
 * @param day from 1; 0 where only the month is known
 */
public record DatePoint(int year, int month, int day) {
  private static final int LAST_YEAR = 9999;
  private static final int DECEMBER = 12;
  private static final int NEW_YEARS_EVE = 31;

  /** Throws IllegalArgumentException for what is in no calendar. */
  public DatePoint {
    try {
      LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException("No calendar has this date", noSuchDay);
    }
    if (year < 1 || year > LAST_YEAR || month < 0 || day < 0 || (month == 0 && day > 0)) {
      throw new IllegalArgumentException("No calendar has this date");
    }
  }

  public Precision precision() {
    if (month == 0) {
      return Precision.YEAR;
    }
    return day == 0 ? Precision.MONTH : Precision.DAY;
  }

  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  /** The first day it can mean. */
  public LocalDate first() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /** The last day it can mean. */
  public LocalDate last() {
    return switch (precision()) {
      case YEAR -> LocalDate.of(year, DECEMBER, NEW_YEARS_EVE);
      case MONTH -> YearMonth.of(year, month).atEndOfMonth();
      case DAY -> first();
    };
  }

  /** As ISO 8601 writes it: 1954, 1954-11 or 1954-11-29. */
  @Override
  public String toString() {
    return switch (precision()) {
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
      case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    };
  }
}
