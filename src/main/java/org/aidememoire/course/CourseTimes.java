package org.aidememoire.course;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads and writes the date fields of forms, as the clocks of a course show them. */
public record CourseTimes(ZoneId zone) {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2200;

  /** The instant as a {@code datetime-local} field takes it, to the minute. */
  public String field(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /**
   * Reads what such a field sends, or what somebody typed in its place ({@code 2026-11-27 23:59}).
   * A time that the clocks skip in spring is read as the one after the gap.
   *
   * @return empty where it is not a date and time of the years 2000 to 2200
   */
  public Optional<Instant> read(String typed) {
    try {
      LocalDateTime local = LocalDateTime.parse(typed.strip().replaceFirst("\\s+", "T"));
      boolean plausible = local.getYear() >= FIRST_YEAR && local.getYear() <= LAST_YEAR;
      return plausible ? Optional.of(local.atZone(zone).toInstant()) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
