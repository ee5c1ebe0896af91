package org.aidememoire.corpus.edition.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a number marks a note and when it belongs to the text. */
class NoteMarkRulesTest {
  private static final String NOTES = "\n\n  1. One.\n  2. Two.\n  3. Three.\n";

  private static Imported read(String heading, String body) {
    String source = heading + "\n\n" + body + NOTES;
    Imported imported = Sources.read(source);
    Accounts.check(source, imported);
    return imported;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They left the Union1 at once.            | They left the Union{note 1} at once.
          They left.1 He stayed.                   | They left.{note 1} He stayed.
          They left “at once”.1                    | They left “at once”.{note 1}
          They left (at once)1 and wrote.          | They left (at once){note 1} and wrote.
          They left,1 at once;2 and wrote.         | They left,{note 1} at once;{note 2} and wrote.
          They left¹ at once.                      | They left{note 1} at once.
          They left [1] at once.                   | They left {note 1} at once.
          They left on March 3, 1954.1 He stayed.  | They left on March 3, 1954.{note 1} He stayed.
          They left on March 3, 19541 by sea.      | They left on March 3, 1954{note 1} by sea.
          They left on 3 March 1954,1 by sea.      | They left on 3 March 1954,{note 1} by sea.
          """)
  void a_mark_is_glued_to_a_word_its_punctuation_or_a_year(String printed, String read) {
    assertThat(Sources.outline(read("3. Note", printed))).contains("paragraph 1: " + read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There are 1,000 ships.
          It cost 3.1 millions.
          They met at 10:1 sharp.
          The mid1-range plan failed.
          See No.1 in this file.
          A ship of 1st rank, of '1' or 1/2.
          They left in March 1954 and 1 more.
          """)
  void other_numbers_belong_to_the_text(String printed) {
    assertThat(Sources.outline(read("3. Note", printed))).contains("paragraph 1: " + printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A plan for MIG1 was made.     | The number in “MIG1” is read as a note mark.
          They flew the U1 home.        | The number in “U1” may be a note mark; it is kept as text.
          They left. 1 He stayed.       | is read as a note mark.
          They left in No.1 today.      | The number in “No.1” may be a note mark; it is kept as text.
          Resolution 242.1 He stayed.   | is read as a note mark.
          They left the Union7 at once. | The number in “Union7” may mark a note, but there is no such
          """)
  void what_could_be_both_is_reported(String printed, String finding) {
    assertThat(Sources.findings(read("3. Note", printed))).anyMatch(f -> f.contains(finding));
  }

  @Test
  void a_heading_may_carry_several_marks_set_apart_by_spaces() {
    assertThat(Sources.outline(read("3. Note to the Consul 1 2", "We agree.3")))
        .contains("heading: 3. Note to the Consul {note 1} {note 2}");
  }

  @Test
  void a_heading_that_ends_in_a_word_that_takes_a_number_is_doubtful() {
    Imported imported = read("3. Note on Article 1", "We agree.2 And more.3");
    assertThat(Sources.findings(imported)).anyMatch(f -> f.contains("is read as a note mark"));
  }

  @Test
  void a_note_without_a_mark_says_where_the_mark_may_hide() {
    Imported imported = read("3. Note1", "See NSC 162/22 and the rest.3");
    assertThat(Sources.findings(imported))
        .containsExactly("6: Note 2 has no mark in the text. It may be hidden in “162” on line 3.");
  }

  @Test
  void a_mark_without_a_note_is_reported() {
    Imported imported = read("3. Note1", "We agree² and more.3 Indeed⁹.");
    assertThat(Sources.findings(imported)).containsExactly("3: The note mark 9 has no note.");
  }

  @Test
  void a_glued_number_is_kept_where_there_are_no_notes_at_all() {
    Imported imported = Sources.read("3. Note From the Union1\n\nWe agree.\n");
    assertThat(Sources.findings(imported)).hasSize(1);
    assertThat(imported.edition().front().find("Title")).contains("Note From the Union1");
  }

  @Test
  void marks_out_of_order_and_twice_are_reported() {
    Imported imported = read("3. Note", "One.2 Two.1 Three.3 Four.3");
    assertThat(Sources.findings(imported))
        .isEqualTo(
            List.of(
                "3: Note 1 is marked after a later note.", "3: Note 3 is marked more than once."));
  }
}
