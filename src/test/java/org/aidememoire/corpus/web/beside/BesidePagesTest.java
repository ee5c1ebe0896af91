package org.aidememoire.corpus.web.beside;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.ShippedDocument;
import org.aidememoire.testing.Statements;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BesidePagesTest {
  private static final String SOVIET = "soviet-aide-memoire-1954";
  private static final String MOLOTOV = "molotov-memorandum-1954";
  private static final String NIXON = "note-to-nixon-1969";
  private static final String PAGE = "/documents/" + SOVIET + "/beside/" + NIXON;

  @Inject SessionFactory sessions;

  @BeforeAll
  static void shelveDocuments() {
    QuarkusTransaction.requiringNew()
        .run(() -> List.of(SOVIET, MOLOTOV, NIXON).forEach(BesidePagesTest::shelve));
  }

  @ParameterizedTest
  @CsvSource({
    SOVIET + "," + NIXON + ",5",
    NIXON + "," + SOVIET + ",5",
    SOVIET + "," + MOLOTOV + ",3",
    MOLOTOV + "," + NIXON + ",2"
  })
  void each_number_in_one_text_leads_to_the_words_in_the_other(
      String first, String second, int links) {
    var page = page("/documents/" + first + "/beside/" + second);

    assertThat(page.select(".linked-passages > li")).hasSize(links);
    assertThat(page.select(".pane .highlight-link")).hasSize(2 * links);
    for (Element link : page.select(".pane .highlight-link")) {
      Element target = requireNonNull(page.getElementById(link.attr("href").substring(1)));
      assertThat(link.closest(".pane")).isNotEqualTo(target.closest(".pane"));
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
  }

  @Test
  void both_panes_are_named_and_can_be_reached_by_keyboard() {
    var page = page(PAGE);

    assertThat(page.select("section.pane[tabindex=0][aria-labelledby]")).hasSize(2);
    assertThat(page.select(".beside-jump a").eachAttr("href"))
        .containsExactly(
            "#pane-" + SOVIET,
            "#pane-" + NIXON,
            "#links",
            "/documents/" + NIXON + "/beside/" + SOVIET);
  }

  @Test
  void any_other_document_can_be_chosen_on_a_document_s_page() {
    var form = page("/documents/" + SOVIET).select("form[action$=/beside]");

    assertThat(form.select("option").eachAttr("value")).contains(MOLOTOV, NIXON);
    assertThat(form.select("option").eachAttr("value")).doesNotContain(SOVIET);
    given()
        .redirects()
        .follow(false)
        .get(form.attr("action") + "?document=" + MOLOTOV)
        .then()
        .statusCode(303)
        .header("Location", endsWith("/documents/" + SOVIET + "/beside/" + MOLOTOV));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documents/" + SOVIET + "/beside/" + SOVIET,
        "/documents/" + SOVIET + "/beside/no-such-document",
        "/documents/no-such-document/beside/" + SOVIET,
        "/documents/" + SOVIET + "/beside/%00",
        "/documents/" + SOVIET + "/beside?document=..%2F..%2Fcontent",
        "/documents/" + SOVIET + "/beside?document=https://example.org"
      })
  void what_cannot_stand_side_by_side_is_not_there(String path) {
    given().urlEncodingEnabled(false).redirects().follow(false).get(path).then().statusCode(404);
  }

  @Test
  void the_page_takes_a_statement_for_each_document_and_the_document_s_page_a_fixed_number() {
    page(PAGE);
    assertThat(Statements.during(sessions, () -> page(PAGE))).isEqualTo(2);
    assertThat(Statements.during(sessions, () -> page("/documents/" + SOVIET))).isEqualTo(3);
  }

  @Test
  void words_can_be_selected_in_both_texts_to_be_cited() {
    var page = page(PAGE);

    assertThat(page.select("[data-selection-tools]")).hasSize(1);
    assertThat(page.select("[data-act]").eachAttr("data-act")).containsExactly("cite");
    for (Element pick : page.select(".pane [data-pick]")) {
      assertThat(page.getElementById(pick.attr("data-pick"))).isNotNull();
    }
    assertThat(page.select(".pane [data-pick]")).hasSize(2);
    assertThat(page.select("#pane-" + NIXON + " .paragraph-cite").attr("href"))
        .startsWith("/documents/" + NIXON + "/citation?paragraph=");
  }

  private static org.jsoup.nodes.Document page(String path) {
    return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
  }

  private static void shelve(String slug) {
    ShippedDocument shipped = ShippedDocument.of(slug);
    Document document = Document.shelve(shipped.slug(), shipped.provenance());
    document.publish(DocumentEdition.of(document, shipped.edition(), Instant.EPOCH));
  }
}
