package org.aidememoire.corpus.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The passage of a text that shares most words with the words looked for: a window as many words
 * long slides over the text, in time linear in both.
 */
final class NearestPassage {
  private final Map<String, Integer> wanted = new HashMap<>();
  private final List<Tokens.Token> words;
  private final int width;

  private NearestPassage(String text, String soughtWords) {
    words = Tokens.of(text).list();
    List<Tokens.Token> sought = Tokens.of(soughtWords).list();
    sought.forEach(token -> wanted.merge(key(token), 1, Integer::sum));
    width = Math.min(sought.size(), words.size());
  }

  /** The first such passage; empty where the text shares no word with the words looked for. */
  static String find(String text, String soughtWords) {
    NearestPassage nearest = new NearestPassage(text, PrintMarks.strip(soughtWords));
    int best = nearest.bestStart();
    return best < 0 ? "" : nearest.slice(text, best);
  }

  private int bestStart() {
    int best = -1;
    int bestShared = 0;
    int shared = 0;
    for (int at = 0; at < words.size() && width > 0; at++) {
      shared += take(words.get(at));
      shared -= at >= width ? giveBack(words.get(at - width)) : 0;
      if (shared > bestShared) {
        bestShared = shared;
        best = Math.max(0, at - width + 1);
      }
    }
    return best;
  }

  /** 1 where the word was still wanted, 0 where the window already holds enough of it. */
  private int take(Tokens.Token token) {
    Integer open = wanted.computeIfPresent(key(token), (k, count) -> count - 1);
    return open != null && open >= 0 ? 1 : 0;
  }

  private int giveBack(Tokens.Token token) {
    Integer open = wanted.computeIfPresent(key(token), (k, count) -> count + 1);
    return open != null && open > 0 ? 1 : 0;
  }

  private String slice(String text, int first) {
    int last = Math.min(first + width, words.size()) - 1;
    int from = text.offsetByCodePoints(0, words.get(first).start());
    int length = words.get(last).end() - words.get(first).start();
    return text.substring(from, text.offsetByCodePoints(from, length));
  }

  private static String key(Tokens.Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
