package org.aidememoire.annotation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.ShippedDocument;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.Inline;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.Statements;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of notes when a document gets another edition. */
@QuarkusTest
class NewEditionTest {
  private static final String KEPT = "The harbour shall stay open.";
  private static final String GONE = "So says the governor.";

  @Inject SessionFactory sessions;
  private final Slug slug = new Slug("a-letter-" + UUID.randomUUID());
  private final String path = "/documents/" + slug;

  @BeforeEach
  void annotateTheFirstEdition() {
    publish(KEPT, GONE);
    note("stay open", "For whom?");
    note("the governor", "Who?");
    publish("An opening line.", KEPT);
  }

  @AfterEach
  void takeOffTheShelf() {
    QuarkusTransaction.requiringNew()
        .run(() -> Document.findShelved(slug.value()).orElseThrow().retire(Instant.EPOCH));
  }

  @Test
  void what_is_found_again_is_shown_at_its_new_place_and_what_is_not_is_listed() {
    Element notes = notes();
    assertThat(notes.expectFirst("form.message p").text()).startsWith("One of your notes");
    assertThat(notes.select(".own-note-head a").text()).startsWith("paragraph 2");
    Element lost = notes.expectFirst("[role=group]");
    assertThat(lost.select(".own-words").text()).isEqualTo("the governor");
    assertThat(lost.select(".own-text").text()).isEqualTo("Who?");
  }

  @Test
  void looking_keeps_nothing_and_the_person_says_that_the_places_are_kept() {
    notes();
    assertThat(notes().select("form[action$=/placement]")).hasSize(1);
    Form.post(session(), path + "/annotations/placement", Map.of("back", path))
        .then()
        .statusCode(303);
    assertThat(notes().select("form[action$=/placement]")).isEmpty();
    assertThat(notes().select("[role=group] .own-words").text()).isEqualTo("the governor");
  }

  @Test
  void a_lost_note_is_placed_again_by_the_person() {
    String change = notes().select("[role=group] .own-note-foot a").attr("href");
    Element form = page(change).expectFirst("form:has(textarea[name=passageText])");
    Map<String, String> fields =
        Map.of("version", form.select("[name=version]").val(), "back", path, "text", "Who?");
    Map<String, String> placed = new HashMap<>(fields);
    placed.put("passageText", "An opening line");
    Form.post(session(), form.attr("action"), placed).then().statusCode(303);
    assertThat(notes().select("[role=group]")).isEmpty();
    assertThat(notes().select(".own-words").eachText()).contains("An opening line");
  }

  @Test
  void a_note_is_exported_with_the_words_and_the_edition_it_was_made_on() {
    String file =
        given()
            .cookies(session())
            .get("/annotations/exports/web-annotations?document=" + slug)
            .asString();
    assertThat(file).contains("\"exact\" : \"the governor\"").contains(edition(KEPT, GONE).hash());
    assertThat(
            given()
                .cookies(session())
                .get("/annotations/exports/markdown?document=" + slug)
                .asString())
        .contains("### Could not be placed");
  }

  @Test
  void the_list_of_all_notes_takes_as_many_statements_for_many_documents_as_for_one() {
    Map<String, String> session = session();
    given().cookies(session).get("/annotations");
    assertThat(Statements.during(sessions, () -> given().cookies(session).get("/annotations")))
        .isLessThanOrEqualTo(6);
  }

  private void publish(String... paragraphs) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var provenance = ShippedDocument.of("note-to-nixon-1969").provenance();
              Document document = Document.shelve(slug, provenance);
              document.publish(DocumentEdition.of(document, edition(paragraphs), Instant.EPOCH));
            });
  }

  private static Edition edition(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      blocks.add(
          new Block.Paragraph(blocks.size() + 1, List.of(new Inline.Text(paragraph, start))));
      start += paragraph.length() + 1;
    }
    return new Edition(new Front(List.of(), null), blocks);
  }

  private void note(String words, String note) {
    Map<String, String> fields =
        Map.of("passageText", words, "text", note, "key", UUID.randomUUID().toString());
    Form.post(session(), path + "/annotations", fields).then().statusCode(303);
  }

  private Element notes() {
    return page(path).expectFirst(".my-notes");
  }

  private static Element page(String path) {
    return Jsoup.parse(
        given().cookies(session()).get(path).then().statusCode(200).extract().asString());
  }

  private static Map<String, String> session() {
    return SignedIn.as(Cast.FOLLOWER);
  }
}
