package org.aidememoire.question.card;

import org.aidememoire.question.Response;
import org.aidememoire.question.rule.DateReading;
import org.aidememoire.question.rule.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** The date that a response says. */
final class ReadDate {
  private ReadDate() {}

  /** Null where it says none. */
  static @Nullable HistoricalDate of(@Nullable Response response) {
    return response instanceof Response.Words(String text)
            && DateReading.of(text) instanceof DateReading.Read(HistoricalDate date)
        ? date
        : null;
  }
}
