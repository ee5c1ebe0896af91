package org.aidememoire.corpus.edition.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.source.text.Span;
import org.junit.jupiter.api.Test;

/** Pages of our own wording, laid out as the Office of the Historian lays out plain text. */
class HistoryStateGovTest {

  @Test
  void a_telegram_has_a_file_number_a_heading_a_dateline_and_a_signature() {
    String source =
        """
        611.61/3–1755: Telegram

        The Ambassador in Ruritania (Hale) to the Department of State1

        secret

        Strelsau, March 17, 1955—6 p.m.

        [Page 12]

        412. The Foreign Minister received me today and spoke for an hour.2

        He asked for a prompt answer.

        John Q. Hale

          1. Repeated to London as telegram 88.
          2. For the earlier talk, see Document 7.""";
    Imported imported = Sources.read(source);

    assertThat(Sources.outline(imported))
        .containsExactly(
            "heading: The Ambassador in Ruritania (Hale) to the Department of State{note 1}",
            "letterhead: secret",
            "letterhead: Strelsau, March 17, 1955—6 p.m.",
            "aside: {page 12}",
            "paragraph 1: 412. The Foreign Minister received me today and spoke for an hour.{note 2}",
            "paragraph 2: He asked for a prompt answer.",
            "signature: John Q. Hale",
            "note 1: Repeated to London as telegram 88.",
            "note 2: For the earlier talk, see Document 7.");
    assertThat(imported.edition().front().find("File number")).contains("611.61/3–1755: Telegram");
    Accounts.check(source, imported);
  }

  @Test
  void a_memorandum_has_a_subject_participants_and_numbered_points() {
    String source =
        """
        [Page 203]

        67. Memorandum of Conversation1

        Washington, July 14, 1969, 3:30–4:10 p.m.

        SUBJECT

          * The Straits

        PARTICIPANTS

        Ambassador Orlov
        Mr. Reed

        1. The Ambassador opened with the Straits.

        2. Mr. Reed replied that nothing had changed.

          1. Source: National Archives. Secret.""";
    Imported imported = Sources.read(source);

    assertThat(Sources.outline(imported))
        .containsExactly(
            "aside: {page 203}",
            "heading: 67. Memorandum of Conversation{note 1}",
            "letterhead: Washington, July 14, 1969, 3:30–4:10 p.m.",
            "letterhead: SUBJECT",
            "letterhead: The Straits",
            "letterhead: PARTICIPANTS",
            "letterhead: Ambassador Orlov",
            "letterhead: Mr. Reed",
            "entry 1: 1. The Ambassador opened with the Straits.",
            "entry 2: 2. Mr. Reed replied that nothing had changed.",
            "note 1: Source: National Archives. Secret.");
    assertThat(Sources.spans(source, imported, Span.Kind.LIST_MARKER)).containsExactly("* ");
    assertThat(imported.findings()).isEmpty();
    Accounts.check(source, imported);
  }

  @Test
  void an_enclosure_begins_again_with_a_heading_and_ends_with_its_own_signature() {
    String source =
        """
        9. Letter From the Consul (Gray) to the Secretary of State

        Dear Mr. Secretary:

        I enclose the note that was left here.

        Sincerely yours,

        Peter Gray

        [Enclosure]

        Note by the Foreign Ministry

        top secret

        The Ministry has nothing to add.

        A. Orlov
        """;
    Imported imported = Sources.read(source);

    assertThat(Sources.outline(imported))
        .containsExactly(
            "heading: 9. Letter From the Consul (Gray) to the Secretary of State",
            "addressee: Dear Mr. Secretary:",
            "paragraph 1: I enclose the note that was left here.",
            "signature: Sincerely yours,",
            "signature: Peter Gray",
            "heading: {insertion Enclosure}",
            "heading: Note by the Foreign Ministry",
            "letterhead: top secret",
            "paragraph 2: The Ministry has nothing to add.",
            "signature: A. Orlov");
    assertThat(Sources.findings(imported))
        .containsExactly(
            "13: “Note by the Foreign Ministry” is read as the editors' heading of an attached"
                + " document.");
  }

