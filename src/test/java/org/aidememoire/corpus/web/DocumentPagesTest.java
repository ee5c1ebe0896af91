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
