package org.aidememoire.question.rule;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A typed answer as it is compared: what a keyboard, an auto-correction or a copy from the page may
 * change is made equal.
 *
 * <ol>
 *   <li>Unicode's compatibility composition, NFKC (Unicode Standard Annex #15): ﬁ is fi, ² is 2, …
 *       is three full stops, a no-break space is a space
 *   <li>every double quotation mark (“ ” „ « » ″) is {@code "}, every single one and apostrophe (‘
 *       ’ ‚ ‹ › ′ ´ `) is {@code '}
 *   <li>every dash, hyphen and minus sign is {@code -}, and several in a row are one
 *   <li>characters without a shape (zero-width, soft hyphen, direction marks) are dropped
 *   <li>white space is one space between words and none around them
 *   <li>case is folded as if everything were written in capitals and then in small letters, without
 *       regard to a language: ß is ss
 *   <li>diacritics (U+0300 to U+036F) are dropped: é is e, ё is е; but й stays, which no Russian
 *       reads as и. Letters that Unicode does not decompose (ø, ł, æ) stay
 * </ol>
 *
 * @param plain after all steps
 * @param accented after all but the last, composed (NFC)
 */
public record Wording(String plain, String accented) {
  private static final String DOUBLE_QUOTES = "“”„‟«»″‶〝〞〟";
  private static final String SINGLE_QUOTES = "‘’‚‛‹›′‵´`ʼʹʻ";
  private static final char MINUS = '\u2212';
  private static final char FRACTION_SLASH = '\u2044';
  private static final char BREVE = '\u0306';

  public static Wording of(String text) {
    // Quotes first: NFKC would take ´ and ″ apart.
    String composed = Normalizer.normalize(foldQuotes(text), Normalizer.Form.NFKC);
    String folded = foldCase(foldSigns(foldQuotes(composed)));
    return new Wording(dropDiacritics(folded), folded);
  }

  /** Whether the text holds no quotation mark, dash or shapeless sign that reading would change. */
  static boolean hasPlainSigns(String text) {
    return text.codePoints()
        .noneMatch(
            c ->
                DOUBLE_QUOTES.indexOf(c) >= 0
                    || SINGLE_QUOTES.indexOf(c) >= 0
                    || (isDash(c) && c != '-')
                    || isShapeless(c));
  }

  /** Whether both say the same, but for diacritics and for one full stop at the end. */
  public boolean agreesWith(Wording other) {
    return plain.equals(other.plain) || withoutStop().plain.equals(other.withoutStop().plain);
  }

  /** Without a full stop that follows something else. */
  Wording withoutStop() {
    return new Wording(chop(plain), chop(accented));
  }

  private static String chop(String text) {
    boolean endsInStop = text.length() > 1 && text.endsWith(".");
    return endsInStop ? text.substring(0, text.length() - 1).stripTrailing() : text;
  }

  private static String foldQuotes(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(DOUBLE_QUOTES.indexOf(c) >= 0 ? '"' : SINGLE_QUOTES.indexOf(c) >= 0 ? '\'' : c);
    }
    return folded.toString();
  }

  /** Dashes, shapeless characters and white space. */
  private static String foldSigns(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().forEach(point -> appendFolded(point, folded));
    int end = folded.length();
    return end > 0 && folded.charAt(end - 1) == ' '
        ? folded.substring(0, end - 1)
        : folded.toString();
  }

  private static void appendFolded(int point, StringBuilder folded) {
    char last = folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
    if (Character.isWhitespace(point) || Character.isSpaceChar(point) || point == '\u0085') {
      if (last != ' ') {
        folded.append(' ');
      }
    } else if (isDash(point)) {
      if (last != '-') {
        folded.append('-');
      }
    } else if (point == FRACTION_SLASH) {
      folded.append('/');
    } else if (!isShapeless(point)) {
      folded.appendCodePoint(point);
    }
  }

  private static boolean isDash(int point) {
    return Character.getType(point) == Character.DASH_PUNCTUATION || point == MINUS;
  }

  private static boolean isShapeless(int point) {
    return Character.getType(point) == Character.FORMAT;
  }

  /** Small first, so that a capital ẞ becomes ss too. */
  private static String foldCase(String text) {
    return Normalizer.normalize(
        text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT),
        Normalizer.Form.NFC);
  }

  private static String dropDiacritics(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      boolean isDiacritic = c >= '\u0300' && c <= '\u036F';
      boolean isShortI = c == BREVE && i > 0 && apart.charAt(i - 1) == 'и';
      if (!isDiacritic || isShortI) {
        plain.append(c);
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }
}
