package org.aidememoire.corpus.edition.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.corpus.edition.source.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three documents we start from, with all their traps. */
class ShippedSourcesTest {

  @ParameterizedTest
  @ValueSource(strings = {Sources.AIDE_MEMOIRE, Sources.MEMORANDUM, Sources.NOTE})
  void every_character_is_accounted_for_once(String slug) {
    String source = Sources.shipped(slug);
    Accounts.check(source, Sources.read(source));
  }

  @Test
  void the_aide_memoire_has_its_letterhead_and_fifteen_paragraphs() {
    Imported imported = Sources.read(Sources.shipped(Sources.AIDE_MEMOIRE));
    List<String> outline = Sources.outline(imported);

    assertThat(imported.layout()).isEqualTo(Layout.HISTORY_STATE_GOV);
    assertThat(imported.edition().front().entries())
        .containsExactly(
            new Front.Entry("File number", "600.0012/11–2954"),
            new Front.Entry(
                "Title",
                "The Soviet Foreign Ministry to the United States Embassy in the Soviet Union"));
    assertThat(outline.get(0)).endsWith("in the Soviet Union{note 1}");
    assertThat(outline.get(1)).isEqualTo("letterhead: top secret");
    assertThat(imported.edition().countParagraphs()).isEqualTo(15);
    assertThat(outline.getLast()).startsWith("note 1: The source text is a Department of State");
  }

  @Test
  void a_page_mark_in_mid_sentence_leaves_one_space_and_starts_a_page() {
    ImportHints hints = ImportHints.of("source.txt").withFirstPage("1567");
    Imported imported = SourceImporter.read(Sources.shipped(Sources.AIDE_MEMOIRE), hints);
    String text = imported.edition().canonicalText();
    int start = text.indexOf("organ “should present reports");

    assertThat(start).isPositive();
    assertThat(imported.edition().placeOf(start)).isEqualTo(new Place(Optional.of("1567"), 4));
    assertThat(imported.edition().placeOf(start + "organ ".length()))
        .isEqualTo(new Place(Optional.of("1568"), 4));
    assertThat(imported.edition().placeOf(text.length() - 1))
        .isEqualTo(new Place(Optional.of("1569"), 15));
    assertThat(imported.findings()).isEmpty();
  }

  @Test
  void without_a_hint_nobody_knows_the_first_page() {
    Imported imported = Sources.read(Sources.shipped(Sources.AIDE_MEMOIRE));
    assertThat(imported.edition().placeOf(0).page()).isEmpty();
    assertThat(Sources.findings(imported))
        .containsExactly("1: The page on which the text begins is not marked and was not given.");
  }

  @Test
  void the_memorandum_keeps_its_metadata_apart_from_its_text() {
    Imported imported = Sources.read(Sources.shipped(Sources.MEMORANDUM));

    assertThat(imported.layout()).isEqualTo(Layout.WILSON_CENTER);
    assertThat(imported.edition().front().entries())
        .extracting(Front.Entry::label)
        .containsExactly(
            "Date", "Title", "Citation", "Summary", "Credits", "Original Language", "Contents");
    assertThat(imported.edition().front().find("Original Language")).contains("Russian");
    assertThat(imported.edition().canonicalText()).doesNotContain("Leon Levy", "Translation");
    assertThat(imported.edition().listPages()).isEmpty();
  }

  @Test
  void the_memorandum_is_addressed_and_signed_and_its_sentences_are_thirteen_paragraphs() {
    List<String> outline = Sources.outline(Sources.read(Sources.shipped(Sources.MEMORANDUM)));

    assertThat(outline.get(1))
        .isEqualTo(
            "addressee: Presidium, CC CPSU To: Comrade G.M. Malenkov and Comrade N.S. Khrushchev");
    assertThat(outline.subList(outline.size() - 3, outline.size()))
        .containsExactly(
            "paragraph 12: The draft resolution for the CC of the CPSU is enclosed",
            "paragraph 13: I ask you to examine it.",
            "signature: V.M. Molotov 26 March 1954");
  }

  @Test
  void emphasis_dots_and_missing_stops_are_kept_and_the_given_name_is_an_insertion() {
    String source = Sources.shipped(Sources.MEMORANDUM);
    Imported imported = Sources.read(source);

    assertThat(imported.edition().canonicalText())
        .contains("such French press organs as Le Monde... At the same time")
        .contains("the Gaullist leader Palewski, who said")
        .contains("in Europe as an observer\nIt is necessary");
    assertThat(Sources.outline(imported).get(2))
        .contains("<em>Le Monde</em>...", "leader {insertion Gaston} Palewski");
    assertThat(Sources.spans(source, imported, Span.Kind.EMPHASIS_MARKER)).containsOnly("*");
  }

  @Test
  void marks_of_unknown_authors_are_reported_until_a_person_explains_them() {
    String source = Sources.shipped(Sources.MEMORANDUM);
    ImportHints explained = ImportHints.of("x").withExplained(Set.of("[Gaston]", "..."));

    assertThat(Sources.findings(Sources.read(source)))
        .containsExactly(
            "29: Whose mark is “[Gaston]”? Its author is not stated.",
            "29: Whose are the dots (...)? Their author is not stated.");
    assertThat(SourceImporter.read(source, explained).findings()).isEmpty();
  }

  @Test
  void the_note_has_two_marks_on_its_heading_and_ten_paragraphs() {
    String source = Sources.shipped(Sources.NOTE);
    Imported imported = Sources.read(source);
    List<String> outline = Sources.outline(imported);

    assertThat(outline.getFirst())
        .isEqualTo("heading: 11. Note From Soviet Leaders to President Nixon {note 1} {note 2}");
    assertThat(imported.edition().front().find("Document number")).contains("11");
    assertThat(imported.edition().front().find("Title"))
        .contains("Note From Soviet Leaders to President Nixon");
    assertThat(imported.edition().countParagraphs()).isEqualTo(10);
    assertThat(imported.edition().listNotes()).extracting("label").containsExactly("1", "2");
    assertThat(outline)
        .contains(
            "aside: {page 2}",
            "aside: {omission Omitted here is discussion of other issues in U.S.-Soviet relations.}");
  }

  @Test
  void the_editors_sic_is_not_the_authors() {
    String source = Sources.shipped(Sources.NOTE);
    Imported imported = Sources.read(source);
    assertThat(imported.edition().canonicalText())
        .contains("exactly that principle basis, thereby")
        .doesNotContain("sic]", "Omitted here", "[Page");
    assertThat(Sources.spans(source, imported, Span.Kind.SIC)).containsExactly("[sic]");
  }
}
