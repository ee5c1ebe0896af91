package org.aidememoire.assignment.web;

import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.path;
import static org.aidememoire.testing.TaughtClass.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliveryPagesTest {
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
  void a_checked_answer_is_told_at_once_and_cannot_be_changed() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.CLASSMATE);
    deliver(taught, Map.of("attempts", "1", "feedback", "IMMEDIATE"));
    String attempt = begin(taught);
    Document item = page(Cast.CLASSMATE, attempt + "/items/1");
    assertThat(item.select("button[value=check]")).hasSize(1);
    assertThat(item.text()).doesNotContain("Right answer");
    answer(attempt, "wrong", "check").then().statusCode(303);
    Document checked = page(Cast.CLASSMATE, attempt + "/items/1");
    assertThat(checked.select(".check-result .verdict-wrong")).isNotEmpty();
    assertThat(checked.select("form[data-autosave]")).isEmpty();
    assertThat(answer(attempt, "right", "check").statusCode()).isEqualTo(409);
  }

  @Test
  void another_try_says_wrong_but_not_what_is_right() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.CLASSMATE);
    deliver(taught, Map.of("attempts", "1", "feedback", "INTERACTIVE"));
    String attempt = begin(taught);
    answer(attempt, "wrong", "check").then().statusCode(303);
    Document again = page(Cast.CLASSMATE, attempt + "/items/1");
    assertThat(again.select(".check-result .verdict-wrong")).hasSize(1);
    assertThat(again.select(".is-right, .verdict-right")).isEmpty();
    assertThat(again.select(".item-foot").text()).contains("Try 2 of 3");
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

  @Test
  void without_a_way_back_only_the_furthest_item_opens() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.CLASSMATE);
    deliver(taught, Map.of("attempts", "1", "oneWay", "yes"));
    String attempt = begin(taught);
    answer(attempt, "wrong", "next").then().statusCode(303);
    assertThat(TaughtClass.status(Cast.CLASSMATE, attempt + "/items/1")).isEqualTo(303);
    assertThat(page(Cast.CLASSMATE, attempt + "/items/2").select("button[value=previous]"))
        .isEmpty();
    assertThat(answer(attempt, "right", "next").statusCode()).isEqualTo(409);
  }

  private static void deliver(TaughtClass taught, Map<String, ?> form) {
    assertThat(path(post(taught.assignmentPath + "/delivery", form)))
        .isEqualTo(taught.assignmentPath);
  }

  private static String begin(TaughtClass taught) {
    return path(
        Form.post(
            SignedIn.as(Cast.CLASSMATE), taught.assignmentPath + "/attempts", Map.of("a", "b")));
  }

  private static Response answer(String attempt, String option, String then) {
    Map<String, String> form =
        Map.of(
            "question",
            "first",
            "key",
            UUID.randomUUID().toString(),
            "follows",
            "9",
            "choice",
            option,
            "then",
            then);
    return Form.post(SignedIn.as(Cast.CLASSMATE), attempt + "/answers", form);
  }
}
