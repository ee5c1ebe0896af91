package org.aidememoire.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.search.index.Word;
import org.aidememoire.search.index.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for: all words must occur, words in quotation marks one after another, and
 * nothing that follows a hyphen. Any text can be read as a query; a quotation mark without its
 * partner is passed over.
 *
 * @param text as typed, without signs that cannot be seen
 * @param terms none where no word was typed
 */
public record Query(String text, List<Term> terms) {
  /** In code points: longer than any sentence that is worth looking for. */
  public static final int LONGEST = 200;

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]+");
  private static final Pattern QUOTES = Pattern.compile("[“”„‟«»″]");
  private static final Pattern PIECE =
      Pattern.compile("(?<!\\S)([-−])(?=[\\p{L}\\p{N}\"])|\"([^\"]*)\"|[^\\s\"]+");

  public Query {
    terms = List.copyOf(terms);
  }

  public static Query of(@Nullable String unsafeText) {
    String text = unsafeText == null ? "" : UNSEEN.matcher(unsafeText).replaceAll(" ").strip();
    return new Query(text, isTooLong(text) ? List.of() : terms(text));
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public boolean isTooLong() {
    return isTooLong(text);
  }

  /** Whether there is anything to find; not where there are only words to leave out. */
  public boolean asksForSomething() {
    return terms.stream().anyMatch(term -> !term.without());
  }

  /** All words that must occur, folded, each once. */
  public List<String> wanted() {
    return terms.stream()
        .filter(term -> !term.without())
        .flatMap(term -> term.words().stream())
        .distinct()
        .toList();
  }

  /** All words, folded, each once. */
  public List<String> words() {
    return terms.stream().flatMap(term -> term.words().stream()).distinct().toList();
  }

  /**
   * The same query with other words.
   *
   * @param spellings what to write for a folded word
   */
  public Query respelled(Map<String, String> spellings) {
    StringBuilder respelled = new StringBuilder();
    int[] points = text.codePoints().toArray();
    int at = 0;
    for (Word word : Words.of(text)) {
      respelled.append(new String(points, at, word.start() - at));
      respelled.append(
          Optional.ofNullable(spellings.get(word.folded()))
              .orElse(new String(points, word.start(), word.end() - word.start())));
      at = word.end();
    }
    return of(respelled.append(new String(points, at, points.length - at)).toString());
  }

  private static boolean isTooLong(String text) {
    return text.codePointCount(0, text.length()) > LONGEST;
  }

  private static List<Term> terms(String text) {
    List<Term> terms = new ArrayList<>();
    boolean without = false;
    Matcher pieces = PIECE.matcher(QUOTES.matcher(text).replaceAll("\""));
    while (pieces.find()) {
      String piece = pieces.group();
      if (pieces.group(1) != null) {
        without = true;
      } else {
        List<String> words = Words.of(piece).stream().map(Word::folded).toList();
        if (!words.isEmpty()) {
          terms.add(new Term(words, without));
        }
        without = false;
      }
    }
    return terms;
  }
}