  @Test
  void a_telegram_heading_below_the_editors_heading_is_the_papers_own() {
    String source =
        """
        Telegram From the Embassy to the Department of State

        847. From Moscow to Department

        The note was handed over at noon.
        """;
    assertThat(Sources.outline(Sources.read(source)))
        .containsExactly(
            "heading: Telegram From the Embassy to the Department of State",
            "letterhead: 847. From Moscow to Department",
            "paragraph 1: The note was handed over at noon.");
  }

  @Test
  void a_source_line_above_the_heading_is_metadata() {
    Imported imported =
        Sources.read("Dulles papers, lot 9 D 12\n\nMemorandum by the Secretary\n\nAll is well.\n");
    assertThat(imported.edition().front().entries())
        .containsExactly(
            new Front.Entry("Source", "Dulles papers, lot 9 D 12"),
            new Front.Entry("Title", "Memorandum by the Secretary"));
  }

  @Test
  void a_text_without_notes_has_none() {
    Imported imported =
        Sources.read("3. Note From the Embassy\n\nWe agree.\n\nWe shall write again.\n");
    assertThat(imported.edition().listNotes()).isEmpty();
    assertThat(imported.findings()).isEmpty();
  }

  @Test
  void a_bulleted_list_is_a_list_and_its_bullets_are_layout() {
    String source =
        "3. Report From the Mission\n\nWe saw:\n\n  * two ships;\n\n  * one aircraft.\n\nNo more.\n";
    Imported imported = Sources.read(source);
    assertThat(Sources.outline(imported))
        .containsSubsequence(
            "paragraph 1: We saw:",
            "entry 2: two ships;",
            "entry 3: one aircraft.",
            "paragraph 4: No more.");
    assertThat(imported.edition().canonicalText()).contains("We saw:\ntwo ships;\none aircraft.");
  }

  @Test
  void a_list_that_ends_the_text_is_not_taken_for_notes_silently() {
    String source =
        "3. Report From the Mission\n\nWe ask for two things.\n\n  1. Ships.\n\n  2. Men.\n";
    Imported imported = Sources.read(source);
    assertThat(Sources.outline(imported)).contains("entry 2: 1. Ships.", "entry 3: 2. Men.");
    assertThat(Sources.findings(imported))
        .containsExactly(
            "5: These entries could be notes, but the text has no marks for them: read as a list.");
  }

  @Test
  void notes_keep_their_brackets_quotes_and_second_paragraphs() {
    String source =
        """
        3. Note From the Embassy1

        We agree.

          1. The text reads “agree [sic]” in one copy.

             A second copy has [illegible].""";
    Imported imported = Sources.read(source);
    assertThat(Sources.outline(imported).getLast())
        .isEqualTo(
            "note 1: The text reads “agree {sic}” in one copy."
                + " A second copy has {omission illegible}.");
    assertThat(imported.findings()).isEmpty();
    Accounts.check(source, imported);
  }

  @Test
  void a_missing_heading_is_reported() {
    assertThat(Sources.findings(Sources.read("We agree with all that was said, and more.\n")))
        .containsExactly("1: No heading was found above the text.");
  }

  @Test
  void lines_wrapped_to_a_width_are_joined_and_that_is_said() {
    String source =
        """
        3. Note From the Embassy

        The Embassy presents its compliments to the Ministry and has the honour
        to say that the proposal of last week, which was read with care, cannot
        be accepted in its present form, since it leaves open what will be done
        about the islands.
        """;
    Imported imported = Sources.read(source);
    assertThat(imported.edition().countParagraphs()).isOne();
    assertThat(imported.edition().canonicalText()).contains("the honour to say", "cannot be");
    assertThat(Sources.findings(imported))
        .containsExactly(
            "1: The lines are wrapped at 71 characters; those of a paragraph were joined.");
    Accounts.check(source, imported);
  }
}
