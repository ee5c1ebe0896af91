package org.aidememoire.corpus.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.ShippedDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DocumentPagesTest {
  private static final String NIXON = "note-to-nixon-1969";
  private static final String SOVIET = "soviet-aide-memoire-1954";

  @BeforeEach
  void shelveDocuments() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              shelve(ShippedDocument.of(NIXON));
              shelve(ShippedDocument.of(SOVIET));
            });
  }

  @Test
  void the_library_is_open_to_everyone_and_stands_in_order_of_time() {
    var titles = page("/documents").select(".card h2 a").eachAttr("href");

    assertThat(titles).containsSubsequence("/documents/" + SOVIET, "/documents/" + NIXON);
  }

  @Test
  void where_a_document_comes_from_stands_before_its_text() {
    var page = page("/documents/" + SOVIET);

    assertThat(page.select(".provenance, .edition").eachAttr("class").getFirst())
        .contains("provenance");
    assertThat(page.select(".provenance .stamp").text()).isEqualTo("Top secret");
    assertThat(page.select("#page-1568").text()).startsWith("p. 1568");
  }

  @Test
  void a_document_that_bears_no_mark_of_secrecy_gets_no_stamp() {
    assertThat(page("/documents/" + NIXON).select(".stamp")).isEmpty();
  }

  @Test
  void a_hard_word_leads_to_its_explanation_and_the_list_leads_back() {
    var page = page("/documents/" + SOVIET);
    var organ = page.select("#p4 a[href=#term-organ]");

    assertThat(organ.text()).isEqualTo("international organ");
    assertThat(page.select("#p4 a[href=#term-organ]")).hasSize(1);
    assertThat(page.select("#" + organ.attr("aria-describedby")).text())
        .contains("International Atomic Energy Agency");
    assertThat(page.select("#term-organ .entry-back").attr("href"))
        .isEqualTo("#" + organ.attr("id"));
  }

  @Test
  void people_go_by_their_surname_also_in_the_editors_notes() {
    var page = page("/documents/" + SOVIET);

    assertThat(page.select("#note-1 a[href=#person-walmsley]").text())
        .isEqualTo("Chargé Walter Walmsley");
    assertThat(page.select("#note-1 a[href=#person-molotov]").text()).isEqualTo("Molotov");
  }

  @Test
  void a_mark_in_the_text_says_whose_it_is() {
    var page = page("/documents/" + NIXON);
    var sic = page.select("#p2 .editorial");

    assertThat(page.select("#" + sic.attr("aria-describedby")).text())
        .contains("The American editors");
  }

  @Test
  void each_step_of_the_way_to_us_leads_to_the_words_it_stands_on() {
    var page = page("/documents/" + SOVIET);

    assertThat(page.select(".chain li:nth-child(1) .chain-evidence a").attr("href"))
        .isEqualTo("#witness-1");
    assertThat(page.select("#p1 #witness-1").text())
        .isEqualTo("considers it necessary to state the following");
    assertThat(page.select(".chain li:nth-child(2) .chain-evidence a").attr("href"))
        .isEqualTo("#note-1");
    assertThat(page.select(".route a").eachAttr("href"))
        .isEqualTo(page.select(".chain li").eachAttr("id").stream().map(id -> "#" + id).toList());
  }

  @Test
  void a_step_that_the_print_does_not_tell_says_so() {
    var page = page("/documents/" + SOVIET);

    assertThat(page.select(".chain-unknown .chain-step").eachText()).contains("Written");
    assertThat(page.select(".chain-inferred .doubt").text()).isEqualTo("Our conclusion:");
    assertThat(page.select(".chain-stated .doubt")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-document", "Not%20a%20Slug", "%00", "a%27%3B--"})
  void an_unknown_or_malformed_name_answers_404(String name) {
    given().urlEncodingEnabled(false).get("/documents/" + name).then().statusCode(404);
  }

  private static org.jsoup.nodes.Document page(String path) {
    return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
  }

  private static void shelve(ShippedDocument shipped) {
    Document document = Document.shelve(shipped.slug(), shipped.provenance());
    document.publish(DocumentEdition.of(document, shipped.edition(), Instant.EPOCH));
  }
}
