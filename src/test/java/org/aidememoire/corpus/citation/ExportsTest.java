package org.aidememoire.corpus.citation;

import static org.aidememoire.corpus.citation.Cited.AIDE_MEMOIRE;
import static org.aidememoire.corpus.citation.Cited.MEMORANDUM;
import static org.aidememoire.corpus.citation.Cited.WHOLE;
import static org.aidememoire.corpus.citation.Cited.archived;
import static org.aidememoire.corpus.citation.Cited.at;
import static org.aidememoire.corpus.citation.Cited.work;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import org.aidememoire.corpus.ShippedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** BibTeX and CSL-JSON. */
class ExportsTest {
  /** What an item may say, by the data format of the Citation Style Language, version 1.0.2. */
  private static final Set<String> NAMES = Set.of("author", "editor", "translator");

  private static final Set<String> DATES = Set.of("issued", "original-date");
  private static final Set<String> TEXTS =
      Set.of(
          "id",
          "type",
          "title",
          "genre",
          "container-title",
          "volume-title",
          "volume",
          "part-number",
          "number",
          "publisher",
          "publisher-place",
          "page",
          "archive",
          "archive_location",
          "URL");

  @Test
  void bibtex_holds_the_volume_and_keeps_names_in_capitals() {
    assertThat(Bibtex.entry(work(AIDE_MEMOIRE), WHOLE))
        .isEqualTo(
            """
            @incollection{soviet-aide-memoire-1954,
              author = {{Soviet Union, Ministry of Foreign Affairs}},
              title = {The {Soviet} {Foreign} {Ministry} to the {United} {States} {Embassy} in the {Soviet} {Union}},
              booktitle = {Foreign Relations of the {United} {States}, 1952--1954: {National} Security Affairs},
              volume = {2},
              part = {2},
              editor = {Rose, Lisle A. and Petersen, Neal H.},
              publisher = {United States Government Printing Office},
              address = {Washington, DC},
              year = {1984},
              pages = {1567--1569},
              note = {Document 285. Aide-m{\\'e}moire, November 29, 1954},
              url = {https://history.state.gov/historicaldocuments/frus1952-54v02p2/d285}
            }
            """);
  }

