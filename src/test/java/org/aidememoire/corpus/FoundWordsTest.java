package org.aidememoire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidememoire.corpus.FoundWords.Range;
import org.aidememoire.corpus.edition.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundWordsTest {
  private final Edition edition = ShippedDocument.of("note-to-nixon-1969").edition();

  @Test
  void words_found_are_highlighted_where_they_stand() {
    String words = FoundWords.write(edition.hash(), List.of(new Range(3, 8), new Range(20, 24)));

    assertThat(FoundWords.read(words, edition))
        .containsExactly(
            new Highlight("found-1", Highlight.Kind.FOUND, 3, 8, null),
            new Highlight("found-2", Highlight.Kind.FOUND, 20, 24, null));
  }

  @Test
  void in_another_edition_nothing_is_highlighted() {
    Edition other = ShippedDocument.of("molotov-memorandum-1954").edition();
    String words = FoundWords.write(other.hash(), List.of(new Range(3, 8)));

    assertThat(FoundWords.read(words, edition)).isEmpty();
  }

  @Test
  void places_outside_the_text_or_out_of_order_are_passed_over() {
    String hash = edition.hash().substring(0, 8);
    String words = hash + ".50-60.5-9.9-9.99999998-99999999.70-71";

    assertThat(FoundWords.read(words, edition))
        .extracting(Highlight::start)
        .containsExactly(50, 70);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "<script>", "00000000", "0.1-2", "00000000.1-"})
  void what_is_no_such_address_highlights_nothing(String words) {
    assertThat(FoundWords.read(words, edition)).isEmpty();
  }
}
