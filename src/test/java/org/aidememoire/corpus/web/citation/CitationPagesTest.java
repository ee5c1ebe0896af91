package org.aidememoire.corpus.web.citation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.ShippedDocument;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.Inline;
import org.aidememoire.testing.Statements;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CitationPagesTest {
  private static final ShippedDocument SOVIET = ShippedDocument.of("soviet-aide-memoire-1954");
  private static final ShippedDocument MOLOTOV = ShippedDocument.of("molotov-memorandum-1954");
  private static final String PATH = "/documents/soviet-aide-memoire-1954/citation";

  @Inject SessionFactory sessions;

  @BeforeAll
  static void shelveDocuments() {
    QuarkusTransaction.requiringNew().run(() -> List.of(SOVIET, MOLOTOV).forEach(s -> shelve(s)));
  }

  @Test
  void a_document_is_cited_in_every_style_on_a_page_open_to_all() {
    var page = page(PATH, 200);

    assertThat(page.select(".citation-text").eachAttr("id"))
        .containsExactly(
            "chicago-note",
            "chicago-short",
            "chicago-entry",
            "chicago17-note",
            "chicago17-short",
            "chicago17-entry",
            "mla-entry",
            "mla-text",
            "apa-entry",
            "apa-text");
    assertThat(page.select("#chicago-note em").eachText())
        .contains("National Security Affairs")
        .hasSize(2);
    assertThat(page.select("#chicago-note").text())
        .startsWith("Soviet Foreign Ministry to United States Embassy")
        .contains("doc. 285, pp. 1567–69, https://history.state.gov/");
    assertThat(page.select("#bibtex").text()).startsWith("@incollection{soviet-aide-memoire-1954,");
  }

  @Test
  void selected_words_that_cross_a_page_are_cited_by_both_pages() {
    var page = page(words(SOVIET, "organ “should present"), 200);

    assertThat(page.select(".cited blockquote").text()).isEqualTo("organ “should present");
    assertThat(page.select(".cited").text()).contains("pages 1567–1568");
    assertThat(page.select("#chicago-note").text()).contains("doc. 285, pp. 1567–68,");
    assertThat(page.select("#apa-text").text()).endsWith("1984, pp. 1567–1568)");
  }

  @Test
  void many_words_are_shown_by_their_beginning_and_their_end() {
    String shown =
        page("/documents/molotov-memorandum-1954/citation?paragraph=7", 200)
            .select(".cited blockquote")
            .text();

    assertThat(shown)
        .startsWith("Most likely, the organizers of")
        .contains(" … ")
        .endsWith("in the North Atlantic bloc.");
    String paragraph = MOLOTOV.edition().findParagraph(MOLOTOV.slug(), 7).orElseThrow().exact();
    for (String part : shown.split(" … ")) {
      assertThat(" " + paragraph.replaceAll("\\s+", " ") + " ").contains(" " + part + " ");
    }
  }

  @Test
  void a_paragraph_is_cited_by_its_own_link_without_scripts() {
    var link =
        page("/documents/soviet-aide-memoire-1954", 200)
            .select("#p3 a.paragraph-cite")
            .attr("href");

    assertThat(page(link, 200).select("#mla-text").text())
        .isEqualTo("(Soviet Union, Ministry of Foreign Affairs 1567)");
    assertThat(page("/documents/molotov-memorandum-1954/citation?paragraph=7", 200).text())
        .contains("paragraph 7", "(Molotov, par. 7)", "The print has no page numbers.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?paragraph=0",
        "?paragraph=99",
        "?paragraph=x",
        "?paragraph=",
        "?start=0&end=9",
        "?edition=none&start=0&end=9",
        "?edition=HASH&start=9&end=9",
        "?edition=HASH&start=9&end=0",
        "?edition=HASH&start=-1&end=9",
        "?edition=HASH&start=0&end=9999999",
        "?edition=HASH&start=0&end=99999999999999999999",
        "?edition=HASH&start=0",
        "?edition=OTHER&start=0&end=9",
        "?edition=%00&start=0&end=9",
        "?start=%27%3Balert(1)&edition=%3Cscript%3E&end=1"
      })
  void a_passage_that_is_not_there_is_said_to_be_lost_and_the_document_is_cited(String query) {
    String address =
        PATH
            + query
                .replace("HASH", SOVIET.edition().hash())
                .replace("OTHER", MOLOTOV.edition().hash());
    var page = page(address, 400);

    assertThat(page.select("[role=alert]").text()).contains("could not find this passage");
    assertThat(page.select("#chicago-note").text()).contains("pp. 1567–69");
    assertThat(page.select(".cited")).isEmpty();
  }

  @Test
  void words_of_an_earlier_edition_are_still_cited() {
    Edition first = edition("We agree to it.");
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Document document = Document.shelve(new Slug("reprinted"), MOLOTOV.provenance());
              document.publish(DocumentEdition.of(document, first, Instant.EPOCH));
              document.publish(DocumentEdition.of(document, edition("We agree."), Instant.EPOCH));
            });

    String query = "?start=3&end=8&edition=" + first.hash();
    assertThat(page("/documents/reprinted/citation" + query, 200).select("blockquote").text())
        .isEqualTo("agree");
    QuarkusTransaction.requiringNew()
        .run(() -> Document.findShelved("reprinted").orElseThrow().retire(Instant.EPOCH));
  }

  @Test
  void reference_managers_get_files_of_their_own_types() {
    given()
        .get(PATH + ".bib")
        .then()
        .statusCode(200)
        .header("Content-Type", "application/x-bibtex;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"soviet-aide-memoire-1954.bib\"");
    String json =
        given()
            .get(PATH + ".json")
            .then()
            .statusCode(200)
            .header("Content-Type", "application/vnd.citationstyles.csl+json;charset=UTF-8")
            .extract()
            .asString();
    assertThat(json).contains("Aide-mémoire");
  }

  @ParameterizedTest
  @ValueSource(strings = {".bib", ".json"})
  void the_files_of_a_passage_name_it(String ending) {
    var page = page(words(SOVIET, "organ “should present"), 200);
    String href = page.select("a[download][href*=" + ending + "]").attr("href");

    String file =
        given().urlEncodingEnabled(false).get(href).then().statusCode(200).extract().asString();
    assertThat(file).containsPattern("Cited passage: pp\\. 1567(–|--)1568");
    given().get(PATH + ending + "?paragraph=99").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"citation", "citation.bib", "citation.json"})
  void an_unknown_document_has_no_citation(String what) {
    given().get("/documents/no-such-document/" + what).then().statusCode(404);
    given().urlEncodingEnabled(false).get("/documents/%00/" + what).then().statusCode(404);
  }

  @Test
  void the_page_takes_one_statement() {
    String address = words(SOVIET, "a privileged position");
    page(address, 200);

    assertThat(Statements.during(sessions, () -> page(address, 200))).isEqualTo(1);
  }

  private static String words(ShippedDocument document, String words) {
    String text = document.edition().canonicalText();
    int start = text.codePointCount(0, text.indexOf(words));
    return "/documents/%s/citation?edition=%s&start=%d&end=%d"
        .formatted(
            document.slug(),
            document.edition().hash(),
            start,
            start + words.codePointCount(0, words.length()));
  }

  private static Edition edition(String words) {
    return new Edition(
        Front.EMPTY, List.of(new Block.Paragraph(1, List.of(new Inline.Text(words, 0)))));
  }

  private static org.jsoup.nodes.Document page(String address, int status) {
    return Jsoup.parse(
        given()
            .urlEncodingEnabled(false)
            .get(address)
            .then()
            .statusCode(status)
            .extract()
            .asString());
  }

  private static void shelve(ShippedDocument shipped) {
    Document document = Document.shelve(shipped.slug(), shipped.provenance());
    document.publish(DocumentEdition.of(document, shipped.edition(), Instant.EPOCH));
  }
}
