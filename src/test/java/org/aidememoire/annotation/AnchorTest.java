package org.aidememoire.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.Inline;
import org.aidememoire.corpus.edition.QuoteSearch;
import org.junit.jupiter.api.Test;

class AnchorTest {
  private static final Slug DOCUMENT = new Slug("a-letter");
  private static final Edition FIRST =
      edition("We share the concern.", "The harbour shall stay open to all ships at all times.");

  @Test
  void in_its_own_edition_a_quote_stands_where_it_says() {
    Quote quote = words(FIRST, "harbour");
    assertThat(Anchor.find(quote, FIRST)).contains(quote);
  }

  @Test
  void in_another_edition_words_are_found_at_their_new_place() {
    Edition next =
        edition(
            "A new first line.",
            "We share the concern.",
            "The harbour shall stay open to all ships at all times.");
    assertThat(Anchor.find(words(FIRST, "harbour"), next)).contains(words(next, "harbour"));
  }

  @Test
  void it_is_enough_where_one_side_still_says_the_same() {
    Edition next =
        edition("We share the concern.", "The harbour must stay open to all ships at all times.");
    assertThat(Anchor.find(words(FIRST, "harbour"), next)).contains(words(next, "harbour"));
  }

  @Test
  void short_words_with_other_words_around_them_are_not_placed() {
    Edition next = edition("A harbour was lost.");
    assertThat(Anchor.find(words(FIRST, "harbour"), next)).isEmpty();
  }

  @Test
  void short_words_from_the_very_beginning_are_not_placed_elsewhere_either() {
    Edition next = edition("All this we said.");
    assertThat(Anchor.find(words(FIRST, "We"), next)).isEmpty();
  }

  @Test
  void a_long_passage_that_occurs_once_is_told_by_itself() {
    String passage = "shall stay open to all ships at all times";
    Edition next = edition("The port " + passage + "!");
    assertThat(Anchor.find(words(FIRST, passage), next)).contains(words(next, passage));
  }

  @Test
  void words_that_now_stand_at_two_places_alike_are_not_placed() {
    Edition twice =
        edition(
            "We share the concern.",
            "The harbour shall stay open to all ships at all times.",
            "We share the concern.",
            "The harbour shall stay open to all ships at all times.");
    assertThat(Anchor.find(words(FIRST, "harbour"), twice)).isEmpty();
  }

  @Test
  void words_that_are_gone_are_not_placed() {
    assertThat(Anchor.find(words(FIRST, "harbour"), edition("Nothing of it remains."))).isEmpty();
  }

  @Test
  void positions_that_do_not_fit_their_edition_are_not_believed() {
    Quote forged = new Quote(DOCUMENT, FIRST.hash(), "harbour", "", "", 0, 7);
    assertThat(Anchor.find(forged, FIRST)).isEqualTo(Optional.empty());
  }

  private static Quote words(Edition edition, String words) {
    return switch (edition.find(DOCUMENT, words, "", "")) {
      case QuoteSearch.Found(Quote quote) -> quote;
      case QuoteSearch.Missing missing -> throw new AssertionError("missing: " + words);
      case QuoteSearch.Ambiguous several -> throw new AssertionError("several: " + words);
    };
  }

  private static Edition edition(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      blocks.add(
          new Block.Paragraph(blocks.size() + 1, List.of(new Inline.Text(paragraph, start))));
      start += paragraph.length() + 1;
    }
    return new Edition(new Front(List.of(), null), blocks);
  }
}
