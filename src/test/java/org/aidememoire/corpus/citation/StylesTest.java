package org.aidememoire.corpus.citation;

import static org.aidememoire.corpus.citation.Chicago.EIGHTEENTH;
import static org.aidememoire.corpus.citation.Chicago.SEVENTEENTH;
import static org.aidememoire.corpus.citation.Cited.AIDE_MEMOIRE;
import static org.aidememoire.corpus.citation.Cited.MEMORANDUM;
import static org.aidememoire.corpus.citation.Cited.NOTE;
import static org.aidememoire.corpus.citation.Cited.WHOLE;
import static org.aidememoire.corpus.citation.Cited.at;
import static org.aidememoire.corpus.citation.Cited.work;
import static org.assertj.core.api.Assertions.assertThat;

import org.aidememoire.corpus.citation.RichText.Piece;
import org.junit.jupiter.api.Test;

/** The three documents in every style. */
class StylesTest {
  private static final Locator ACROSS = at(AIDE_MEMOIRE, "international organ “should present");
  private static final Locator FIFTH = new Locator.InParagraphs(new Pages("5", "5"));

  @Test
  void chicago_notes_a_diplomatic_paper_by_its_correspondents() {
    assertThat(EIGHTEENTH.note(work(AIDE_MEMOIRE), WHOLE).plain())
        .isEqualTo(
            "Soviet Foreign Ministry to United States Embassy in the Soviet Union, aide-mémoire,"
                + " November 29, 1954, in Foreign Relations of the United States, 1952–1954, vol."
                + " 2, pt. 2, National Security Affairs, ed. Lisle A. Rose and Neal H. Petersen"
                + " (United States Government Printing Office, 1984), doc. 285, pp. 1567–69,"
                + " https://history.state.gov/historicaldocuments/frus1952-54v02p2/d285.");
  }

  @Test
  void chicago_s_17th_edition_names_the_place_and_a_passage_its_pages() {
    assertThat(SEVENTEENTH.note(work(AIDE_MEMOIRE), ACROSS).plain())
        .contains("(Washington, DC: United States Government Printing Office, 1984)")
        .contains("doc. 285, pp. 1567–68, https:");
  }

  @Test
  void chicago_lists_a_diplomatic_paper_under_the_government_that_wrote_it() {
    assertThat(EIGHTEENTH.bibliography(work(AIDE_MEMOIRE)).plain())
        .isEqualTo(
            "Soviet Union, Ministry of Foreign Affairs. Soviet Foreign Ministry to United States"
                + " Embassy in the Soviet Union, aide-mémoire, November 29, 1954. In Foreign"
                + " Relations of the United States, 1952–1954, vol. 2, pt. 2, National Security"
                + " Affairs, edited by Lisle A. Rose and Neal H. Petersen, doc. 285. United States"
                + " Government Printing Office, 1984."
                + " https://history.state.gov/historicaldocuments/frus1952-54v02p2/d285.");
    assertThat(SEVENTEENTH.bibliography(work(AIDE_MEMOIRE)).plain())
        .contains("doc. 285, 1567–69. Washington, DC: United States Government");
  }

  @Test
  void chicago_cites_an_archive_s_page_by_its_title_and_reference_and_no_foreign_address() {
    assertThat(EIGHTEENTH.note(work(MEMORANDUM), FIFTH).plain())
        .isEqualTo(
            "Vyacheslav Molotov, “Molotov’s Proposal that the USSR Join NATO, March 1954,” March"
                + " 26, 1954, trans. Geoffrey Roberts, para. 5, AVP RF, F. 6, Op. 13, Pap. 2, D. 9,"
                + " L1. 56-59, Wilson Center Digital Archive.");
    assertThat(EIGHTEENTH.bibliography(work(MEMORANDUM)).plain())
        .isEqualTo(
            "Molotov, Vyacheslav. “Molotov’s Proposal that the USSR Join NATO, March 1954.” March"
                + " 26, 1954. Translated by Geoffrey Roberts. AVP RF, F. 6, Op. 13, Pap. 2, D. 9,"
                + " L1. 56-59. Wilson Center Digital Archive.");
  }

  @Test
  void chicago_says_less_in_every_note_after_the_first() {
    assertThat(EIGHTEENTH.shortNote(work(AIDE_MEMOIRE), ACROSS).plain())
        .isEqualTo("Soviet Foreign Ministry to United States Embassy, 1567–68.");
    assertThat(EIGHTEENTH.shortNote(work(AIDE_MEMOIRE), WHOLE).plain())
        .isEqualTo("Soviet Foreign Ministry to United States Embassy, 1567–69.");
    assertThat(EIGHTEENTH.shortNote(work(MEMORANDUM), FIFTH).plain())
        .isEqualTo("Molotov, “Molotov’s Proposal,” para. 5.");
    assertThat(EIGHTEENTH.shortNote(work(MEMORANDUM), WHOLE).plain())
        .isEqualTo("Molotov, “Molotov’s Proposal.”");
    assertThat(SEVENTEENTH.shortNote(work(NOTE), at(NOTE, "preventing conflicts")).plain())
        .isEqualTo("Soviet leaders to Nixon, 2.");
  }

