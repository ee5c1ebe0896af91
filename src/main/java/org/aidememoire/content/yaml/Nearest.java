package org.aidememoire.content.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.aidememoire.common.EditDistance;

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
        .filter(candidate -> EditDistance.between(word, candidate) <= farthest)
        .min(Comparator.comparingInt(candidate -> EditDistance.between(word, candidate)));
  }
}
