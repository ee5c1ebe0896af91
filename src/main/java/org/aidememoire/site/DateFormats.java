package org.aidememoire.site;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates are written: in English as this house does, else as the language does. */
public enum DateFormats {
  DAY_AND_TIME("EEE d MMMM uuuu, HH:mm", "yMMMMEdHm"),
  DAY("d MMMM uuuu", "yMMMMd"),
  MONTH("MMMM uuuu", "yMMMM"),
  YEAR("uuuu", "y"),
  TIME("HH:mm:ss", "Hms");

  private final String english;
  private final String parts;

  DateFormats(String english, String parts) {
    this.english = english;
    this.parts = parts;
  }

  public DateTimeFormatter in(Locale language) {
    return language.getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? DateTimeFormatter.ofPattern(english, Locale.UK)
        : DateTimeFormatter.ofLocalizedPattern(parts).withLocale(language);
  }
}
