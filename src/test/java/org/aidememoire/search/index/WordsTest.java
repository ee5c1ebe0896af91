package org.aidememoire.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Aide-Mémoire          | aide memoire
          the Soviet’s policy   | the soviet s policy
          U.S.S.R. and U.N.     | ussr and un
          Straße, cœur, Łódź    | strasse coeur lodz
          ЙОД и Ёж              | йод и ёж
          Ἀθῆναι                | αθηναι
          f. 6, op. 13, L1.     | f 6 op 13 l1
          北京 treaty            | 北 京 treaty
          [sic] «words» — more  | sic words more
          """)
  void texts_and_queries_are_cut_and_folded_alike(String text, String words) {
    assertThat(folded(text)).containsExactly(words.split(" "));
  }

  @Test
  void a_word_knows_its_place_in_code_points() {
    List<Word> words = Words.of("\uD83D\uDD4A peace – Café");
    assertThat(words)
        .containsExactly(new Word(2, 7, "peace", "peace"), new Word(10, 14, "Café", "cafe"));
  }

  @Test
  void letters_and_their_accents_may_be_apart() {
    assertThat(folded("Cafe\u0301")).containsExactly("cafe");
  }

  @Test
  void a_word_that_no_language_has_is_cut() {
    assertThat(folded("x".repeat(5000))).containsExactly("x".repeat(100));
  }

  @Test
  void signs_are_no_words() {
    assertThat(folded("… — * \u0301 \u0000 <>")).isEmpty();
  }

  private static List<String> folded(String text) {
    return Words.of(text).stream().map(Word::folded).toList();
  }
}
