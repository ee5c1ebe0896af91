package org.aidememoire.corpus.edition;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text with their places. A word is a run of letters, digits and combining marks;
 * apostrophes and hyphens inside it belong to it.
 */
public record Tokens(List<Token> list) {

  /**
   * @param start the word's first code point in the text
   * @param end the code point after its last one
   * @param word as compared: quotes and dashes in one form, letters as written
   */
  public record Token(int start, int end, String word) {}

  public Tokens {
    list = List.copyOf(list);
  }

  public static Tokens of(String text) {
    int[] points = text.codePoints().toArray();
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < points.length) {
      int end = wordEnd(points, at);
      if (end > at) {
        tokens.add(new Token(at, end, FoldedText.of(new String(points, at, end - at)).text()));
      }
      at = Math.max(end, at + 1);
    }
    return new Tokens(tokens);
  }

  /** The tokens that begin at or after {@code start} and end at or before {@code end}. */
  public Tokens between(int start, int end) {
    return new Tokens(list.stream().filter(t -> t.start() >= start && t.end() <= end).toList());
  }

  public int size() {
    return list.size();
  }

  private static int wordEnd(int[] points, int start) {
    int at = start;
    while (at < points.length && (isWord(points[at]) || isInner(points, start, at))) {
      at++;
    }
    return at;
  }

  private static boolean isInner(int[] points, int start, int at) {
    return at > start
        && "'’-‐‑".indexOf(points[at]) >= 0
        && at + 1 < points.length
        && isWord(points[at + 1]);
  }

  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK
        || Character.getType(point) == Character.COMBINING_SPACING_MARK;
  }
}
