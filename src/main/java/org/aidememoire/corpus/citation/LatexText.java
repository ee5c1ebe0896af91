package org.aidememoire.corpus.citation;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/** Text as LaTeX reads it, so that no sign of it is taken for a command or lost. */
final class LatexText {
  private static final Map<Integer, String> SIGNS =
      Map.ofEntries(
          Map.entry((int) '\\', "\\textbackslash{}"),
          Map.entry((int) '{', "\\{"),
          Map.entry((int) '}', "\\}"),
          Map.entry((int) '$', "\\$"),
          Map.entry((int) '&', "\\&"),
          Map.entry((int) '#', "\\#"),
          Map.entry((int) '%', "\\%"),
          Map.entry((int) '_', "\\_"),
          Map.entry((int) '~', "\\textasciitilde{}"),
          Map.entry((int) '^', "\\textasciicircum{}"),
          Map.entry((int) '–', "--"),
          Map.entry((int) '—', "---"),
          Map.entry((int) '“', "``"),
          Map.entry((int) '”', "''"),
          Map.entry((int) '‘', "`"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '…', "\\ldots{}"),
          Map.entry((int) '\u00a0', "~"),
          Map.entry((int) 'ß', "{\\ss}"),
          Map.entry((int) 'ø', "{\\o}"),
          Map.entry((int) 'Ø', "{\\O}"),
          Map.entry((int) 'ł', "{\\l}"),
          Map.entry((int) 'Ł', "{\\L}"),
          Map.entry((int) 'æ', "{\\ae}"),
          Map.entry((int) 'Æ', "{\\AE}"));

  /** Accents, by the code point that combines with the letter before it. */
  private static final Map<Integer, String> ACCENTS =
      Map.ofEntries(
          Map.entry(0x300, "`"),
          Map.entry(0x301, "'"),
          Map.entry(0x302, "^"),
          Map.entry(0x303, "~"),
          Map.entry(0x304, "="),
          Map.entry(0x306, "u "),
          Map.entry(0x307, "."),
          Map.entry(0x308, "\""),
          Map.entry(0x30a, "r "),
          Map.entry(0x30b, "H "),
          Map.entry(0x30c, "v "),
          Map.entry(0x327, "c "),
          Map.entry(0x328, "k "));

  private LatexText() {}

  /** Latin letters with accents become commands; other scripts stay as they are, in UTF-8. */
  static String escape(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .mapToObj(LatexText::escape)
        .collect(Collectors.joining());
  }

  /** Names in braces: styles that set titles in small letters leave them alone. */
  static String title(Title title) {
    String[] printed = title.printed().split(" ");
    String[] sentence = title.sentence().split(" ");
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < printed.length; at++) {
      boolean isName = at > 0 && sentence.length == printed.length && hasCapital(sentence[at]);
      boolean hasCapitals = printed[at].chars().filter(Character::isUpperCase).count() > 1;
      words.append(at == 0 ? "" : " ");
      words.append(isName || hasCapitals ? kept(printed[at]) : escape(printed[at]));
    }
    return words.toString();
  }

  private static String kept(String word) {
    String core = word.replaceAll("[,.:;]+$", "");
    return "{" + escape(core) + "}" + escape(word.substring(core.length()));
  }

  private static boolean hasCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }

  private static String escape(int point) {
    String sign = SIGNS.get(point);
    if (sign != null) {
      return sign;
    }
    String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
    String accent = parts.length() == 2 ? ACCENTS.get(parts.codePointAt(1)) : null;
    boolean latin = parts.charAt(0) < 0x80;
    return accent == null || !latin
        ? Character.toString(point)
        : "{\\" + accent + dotless(parts.substring(0, 1), accent) + "}";
  }

  /** An accent stands in place of an i's dot. */
  private static String dotless(String letter, String accent) {
    boolean above = !accent.startsWith("c") && !accent.startsWith("k");
    return above && (letter.equals("i") || letter.equals("j")) ? "\\" + letter : letter;
  }
}
