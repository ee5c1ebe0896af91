package org.aidememoire.marking.web.explain;

import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher gives a student other points for one answer. */
@QuarkusTest
class OverridePagesTest {
  private static final String REASON = "A fair reading of “détente”.";

  private TaughtClass taught;
  private String attempt;

  @BeforeEach
  void openClass() {
    taught = new TaughtClass().joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE);
    attempt = "/attempts/" + taught.handedIn(Cast.MEMBER, "wrong");
  }

  @Test
  void student_and_teacher_see_the_points_why_they_are_given_and_what_was_worked_out() {
    String back = give(Map.of("points", "0,5")).then().statusCode(303).extract().header("Location");
    assertThat(back).endsWith("/explanation?item=first&done=given#question-first");
    Document after = page(attempt + "/explanation?item=first&done=given");
    assertThat(after.select("#status").text()).contains("The points are saved");
    assertThat(after.select("details[open] #question-first")).hasSize(1);
    for (Cast person : new Cast[] {Cast.MEMBER, Cast.TEACHER}) {
      Document explained = page(person, attempt + "/explanation");
      assertThat(explained.select(".score").text()).isEqualTo("0.5 of 2 points");
      assertThat(explained.select("#question-first ~ .explained").text())
          .contains("Together 1 0 Given by the teacher 1 0.5 In the end 1 0.5");
      assertThat(explained.select("#question-first ~ div .message").text())
          .contains("gave 0.5 of 1 points here. Worked out by the rules, it would be 0.")
          .contains(REASON);
      assertThat(explained.select("form[action$=/overrides]"))
          .hasSize(person == Cast.TEACHER ? 2 : 0);
    }
    assertThat(page(Cast.MEMBER, attempt + "/result").select("#question-first .message").text())
        .contains("Your teacher gave you these points", REASON);
    assertThat(page(taught.workPath(Cast.MEMBER)).select(".work").text()).contains(REASON);
  }

  @Test
  void a_teacher_is_told_of_points_for_an_answer_that_counts_no_more_and_can_give_them_again() {
    give(Map.of("points", "0.5"));
    post(attempt + "/reopening", Map.of()).then().statusCode(303);
    taught.handedInAgain(Cast.MEMBER, "right");
    Document told = page(attempt + "/explanation");
    assertThat(told.select("details[open] #question-first ~ div .message-doubt").text())
        .contains("Points given by hand for what counted then: 0.5. They do not hold now.")
        .contains(REASON);
    assertThat(told.select("#first-points").val()).isEqualTo("0.5");
    assertThat(told.select("#first-reason").val()).isEqualTo(REASON);
    assertThat(told.select(".message-error")).as("nothing went wrong").isEmpty();
    assertThat(page(taught.workPath(Cast.MEMBER)).select(".work .message-doubt").text())
        .contains("for what counted then: 0.5.", REASON);
    assertThat(page(Cast.MEMBER, attempt + "/explanation").text()).doesNotContain(REASON);
    give(Map.of("points", "0.5", "step", "2")).then().statusCode(303);
    assertThat(page(attempt + "/explanation").select(".message-doubt")).isEmpty();
  }

  @Test
  void a_teacher_puts_points_away_that_were_for_an_answer_that_counts_no_more() {
    give(Map.of("points", "0.5"));
    post(attempt + "/reopening", Map.of()).then().statusCode(303);
    taught.handedInAgain(Cast.MEMBER, "right");
    post(attempt + "/overrides/removal", removal()).then().statusCode(303);
    Document after = page(attempt + "/explanation");
    assertThat(after.select(".score").text()).isEqualTo("1 of 2 points");
    assertThat(after.text()).doesNotContain(REASON);
    assertThat(page(taught.workPath(Cast.MEMBER)).select(".message-doubt")).isEmpty();
  }

  /** What the one form by which points are taken back sends. */
  private Map<String, String> removal() {
    Document given = page(attempt + "/explanation");
    assertThat(given.select("form[action$=/removal]")).hasSize(1);
    Map<String, String> removal = new HashMap<>();
    given
        .select("form[action$=/removal] input")
        .forEach(field -> removal.put(field.attr("name"), field.val()));
    removal.remove("csrf-token");
    return removal;
  }

  @Test
  void they_are_taken_back() {
    give(Map.of("points", "1"));
    Map<String, String> removal = removal();
    post(attempt + "/overrides/removal", Map.of("question", "first")).then().statusCode(303);
    assertThat(page(attempt + "/explanation").text()).as("nobody saw what holds").contains(REASON);
    post(attempt + "/overrides/removal", removal).then().statusCode(303);
    Document after = page(attempt + "/explanation?done=taken_back");
    assertThat(after.select(".score").text()).isEqualTo("0 of 2 points");
    assertThat(after.text()).doesNotContain(REASON);
    assertThat(page(Cast.MEMBER, attempt + "/result").text()).doesNotContain(REASON);
  }

  @Test
  void where_a_repair_gives_everybody_the_points_there_is_nothing_to_give() {
    give(Map.of("points", "0.5"));
    Map<String, String> repair =
        Map.of("question", "first", "kind", "full-credit", "key", UUID.randomUUID().toString());
    post(taught.assignmentPath + "/repairs", repair).then().statusCode(303);
    Document page = page(attempt + "/explanation");
    assertThat(page.select(".score").text()).isEqualTo("1 of 2 points");
    assertThat(page.select("form[action$=/overrides]")).as("of the second alone").hasSize(1);
    assertThat(page.text()).doesNotContain(REASON);
  }

  @Test
  void what_cannot_be_points_is_given_back_with_what_to_do() {
    for (String points : new String[] {"", "much", "1.5", "-1", "1 point", "0.12345"}) {
      Document refused = refused(Map.of("points", points));
      assertThat(refused.select("#first-points-error").text())
          .isEqualTo("Type a number from 0 to 1, such as 0.5.");
      assertThat(refused.select("#first-points").val()).isEqualTo(points);
      assertThat(refused.select("#first-reason").val()).isEqualTo(REASON);
    }
    assertThat(refused(Map.of("points", "1", "reason", " ")).select("#first-reason-error").text())
        .isEqualTo("Say why: the student reads it.");
    assertThat(refused(Map.of("points", "1", "reason", "x".repeat(2001))).text())
        .contains("This is 2001 characters long");
    assertThat(refused(Map.of("points", "1", "step", "7")).text())
        .contains("The answer or its points have changed");
    give(Map.of("points", "1")).then().statusCode(303);
    assertThat(refused(Map.of("points", "0")).text())
        .contains("The answer or its points have changed");
    assertThat(page(attempt + "/explanation").select(".score").text()).isEqualTo("1 of 2 points");
  }

  @Test
  void what_is_not_in_the_attempt_or_not_handed_in_is_given_no_points() {
    give(Map.of("points", "1", "question", "elsewhere")).then().statusCode(400);
    post(attempt + "/reopening", Map.of()).then().statusCode(303);
    assertThat(give(Map.of("points", "1")).header("Location")).endsWith(attempt + "/explanation");
    assertThat(page(attempt + "/explanation").select("form[action$=/overrides]")).isEmpty();
    assertThat(page(attempt + "/explanation").text()).doesNotContain(REASON);
  }

  @Test
  void nobody_but_the_teacher_of_the_course_gives_points() {
    for (Cast person : new Cast[] {Cast.OTHER_TEACHER, Cast.CLASSMATE, Cast.MEMBER}) {
      int status =
          Form.post(SignedIn.as(person), attempt + "/overrides", form(Map.of("points", "1")))
              .statusCode();
      assertThat(status).isIn(403, 404);
    }
    assertThat(page(attempt + "/explanation").select(".score").text()).isEqualTo("0 of 2 points");
  }

  @Test
  void a_student_who_may_not_see_marks_sees_neither_points_nor_why() {
    give(Map.of("points", "1"));
    Map<String, String> nothing = Map.of("attempts", "1", "own", "yes");
    post(taught.assignmentPath + "/delivery", nothing).then().statusCode(303);
    Document result = page(Cast.MEMBER, attempt + "/result");
    assertThat(result.text()).doesNotContain(REASON).doesNotContain("Your teacher gave");
  }

  private Document refused(Map<String, String> fields) {
    Response answer = give(fields);
    assertThat(answer.statusCode()).isEqualTo(422);
    return Jsoup.parse(answer.asString());
  }

  private Response give(Map<String, String> fields) {
    return post(attempt + "/overrides", form(fields));
  }

  private static Map<String, String> form(Map<String, String> fields) {
    Map<String, String> form =
        new HashMap<>(Map.of("question", "first", "step", "1", "override", "0", "reason", REASON));
    form.putAll(fields);
    return form;
  }
}
