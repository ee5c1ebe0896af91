package org.aidememoire.site.writing;

import io.quarkus.qute.TemplateExtension;
import org.aidememoire.question.rule.DatePoint;
import org.aidememoire.question.rule.HistoricalDate;
import org.aidememoire.site.DateFormats;
import org.aidememoire.site.QuestionMessages;
import org.aidememoire.site.Words;

/** Dates of answers in words, no more exact than they are. */
@TemplateExtension
public final class DatesInWords {
  private DatesInWords() {}

  /** Such as {@code about November 1954} or {@code between March 1954 and May 1954}. */
  public static String inWords(HistoricalDate date) {
    QuestionMessages say = Words.in(QuestionMessages.class);
    String from = inWords(date.from());
    String to = inWords(date.to());
    String words =
        switch (date.extent()) {
          case ONE -> from;
          case PERIOD -> say.date_period(from, to);
          case WITHIN -> say.date_within(from, to);
        };
    return date.circa() ? say.date_about(words) : words;
  }

  private static String inWords(DatePoint point) {
    DateFormats format =
        switch (point.precision()) {
          case YEAR -> DateFormats.YEAR;
          case MONTH -> DateFormats.MONTH;
          case DAY -> DateFormats.DAY;
        };
    return format.in(Words.language()).format(point.first());
  }
}
