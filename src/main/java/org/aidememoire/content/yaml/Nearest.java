package org.aidememoire.content.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Guesses which word a mistyped one was meant to be. */
public final class Nearest {
  private Nearest() {}

  /** {@code ; did you mean "title"?} or nothing where no candidate is near. */
  public static String hint(String word, Collection<String> candidates) {
    return find(word, candidates).map("; did you mean \"%s\"?"::formatted).orElse("");
  }

  /** The candidate with the fewest edits, if a third of the word's letters or fewer differ. */
  public static Optional<String> find(String word, Collection<String> candidates) {
    int farthest = Math.max(1, word.length() / 3);
    return candidates.stream()
        .filter(candidate -> edits(word, candidate) <= farthest)
        .min(Comparator.comparingInt(candidate -> edits(word, candidate)));
  }

  /** Letters to insert, delete or replace (Levenshtein, Soviet Physics Doklady 10, 1966). */
  private static int edits(String from, String to) {
    int[] row = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
