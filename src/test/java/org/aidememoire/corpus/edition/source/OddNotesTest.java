package org.aidememoire.corpus.edition.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Note sections as older prints and careless copies have them. */
class OddNotesTest {
  private static final String TEXT =
      "3. Note From the Embassy1\n\nWe agree to this.2\n\nWe shall write again.3\n\n";

  private static List<String> notes(Imported imported) {
    return Sources.outline(imported).stream().filter(line -> line.startsWith("note ")).toList();
  }

  @Test
  void signs_label_notes_and_mark_them() {
    String source =
        """
        3. Note From the Embassy*

        We agree† and read *The Times* daily.‡ No more is said about it.** It ends.

          * From the files.
          † Orally.
          ‡ Not found.
          ** See above.""";
    Imported imported = Sources.read(source);
    assertThat(Sources.outline(imported))
        .containsExactly(
            "heading: 3. Note From the Embassy{note *}",
            "paragraph 1: We agree{note †} and read <em>The Times</em> daily.{note ‡} No more is"
                + " said about it.{note **} It ends.",
            "note *: From the files.",
            "note †: Orally.",
            "note ‡: Not found.",
            "note **: See above.");
    assertThat(imported.findings()).isEmpty();
    Accounts.check(source, imported);
  }

  @Test
  void a_sign_among_numbered_notes_is_a_note_too() {
    String source =
        TEXT.replace("agree", "agree†") + "  1. One.\n  † Sign.\n  2. Two.\n  3. Three.";
    Imported imported = Sources.read(source);
    assertThat(notes(imported))
        .containsExactly("note 1: One.", "note †: Sign.", "note 2: Two.", "note 3: Three.");
    assertThat(imported.findings()).isEmpty();
  }

  @Test
  void a_line_without_a_label_goes_on_with_the_note_before_it_and_is_reported() {
    String source = TEXT + "  1. One.\n  2. Two.\nA stray line.\n  3. Three.";
    Imported imported = Sources.read(source);
    assertThat(notes(imported))
        .containsExactly("note 1: One.", "note 2: Two. A stray line.", "note 3: Three.");
    assertThat(Sources.findings(imported))
        .containsExactly(
            "9: “A stray line.” has no label that fits here and is read as part of note 2.");
    Accounts.check(source, imported);
  }

  @Test
  void one_odd_label_leaves_the_other_notes_notes() {
    Imported imported = Sources.read(TEXT + "  1. One.\n  2) Two.\n  3. Three.");
    assertThat(notes(imported)).containsExactly("note 1: One. 2) Two.", "note 3: Three.");
    assertThat(Sources.findings(imported))
        .contains(
            "8: “2) Two.” has no label that fits here and is read as part of note 1.",
            "9: Note 1 is followed by note 3.");
  }

  @Test
  void a_line_behind_the_last_note_belongs_to_it() {
    Imported imported = Sources.read(TEXT + "  1. One.\n  2. Two.\n  3. Three.\nAnd more.");
    assertThat(notes(imported)).last().isEqualTo("note 3: Three. And more.");
    assertThat(Sources.findings(imported)).hasSize(1).first().asString().startsWith("10: ");
  }

  @Test
  void a_note_lost_behind_lines_that_are_none_is_reported_where_it_stands() {
    String source = TEXT + "  1. One.\n  2. Two.\nStray.\nAstray.\nGone.\nLost.\n  3. Three.";
    Imported imported = Sources.read(source);
    assertThat(Sources.findings(imported))
        .contains(
            "7: This could be note 1, but the lines after it are no notes: read as text.",
            "8: This could be note 2, but the lines after it are no notes: read as text.");
    Accounts.check(source, imported);
  }

  @Test
  void a_line_set_in_further_than_the_paragraphs_of_other_notes_is_reported() {
    String source = TEXT + "  1. One.\n    More of one.\n  2. Two.\n        Far in.\n  3. Three.";
    Imported imported = Sources.read(source);
    assertThat(notes(imported))
        .containsExactly("note 1: One. More of one.", "note 2: Two. Far in.", "note 3: Three.");
    assertThat(Sources.findings(imported))
        .containsExactly(
            "10: “Far in.” has no label that fits here and is read as part of note 2.");
  }

  @Test
  void a_bulleted_list_right_above_the_notes_stays_a_list() {
    Imported imported =
        Sources.read("3. Note From Us1\n\nWe saw:\n\n  * ships;\n\n  * men.\n\n  1. One.\n");
    assertThat(Sources.outline(imported))
        .contains("entry 2: ships;", "entry 3: men.", "note 1: One.");
  }
}
