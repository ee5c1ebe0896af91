package org.aidememoire.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.search.index.Word;
import org.aidememoire.search.index.Words;

/**
 * Words of a passage that were looked for.
 *
 * @param start the first code point in the passage
 * @param end the code point after the last one
 */
public record Mark(int start, int end) {

  /**
   * Where in a passage the sequences stand; neighbours are one mark.
   *
   * @param positions of each lexeme, counted in words from 1
   */
  static List<Mark> in(String text, List<Sequence> sequences, Map<String, Set<Integer>> positions) {
    TreeSet<Integer> found = new TreeSet<>();
    sequences.forEach(sequence -> addTo(found, sequence, positions));
    List<Word> words = Words.of(text);
    List<Mark> marks = new ArrayList<>();
    int before = -1;
    for (int position : found) {
      if (position <= words.size()) {
        Word word = words.get(position - 1);
        int start =
            position == before + 1 && !marks.isEmpty() ? marks.removeLast().start() : word.start();
        marks.add(new Mark(start, word.end()));
        before = position;
      }
    }
    return marks;
  }

  private static void addTo(
      Set<Integer> found, Sequence sequence, Map<String, Set<Integer>> positions) {
    for (int first : positions.getOrDefault(sequence.steps().getFirst().lexeme(), Set.of())) {
      boolean whole =
          sequence.steps().stream()
              .allMatch(
                  step ->
                      positions
                          .getOrDefault(step.lexeme(), Set.of())
                          .contains(first + step.offset()));
      for (int at = 0; whole && at < sequence.length(); at++) {
        found.add(first + at);
      }
    }
  }
}
