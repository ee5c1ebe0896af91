package org.aidememoire.assignment.web.delivery;

import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.path;
import static org.aidememoire.testing.TaughtClass.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.attempt.web.SentForm;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliveryPagesTest {
  private String shipped = "";

  /** While a lesson is set twice, neither assignment says what is right in the other. */
  @AfterEach
  void take_the_shipped_lesson_back() {
    if (!shipped.isEmpty()) {
      post(shipped + "/withdrawal", Map.of("sure", "yes")).then().statusCode(303);
    }
  }

  @Test
  void what_the_teacher_chooses_is_in_the_form_again() {
    TaughtClass taught = new TaughtClass();
    deliver(taught, Map.of("attempts", "3", "grading", "MEAN", "pause", "15", "oneWay", "yes"));
    Document form = page(taught.assignmentPath + "/delivery");
    assertThat(form.select("#attempts").attr("value")).isEqualTo("3");
    assertThat(form.select("#grading option[selected]").attr("value")).isEqualTo("MEAN");
    assertThat(form.select("#pause").attr("value")).isEqualTo("15");
    assertThat(form.select("input[name=oneWay]").hasAttr("checked")).isTrue();
  }

  @Test
  void numbers_that_cannot_be_read_are_told_at_once() {
    TaughtClass taught = new TaughtClass();
    Response answer =
        post(taught.assignmentPath + "/delivery", Map.of("attempts", "many", "pause", "-1"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.asString()).select(".message-error a").eachAttr("href"))
        .containsExactly("#attempts", "#pause");
  }

  @Test
  void ticks_that_would_not_hold_are_refused_instead_of_forgotten() {
    TaughtClass taught = new TaughtClass();
    String path = taught.assignmentPath + "/delivery";
    Document form = page(path);
    String shown = form.select("input[name=shown]").attr("value");
    Map<String, Object> ticks = new HashMap<>(Map.of("shown", shown));
    form.select("input[name^=review-][checked]")
        .forEach(
            tick ->
                ticks.put(
                    tick.attr("name"),
                    form.select("input[name=" + tick.attr("name") + "][checked]")
                        .eachAttr("value")));
    post(path, ticks).then().statusCode(303);
    Response refused = post(path, Map.of("shown", shown));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.asString()).select("#review-own-error").text())
        .contains("Choose it here instead");
    assertThat(Jsoup.parse(refused.asString()).select("input[name=shown]").attr("value"))
        .isEqualTo(shown);
    post(path, Map.of("shown", shown, "own", "yes")).then().statusCode(303);
  }

  @Test
  void a_checked_answer_is_told_at_once_and_cannot_be_changed() {
    Asked asked = Asked.fromShippedLesson();
    String attempt = begin(Map.of("attempts", "1", "feedback", "IMMEDIATE"));
    String path = attempt + "/items/" + asked.number();
    assertThat(page(Cast.CLASSMATE, path).select("button[value=check]")).hasSize(1);
    answer(attempt, asked, asked.wrong(), "check").then().statusCode(303);
    Document checked = page(Cast.CLASSMATE, path);
    assertThat(checked.select(".check-result .verdict-wrong")).isNotEmpty();
    assertThat(checked.select(".check-result .is-right")).hasSize(1);
    assertThat(checked.select("form[data-autosave]")).isEmpty();
    assertThat(answer(attempt, asked, asked.right(), "check").statusCode()).isEqualTo(409);
  }

  @Test
  void another_try_says_wrong_but_not_what_is_right() {
    Asked asked = Asked.fromShippedLesson();
    String attempt = begin(Map.of("attempts", "1", "feedback", "INTERACTIVE"));
    assertThat(page(Cast.CLASSMATE, attempt + "/items/" + asked.number()).text())
        .contains("Try 1 of " + asked.tries(), "A try that is not fully right takes ");
    answer(attempt, asked, asked.wrong(), "check").then().statusCode(303);
    Document again = page(Cast.CLASSMATE, attempt + "/items/" + asked.number());
    assertThat(again.select(".check-result .verdict-wrong")).hasSize(1);
    assertThat(again.select(".is-right, .verdict-right, .explain")).isEmpty();
    assertThat(again.select(".item-foot").text()).contains("Try 2 of " + asked.tries());
    assertThat(again.text()).contains(asked.hint());
  }

  @Test
  void without_a_way_back_only_the_furthest_item_opens() {
    String attempt = begin(Map.of("attempts", "1", "oneWay", "yes"));
    Asked first = Asked.first();
    answer(attempt, first, "", "leave").then().statusCode(303);
    assertThat(TaughtClass.status(Cast.CLASSMATE, attempt + "/items/1")).isEqualTo(303);
    assertThat(page(Cast.CLASSMATE, attempt + "/items/2").select("button[value=previous]"))
        .isEmpty();
    assertThat(answer(attempt, first, "", "next").statusCode()).isEqualTo(409);
  }

  @Test
  void without_a_way_back_an_item_is_not_left_unanswered_before_its_student_was_asked() {
    String attempt = begin(Map.of("attempts", "1", "oneWay", "yes"));
    String asked = answer(attempt, Asked.first(), "", "next").header("Location");
    assertThat(asked).endsWith("/items/1?done=unfinished#unfinished");
    Document item = page(Cast.CLASSMATE, attempt + "/items/1?done=unfinished");
    assertThat(item.select("#unfinished").text()).contains("You cannot come back to it.");
    assertThat(item.select("#unfinished button").attr("value")).isEqualTo("leave");
    assertThat(item.select("#unfinished a").attr("href")).isEqualTo(attempt + "/items/1");
    assertThat(path(answer(attempt, Asked.first(), "", "leave"))).endsWith("/items/2");
  }

  @Test
  void without_a_way_back_the_hand_in_shows_no_wording_of_what_cannot_be_opened() {
    String attempt = begin(Map.of("attempts", "1", "oneWay", "yes"));
    answer(attempt, Asked.first(), "", "leave").then().statusCode(303);
    Document handIn = page(Cast.CLASSMATE, attempt + "/submission");
    assertThat(SentForm.paths(handIn, "#items a")).containsExactly(attempt + "/items/2");
    handIn.select("#items [hidden]").remove();
    assertThat(handIn.select("#items li").eachText())
        .startsWith("Question 1 left without a complete answer")
        .endsWith("Question " + handIn.select("#items li").size() + " not reached yet");
  }

  @Test
  void the_order_stays_while_somebody_has_left_items_for_good() {
    String attempt = begin(Map.of("attempts", "1", "oneWay", "yes"));
    Map<String, ?> shuffled = Map.of("attempts", "1", "oneWay", "yes", "shuffled", "yes");
    answer(attempt, Asked.first(), "", "leave").then().statusCode(303);
    Response refused = post(shipped + "/delivery", shuffled);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.asString()).select(".message-error a").eachAttr("href"))
        .containsExactly("#shuffled");
    Form.post(SignedIn.as(Cast.CLASSMATE), attempt + "/submission", Map.of())
        .then()
        .statusCode(303);
    post(shipped + "/delivery", shuffled).then().statusCode(303);
  }

  @Test
  void items_that_are_checked_show_during_the_attempt_what_is_right() {
    TaughtClass taught = new TaughtClass();
    String path = taught.assignmentPath + "/delivery";
    Map<String, ?> blind =
        Map.of(
            "attempts", "none",
            "feedback", "INTERACTIVE",
            "own", "yes",
            "review-DURING", List.of("OWN_ANSWER", "FEEDBACK"));
    Response refused = post(path, blind);
    assertThat(refused.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(refused.asString());
    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .containsExactly("#attempts", "#review-own");
    assertThat(page.select("#review-own[aria-invalid]")).hasSize(1);
    deliver(taught, Map.of("own", "yes", "review-DURING", List.of("OWN_ANSWER")));
    deliver(
        taught, Map.of("feedback", "INTERACTIVE", "own", "yes", "review-DURING", "RIGHT_OR_WRONG"));
  }

  @Test
  void a_check_that_comes_twice_does_not_check_what_was_written_between() {
    Asked asked = Asked.fromShippedLesson();
    String attempt = begin(Map.of("attempts", "1", "feedback", "INTERACTIVE"));
    Map<String, String> check = form(asked, asked.wrong(), "check");
    send(attempt, check).then().statusCode(303);
    send(attempt, check).then().statusCode(303);
    answer(attempt, asked, asked.right(), "stay").then().statusCode(303);
    send(attempt, check).then().statusCode(303);
    Document item = page(Cast.CLASSMATE, attempt + "/items/" + asked.number());
    assertThat(item.select(".item-foot").text()).contains("Try 2 of " + asked.tries());
  }

  @Test
  void marks_without_right_answers_where_the_teacher_wants_it_so() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.CLASSMATE);
    deliver(
        taught, Map.of("attempts", "1", "own", "yes", "review-STRAIGHT_AFTER", List.of("MARK")));
    long attempt = taught.handedIn(Cast.CLASSMATE, "wrong");
    Document result = page(Cast.CLASSMATE, "/attempts/" + attempt + "/result");
    assertThat(result.select(".figures")).isNotEmpty();
    assertThat(result.select(".verdict-wrong, .is-right, .choice-review")).isEmpty();
    assertThat(result.select("a[href$=/explanation]")).isEmpty();
    assertThat(page(Cast.CLASSMATE, "/attempts/" + attempt + "/explanation").select(".figures"))
        .isNotEmpty();
  }

  @Test
  void another_attempt_is_offered_and_the_best_one_counts() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.CLASSMATE);
    deliver(taught, Map.of("attempts", "2"));
    long first = taught.handedIn(Cast.CLASSMATE, "right");
    Document result = page(Cast.CLASSMATE, "/attempts/" + first + "/result");
    assertThat(result.select(".attempts").text())
        .contains("Attempt 1 of 2.")
        .contains("The best one counts.");
    taught.handedIn(Cast.CLASSMATE, "wrong");
    assertThat(page(taught.assignmentPath).select("tbody").text())
        .contains("1 of 2")
        .contains("2 attempts");
  }

  private static void deliver(TaughtClass taught, Map<String, ?> form) {
    assertThat(path(post(taught.assignmentPath + "/delivery", form)))
        .isEqualTo(taught.assignmentPath);
  }

  /** The attempt of a student at a shipped lesson that is set to be taken so. */
  private String begin(Map<String, ?> form) {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.CLASSMATE);
    Map<String, ?> set =
        Map.of("lesson", Asked.lessonId(), "opens", "2020-01-01T10:00", "due", "2036-11-20T10:00");
    shipped = path(post(taught.coursePath + "/assignments", set));
    post(shipped + "/delivery", form).then().statusCode(303);
    Map<String, String> session = SignedIn.as(Cast.CLASSMATE);
    return path(Form.post(session, shipped + "/attempts", Map.of("begin", "yes")))
        .replace("/items/1", "");
  }

  private static Response answer(String attempt, Asked asked, String option, String then) {
    return send(attempt, form(asked, option, then));
  }

  private static Map<String, String> form(Asked asked, String option, String then) {
    return Map.of(
        "question",
        asked.id(),
        "key",
        UUID.randomUUID().toString(),
        "follows",
        "9",
        "choice",
        option,
        "then",
        then);
  }

  private static Response send(String attempt, Map<String, String> form) {
    return Form.post(SignedIn.as(Cast.CLASSMATE), attempt + "/answers", form);
  }
}
