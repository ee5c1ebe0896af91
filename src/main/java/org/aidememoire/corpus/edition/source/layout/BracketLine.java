package org.aidememoire.corpus.edition.source.layout;

/** A line with nothing outside its brackets: a page mark, an omission, an editors' heading. */
final class BracketLine {
  private BracketLine() {}

  static boolean is(String line) {
    int depth = 0;
    for (int at = 0; at < line.length(); at++) {
      char sign = line.charAt(at);
      depth += sign == '[' ? 1 : 0;
      if (depth == 0 && !Character.isWhitespace(sign)) {
        return false;
      }
      depth -= sign == ']' ? 1 : 0;
    }
    return depth == 0;
  }

  /** The words between the outermost signs. */
  static String words(String line) {
    return line.substring(1, line.length() - 1).strip();
  }
}
