package org.aidememoire.corpus.web;

import io.quarkus.qute.TemplateExtension;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.aidememoire.corpus.PartialDate;

/** Dates in words, no more exact than they are known. */
@TemplateExtension
final class DateWords {
  private DateWords() {}

  static String inWords(PartialDate date) {
    String pattern = date.isDay() ? "d MMMM yyyy" : date.isMonth() ? "MMMM yyyy" : "yyyy";
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date.earliest());
  }
}
