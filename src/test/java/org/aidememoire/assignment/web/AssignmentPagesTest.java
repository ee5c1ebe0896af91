package org.aidememoire.assignment.web;

import static org.aidememoire.testing.TaughtClass.VIENNA;
import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.path;
import static org.aidememoire.testing.TaughtClass.post;
import static org.aidememoire.testing.TaughtClass.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignmentPagesTest {
  @Test
  void a_lesson_set_twice_with_the_same_dates_is_one_assignment() {
    TaughtClass taught = new TaughtClass();
    Map<String, ?> form = form(taught, "2036-11-20T08:00", "2036-11-27T23:59");
    String set = taught.coursePath + "/assignments";
    assertThat(path(post(set, form))).isEqualTo(path(post(set, form)));
    assertThat(page(taught.coursePath).select("#assignments ~ .table-frame tbody tr")).hasSize(2);
  }

  @Test
  void what_is_set_keeps_its_limit_when_it_is_set_again_with_another() {
    TaughtClass taught = new TaughtClass();
    Map<String, Object> form = new HashMap<>(form(taught, "2036-11-20T08:00", "2036-11-27T23:59"));
    String set = taught.coursePath + "/assignments";
    form.put("limit", "40");
    String assignment = path(post(set, form));
    form.put("limit", "10");
    Response again = post(set, form);
    assertThat(path(again)).isEqualTo(assignment);
    assertThat(page(again.header("Location")).select(".message").text())
        .contains("set with the same dates before");
    assertThat(page(assignment + "/window").select("#limit").attr("value")).isEqualTo("40");
  }

  @Test
  void the_dates_are_those_of_the_course_and_its_zone_is_named() {
    TaughtClass taught = new TaughtClass();
    Response answer =
        post(
            taught.coursePath + "/assignments",
            form(taught, "2036-11-20T08:00", "2036-11-27T23:59"));
    Document page = page(path(answer));
    assertThat(page.select(".page-head").text())
        .contains("Thu 20 November 2036, 08:00")
        .contains("Thu 27 November 2036, 23:59")
        .contains("Europe/Vienna")
        .contains("not open yet");
  }

  @Test
  void all_errors_are_told_at_once_and_what_was_typed_stays() {
    TaughtClass taught = new TaughtClass();
    Response answer =
        post(
            taught.coursePath + "/assignments",
            Map.of("lesson", "0", "opens", "soon", "due", "2020-01-01T10:00"));
    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(answer.asString());
    assertThat(page.select(".message-error a").eachAttr("href"))
        .containsExactly("#lesson", "#opens", "#due");
    assertThat(page.select("#opens").attr("value")).isEqualTo("soon");
  }

  @Test
  void the_due_date_must_come_after_the_opening() {
    TaughtClass taught = new TaughtClass();
    Map<String, String> backwards = Map.of("opens", "2036-11-27T23:59", "due", "2036-11-27T23:59");
    Response answer = post(taught.assignmentPath + "/window", backwards);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.asString()).select("#due-error").text())
        .isEqualTo("The due date must come after the opening.");
  }

  @Test
  void a_form_without_its_fields_is_told_what_is_missing() {
    TaughtClass taught = new TaughtClass();
    assertThat(post(taught.assignmentPath + "/window", Map.of()).statusCode()).isEqualTo(422);
    assertThat(post(taught.coursePath + "/assignments", Map.of()).statusCode()).isEqualTo(422);
  }

  @Test
  void the_dates_can_be_moved() {
    TaughtClass taught = new TaughtClass();
    Map<String, String> dates =
        Map.of("opens", "2020-01-01T10:00", "due", "2020-01-08T10:00", "close", "yes");
    assertThat(path(post(taught.assignmentPath + "/window", dates)))
        .isEqualTo(taught.assignmentPath);
    assertThat(page(taught.assignmentPath).select(".tag").text()).isEqualTo("closed");
    assertThat(page(taught.assignmentPath + "/window").select("#opens").attr("value"))
        .isEqualTo("2020-01-01T10:00");
  }

  @Test
  void one_student_gets_another_due_date_and_gives_it_back() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE);
    long id = TaughtClass.person(Cast.MEMBER).id();
    Map<String, ?> form = Map.of("person", id, "due", "2036-12-01T12:00");
    assertThat(path(post(taught.assignmentPath + "/extensions", form)))
        .isEqualTo(taught.workPath(Cast.MEMBER));
    assertThat(rowOf(taught, Cast.MEMBER)).contains("due Mon 1 December 2036, 12:00");
    assertThat(rowOf(taught, Cast.CLASSMATE)).doesNotContain("due ");
    assertThat(page(taught.assignmentPath + "/extensions/" + id).select("main button").eachText())
        .containsExactly("Save", "Take back Amara Diallo's own times");

    post(taught.assignmentPath + "/extensions/" + id + "/removal", Map.of());
    assertThat(rowOf(taught, Cast.MEMBER)).doesNotContain("due ");
  }

  @Test
  void a_due_date_that_cannot_be_read_is_kept_in_the_form_and_a_stranger_gets_none() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String extensions = taught.assignmentPath + "/extensions";
    long id = TaughtClass.person(Cast.MEMBER).id();
    Response answer = post(extensions, Map.of("person", id, "due", "whenever"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.asString()).select("#due").attr("value")).isEqualTo("whenever");
    Map<String, ?> stranger = Map.of("person", 0, "due", "2036-12-01T12:00");
    assertThat(post(extensions, stranger).statusCode()).isEqualTo(400);
    assertThat(post(extensions, Map.of()).statusCode()).isEqualTo(400);
  }

  @Test
  void the_opening_cannot_move_past_the_due_date_of_one_student() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String soon = VIENNA.field(Instant.now().plus(1, ChronoUnit.HOURS));
    Map<String, ?> own = Map.of("person", TaughtClass.person(Cast.MEMBER).id(), "due", soon);
    post(taught.assignmentPath + "/extensions", own).then().statusCode(303);
    Map<String, String> dates = Map.of("opens", "2036-11-20T08:00", "due", "2036-11-27T23:59");
    Response answer = post(taught.assignmentPath + "/window", dates);
    assertThat(Jsoup.parse(answer.asString()).select("#opens-error").text())
        .contains("a due date of their own");
  }

  @Test
  void work_is_closed_at_once_only_where_the_teacher_says_so() {
    TaughtClass taught = new TaughtClass();
    String path = taught.assignmentPath + "/window";
    Map<String, String> past = Map.of("opens", "2020-01-01T10:00", "due", "2020-01-08T10:00");
    Response asked = post(path, past);
    assertThat(asked.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(asked.asString());
    assertThat(page.select(".message-error a").eachAttr("href")).containsExactly("#close");
    assertThat(page.select("#close").hasAttr("checked")).isFalse();
    Map<String, String> sure = new HashMap<>(past);
    sure.put("close", "yes");
    post(path, sure).then().statusCode(303);
    post(path, past).then().statusCode(303); // it is closed already
  }

  @Test
  void an_extension_with_both_fields_empty_gives_everybody_s_times_back() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    long id = TaughtClass.person(Cast.MEMBER).id();
    String path = taught.assignmentPath + "/extensions";
    post(path, Map.of("person", id, "due", "2036-12-01T12:00")).then().statusCode(303);
    assertThat(page(path + "/" + id).select("#due").attr("value")).isNotEmpty();
    Response emptied = post(path, Map.of("person", id, "due", "", "limit", ""));
    assertThat(emptied.header("Location")).endsWith("?done=unextended");
    assertThat(page(path + "/" + id).select("#due").attr("value")).isEmpty();
  }

  @Test
  void a_withdrawn_assignment_is_gone_from_the_course() {
    TaughtClass taught = new TaughtClass();
    assertThat(page(taught.assignmentPath + "/withdrawal").select("h1").text())
        .isEqualTo("Withdraw A letter?");
    assertThat(path(post(taught.assignmentPath + "/withdrawal", Map.of())))
        .isEqualTo(taught.coursePath);
    assertThat(status(Cast.TEACHER, taught.assignmentPath)).isEqualTo(404);
    assertThat(page(taught.coursePath).select("#assignments ~ .empty")).isNotEmpty();
  }

  @Test
  void who_takes_an_assignment_back_is_told_whose_work_that_hides() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE);
    String withdrawal = taught.assignmentPath + "/withdrawal";
    assertThat(page(withdrawal).select(".page").text()).contains("Nobody has begun it yet.");
    taught.answered(Cast.CLASSMATE, "An ambassador.");
    taught.handedIn(Cast.MEMBER, "right");
    assertThat(page(withdrawal).select(".page").text())
        .contains(
            "The work of 2 students will be hidden: 1 has begun and not handed in, 1 has handed in.")
        .contains("Nothing that they did is deleted");
  }

  @Test
  void a_withdrawal_is_undone_on_the_page_of_the_course() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    taught.handedIn(Cast.MEMBER, "right");
    Response withdrawn = post(taught.assignmentPath + "/withdrawal", Map.of());
    String[] there = withdrawn.header("Location").split("#", 2);
    Document course = page(there[0]);
    assertThat(course.select("details[open] #" + there[1]).text())
        .startsWith("A letter, withdrawn");
    assertThat(page(taught.coursePath).select("details[open]")).isEmpty();
    String undo = course.select("#" + there[1] + " form").attr("action");
    for (int time = 0; time < 2; time++) {
      assertThat(path(post(undo, Map.of()))).isEqualTo(taught.assignmentPath);
    }
    assertThat(page(taught.assignmentPath + "?done=restored").select("#status").text())
        .contains("The assignment is back");
    assertThat(rowOf(taught, Cast.MEMBER)).contains("handed in").endsWith("1 of 2");
    assertThat(page(taught.coursePath).select("#" + there[1])).isEmpty();
  }

  @Test
  void nobody_else_undoes_a_withdrawal() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    post(taught.assignmentPath + "/withdrawal", Map.of()).then().statusCode(303);
    String undo = taught.assignmentPath + "/withdrawal/reversal";
    assertThat(Form.post(SignedIn.as(Cast.OTHER_TEACHER), undo, Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(Form.post(SignedIn.as(Cast.MEMBER), undo, Map.of()).statusCode()).isEqualTo(403);
    assertThat(status(Cast.TEACHER, taught.assignmentPath)).isEqualTo(404);
  }

  @Test
  void other_teachers_find_nothing_and_students_are_refused() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    long id = TaughtClass.person(Cast.MEMBER).id();
    for (String part : new String[] {"", "/window", "/withdrawal", "/extensions/" + id}) {
      assertThat(status(Cast.OTHER_TEACHER, taught.assignmentPath + part)).isEqualTo(404);
      assertThat(status(Cast.MEMBER, taught.assignmentPath + part)).isEqualTo(403);
    }
    for (String act :
        new String[] {"/window", "/withdrawal", "/extensions", "/extensions/" + id + "/removal"}) {
      String path = taught.assignmentPath + act;
      assertThat(Form.post(SignedIn.as(Cast.OTHER_TEACHER), path, Map.of()).statusCode())
          .isEqualTo(404);
      assertThat(Form.post(SignedIn.as(Cast.MEMBER), path, Map.of()).statusCode()).isEqualTo(403);
    }
    String set = taught.coursePath + "/assignments";
    assertThat(status(Cast.OTHER_TEACHER, set + "/new")).isEqualTo(404);
    assertThat(Form.post(SignedIn.as(Cast.OTHER_TEACHER), set, Map.of()).statusCode())
        .isEqualTo(404);
  }

  private static String rowOf(TaughtClass taught, Cast student) {
    return page(taught.assignmentPath).select("tbody tr").stream()
        .map(row -> row.text())
        .filter(row -> row.contains(student.fullName()))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, ?> form(TaughtClass taught, String opens, String due) {
    return Map.of("lesson", taught.lessonId, "opens", opens, "due", due);
  }
}
