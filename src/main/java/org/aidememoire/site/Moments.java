package org.aidememoire.site;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;

/** How templates write instants: always in a zone that the page names. */
@TemplateExtension
public final class Moments {
  private Moments() {}

  /** Such as {@code Fri 4 December 2026, 10:42}. */
  public static String dayAndTime(Instant instant, ZoneId zone) {
    return DateFormats.DAY_AND_TIME.in(Words.language()).format(instant.atZone(zone));
  }

  /** Such as {@code 4 December 2026}. */
  public static String day(Instant instant, ZoneId zone) {
    return DateFormats.DAY.in(Words.language()).format(instant.atZone(zone));
  }

  /** Such as {@code 10:42:07}. */
  public static String time(Instant instant, ZoneId zone) {
    return DateFormats.TIME.in(Words.language()).format(instant.atZone(zone));
  }

  /** For {@code <time datetime>}. */
  public static String machineReadable(Instant instant) {
    return instant.toString();
  }
}
