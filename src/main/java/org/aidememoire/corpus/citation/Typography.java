package org.aidememoire.corpus.citation;

/** The signs of good print in place of those of a typewriter. */
final class Typography {
  private static final String OPENS = " \t\n([{—–-“‘";

  private Typography() {}

  /** Straight quotation marks and apostrophes made curly. */
  static String curly(String text) {
    StringBuilder curly = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      boolean opens = at == 0 || OPENS.indexOf(text.charAt(at - 1)) >= 0;
      curly.append(
          switch (text.charAt(at)) {
            case '"' -> opens ? '“' : '”';
            case '\'' -> opens ? '‘' : '’';
            default -> text.charAt(at);
          });
    }
    return curly.toString();
  }

  /** In quotation marks; those that the text has itself become single. */
  static String quoted(String text) {
    return "“" + text.replace('“', '‘').replace('”', '’') + "”";
  }
}
