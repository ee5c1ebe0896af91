package org.aidememoire.corpus.edition.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidememoire.corpus.edition.Front;
import org.junit.jupiter.api.Test;

/** Pages of our own wording, laid out as the Wilson Center Digital Archive lays out plain text. */
class WilsonCenterTest {
  private static final String HEAD =
      """
      4 May 1962

      Cable on the Harbour

      Citation:

      "Cable on the Harbour", 4 May 1962, an archive, fond 1.

      Summary:

      The envoy reports on the harbour.

      He fears a storm.

      Original Language:

      German

      Contents:

      Translation - English

      Original Scan - German

      """;

  @Test
  void values_may_run_over_several_paragraphs() {
    Imported imported = Sources.read(HEAD + "The harbour is full.\n");
    assertThat(imported.edition().front().entries())
        .containsExactly(
            new Front.Entry("Date", "4 May 1962"),
            new Front.Entry("Title", "Cable on the Harbour"),
            new Front.Entry(
                "Citation", "\"Cable on the Harbour\", 4 May 1962, an archive, fond 1."),
            new Front.Entry("Summary", "The envoy reports on the harbour.\nHe fears a storm."),
            new Front.Entry("Original Language", "German"),
            new Front.Entry("Contents", "Translation - English\nOriginal Scan - German"));
    assertThat(imported.edition().canonicalText()).isEqualTo("The harbour is full.");
    assertThat(imported.findings()).isEmpty();
  }

  @Test
  void title_and_date_may_change_places_and_a_value_may_follow_on_the_line() {
    Imported imported =
        Sources.read(
            "Cable\n\n1962\n\nSummary: Short.\n\nOriginal Language: German\n\nAll is well.\n");
    assertThat(imported.edition().front().entries())
        .containsExactly(
            new Front.Entry("Title", "Cable"),
            new Front.Entry("Date", "1962"),
            new Front.Entry("Summary", "Short."),
            new Front.Entry("Original Language", "German"));
    assertThat(imported.edition().canonicalText()).isEqualTo("All is well.");
  }

  @Test
  void an_unknown_label_is_kept_and_reported() {
    String source =
        HEAD.replace("Original Language:", "Shelf Warden:\n\nMs. Bell\n\nOriginal Language:");
    Imported imported = Sources.read(source + "The harbour is full.\n");
    assertThat(imported.edition().front().find("Shelf Warden")).contains("Ms. Bell");
    assertThat(Sources.findings(imported))
        .containsExactly("15: The label “Shelf Warden:” is not known.");
  }

  @Test
  void a_label_in_the_text_is_the_documents_own() {
    Imported imported = Sources.read(HEAD + "The harbour is full.\n\nSummary:\n\nSend help.\n");
    assertThat(imported.edition().canonicalText())
        .isEqualTo("The harbour is full.\nSummary:\nSend help.");
  }

  @Test
  void notes_in_square_brackets_belong_to_their_marks() {
    String source =
        HEAD
            + "The harbour [1] is full.\n\nNobody leaves.[2]\n\n[1] Now filled in.\n[2] A rumour.\n";
    Imported imported = Sources.read(source);
    assertThat(Sources.outline(imported))
        .containsSubsequence(
            "paragraph 1: The harbour {note 1} is full.",
            "paragraph 2: Nobody leaves.{note 2}",
            "note 1: Now filled in.",
            "note 2: A rumour.");
    assertThat(imported.edition().canonicalText())
        .isEqualTo("The harbour is full.\nNobody leaves.");
    assertThat(imported.findings()).isEmpty();
    Accounts.check(source, imported);
  }

  @Test
  void a_translators_note_names_its_author_and_is_not_reported() {
    Imported imported =
        Sources.read(HEAD + "The harbour [Translator's note: a small one] is full.\n");
    assertThat(imported.edition().canonicalText()).isEqualTo("The harbour is full.");
    assertThat(imported.findings()).isEmpty();
  }

  @Test
  void a_layout_that_contradicts_the_lines_is_obeyed_and_reported() {
    ImportHints hints = ImportHints.of("x").withLayout(Layout.HISTORY_STATE_GOV);
    Imported imported = SourceImporter.read(HEAD + "The harbour is full.\n", hints);
    assertThat(imported.layout()).isEqualTo(Layout.HISTORY_STATE_GOV);
    assertThat(Sources.findings(imported).getFirst())
        .isEqualTo(
            "1: The lines look like wilson-center, but the layout is said to be history-state-gov.");
  }
}
