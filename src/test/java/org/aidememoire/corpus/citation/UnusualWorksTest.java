package org.aidememoire.corpus.citation;

import static org.aidememoire.corpus.citation.Chicago.EIGHTEENTH;
import static org.aidememoire.corpus.citation.Chicago.SEVENTEENTH;
import static org.aidememoire.corpus.citation.Cited.WHOLE;
import static org.aidememoire.corpus.citation.Cited.archived;
import static org.aidememoire.corpus.citation.Cited.printed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is missing, comes in numbers, or is written in an unexpected way. */
class UnusualWorksTest {
  @Test
  void a_book_without_a_year_says_so_where_the_style_wants_it() {
    Work work =
        printed(
            "{\"title\":\"A letter\",\"in\":\"Papers\",\"volume\":\"IV\",\"publisher\":\"Press\"}");

    assertThat(EIGHTEENTH.note(work, WHOLE).plain())
        .isEqualTo("“A letter,” May 1919, in Papers, vol. 4 (Press, n.d.).");
    assertThat(Apa.entry(work).plain())
        .isEqualTo("A letter [Letter, May 1919]. (n.d.). In Papers: Vol. 4. Press.");
    assertThat(Apa.inText(work, WHOLE).plain()).isEqualTo("(“A letter,” n.d.)");
    assertThat(Mla.entry(work).plain()).isEqualTo("“A letter.” May 1919. Papers, vol. 4, Press.");
    assertThat(Bibtex.entry(work, WHOLE)).doesNotContain("year");
    assertThat(CslJson.list(work, WHOLE)).doesNotContain("issued").contains("original-date");
  }

  @Test
  void a_date_is_no_more_exact_than_it_is_known() {
    String citation = "{\"title\":\"A letter\",\"in\":\"An Archive\"}";

    assertThat(EIGHTEENTH.note(archived("1919", citation), WHOLE).plain())
        .isEqualTo("“A letter,” 1919, An Archive.");
    assertThat(Apa.entry(archived("1919-05", citation)).plain())
        .isEqualTo("A letter [Letter]. (1919, May). An Archive.");
    assertThat(CslJson.list(archived("1919-05", citation), WHOLE).replaceAll("\\s", ""))
        .contains("\"date-parts\":[[1919,5]]");
  }

  @Test
  void a_title_keeps_its_question_mark_and_its_own_quotation_marks() {
    Work work = archived("1919", "{\"title\":\"What is a \\\"note\\\"?\",\"in\":\"An Archive\"}");

    assertThat(Mla.entry(work).plain()).isEqualTo("“What is a ‘note’?” 1919. An Archive.");
  }

  @Test
  void a_comma_goes_inside_both_of_two_closing_quotation_marks() {
    Work work = archived("1919", "{\"title\":\"On a \\\"note\\\"\",\"in\":\"An Archive\"}");

    assertThat(EIGHTEENTH.note(work, WHOLE).plain()).startsWith("“On a ‘note,’” 1919");
  }

  @Test
  void many_editors_are_named_as_far_as_the_style_allows() {
    Work work =
        printed(
            """
            {"title":"A letter","in":"Papers","volume":"1","publisher":"Press","year":"1930",
             "editors":["Ann Lee","Jean-Paul de la Tour","Tour, Jean de la"]}
            """);

    assertThat(SEVENTEENTH.note(work, WHOLE).plain())
        .contains("ed. Ann Lee, Jean-Paul de la Tour, and Jean de la Tour (");
    assertThat(EIGHTEENTH.note(work, WHOLE).plain()).contains("ed. Ann Lee et al. (");
    assertThat(Mla.entry(work).plain()).contains("edited by Ann Lee et al.,");
    assertThat(Apa.entry(work).plain())
        .contains("In A. Lee, J.-P. de la Tour, & J. de la Tour (Eds.)");
  }

  @Test
  void several_authors_are_joined_as_each_style_joins_them() {
    Work work =
        archived(
            "1919",
            "{\"title\":\"A letter\",\"in\":\"An Archive\",\"authors\":[\"A Lee\",\"B Fu\"]}");

    assertThat(SEVENTEENTH.bibliography(work).plain()).startsWith("Lee, A and B Fu. ");
    assertThat(Mla.entry(work).plain()).startsWith("Lee, A, and B Fu. ");
    assertThat(Apa.entry(work).plain()).startsWith("Lee, A., & Fu, B. (1919). ");
    assertThat(Apa.inText(work, WHOLE).plain()).isEqualTo("(Lee & Fu, 1919)");
  }

  @Test
  void a_title_that_nobody_has_shortened_loses_its_subtitle_and_for_some_its_article() {
    Work work = archived("1919", "{\"title\":\"A plea: to all\",\"in\":\"An Archive\"}");

    assertThat(EIGHTEENTH.shortNote(work, WHOLE).plain()).isEqualTo("“Plea.”");
    assertThat(Mla.inText(work, WHOLE).plain()).isEqualTo("(“Plea”)");
    assertThat(Apa.inText(work, WHOLE).plain()).isEqualTo("(“A plea,” 1919)");
  }

  @Test
  void a_later_note_names_authors_by_their_families() {
    Work work =
        archived(
            "1919",
            "{\"title\":\"A plea\",\"in\":\"An Archive\",\"authors\":[\"A Lee\",\"B Fu\",\"C Ray\"]}");

    assertThat(EIGHTEENTH.shortNote(work, WHOLE).plain()).isEqualTo("Lee et al., “Plea.”");
    assertThat(SEVENTEENTH.shortNote(work, WHOLE).plain()).isEqualTo("Lee, Fu, and Ray, “Plea.”");
  }
}
