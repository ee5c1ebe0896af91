package org.aidememoire.assignment.web.times;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aidememoire.assignment.Times;

/** Reads a number of minutes as it was typed; nothing typed is no limit. */
public final class LimitField {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

  private LimitField() {}

  static boolean isReadable(String typed) {
    return typed.isBlank() || read(typed).isPresent();
  }

  public static Optional<Duration> read(String typed) {
    String clean = typed.strip();
    return NUMBER.matcher(clean).matches()
        ? Optional.of(Integer.parseInt(clean))
            .filter(minutes -> minutes >= 1 && minutes <= Times.MOST_MINUTES)
            .map(minutes -> Duration.ofMinutes(minutes))
        : Optional.empty();
  }

  /** As the field shows it. */
  static String of(Optional<Duration> limit) {
    return limit.map(length -> String.valueOf(length.toMinutes())).orElse("");
  }
}
