package org.aidememoire.corpus.citation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Volume numbers, which all three styles print in Arabic figures whatever the title page has. */
final class Numerals {
  private static final Pattern ROMAN =
      Pattern.compile("(?=[MDCLXVI])M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
  private static final String SIGNS = "IVXLCDM";
  private static final int[] WORTH = {1, 5, 10, 50, 100, 500, 1000};

  private Numerals() {}

  /** {@code 17} for "XVII"; anything else, such as "E-2", as it is. */
  static @Nullable String arabic(@Nullable String number) {
    if (number == null || !ROMAN.matcher(number.toUpperCase(Locale.ROOT)).matches()) {
      return number;
    }
    String roman = number.toUpperCase(Locale.ROOT);
    int sum = 0;
    for (int at = 0; at < roman.length(); at++) {
      int worth = worth(roman, at);
      sum += at + 1 < roman.length() && worth(roman, at + 1) > worth ? -worth : worth;
    }
    return Integer.toString(sum);
  }

  private static int worth(String roman, int at) {
    return WORTH[SIGNS.indexOf(roman.charAt(at))];
  }
}
