package org.aidememoire.corpus.edition.source.text;

import java.util.Locale;

/** The number that a page's label stands for. */
public final class PageNumber {
  private static final String NUMERALS = "ivxlcdm";
  private static final int[] WORTH = {1, 5, 10, 50, 100, 500, 1000};

  private PageNumber() {}

  public static boolean isRoman(String label) {
    return !label.isEmpty()
        && label.toLowerCase(Locale.ROOT).chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
  }

  /** Roman numerals and digits; a letter after the digits is passed over. */
  public static int value(String label) {
    return isRoman(label) ? roman(label.toLowerCase(Locale.ROOT)) : digits(label);
  }

  private static int roman(String numerals) {
    int value = 0;
    int before = 0;
    for (int at = numerals.length() - 1; at >= 0; at--) {
      int worth = WORTH[NUMERALS.indexOf(numerals.charAt(at))];
      value += worth < before ? -worth : worth;
      before = worth;
    }
    return value;
  }

  private static int digits(String label) {
    int value = 0;
    for (int at = 0; at < label.length() && value < 1_000_000; at++) {
      int digit = Character.digit(label.charAt(at), 10);
      value = digit < 0 ? value : value * 10 + digit;
    }
    return value;
  }
}
