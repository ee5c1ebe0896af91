package org.aidememoire.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aidememoire.search.index.Word;
import org.aidememoire.search.index.Words;
import org.aidememoire.search.query.Term;
import org.junit.jupiter.api.Test;

class MarkTest {
  private static final String TEXT = "The peaceful use of atoms; use in war is not peaceful.";

  @Test
  void every_word_looked_for_is_marked() {
    assertThat(marked("use", "war")).containsExactly("use", "use", "war");
  }

  @Test
  void words_of_a_phrase_are_marked_only_where_they_follow_one_another() {
    assertThat(marked("peaceful use")).containsExactly("peaceful use");
    assertThat(marked("use peaceful")).isEmpty();
  }

  @Test
  void neighbours_are_one_mark() {
    assertThat(marked("peaceful", "use")).containsExactly("peaceful use", "use", "peaceful");
  }

  @Test
  void words_that_a_dictionary_passes_over_are_marked_with_their_phrase() {
    Map<String, String> lexemes = Map.of("use", "use", "atoms", "atom");
    Sequence sequence =
        Sequence.of(new Term(List.of("use", "of", "atoms"), false), lexemes).getFirst();
    Map<String, Set<Integer>> positions = Map.of("use", Set.of(3, 6), "atom", Set.of(5));

    assertThat(sequence.inOrder()).isEqualTo("'use' <2> 'atom'");
    assertThat(words(Mark.in(TEXT, List.of(sequence), positions))).containsExactly("use of atoms");
  }

  private static List<String> marked(String... terms) {
    Map<String, Set<Integer>> positions = new HashMap<>();
    List<Word> words = Words.of(TEXT);
    for (int at = 0; at < words.size(); at++) {
      positions.computeIfAbsent(words.get(at).folded(), it -> new TreeSet<>()).add(at + 1);
    }
    Map<String, String> lexemes =
        positions.keySet().stream().collect(Collectors.toMap(word -> word, word -> word));
    List<Sequence> sequences =
        List.of(terms).stream()
            .flatMap(
                term -> Sequence.of(new Term(List.of(term.split(" ")), false), lexemes).stream())
            .toList();
    return words(Mark.in(TEXT, sequences, positions));
  }

  private static List<String> words(List<Mark> marks) {
    return marks.stream().map(mark -> TEXT.substring(mark.start(), mark.end())).toList();
  }
}
