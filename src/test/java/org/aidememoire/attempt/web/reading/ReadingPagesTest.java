package org.aidememoire.attempt.web.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.aidememoire.attempt.web.SentForm;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingPagesTest {
  private static final String READING = "/lessons/atoms-and-ambassadors/reading";
  private static final String FORM = "form[data-autosave]:has(textarea[name=text])";
  private static final String WORDS = "in a privileged position";

  private Map<String, String> session = Map.of();

  @BeforeEach
  void signIn() {
    session = SignedIn.as(Cast.OUTSIDER);
  }

  @Test
  void every_guided_question_stands_beside_words_of_the_text() {
    Document page = SentForm.page(session, READING);
    assertThat(page.select("details[data-beside]")).hasSizeGreaterThanOrEqualTo(4);
    page.select("details[data-beside]")
        .forEach(card -> assertThat(page.select(card.attr("data-beside"))).hasSize(1));
  }

  @Test
  void an_answer_is_saved_and_shown_again() {
    Response answer =
        form().with("text", "The ministry wrote it.").with("evidenceText", WORDS).send();
    assertThat(answer.statusCode()).isEqualTo(303);
    Document page = SentForm.page(session, READING);
    assertThat(page.select("textarea[name=text]").eachText()).contains("The ministry wrote it.");
    assertThat(page.select("[data-quote-words]").eachText()).contains(WORDS);
  }

  @Test
  void the_same_post_twice_is_saved_once() {
    SentForm form = form().with("text", "Sent twice.");
    int first = form.sendByScript().jsonPath().getInt("number");
    Response again = form.sendByScript();
    assertThat(again.jsonPath().getString("outcome")).isEqualTo("replayed");
    assertThat(again.jsonPath().getInt("number")).isEqualTo(first);
  }

  @Test
  void the_same_lines_are_the_same_answer_however_a_browser_ends_them() {
    SentForm form = form().with("text", "First.\nSecond.");
    int number = form.sendByScript().jsonPath().getInt("number");
    assertThat(number).isPositive();
    assertThat(form.with("text", "First.\r\nSecond.").send().statusCode()).isEqualTo(303);
  }

  @Test
  void an_answer_from_an_old_tab_is_kept_and_the_person_chooses() {
    SentForm oldTab = form().with("text", "From the old tab.");
    form().with("text", "From the new tab.").send();
    Response conflict = oldTab.send();
    assertThat(conflict.statusCode()).isEqualTo(409);
    Document page = Jsoup.parse(conflict.asString());
    assertThat(page.select("blockquote").text()).contains("From the new tab.");
    assertThat(page.select("textarea[name=text]").text()).isEqualTo("From the old tab.");
  }

  @Test
  void the_reading_shows_both_and_what_was_chosen_holds() {
    for (String which : List.of("holding", "other")) {
      SentForm oldTab = form().with("text", "Not chosen yet: " + which);
      form().with("text", "Saved meanwhile.").send();
      oldTab.sendByScript().then().statusCode(409);
      Document page = SentForm.page(session, READING);
      assertThat(page.select("details[open] .choice blockquote").eachText())
          .containsExactly("Saved meanwhile.", "Not chosen yet: " + which);
      SentForm choose = SentForm.on(session, READING, ".choice-" + which + " form");
      assertThat(choose.sendAs(SignedIn.as(Cast.CLASSMATE)).statusCode()).isEqualTo(404);
      assertThat(choose.send().header("Location")).contains("/reading#question-");
      page = SentForm.page(session, READING);
      assertThat(page.select(".choice")).isEmpty();
      assertThat(page.select("textarea[name=text]").eachText())
          .contains(which.equals("other") ? "Not chosen yet: other" : "Saved meanwhile.");
    }
  }

  @Test
  void a_script_is_told_of_a_newer_answer() {
    SentForm oldTab = form().with("text", "Older.");
    form().with("text", "Newer.").send();
    Response conflict = oldTab.sendByScript();
    assertThat(conflict.statusCode()).isEqualTo(409);
    assertThat(conflict.jsonPath().getString("outcome")).isEqualTo("stale");
    assertThat(conflict.jsonPath().getString("newestAnswer")).contains("Newer.");
  }

  @Test
  void words_that_are_not_in_the_document_are_given_back() {
    Response refused =
        form().with("text", "My claim.").with("evidenceText", "nobody wrote these words").send();
    assertThat(refused.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(refused.asString());
    assertThat(page.select(".given-back").text()).isEqualTo("nobody wrote these words");
    assertThat(page.select("textarea[name=text]").text()).isEqualTo("My claim.");
  }

  @Test
  void words_that_are_longer_than_any_quotation_are_not_looked_for() {
    String marked = "a" + "\u0301\u0316".repeat(5_000);
    Response refused = form().with("text", "My claim.").with("evidenceText", marked).sendByScript();
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.jsonPath().getString("reason")).contains("too long");
  }

  @Test
  void a_quote_of_another_edition_is_refused_and_nothing_is_lost() {
    String foreign =
        "{\"document\":\"soviet-aide-memoire-1954\",\"edition\":\"other\",\"start\":0,\"end\":5}";
    Response refused = form().with("text", "Still here.").with("evidence", foreign).send();
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.asString()).select("textarea[name=text]").text())
        .isEqualTo("Still here.");
  }

  @Test
  void what_was_typed_before_the_session_ended_is_given_back_to_send_again() {
    Response answer = form().with("text", "Typed for an hour.").sendSignedOut();
    assertThat(answer.statusCode()).isEqualTo(401);
    Document page = Jsoup.parse(answer.asString());
    assertThat(page.select("textarea").text()).isEqualTo("Typed for an hour.");
    assertThat(page.select("form[action$=/reading/answers] input[name=key]")).hasSize(1);
  }

  @Test
  void a_script_without_a_session_is_told_so() {
    assertThat(form().with("text", "x").with("person", "somebody-else").sendByScript().statusCode())
        .isEqualTo(401);
  }

  @Test
  void what_somebody_wrote_before_another_signed_in_is_never_saved_as_the_others() {
    Response refused = form().with("text", "Not yours.").with("person", "somebody-else").send();
    assertThat(refused.statusCode()).isEqualTo(409);
    String given = "form:has(button):has(textarea[name=text])";
    assertThat(Jsoup.parse(refused.asString()).select("form[data-given-back]")).isEmpty();
    assertThat(SentForm.in(session, refused, given).send().statusCode()).isEqualTo(409);
    assertThat(SentForm.page(session, READING).select("textarea[name=text]").eachText())
        .doesNotContain("Not yours.");
  }

  @Test
  void what_its_own_person_gets_back_can_be_sent_again() {
    SentForm oldTab = form().with("text", "Given back.");
    form().with("text", "Saved meanwhile.").send();
    Response again = SentForm.in(session, oldTab.send(), "form[data-given-back]").send();
    assertThat(again.statusCode()).isEqualTo(303);
  }

  @Test
  void too_much_text_is_refused_with_the_text_given_back() {
    Response refused = form().with("text", "a".repeat(20_001)).send();
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.asString()).select(".given-back").text()).hasSize(20_001);
  }

  @Test
  void a_form_without_its_token_is_refused() {
    given()
        .cookies(session)
        .redirects()
        .follow(false)
        .formParam("text", "x")
        .post(READING + "/answers")
        .then()
        .statusCode(400);
  }

  @Test
  void text_is_given_back_where_the_form_has_lost_its_token_or_its_question() {
    Response noToken = form().with("text", "Long thoughts.").with("csrf-token", "stale").send();
    assertThat(noToken.statusCode()).isEqualTo(400);
    Response noQuestion = form().with("text", "Long thoughts.").with("question", "gone").send();
    assertThat(noQuestion.statusCode()).isEqualTo(404);
    for (Response answer : List.of(noToken, noQuestion)) {
      assertThat(Jsoup.parse(answer.asString()).select(".given-back").text())
          .isEqualTo("Long thoughts.");
    }
  }

  @Test
  void a_form_with_too_many_fields_is_refused() {
    SentForm form = form();
    for (int i = 0; i < 1_500; i++) {
      form.with("field" + i, "x");
    }
    assertThat(form.send().statusCode()).isEqualTo(400);
  }

  @Test
  void a_visit_is_recorded_and_shown_as_where_one_stopped() {
    form().with("text", "Begun.").send();
    SentForm form = form().with("paragraph", "7");
    assertThat(form.sendTo(READING + "/visits").statusCode()).isEqualTo(204);
    assertThat(SentForm.page(session, "/today").select(".card a[href$=#p7]")).isNotEmpty();
  }

  @Test
  void an_unknown_lesson_or_question_does_not_exist() {
    given().cookies(session).get("/lessons/no-such-lesson/reading").then().statusCode(404);
    assertThat(form().with("question", "no-such-question").send().statusCode()).isEqualTo(404);
  }

  private SentForm form() {
    return SentForm.on(session, READING, FORM);
  }
}
