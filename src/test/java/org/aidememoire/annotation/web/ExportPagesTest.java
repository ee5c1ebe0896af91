package org.aidememoire.annotation.web;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.corpus.ShippedDocument;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportPagesTest {
  private static final String SLUG = "note-to-nixon-1969";
  private static final String NOTE = "1. Is *this* a <threat>?\n\n# no heading";

  @BeforeEach
  void makeOne() {
    ShippedDocument document = ShippedDocument.of(SLUG);
    Form.post(
            SignedIn.as(Cast.OUTSIDER),
            "/documents/" + SLUG + "/annotations",
            Map.of(
                "edition",
                document.edition().hash(),
                "place",
                "3-40",
                "move",
                "close-reading",
                "text",
                NOTE,
                "key",
                UUID.nameUUIDFromBytes(new byte[] {7}).toString()))
        .then()
        .statusCode(303);
  }

  @Test
  void markdown_quotes_the_words_and_takes_no_sign_of_a_note_for_its_own() {
    String text = export("markdown").asString();
    assertThat(text).contains("\n> ").contains("**Close reading**");
    assertThat(text).contains("1\\. Is \\*this\\* a \\<threat\\>?");
    assertThat(text).doesNotContain("\n# no heading");
  }

  @Test
  void a_file_has_a_name_and_a_type() {
    assertThat(export("markdown").header("Content-Disposition")).contains("my-notes-" + SLUG);
    assertThat(export("markdown").contentType()).startsWith("text/markdown");
    assertThat(export("web-annotations").contentType()).startsWith("application/ld+json");
  }

  /** The MUSTs of the model: sections 3.1 (annotations), 3.2.3, 3.3, 4.2.4, 4.2.5, 5.1 and 5.2. */
  @Test
  void the_collection_keeps_the_web_annotation_data_model() {
    JsonPath collection = new JsonPath(export("web-annotations").asString());
    assertThat(collection.getString("'@context'")).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(collection.getString("type")).isEqualTo("AnnotationCollection");
    assertThat(URI.create(collection.getString("id")).isAbsolute()).isTrue();
    assertThat(collection.getInt("total")).isEqualTo(collection.getList("first.items").size());
    assertThat(collection.getString("first.type")).isEqualTo("AnnotationPage");
    assertThat(collection.getString("first.partOf")).isEqualTo(collection.getString("id"));
    assertThat(collection.getInt("first.startIndex")).isZero();
    List<Map<String, Object>> items = collection.getList("first.items");
    assertThat(items).isNotEmpty().allSatisfy(ExportPagesTest::checkAnnotation);
  }

  private static void checkAnnotation(Map<String, Object> annotation) {
    assertThat(URI.create((String) annotation.get("id")).isAbsolute()).isTrue();
    assertThat(annotation).containsEntry("type", "Annotation");
    assertThat(annotation.get("motivation")).isIn("highlighting", "commenting");
    assertThat(Instant.parse((String) annotation.get("created"))).isBefore(Instant.now());
    assertThat((List<?>) annotation.get("body"))
        .isNotEmpty()
        .allSatisfy(
            body -> assertThat(((Map<?, ?>) body).get("purpose")).isIn("tagging", "commenting"));
    Map<?, ?> target = (Map<?, ?>) requireNonNull(annotation.get("target"));
    assertThat(target.get("type")).isEqualTo("SpecificResource");
    List<?> selectors = (List<?>) requireNonNull(target.get("selector"));
    Map<?, ?> words = (Map<?, ?>) selectors.getFirst();
    Map<?, ?> position = (Map<?, ?>) selectors.getLast();
    assertThat(words.keySet()).isEqualTo(Set.of("type", "exact", "prefix", "suffix"));
    assertThat(position.get("type")).isEqualTo("TextPositionSelector");
    String exact = (String) requireNonNull(words.get("exact"));
    int length = number(position, "end") - number(position, "start");
    assertThat(exact.codePointCount(0, exact.length())).isEqualTo(length);
  }

  private static int number(Map<?, ?> selector, String key) {
    return (int) requireNonNull(selector.get(key));
  }

  @Test
  void an_export_of_a_document_holds_nothing_of_others() {
    assertThat(
            given()
                .cookies(SignedIn.as(Cast.OUTSIDER))
                .get("/annotations/exports/markdown?document=molotov-memorandum-1954")
                .asString())
        .doesNotContain("**");
  }

  private static Response export(String format) {
    return given()
        .cookies(SignedIn.as(Cast.OUTSIDER))
        .get("/annotations/exports/" + format + "?document=" + SLUG);
  }
}
