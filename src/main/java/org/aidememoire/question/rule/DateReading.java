package org.aidememoire.question.rule;

/**
 * What a student typed, read as a date, or why it cannot be. Understood are, in English and
 * Spanish: {@code 29 November 1954}, {@code Nov 1954}, {@code 1954}, {@code 1954-11-29}, {@code
 * 29.11.1954}, each after {@code c.}, {@code about} or {@code hacia}, and ranges such as {@code
 * between March and May 1954}, {@code 3-5 March 1954}, {@code 1954-55}. Nothing is guessed: {@code
 * 3/4/1954} could be two days, {@code 54} many years.
 */
public sealed interface DateReading {
  record Read(HistoricalDate date) implements DateReading {}

  record Unread(Why why) implements DateReading {}

  enum Why {
    /** No date can be made out. */
    NO_DATE,
    /** There is no year with all its digits. */
    NO_YEAR,
    /** No calendar has this day. */
    NO_SUCH_DAY,
    /** Both numbers could be the month. */
    WHICH_ORDER,
    /** The end lies before the beginning. */
    BACKWARDS
  }

  static DateReading of(String typed) {
    return new DateReader(typed).read();
  }
}
