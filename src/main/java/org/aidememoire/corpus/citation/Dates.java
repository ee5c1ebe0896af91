package org.aidememoire.corpus.citation;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.aidememoire.corpus.PartialDate;

/** Dates as the styles write them, no more exact than they are known. */
final class Dates {
  /** Months of more than four letters are cut. MLA Handbook, 9th edition (2021), appendix 1. */
  private static final List<String> MLA_MONTHS =
      List.of(
          "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
          "Dec.");

  private Dates() {}

  /** November 29, 1954. */
  static String chicago(PartialDate date) {
    return inWords(date, "MMMM d, uuuu", "MMMM uuuu");
  }

  /** 29 Nov. 1954. */
  static String mla(PartialDate date) {
    String month = MLA_MONTHS.get(date.earliest().getMonthValue() - 1);
    String year = year(date);
    return date.isDay()
        ? date.earliest().getDayOfMonth() + " " + month + " " + year
        : date.isMonth() ? month + " " + year : year;
  }

  /** 1954, November 29. */
  static String apa(PartialDate date) {
    return inWords(date, "uuuu, MMMM d", "uuuu, MMMM");
  }

  static String year(PartialDate date) {
    return Integer.toString(date.earliest().getYear());
  }

  private static String inWords(PartialDate date, String day, String month) {
    String pattern = date.isDay() ? day : date.isMonth() ? month : "uuuu";
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date.earliest());
  }
}
