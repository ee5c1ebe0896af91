package org.aidememoire.attempt.web.quiz;

import static io.restassured.RestAssured.given;
import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.path;
import static org.aidememoire.testing.TaughtClass.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.Statements;
import org.aidememoire.testing.TaughtClass;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BeginPageTest {
  @Inject SessionFactory sessions;
  private TaughtClass taught;
  private String attempts;

  @BeforeEach
  void openClass() {
    taught = new TaughtClass().joinedBy(Cast.CLASSMATE);
    attempts = taught.assignmentPath + "/attempts";
  }

  @Test
  void the_only_attempt_is_not_begun_by_one_touch() {
    assertThat(ways("/today")).containsExactly("a");
    assertThat(ways(taught.assignmentPath + "/reading")).containsExactly("a");
    Document before = page(Cast.CLASSMATE, attempts + "/new");
    assertThat(before.select("dl").text())
        .contains("2 questions, 2 points")
        .contains("No time limit")
        .contains("You have one attempt.")
        .contains("as soon as you have handed in");
    assertThat(ways("/today")).containsExactly("a");

    String begun = begin();
    assertThat(begun).endsWith("/items/1");
    assertThat(earlier()).isEqualTo(begun.replace("/items/1", ""));
    assertThat(page(Cast.CLASSMATE, "/today").select("a[href=" + earlier() + "]").text())
        .isEqualTo("Go on with the quiz");
  }

  @Test
  void a_page_from_before_leads_to_what_there_is_now() {
    long made = taught.handedIn(Cast.CLASSMATE, "right");
    var answer = Form.post(SignedIn.as(Cast.CLASSMATE), attempts, Map.of());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(path(answer)).isEqualTo(attempts + "/new");
    assertThat(earlier()).isEqualTo("/attempts/" + made);
  }

  @Test
  void it_says_what_beginning_costs() {
    deliver(Map.of("attempts", "3", "grading", "LAST", "oneWay", "yes"));
    limit("2036-11-20T10:00", "40");
    assertThat(page(Cast.CLASSMATE, attempts + "/new").select("dl").text())
        .contains("You have 40 minutes")
        .contains("If you begin now, your time ends")
        .contains("Attempt 1 of 3. The last one counts.")
        .contains("There is no way back")
        .doesNotContain("less than that");
  }

  @Test
  void it_says_how_long_to_wait_for_the_next_attempt_where_there_is_one() {
    deliver(Map.of("attempts", "2", "pause", "60"));
    assertThat(page(Cast.CLASSMATE, attempts + "/new").select("dl").text())
        .contains("the next attempt can begin 60 minutes later");
    deliver(Map.of("attempts", "1", "pause", "60"));
    assertThat(page(Cast.CLASSMATE, attempts + "/new").text()).doesNotContain("later");
  }

  @Test
  void it_says_what_each_certainty_earns_and_costs_where_points_go_by_it() {
    assertThat(page(Cast.CLASSMATE, attempts + "/new").text()).doesNotContain("sure");
    deliver(Map.of("attempts", "1", "feedback", "CERTAINTY"));
    assertThat(page(Cast.CLASSMATE, attempts + "/new").select("dl tbody tr").eachText())
        .containsExactly("not sure 0.33 0", "fairly sure 0.67 \u22120.67", "very sure 1 \u22122");
  }

  @Test
  void it_says_what_a_failed_try_costs() {
    deliver(Map.of("attempts", "1", "feedback", "INTERACTIVE"));
    assertThat(page(Cast.CLASSMATE, attempts + "/new").select("dl").text())
        .contains("3 tries for each question")
        .contains("takes 33% off");
  }

  @Test
  void who_may_have_any_number_of_attempts_begins_at_once() {
    deliver(Map.of("attempts", ""));
    assertThat(ways("/today")).containsExactly("form");
    assertThat(ways(taught.assignmentPath + "/reading")).containsExactly("form");
  }

  @Test
  void another_attempt_is_not_begun_by_one_touch_either() {
    deliver(Map.of("attempts", "2"));
    long first = taught.handedIn(Cast.CLASSMATE, "right");
    assertThat(ways("/attempts/" + first + "/result")).containsExactly("a");
    assertThat(page(Cast.CLASSMATE, "/attempts/" + first + "/result").select(".message").text())
        .contains("you see here as well: the right answers the explanations");
    assertThat(ways("/today")).containsExactly("a");
    assertThat(page(Cast.CLASSMATE, attempts + "/new").text()).contains("Attempt 2 of 2.");
    taught.handedIn(Cast.CLASSMATE, "right");
    assertThat(earlier()).startsWith("/attempts/");
  }

  @Test
  void what_has_closed_cannot_be_begun() {
    limit("2020-02-01T10:00", "");
    Document before = page(Cast.CLASSMATE, attempts + "/new");
    assertThat(before.text()).contains("cannot be begun any more");
    assertThat(before.select("form[action=" + attempts + "]")).isEmpty();
  }

  @Test
  void it_takes_few_statements() {
    page(Cast.CLASSMATE, attempts + "/new");
    assertThat(Statements.during(sessions, () -> page(Cast.CLASSMATE, attempts + "/new")))
        .isLessThanOrEqualTo(3);
  }

  /** By what a page leads to the quiz. */
  private List<String> ways(String path) {
    return page(Cast.CLASSMATE, path)
        .select("a[href=%1$s/new], form[action=%1$s]".formatted(attempts))
        .stream()
        .map(found -> found.tagName())
        .toList();
  }

  private String earlier() {
    return path(
        given()
            .cookies(SignedIn.as(Cast.CLASSMATE))
            .redirects()
            .follow(false)
            .get(attempts + "/new"));
  }

  private String begin() {
    return path(Form.post(SignedIn.as(Cast.CLASSMATE), attempts, Map.of("begin", "yes")));
  }

  private void deliver(Map<String, ?> form) {
    post(taught.assignmentPath + "/delivery", form).then().statusCode(303);
  }

  private void limit(String due, String minutes) {
    post(
            taught.assignmentPath + "/window",
            Map.of("opens", "2020-01-01T10:00", "due", due, "limit", minutes, "close", "yes"))
        .then()
        .statusCode(303);
  }
}