  @Test
  void a_date_that_the_print_does_not_give_stands_in_square_brackets() {
    assertThat(EIGHTEENTH.note(work(NOTE), at(NOTE, "preventing conflicts")).plain())
        .startsWith("Soviet leaders to Richard Nixon, diplomatic note, [February 17, 1969], in ")
        .contains("1969–1976, vol. E-2, Documents on Arms Control and Nonproliferation, 1969–1972")
        .contains("doc. 11, p. 2, https:");
    assertThat(Mla.entry(work(NOTE)).plain())
        .startsWith("“Note From Soviet Leaders to President Nixon.” [17 Feb. 1969]. Documents on");
  }

  @Test
  void mla_takes_the_volume_for_the_container_and_names_the_series_after_it() {
    assertThat(Mla.entry(work(AIDE_MEMOIRE)).plain())
        .isEqualTo(
            "Soviet Union, Ministry of Foreign Affairs. “The Soviet Foreign Ministry to the United"
                + " States Embassy in the Soviet Union.” 29 Nov. 1954. National Security Affairs,"
                + " edited by Lisle A. Rose and Neal H. Petersen, United States Government Printing"
                + " Office, 1984, doc. 285, pp. 1567–69,"
                + " history.state.gov/historicaldocuments/frus1952-54v02p2/d285. Vol. 2, pt. 2 of"
                + " Foreign Relations of the United States, 1952–1954.");
    assertThat(Mla.entry(work(MEMORANDUM)).plain())
        .isEqualTo(
            "Molotov, Vyacheslav. “Molotov’s Proposal that the USSR Join NATO, March 1954.” 26 Mar."
                + " 1954. Translated by Geoffrey Roberts. Wilson Center Digital Archive, AVP RF, F."
                + " 6, Op. 13, Pap. 2, D. 9, L1. 56-59.");
  }

  @Test
  void mla_refers_to_pages_without_and_to_paragraphs_with_a_comma() {
    assertThat(Mla.inText(work(AIDE_MEMOIRE), ACROSS).plain())
        .isEqualTo("(Soviet Union, Ministry of Foreign Affairs 1567–68)");
    assertThat(Mla.inText(work(MEMORANDUM), FIFTH).plain()).isEqualTo("(Molotov, par. 5)");
    assertThat(Mla.inText(work(NOTE), at(NOTE, "preventing conflicts")).plain())
        .isEqualTo("(“Note From Soviet Leaders” 2)");
    assertThat(Mla.inText(work(NOTE), FIFTH).plain())
        .isEqualTo("(“Note From Soviet Leaders,” par. 5)");
  }

  @Test
  void apa_sets_titles_in_small_letters_but_for_names() {
    assertThat(Apa.entry(work(AIDE_MEMOIRE)).plain())
        .isEqualTo(
            "Soviet Union, Ministry of Foreign Affairs. (1984). The Soviet Foreign Ministry to the"
                + " United States Embassy in the Soviet Union [Aide-mémoire, November 29, 1954]. In"
                + " L. A. Rose & N. H. Petersen (Eds.), Foreign relations of the United States,"
                + " 1952–1954: Vol. 2, Pt. 2. National security affairs (Document 285, pp."
                + " 1567–1569). United States Government Printing Office."
                + " https://history.state.gov/historicaldocuments/frus1952-54v02p2/d285");
    assertThat(Apa.entry(work(MEMORANDUM)).plain())
        .isEqualTo(
            "Molotov, V. (1954, March 26). Molotov’s proposal that the USSR join NATO, March 1954"
                + " (G. Roberts, Trans.) [Internal memorandum]. Wilson Center Digital Archive (AVP"
                + " RF, F. 6, Op. 13, Pap. 2, D. 9, L1. 56-59).");
  }

  @Test
  void apa_puts_the_title_first_where_nobody_signs() {
    assertThat(Apa.entry(work(NOTE)).plain())
        .startsWith(
            "Note from Soviet leaders to President Nixon [Diplomatic note (extract), February 17,"
                + " 1969]. (2007). In D. I. Goldman & D. C. Humphrey (Eds.), Foreign relations");
  }

  @Test
  void apa_refers_to_all_figures_of_a_page() {
    assertThat(Apa.inText(work(AIDE_MEMOIRE), ACROSS).plain())
        .isEqualTo("(Soviet Union, Ministry of Foreign Affairs, 1984, pp. 1567–1568)");
    assertThat(Apa.inText(work(MEMORANDUM), FIFTH).plain()).isEqualTo("(Molotov, 1954, para. 5)");
    assertThat(Apa.inText(work(NOTE), WHOLE).plain())
        .isEqualTo("(“Note From Soviet Leaders,” 2007)");
  }

  @Test
  void titles_of_books_are_in_italics_and_titles_of_papers_in_them_are_not() {
    assertThat(EIGHTEENTH.note(work(AIDE_MEMOIRE), WHOLE).pieces())
        .filteredOn(Piece::italic)
        .extracting(Piece::text)
        .containsExactly(
            "Foreign Relations of the United States, 1952–1954", "National Security Affairs");
    assertThat(Apa.entry(work(MEMORANDUM)).pieces())
        .filteredOn(Piece::italic)
        .extracting(Piece::text)
        .containsExactly("Molotov’s proposal that the USSR join NATO, March 1954");
  }
}