  @Test
  void bibtex_holds_the_archive_s_reference_and_the_translator() {
    assertThat(Bibtex.entry(work(MEMORANDUM), WHOLE))
        .isEqualTo(
            """
            @misc{molotov-memorandum-1954,
              author = {Molotov, Vyacheslav},
              title = {Molotov's Proposal that the {USSR} Join {NATO}, {March} 1954},
              howpublished = {Wilson Center Digital Archive},
              year = {1954},
              month = mar,
              note = {Internal memorandum. Translated by Geoffrey Roberts. AVP RF, F. 6, Op. 13, Pap. 2, D. 9, L1. 56-59}
            }
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Aide-Mémoire | Aide-M{\\'e}moire",
        "Çelik, Ağrı | {\\c C}elik, A{\\u g}rı",
        "naïve Łódź | na{\\\"\\i}ve {\\L}{\\'o}d{\\'z}",
        "50% of $5 & #1_a | 50\\% of \\$5 \\& \\#1\\_a",
        "{a} ~ ^ \\ | \\{a\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}",
        "1952–1954 — “so” ‘it’ … | 1952--1954 --- ``so'' `it' \\ldots{}",
        "Молотов | Молотов"
      })
  void no_sign_of_a_text_is_a_command_of_latex(String text, String latex) {
    assertThat(LatexText.escape(text)).isEqualTo(latex);
  }

  @Test
  void braces_stay_balanced_whatever_a_title_holds() {
    String entry =
        Bibtex.entry(
            archived("1919", "{\"title\":\"A } of {{ é} \\\\\",\"in\":\"An {Archive\"}"), WHOLE);
    String unescaped = entry.replaceAll("\\\\[{}]", "");

    assertThat(unescaped.chars().filter(sign -> sign == '{').count())
        .isEqualTo(unescaped.chars().filter(sign -> sign == '}').count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"soviet-aide-memoire-1954", "molotov-memorandum-1954", "note-to-nixon-1969"})
  void csl_json_says_only_what_the_format_knows(String slug) throws IOException {
    Work work = work(ShippedDocument.of(slug));
    JsonNode list = new ObjectMapper().readTree(CslJson.list(work, WHOLE));

    assertThat(list.isArray()).isTrue();
    assertThat(list).hasSize(1);
    for (var field : list.get(0).properties()) {
      if (NAMES.contains(field.getKey())) {
        assertThat(field.getValue())
            .isNotEmpty()
            .allMatch(name -> name.has("literal") != name.has("family"));
      } else if (DATES.contains(field.getKey())) {
        assertThat(field.getValue().path("date-parts").path(0)).allMatch(JsonNode::isInt);
      } else {
        assertThat(TEXTS).contains(field.getKey());
        assertThat(field.getValue().isTextual()).isTrue();
      }
    }
  }

  @Test
  void csl_json_keeps_accents_and_dashes_and_both_dates() throws IOException {
    JsonNode item = new ObjectMapper().readTree(CslJson.list(work(AIDE_MEMOIRE), WHOLE)).get(0);

    assertThat(item.path("genre").asText()).isEqualTo("Aide-mémoire");
    assertThat(item.path("container-title").asText())
        .isEqualTo("Foreign relations of the United States, 1952–1954");
    assertThat(item.path("page").asText()).isEqualTo("1567-1569");
    assertThat(item.path("author").get(0).path("literal").asText())
        .isEqualTo("Soviet Union, Ministry of Foreign Affairs");
    assertThat(item.path("issued").toString()).isEqualTo("{\"date-parts\":[[1984]]}");
    assertThat(item.path("original-date").toString()).isEqualTo("{\"date-parts\":[[1954,11,29]]}");
  }

  @Test
  void a_passage_stands_in_a_remark_that_bibliographies_do_not_print() {
    Locator across = at(AIDE_MEMOIRE, "international organ “should present");
    Locator fifth = new Locator.InParagraphs(new Pages("5", "5"));

    assertThat(Bibtex.entry(work(AIDE_MEMOIRE), across))
        .contains("  pages = {1567--1569},\n")
        .endsWith("/d285},\n  annote = {Cited passage: pp. 1567--1568}\n}\n");
    assertThat(Bibtex.entry(work(MEMORANDUM), fifth))
        .endsWith("L1. 56-59},\n  annote = {Cited passage: para. 5}\n}\n");
    assertThat(Bibtex.entry(work(MEMORANDUM), WHOLE)).doesNotContain("annote");
  }

  @Test
  void latex_refers_to_the_passage_beside_the_key() {
    assertThat(Bibtex.command(work(AIDE_MEMOIRE), WHOLE))
        .isEqualTo("\\cite{soviet-aide-memoire-1954}");
    assertThat(
            Bibtex.command(
                work(AIDE_MEMOIRE), at(AIDE_MEMOIRE, "international organ “should present")))
        .isEqualTo("\\cite[1567--1568]{soviet-aide-memoire-1954}");
    assertThat(Bibtex.command(work(MEMORANDUM), new Locator.InParagraphs(new Pages("5", "6"))))
        .isEqualTo("\\cite[paras.~5--6]{molotov-memorandum-1954}");
  }

  @Test
  void csl_json_notes_the_passage_and_keeps_the_document_s_own_pages() throws IOException {
    Locator page = at(AIDE_MEMOIRE, "that the principal obstacle");
    JsonNode item = new ObjectMapper().readTree(CslJson.list(work(AIDE_MEMOIRE), page)).get(0);

    assertThat(item.path("note").asText()).isEqualTo("Cited passage: p. 1568");
    assertThat(item.path("page").asText()).isEqualTo("1567-1569");
    assertThat(
            new ObjectMapper().readTree(CslJson.list(work(AIDE_MEMOIRE), WHOLE)).get(0).has("note"))
        .isFalse();
  }
}
