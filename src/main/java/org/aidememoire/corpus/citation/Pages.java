package org.aidememoire.corpus.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From one number to another, both included; the numbers of pages may be Roman.
 *
 * @param last the same as {@code first} where it is one page
 */
public record Pages(String first, String last) {
  private static final Pattern RANGE = Pattern.compile("(\\w+)(?:\\s*[-–]\\s*(\\w+))?");
  private static final Pattern FIGURES = Pattern.compile("[1-9]\\d*");
  private static final int HUNDRED = 100;
  private static final int TEN = 10;

  /** Null where the text does not name pages as one range. */
  static @Nullable Pages parse(@Nullable String text) {
    Matcher range = RANGE.matcher(text == null ? "" : text.strip());
    if (!range.matches()) {
      return null;
    }
    return new Pages(range.group(1), range.group(2) == null ? range.group(1) : range.group(2));
  }

  public boolean isOne() {
    return first.equals(last);
  }

  /** 1567–1569. */
  public String inFull() {
    return isOne() ? first : first + "–" + last;
  }

  /**
   * 3–10, 71–72, 100–104, 101–8, 321–28, 1087–89, 1496–500. Source: The Chicago Manual of Style,
   * 17th edition (2017), section 9.61; the same in the 18th.
   */
  String chicago() {
    if (isOne() || !haveSameLength()) {
      return inFull();
    }
    int start = Integer.parseInt(first);
    if (start < HUNDRED || start % HUNDRED == 0) {
      return inFull();
    }
    return first + "–" + changed(start % HUNDRED < TEN ? 1 : 2);
  }

  /** 96–101, 103–04, 395–401, 1003–05. Source: MLA Handbook, 9th edition (2021), section 2.139. */
  String mla() {
    if (isOne() || !haveSameLength() || Integer.parseInt(first) < HUNDRED) {
      return inFull();
    }
    return first + "–" + changed(2);
  }

  /** The end of the last number: what differs from the first, and at least so many figures. */
  private String changed(int least) {
    int same = 0;
    while (first.charAt(same) == last.charAt(same)) {
      same++;
    }
    return last.substring(Math.min(same, last.length() - least));
  }

  private boolean haveSameLength() {
    return FIGURES.matcher(first).matches()
        && FIGURES.matcher(last).matches()
        && first.length() == last.length()
        && first.length() < TEN;
  }
}
