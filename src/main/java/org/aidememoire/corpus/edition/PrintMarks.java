package org.aidememoire.corpus.edition;

import java.util.List;

/**
 * Takes the marks of the print out of words that an author copied from a page: brackets with what
 * is in them, emphasis markers and note numbers.
 */
final class PrintMarks {
  private PrintMarks() {}

  /**
   * The ways to read copied words, from the most literal to the freest. A number that closes a word
   * is a note mark only where nothing else fits.
   */
  static List<String> listReadings(String copied) {
    String stripped = strip(copied);
    return List.of(copied, stripped, stripNoteNumbers(stripped));
  }

  static String strip(String copied) {
    StringBuilder kept = new StringBuilder();
    int depth = 0;
    for (int at = 0; at < copied.length(); at++) {
      char sign = copied.charAt(at);
      if (sign == '[') {
        depth++;
      } else if (sign == ']' && depth > 0) {
        depth--;
      } else if (depth == 0 && sign != '*') {
        kept.append(sign);
      }
    }
    // An author who copied half a bracket meant its words.
    return depth > 0 ? copied : kept.toString();
  }

  private static String stripNoteNumbers(String copied) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (at < copied.length()) {
      int end = digitsEnd(copied, at);
      if (end > at && isGlued(copied, at, end)) {
        at = end;
      } else {
        int next = Math.max(end, at + 1);
        kept.append(copied, at, next);
        at = next;
      }
    }
    return kept.toString();
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static boolean isGlued(String text, int start, int end) {
    boolean afterWord = start > 0 && !Character.isWhitespace(text.charAt(start - 1));
    boolean beforeGap = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return afterWord && beforeGap;
  }
}
