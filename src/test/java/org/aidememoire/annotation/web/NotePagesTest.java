package org.aidememoire.annotation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.annotation.Remark;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.Statements;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotePagesTest {
  private static final String DOCUMENT = "/documents/soviet-aide-memoire-1954";
  private static final String WORDS = "considers it necessary to state the following";
  private static final String TWICE = "Soviet Government";

  @Inject SessionFactory sessions;

  @Test
  void words_typed_by_hand_become_a_highlight_in_the_text_and_a_note_beside_it() {
    Response made = make(Map.of("passageText", WORDS, "move", "source", "text", "Who is “it”?"));
    assertThat(made.header("Location")).contains(DOCUMENT + "#annotation-");
    Document page = page(Cast.CLASSMATE, DOCUMENT);
    Element note = page.expectFirst("#" + anchor(made));
    assertThat(note.select(".own-words").text()).isEqualTo(WORDS);
    assertThat(note.select(".own-text").text()).isEqualTo("Who is “it”?");
    String words = note.expectFirst(".own-note-head a").attr("href").substring(1);
    assertThat(page.expectFirst("#" + words).text()).isEqualTo(WORDS);
    assertThat(page.expectFirst("#" + words).className()).contains("highlight-source");
    assertThat(page.select(".own-sign[href=#" + anchor(made) + "]").text()).endsWith("So");
  }

  @Test
  void of_words_that_occur_more_than_once_the_person_chooses_one() {
    Response asked = make(Map.of("passageText", TWICE, "move", "context"));
    assertThat(asked.statusCode()).isEqualTo(422);
    Document form = Jsoup.parse(asked.asString());
    assertThat(form.select("input[name=place]")).hasSizeGreaterThan(1);
    String second = form.select("input[name=place]").get(1).val();
    String edition = form.select("input[name=edition]").val();
    Response made =
        make(Map.of("passageText", TWICE, "move", "context", "place", second, "edition", edition));
    assertThat(made.statusCode()).isEqualTo(303);
    Document page = page(Cast.CLASSMATE, DOCUMENT);
    assertThat(page.expectFirst("#" + anchor(made)).select(".own-words").text()).isEqualTo(TWICE);
  }

  @Test
  void everything_that_is_wrong_is_said_at_once_and_nothing_typed_is_lost() {
    Response refused = make(Map.of("passageText", "nobody wrote this", "text", " "));
    assertThat(refused.statusCode()).isEqualTo(422);
    Document form = Jsoup.parse(refused.asString());
    assertThat(form.select(".message-error li")).hasSize(2);
    assertThat(form.select("textarea[name=passageText]").text()).isEqualTo("nobody wrote this");

    String long_ = "a".repeat(Remark.LONGEST_NOTE + 1);
    Document again = Jsoup.parse(make(Map.of("passageText", WORDS, "text", long_)).asString());
    assertThat(again.select("textarea[name=text]").text()).isEqualTo(long_);
    assertThat(again.select(".own-words").text()).isEqualTo(WORDS);
  }

  @Test
  void a_place_that_a_page_never_showed_is_refused() {
    for (String place : List.of("0-9999999", "9-3", "5-5", "x", "0-2001")) {
      Response refused = make(Map.of("edition", edition(), "place", place, "move", "source"));
      assertThat(refused.statusCode()).as(place).isEqualTo(422);
    }
    assertThat(make(Map.of("edition", "no", "place", "0-5", "move", "source")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void the_same_form_sent_twice_makes_one_note() {
    String key = UUID.randomUUID().toString();
    Response first = make(Map.of("passageText", WORDS, "text", "Once.", "key", key));
    Response again = make(Map.of("passageText", WORDS, "text", "Once.", "key", key));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
  }

  @Test
  void a_script_is_told_what_came_of_it() {
    Map<String, String> fields =
        Map.of("edition", edition(), "place", "4-10", "move", "corroborate");
    assertThat(script(fields).jsonPath().getString("outcome")).isEqualTo("saved");
    Response refused = script(Map.of("edition", edition(), "place", "4-10"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.jsonPath().getString("message")).isNotBlank();
    Response another =
        script(Map.of("edition", edition(), "place", "4-10", "text", "x", "person", "another"));
    assertThat(another.statusCode()).isEqualTo(401);
  }

  @Test
  void what_was_typed_before_the_session_ended_is_given_back_to_send_again() {
    Response answer =
        Form.post(
            Map.of(), DOCUMENT + "/annotations", Map.of("passageText", WORDS, "text", "Kept."));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(Jsoup.parse(answer.asString()).select("textarea").eachText())
        .containsExactlyInAnyOrder(WORDS, "Kept.");
  }

  @Test
  void after_another_person_signed_in_the_note_is_given_back_and_not_saved_as_theirs() {
    Response answer =
        make(Map.of("passageText", WORDS, "text", "Not theirs.", "person", "somebody-else"));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(Jsoup.parse(answer.asString()).select("textarea[name=text]").text())
        .isEqualTo("Not theirs.");
  }

  @Test
  void a_note_is_private() {
    String id = anchor(make(Map.of("passageText", WORDS, "text", "Mine alone."))).substring(11);
    for (Cast other : List.of(Cast.MEMBER, Cast.TEACHER, Cast.ADMIN)) {
      Map<String, String> session = SignedIn.as(other);
      given().cookies(session).get("/annotations/" + id).then().statusCode(404);
      for (String act : List.of("", "/removal", "/restoration")) {
        Response answer = Form.post(session, "/annotations/" + id + act, Map.of("text", "x"));
        assertThat(answer.statusCode()).isEqualTo(404);
      }
      for (String address :
          List.of(
              DOCUMENT,
              "/annotations",
              "/annotations/exports/markdown",
              "/annotations/exports/web-annotations")) {
        assertThat(given().cookies(session).get(address).asString()).doesNotContain("Mine alone.");
      }
    }
    assertThat(given().get(DOCUMENT).asString()).doesNotContain("Mine alone.");
  }

  @Test
  void a_note_is_changed_and_one_from_an_old_tab_is_not_written_over() {
    String path =
        "/annotations/" + anchor(make(Map.of("passageText", WORDS, "text", "A"))).substring(11);
    Map<String, String> session = SignedIn.as(Cast.CLASSMATE);
    String version = page(Cast.CLASSMATE, path).select("input[name=version]").val();
    Map<String, String> change = Map.of("version", version, "move", "context", "text", "B");
    assertThat(Form.post(session, path, change).statusCode()).isEqualTo(303);
    Response stale = Form.post(session, path, Map.of("version", version, "text", "C"));
    assertThat(stale.statusCode()).isEqualTo(409);
    Document both = Jsoup.parse(stale.asString());
    assertThat(both.select(".message .own-text").text()).isEqualTo("B");
    assertThat(both.select("textarea[name=text]").text()).isEqualTo("C");
  }

  @Test
  void a_deleted_note_can_be_taken_back() {
    String element = anchor(make(Map.of("passageText", WORDS, "text", "To go.")));
    String id = element.substring(11);
    Map<String, String> session = SignedIn.as(Cast.CLASSMATE);
    Map<String, String> back = Map.of("back", DOCUMENT);
    Form.post(session, "/annotations/" + id + "/removal", back).then().statusCode(303);
    Document without = page(Cast.CLASSMATE, DOCUMENT);
    assertThat(without.getElementById(element)).isNull();
    assertThat(without.select("#removed-" + id + " form")).hasSize(1);
    Form.post(session, "/annotations/" + id + "/restoration", back).then().statusCode(303);
    assertThat(page(Cast.CLASSMATE, DOCUMENT).getElementById(element)).isNotNull();
  }

  @Test
  void a_form_leads_back_to_a_page_of_ours_only() {
    Response made = make(Map.of("passageText", WORDS, "text", "x", "back", "//elsewhere.example/"));
    assertThat(made.header("Location")).doesNotContain("elsewhere");
  }

  @Test
  void all_notes_are_listed_by_document_and_can_be_sorted_out_by_move() {
    make(Map.of("passageText", WORDS, "move", "close-reading", "text", "For the list."));
    Document all = page(Cast.CLASSMATE, "/annotations");
    assertThat(all.select(".own-note .own-text").eachText()).contains("For the list.");
    Document source = page(Cast.CLASSMATE, "/annotations?show=source&page=99");
    assertThat(source.select(".own-note .own-text").eachText()).doesNotContain("For the list.");
  }

  @Test
  void notes_cost_the_page_of_a_document_one_statement() {
    Map<String, String> session = SignedIn.as(Cast.CLASSMATE);
    make(Map.of("passageText", WORDS, "move", "source"));
    long visitor = count(Map.of());
    assertThat(count(session)).isLessThanOrEqualTo(visitor + 1);
  }

  @Test
  void two_documents_side_by_side_show_the_notes_on_both_for_one_statement_more() {
    String other = "/documents/note-to-nixon-1969";
    String path = DOCUMENT + "/beside/note-to-nixon-1969";
    Response here = make(Map.of("passageText", WORDS, "move", "source"));
    Response there =
        Form.post(
            SignedIn.as(Cast.CLASSMATE),
            other + "/annotations",
            withKey(Map.of("passageText", "preventing conflicts", "move", "context")));

    Document page = page(Cast.CLASSMATE, path);
    for (Response made : List.of(here, there)) {
      Element note = page.expectFirst(".pane #" + anchor(made));
      assertThat(page.select(note.select(".own-note-head a").attr("href"))).hasSize(1);
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("[data-act]").eachAttr("data-act"))
        .containsExactly("highlight", "highlight", "highlight", "highlight", "note", "cite");
    assertThat(count(SignedIn.as(Cast.CLASSMATE), path))
        .isLessThanOrEqualTo(count(Map.of(), path) + 1);
  }

  private long count(Map<String, String> session) {
    return count(session, DOCUMENT);
  }

  private long count(Map<String, String> session, String path) {
    given().cookies(session).get(path);
    return Statements.during(sessions, () -> given().cookies(session).get(path));
  }

  private static Response make(Map<String, String> fields) {
    return Form.post(SignedIn.as(Cast.CLASSMATE), DOCUMENT + "/annotations", withKey(fields));
  }

  private static Response script(Map<String, String> fields) {
    Map<String, String> cookies = new HashMap<>(SignedIn.as(Cast.CLASSMATE));
    String token = given().cookies(cookies).get("/").cookie("csrf-token");
    cookies.put("csrf-token", token);
    return given()
        .cookies(cookies)
        .header("X-Requested-With", "JavaScript")
        .formParam("csrf-token", token)
        .formParams(withKey(fields))
        .post(DOCUMENT + "/annotations");
  }

  private static Map<String, String> withKey(Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.putIfAbsent("key", UUID.randomUUID().toString());
    all.putIfAbsent("back", DOCUMENT);
    return all;
  }

  private static String anchor(Response made) {
    String location = made.then().statusCode(303).extract().header("Location");
    return location.substring(location.indexOf('#') + 1);
  }

  private static String edition() {
    return Jsoup.parse(given().get(DOCUMENT).asString()).select(".edition").attr("data-edition");
  }

  private static Document page(Cast person, String path) {
    return Jsoup.parse(
        given().cookies(SignedIn.as(person)).get(path).then().statusCode(200).extract().asString());
  }
}
