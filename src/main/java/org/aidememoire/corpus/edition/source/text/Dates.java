package org.aidememoire.corpus.edition.source.text;

import com.google.re2j.Pattern;

/** How English prints write dates, as parts of larger patterns. */
public final class Dates {
  public static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";

  /** A day, month and year in either order, or month and year. */
  public static final String DATE =
      "(?:[0-9]{1,2}(?:st|nd|rd|th)? "
          + MONTH
          + ",? [0-9]{4}|"
          + MONTH
          + " [0-9]{1,2},? [0-9]{4}|"
          + MONTH
          + ",? [0-9]{4})";

  private static final Pattern ALONE =
      Pattern.compile("(?:c\\. |ca\\. |circa )?(?:" + DATE + "|[0-9]{4})\\??\\.?");

  private Dates() {}

  public static boolean isDate(String line) {
    return ALONE.matches(line);
  }
}
