package org.aidememoire.assignment.web.setting;

import static org.aidememoire.testing.TaughtClass.VIENNA;
import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.path;
import static org.aidememoire.testing.TaughtClass.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Undoing a withdrawal when the lesson has been set again. */
@QuarkusTest
class WithdrawalPagesTest {
  @Test
  void a_teacher_is_told_that_the_class_would_have_the_lesson_twice() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    post(taught.assignmentPath + "/withdrawal", Map.of()).then().statusCode(303);
    String undo = taught.assignmentPath + "/withdrawal/reversal";
    setAgain(taught, "2036-11-27T23:59");

    Response unknowing = post(undo, Map.of());
    assertThat(path(unknowing)).isEqualTo(taught.coursePath);
    String[] there = unknowing.header("Location").split("#", 2);
    Document course = page(there[0]);
    assertThat(course.select("#status").text()).startsWith("Nothing has changed yet");
    Element row = course.expectFirst("details[open] #" + there[1]);
    assertThat(row.text())
        .contains("This lesson is set again, due Thu 27 November 2036, 23:59.")
        .contains("your students will have it twice")
        .endsWith("Undo all the same");

    Map<String, String> knowing = Map.of("beside", row.select("input[name=beside]").val());
    assertThat(path(post(undo, knowing))).isEqualTo(taught.assignmentPath);
    assertThat(page(taught.coursePath).select("#assignments ~ .table-frame tbody tr")).hasSize(2);
  }

  @Test
  void what_was_handed_in_is_marked_by_the_groups_that_there_are_when_it_is_undone() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String member = String.valueOf(TaughtClass.person(Cast.MEMBER).id());
    long group = taught.groupOf(Cast.MEMBER);
    taught.handedIn(Cast.MEMBER, "right");
    Instant over = Instant.now().minus(12, ChronoUnit.HOURS);
    send(
        taught.assignmentPath + "/group-extensions",
        Map.of("group", group, "due", VIENNA.field(over), "close", "yes"));
    assertThat(points(taught)).as("handed in too late").isEqualTo("0 of 2");

    send(taught.assignmentPath + "/withdrawal", Map.of());
    send(taught.coursePath + "/groups/" + group + "/members", Map.of());
    send(taught.assignmentPath + "/withdrawal/reversal", Map.of());
    assertThat(points(taught)).as("not of the group any more").isEqualTo("1 of 2");

    send(taught.assignmentPath + "/withdrawal", Map.of());
    send(taught.coursePath + "/groups/" + group + "/members", Map.of("member", member));
    send(taught.assignmentPath + "/withdrawal/reversal", Map.of());
    assertThat(points(taught)).isEqualTo("0 of 2");
  }

  /** As the class list keeps them. */
  private static String points(TaughtClass taught) {
    return page(taught.assignmentPath).select("tbody td[data-label=Score]").text();
  }

  private static void send(String path, Map<String, ?> form) {
    post(path, form).then().statusCode(303);
  }

  @Test
  void a_teacher_is_told_of_each_time_that_the_lesson_is_set_again() {
    TaughtClass taught = new TaughtClass();
    send(taught.assignmentPath + "/withdrawal", Map.of());
    setAgain(taught, "2036-11-27T23:59");
    setAgain(taught, "2036-11-28T23:59");
    assertThat(page(taught.coursePath).select("[id^=withdrawn-]").text())
        .contains("Thu 27 November 2036, 23:59")
        .contains("Fri 28 November 2036, 23:59")
        .contains(", 23:59; ")
        .contains("your students will have it 3 times.");
  }

  private static void setAgain(TaughtClass taught, String due) {
    Map<String, ?> form =
        Map.of("lesson", taught.lessonId, "opens", VIENNA.field(Instant.now()), "due", due);
    post(taught.coursePath + "/assignments", form).then().statusCode(303);
  }
}
