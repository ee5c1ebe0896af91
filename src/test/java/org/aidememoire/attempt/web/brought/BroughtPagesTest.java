package org.aidememoire.attempt.web.brought;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BroughtPagesTest {
  private TaughtClass taught;
  private long attempt;

  @BeforeEach
  void handIn() {
    taught = new TaughtClass().joinedBy(Cast.MEMBER);
    attempt = taught.handedIn(Cast.MEMBER, "wrong");
  }

  @Test
  void what_a_file_says_is_shown_beside_what_was_saved_and_counts_for_nothing() {
    Document page = upload(file(attempt, "right"));
    assertThat(page.select("[role=status].message").text()).startsWith("One new answer");
    assertThat(page.select(".quote").text()).isEqualTo("The right one");
    assertThat(page.select("q").text()).isEqualTo("The wrong one");
    assertThat(page.select("main").text()).contains("They are not marked.");
    assertThat(TaughtClass.page(taught.workPath(Cast.MEMBER)).select(".score").text())
        .startsWith("0 ");
  }

  @Test
  void the_same_file_again_adds_nothing() {
    upload(file(attempt, "right"));
    Document again = upload(file(attempt, "right"));
    assertThat(again.select("[role=status].message").text()).startsWith("0 new answers");
    assertThat(again.select(".quote")).hasSize(1);
  }

  @Test
  void answers_to_other_work_and_other_files_are_refused() {
    assertThat(upload(file(attempt + 1, "right")).select("[role=alert]").text())
        .contains("no answers to this quiz");
    assertThat(upload("{\"format\":\"?\"}").select("[role=alert]").text())
        .contains("not a file of unsent answers");
    assertThat(upload("not json <script>").select("[role=alert]").text())
        .contains("not a file of unsent answers");
  }

  @Test
  void an_answer_that_the_quiz_cannot_take_is_left_out() {
    assertThat(upload(file(attempt, "nowhere")).select(".quote")).isEmpty();
  }

  private static String file(long attempt, String option) {
    return """
        {"format":"aide-memoire-unsent-answers","version":1,"written":"2026-11-22T08:00:00Z",
         "answers":[{"key":"8c5b1e3e-0c88-4f3e-9d5e-0d6a3a2f1c11","form":"x","follows":0,
          "action":"http://localhost/attempts/%d/answers","at":"2026-11-20T08:00:00.000Z",
          "fields":[["person","p"],["question","first"],["choice","%s"]]}]}
        """
        .formatted(attempt, option);
  }

  private Document upload(String file) {
    Map<String, String> session = SignedIn.as(Cast.TEACHER);
    String token = given().cookies(session).get("/").cookie("csrf-token");
    return Jsoup.parse(
        given()
            .cookies(session)
            .cookie("csrf-token", token)
            .multiPart("csrf-token", token)
            .multiPart(
                "file", "unsent.json", file.getBytes(StandardCharsets.UTF_8), "application/json")
            .post("/attempts/" + attempt + "/brought-answers")
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }
}
