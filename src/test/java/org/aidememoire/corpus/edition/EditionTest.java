package org.aidememoire.corpus.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.edition.source.ImportHints;
import org.aidememoire.corpus.edition.source.SourceImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {
  private static final Slug DOCUMENT = new Slug("note");
  private static final String SOURCE =
      """
      3. Note From the Embassy1

      The Union’s organ [Page 8] “should answer” to *all* states—and to no other.1

      An aide-mémoire of last year [sic] said: all states … are equal.

      That is all.
      """;
  private static final Edition EDITION =
      SourceImporter.read(SOURCE + "\n  1. A note.\n", ImportHints.of("x").withFirstPage("7"))
          .edition();

  private static QuoteSearch find(String words) {
    return EDITION.find(DOCUMENT, words, "", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organ “should answer” to all states—and",
        "organ \"should answer\" to all states-and",
        "organ [Page 8] “should answer” to *all* states—and",
        "  organ\n“should   answer” to all states–and ",
        "organ [Page 8] 'should answer' to all states—and",
      })
  void words_are_found_however_the_author_copied_them(String words) {
    boolean singleQuotes = words.contains("'");
    if (singleQuotes) {
      assertThat(find(words)).isInstanceOf(QuoteSearch.Missing.class);
    } else {
      assertThat(((QuoteSearch.Found) find(words)).quote().exact())
          .isEqualTo("organ “should answer” to all states—and");
    }
  }

  @Test
  void note_numbers_sic_ellipses_and_composed_letters_do_not_hinder() {
    assertThat(find("to no other.1")).isInstanceOf(QuoteSearch.Found.class);
    assertThat(find("of last year [sic] said")).isInstanceOf(QuoteSearch.Found.class);
    assertThat(find("all states ... are")).isInstanceOf(QuoteSearch.Found.class);
    assertThat(find("An aide-me\u0301moire")).isInstanceOf(QuoteSearch.Found.class);
    assertThat(find("to no other. An aide")).isInstanceOf(QuoteSearch.Found.class);
  }

  @Test
  void a_found_quote_says_what_stands_there_and_around() {
    Quote quote = ((QuoteSearch.Found) find("should answer")).quote();
    assertThat(quote.edition()).isEqualTo(EDITION.hash());
    assertThat(EDITION.canonicalText()).startsWith(quote.prefix());
    assertThat(quote.prefix()).isEqualTo("The Union’s organ “");
    assertThat(quote.suffix()).hasSize(32).startsWith("” to all states");
    assertThat(EDITION.placeOf(quote)).isEqualTo(new Place(Optional.of("8"), 1));
  }

  @Test
  void words_that_occur_twice_need_a_prefix_or_a_suffix() {
    assertThat(((QuoteSearch.Ambiguous) find("all states")).candidates()).hasSize(2);
    assertThat(EDITION.find(DOCUMENT, "all states", "said:", ""))
        .isInstanceOf(QuoteSearch.Found.class);
    assertThat(EDITION.find(DOCUMENT, "all states", "", "—and"))
        .isInstanceOf(QuoteSearch.Found.class);
  }

  @Test
  void a_prefix_that_does_not_fit_shows_what_stands_there() {
    QuoteSearch search = EDITION.find(DOCUMENT, "should answer", "must", "");
    assertThat(((QuoteSearch.Missing) search).nearest()).contains("organ “should answer” to all");
  }

  @Test
  void missing_words_name_the_nearest_passage() {
    QuoteSearch search = find("a Union's organ must answer to all");
    assertThat(((QuoteSearch.Missing) search).nearest())
        .isEqualTo("The Union’s organ “should answer” to all");
    assertThat(find("Rosinante")).isEqualTo(new QuoteSearch.Missing(""));
    assertThat(find("")).isEqualTo(new QuoteSearch.Missing(""));
  }

  @Test
  void editors_words_are_not_the_documents() {
    assertThat(find("A note.")).isInstanceOf(QuoteSearch.Missing.class);
    assertThat(find("Note From the Embassy")).isInstanceOf(QuoteSearch.Missing.class);
  }

  @Test
  void a_quote_is_confirmed_only_if_it_stands_at_its_place_in_this_edition() {
    Quote quote = ((QuoteSearch.Found) find("should answer")).quote();
    Quote lying = new Quote(DOCUMENT, quote.edition(), "shall answer!", "", "", 19, 32);
    Quote elsewhere = new Quote(DOCUMENT, "other", quote.exact(), "", "", 19, 32);
    Quote beyond = new Quote(DOCUMENT, quote.edition(), "xx", "", "", 99_998, 100_000);
    Quote bare = new Quote(DOCUMENT, quote.edition(), quote.exact(), "forged", "", 19, 32);

    assertThat(EDITION.confirm(quote)).contains(quote);
    assertThat(EDITION.confirm(bare)).contains(quote);
    assertThat(List.of(lying, elsewhere, beyond)).noneMatch(q -> EDITION.confirm(q).isPresent());
  }

  @Test
  void a_quote_holds_at_least_one_character_of_the_text() {
    assertThatIllegalArgumentException().isThrownBy(() -> EDITION.quote(DOCUMENT, 4, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> EDITION.quote(DOCUMENT, -1, 4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EDITION.quote(DOCUMENT, 0, EDITION.length() + 1));
  }

  @Test
  void words_outside_the_paragraphs_have_paragraph_zero() {
    Edition edition = new Edition(Front.EMPTY, List.of(letterhead("secret", 0), paragraph(7)));
    assertThat(edition.placeOf(0)).isEqualTo(new Place(Optional.empty(), 0));
    assertThat(edition.placeOf(7).paragraph()).isOne();
  }

  @Test
  void an_edition_refuses_gaps_in_positions_and_numbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition(Front.EMPTY, List.of(letterhead("secret", 3))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition(Front.EMPTY, List.of(new Block.Paragraph(2, text("a", 0)))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition(Front.EMPTY, List.of(new Block.Paragraph(1, List.of()))));
  }

  @Test
  void the_hash_names_the_edition_and_json_keeps_it() {
    Edition read = EditionJson.read(EditionJson.write(EDITION));
    assertThat(read).isEqualTo(EDITION).hasSameHashCodeAs(EDITION);
    assertThat(read.blocks()).isEqualTo(EDITION.blocks());
    assertThat(EDITION.hash()).matches("[0-9a-f]{64}");
    assertThat(new Edition(new Front(List.of(), "8"), EDITION.blocks())).isNotEqualTo(EDITION);
    assertThatIllegalArgumentException().isThrownBy(() -> EditionJson.read("{}"));
    assertThatIllegalArgumentException().isThrownBy(() -> EditionJson.read("no"));
  }

  private static Block paragraph(int start) {
    return new Block.Paragraph(1, text("We agree.", start));
  }

  private static Block letterhead(String words, int start) {
    return new Block.Letterhead(text(words, start));
  }

  private static List<Inline> text(String words, int start) {
    return List.of(new Inline.Text(words, start));
  }
}
