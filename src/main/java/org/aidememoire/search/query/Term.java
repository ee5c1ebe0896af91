package org.aidememoire.search.query;

import java.util.List;

/**
 * What is to be found, or not to be found: a word, or words that follow one another.
 *
 * @param words folded; at least one
 * @param without whether what holds it is left out
 */
public record Term(List<String> words, boolean without) {
  public Term {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("A term has at least one word");
    }
  }
}
