package org.aidememoire.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.corpus.ShippedDocument;
import org.aidememoire.search.index.PassageText.PageStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPassagesTest {
  private static final String SOVIET = "soviet-aide-memoire-1954";

  @ParameterizedTest
  @ValueSource(strings = {SOVIET, "molotov-memorandum-1954", "note-to-nixon-1969"})
  void the_text_passages_are_the_canonical_text_and_know_their_place_in_it(String slug) {
    ShippedDocument document = ShippedDocument.of(slug);
    List<PassageText> text = passages(document, Part.TEXT);
    String canonical = document.edition().canonicalText();

    assertThat(text.stream().map(PassageText::text).collect(Collectors.joining("\n")))
        .isEqualTo(canonical);
    for (PassageText passage : text) {
      int start = canonical.offsetByCodePoints(0, passage.start());
      assertThat(canonical.substring(start)).startsWith(passage.text());
      assertThat(passage.paragraph())
          .isEqualTo(document.edition().placeOf(passage.start()).paragraph());
    }
  }

  @Test
  void a_passage_that_runs_on_over_a_page_knows_both_pages() {
    assertThat(passages(ShippedDocument.of(SOVIET), Part.TEXT))
        .anySatisfy(
            passage ->
                assertThat(passage.pages()).extracting(PageStart::page).contains("1567", "1568"));
  }

  @Test
  void notes_headings_and_what_is_said_about_a_document_are_found_as_what_they_are() {
    ShippedDocument document = ShippedDocument.of(SOVIET);

    assertThat(passages(document, Part.NOTE)).extracting(PassageText::label).containsExactly("1");
    assertThat(passages(document, Part.TITLE))
        .extracting(PassageText::text)
        .containsExactly(document.provenance().title());
    assertThat(passages(document, Part.PARTIES)).hasSize(1);
    assertThat(passages(document, Part.HEADNOTE)).isNotEmpty();
    assertThat(passages(document, Part.HEADING)).isNotEmpty();
  }

  private static List<PassageText> passages(ShippedDocument document, Part part) {
    return DocumentPassages.of(document.provenance(), document.edition()).stream()
        .filter(passage -> passage.part() == part)
        .toList();
  }
}
