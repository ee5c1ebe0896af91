package org.aidememoire.analysis.web;

/** The beginning of a longer text. */
final class Shortened {
  private Shortened() {}

  /**
   * The text itself where it is short enough; else its first words and an ellipsis.
   *
   * @param longest in characters, the ellipsis left aside
   */
  static String of(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest);
    int end = space > 0 ? space : text.offsetByCodePoints(0, text.codePointCount(0, longest));
    return text.substring(0, end).stripTrailing() + " …";
  }
}
