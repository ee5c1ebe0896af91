package org.aidememoire.attempt.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.aidememoire.attempt.web.SentForm;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A student is taken out of the course, or the work is taken back, while they are reading. */
@QuarkusTest
class FormerReadingTest {
  private TaughtClass taught;
  private SentForm saved;
  private SentForm typing;

  @BeforeEach
  void saveAnAnswer() {
    taught = new TaughtClass().joinedBy(Cast.MEMBER);
    saved = form().with("text", "Saved before.");
    saved.send().then().statusCode(303);
    typing = form().with("text", "Still typing.");
  }

  @Test
  void what_somebody_sends_who_was_taken_out_is_given_back() {
    String student = "/enrolments/" + TaughtClass.person(Cast.MEMBER).id();
    TaughtClass.post(taught.coursePath + student + "/removal", Map.of()).then().statusCode(303);
    assertThat(givenBack()).contains("taken out of the course");
    assertThat(outcome(typing)).isEqualTo("suspended");
    assertThat(outcome(saved)).isEqualTo("replayed");
  }

  @Test
  void what_is_sent_to_work_that_was_taken_back_is_given_back() {
    TaughtClass.post(taught.assignmentPath + "/withdrawal", Map.of("sure", "yes"))
        .then()
        .statusCode(303);
    assertThat(givenBack()).contains("taken this work back");
    assertThat(outcome(typing)).isEqualTo("closed");
    assertThat(outcome(saved)).isEqualTo("replayed");
  }

  /** Why, as the page says it. */
  private String givenBack() {
    Response answer = typing.send();
    assertThat(answer.statusCode()).isEqualTo(409);
    Document page = Jsoup.parse(answer.asString());
    assertThat(page.select("textarea[name=text]").text()).isEqualTo("Still typing.");
    assertThat(page.select("main a.button").attr("href")).isEqualTo("/today");
    return page.select(".lead").text();
  }

  private static String outcome(SentForm form) {
    return form.sendByScript().jsonPath().getString("outcome");
  }

  private SentForm form() {
    return SentForm.on(
        SignedIn.as(Cast.MEMBER), taught.assignmentPath + "/reading", "form[data-autosave]");
  }
}
