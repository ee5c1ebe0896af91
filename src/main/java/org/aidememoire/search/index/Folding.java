package org.aidememoire.search.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Words in the one form in which they are searched: small letters, without the accents of Latin and
 * Greek letters, ligatures as their letters. Marks of other scripts stay: there they make another
 * letter, as й is not и.
 */
final class Folding {
  private static final Map<Integer, String> APART =
      Map.of(
          (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'đ', "d",
          (int) 'ł', "l", (int) 'þ', "th", (int) 'ð', "d", (int) 'ı', "i");

  /** Combining Diacritical Marks. */
  private static final int FIRST_ACCENT = 0x300;

  private static final int LAST_ACCENT = 0x36f;

  private Folding() {}

  static String fold(String word) {
    String letters = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(letters.length());
    boolean accented = true;
    for (int point : letters.codePoints().toArray()) {
      if (!isAccent(point)) {
        accented = losesAccents(point);
        folded.append(APART.getOrDefault(point, Character.toString(point)));
      } else if (!accented) {
        folded.appendCodePoint(point);
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static boolean isAccent(int point) {
    return point >= FIRST_ACCENT && point <= LAST_ACCENT;
  }

  private static boolean losesAccents(int point) {
    Character.UnicodeScript script = Character.UnicodeScript.of(point);
    return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.GREEK;
  }
}
