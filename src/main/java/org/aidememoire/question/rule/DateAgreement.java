package org.aidememoire.question.rule;

import java.time.LocalDate;

/** How far a date that was given agrees with one that is accepted. */
public enum DateAgreement {
  /** Nothing in it lies outside what is accepted. */
  AGREES,
  /** It holds the accepted date, but says it less exactly; never wider than whole years. */
  COARSER,
  DIFFERS;

  /**
   * Compares the days that each can mean, as intervals (J. F. Allen, "Maintaining knowledge about
   * temporal intervals", Communications of the ACM 26, 1983): the given date agrees where it lies
   * within the accepted one, widened by the tolerance to either side. Whether the given date says
   * "about" makes no difference. An accepted date that says "about" and names no tolerance may be
   * off by one of its own units: a year, a month or a day.
   */
  public static DateAgreement of(
      HistoricalDate accepted, HistoricalDate given, DateTolerance tolerance) {
    DateTolerance margin = margin(accepted, tolerance);
    boolean inside =
        !given.first().isBefore(margin.before(accepted.first()))
            && !given.last().isAfter(margin.after(accepted.last()));
    if (inside) {
      return AGREES;
    }
    boolean holds =
        !given.first().isAfter(accepted.first()) && !given.last().isBefore(accepted.last());
    return holds && inYearsOf(accepted, given) ? COARSER : DIFFERS;
  }

  private static DateTolerance margin(HistoricalDate accepted, DateTolerance tolerance) {
    return accepted.circa() && tolerance.amount() == 0
        ? new DateTolerance(1, accepted.from().precision())
        : tolerance;
  }

  private static boolean inYearsOf(HistoricalDate accepted, HistoricalDate given) {
    LocalDate first = new DatePoint(accepted.first().getYear(), 0, 0).first();
    LocalDate last = new DatePoint(accepted.last().getYear(), 0, 0).last();
    return !given.first().isBefore(first) && !given.last().isAfter(last);
  }
}
