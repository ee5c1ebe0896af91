package org.aidememoire.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into the words by which it is searched; texts and queries are cut alike. Hyphens and
 * apostrophes part words, so that "aide-mémoire" is found by "aide memoire"; letters with full
 * stops are one word, so that "U.S.S.R." is found by "USSR"; where a script sets no spaces between
 * words, each sign is a word.
 */
public final class Words {
  private static final String UNSPACED = "[\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}]";
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}\\p{M}])"
              + "|%1$s|(?:(?!%1$s)[\\p{L}\\p{N}\\p{M}])+".formatted(UNSPACED));

  /** No word of a language is longer; what is, is cut, so that the database can hold it. */
  private static final int LONGEST = 100;

  private Words() {}

  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int at = 0;
    int point = 0;
    while (matcher.find()) {
      point += text.codePointCount(at, matcher.start());
      at = matcher.start();
      String form = matcher.group();
      String folded = folded(form);
      if (!folded.isEmpty()) {
        int end = point + form.codePointCount(0, form.length());
        words.add(new Word(point, end, form, folded));
      }
    }
    return words;
  }

  private static String folded(String form) {
    String folded = Folding.fold(form.replace(".", ""));
    int length = folded.codePointCount(0, folded.length());
    return length <= LONGEST ? folded : folded.substring(0, folded.offsetByCodePoints(0, LONGEST));
  }
}
