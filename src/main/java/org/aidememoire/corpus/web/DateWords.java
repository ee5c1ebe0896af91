package org.aidememoire.corpus.web;

import io.quarkus.qute.TemplateExtension;
import org.aidememoire.corpus.PartialDate;
import org.aidememoire.site.DateFormats;
import org.aidememoire.site.Words;

/** Dates in words, no more exact than they are known. */
@TemplateExtension
final class DateWords {
  private DateWords() {}

  static String inWords(PartialDate date) {
    DateFormats format =
        date.isDay() ? DateFormats.DAY : date.isMonth() ? DateFormats.MONTH : DateFormats.YEAR;
    return format.in(Words.language()).format(date.earliest());
  }
}
