package org.aidememoire.corpus.edition.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidememoire.corpus.edition.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks inside the text: pages, brackets, emphasis and what is left when they are taken out. */
class MarksTest {
  private static final String HEADING = "3. Note From the Embassy\n\n";

  private static Imported body(String paragraph) {
    String source = HEADING + paragraph;
    Imported imported = Sources.read(source);
    Accounts.check(source, imported);
    return imported;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peace [sic] be kept.           | Peace be kept.
          Peace [sic], be kept.          | Peace , be kept.
          Peace[sic] be kept.            | Peace be kept.
          [Page 4] Peace be kept.        | Peace be kept.
          Peace be kept. [Page 4]        | Peace be kept.
          Peace [Page 4] [Page 5] stays. | Peace stays.
          Pea[Page 4]ce stays.           | Peace stays.
          A *firm* peace stays.          | A firm peace stays.
          A **firm** _peace_ stays.      | A firm peace stays.
          The *Rei[sic]se* stays.        | The Reise stays.
          """)
  void taking_out_a_mark_takes_one_space_where_two_would_meet(String printed, String canonical) {
    assertThat(body(printed).edition().canonicalText()).isEqualTo(canonical);
  }

  @Test
  void several_marks_in_a_row_each_start_a_page() {
    Imported imported = body("Peace [Page xiv] [Page xv] stays here. [Page 1]\n\nThere too.");
    assertThat(imported.edition().listPages())
        .containsExactly(new Page("xiv", 6), new Page("xv", 6), new Page("1", 17));
    assertThat(imported.edition().placeOf(18).page()).contains("1");
  }

  @Test
  void pages_that_do_not_follow_one_another_are_reported() {
    Imported imported = body("One [Page 12] two [Page 11] three [Page xi] four.");
    assertThat(Sources.findings(imported))
        .contains("3: Page 11 stands after page 12.", "3: Page xi stands after page 11.");
  }

  @Test
  void a_page_mark_inside_an_omission_still_starts_a_page() {
    Imported imported = body("One. [Here follows a list [Page 12] of names.] Two.");
    assertThat(Sources.outline(imported).getLast())
        .isEqualTo("paragraph 1: One. {omission Here follows a list of names.}{page 12} Two.");
  }

  @Test
  void brackets_without_a_partner_stay_words_and_are_reported() {
    Imported imported = body("One [two.\n\nThree] four.");
    assertThat(imported.edition().canonicalText()).isEqualTo("One [two.\nThree] four.");
    assertThat(Sources.findings(imported))
        .containsExactly(
            "3: The bracket that opens here is not closed in this block; it is kept.",
            "5: A bracket closes here that was not opened in this block; it is kept.");
  }

  @Test
  void dots_in_brackets_leave_something_out_but_not_by_a_known_hand() {
    Imported imported = body("One [...] two.");
    assertThat(Sources.outline(imported).getLast())
        .isEqualTo("paragraph 1: One {omission ...} two.");
    assertThat(Sources.findings(imported))
        .containsExactly("3: Whose mark is “[...]”? Its author is not stated.");
  }

  @Test
  void an_asterisk_without_a_partner_stays_and_is_reported() {
    Imported imported = body("The price * is *high.");
    assertThat(imported.edition().canonicalText()).isEqualTo("The price * is *high.");
    assertThat(Sources.findings(imported)).hasSize(2).allMatch(f -> f.contains("An asterisk"));
  }

  @Test
  void signs_that_nobody_can_read_are_left_out_and_reported() {
    Imported imported = body("\uFEFFPeace\u0007 stays\u202E here.\r\n\r\nThere too.\r\n");
    assertThat(imported.edition().canonicalText()).isEqualTo("Peace stays here.\nThere too.");
    assertThat(Sources.findings(imported))
        .containsExactlyInAnyOrder(
            "3: A byte order mark (U+FEFF) is left out.",
            "3: The unreadable character U+0007 is left out.",
            "3: The unreadable character U+202E is left out.",
            "3: The lines end in CR; they are read as if they ended in LF.");
  }

  @Test
  void positions_count_code_points_not_chars() {
    Imported imported = body("The 𝔖ign [Page 2] stays 🙂 here.");
    assertThat(imported.edition().listPages()).containsExactly(new Page("2", 9));
    assertThat(imported.edition().length()).isEqualTo("The 𝔖ign stays 🙂 here.".length() - 2);
  }

  @Test
  void a_name_behind_the_last_sentence_is_a_signature_only_with_date_or_initials() {
    assertThat(last("We agree. J. Hale 3 May 1962"))
        .containsExactly("paragraph 1: We agree.", "signature: J. Hale 3 May 1962");
    assertThat(last("We agree with Mr. Hale 3 May 1962"))
        .containsExactly("paragraph 1: We agree with Mr. Hale 3 May 1962");
    assertThat(last("We agree. Hale")).containsExactly("paragraph 1: We agree. Hale");
  }

  private static List<String> last(String paragraph) {
    List<String> outline = Sources.outline(body(paragraph));
    return outline.subList(1, outline.size());
  }
}
