package org.aidememoire.marking.web;

import static org.aidememoire.testing.TaughtClass.GUIDED;
import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.path;
import static org.aidememoire.testing.TaughtClass.post;
import static org.aidememoire.testing.TaughtClass.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.aidememoire.marking.Comment;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.Statements;
import org.aidememoire.testing.TaughtClass;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StudentWorkPagesTest {
  @Inject SessionFactory sessions;

  @Test
  void a_student_who_has_done_nothing_has_an_empty_page() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    assertThat(page(taught.workPath(Cast.MEMBER)).select(".empty").eachText())
        .containsExactly(
            "Amara Diallo has not opened the reading.", "Amara Diallo has not begun the quiz.");
  }

  @Test
  void the_page_shows_the_answers_the_model_the_marks_and_the_receipt() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    taught.answered(Cast.MEMBER, "An ambassador.\n<script>alert(1)</script>");
    taught.handedIn(Cast.MEMBER, "wrong");
    Document page = page(taught.workPath(Cast.MEMBER));
    assertThat(page.select("#question-" + GUIDED).text())
        .contains("An ambassador. <script>alert(1)</script>")
        .contains("privileged position")
        .contains("The author.");
    assertThat(page.select("#question-" + GUIDED + " a").attr("href"))
        .startsWith("/documents/a-letter#");
    assertThat(page.select(".score").text()).isEqualTo("0 of 2 points");
    assertThat(page.select("#question-first .is-chosen").text()).contains("The wrong one");
    assertThat(page.select("#question-first .verdict-wrong")).isNotEmpty();
    assertThat(page.select("#question-second .verdict-missing")).isNotEmpty();
    assertThat(page.text()).contains("answers in time: 1, checksum");
  }

  @Test
  void a_late_answer_is_flagged() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    taught.answered(Cast.MEMBER, "An ambassador.");
    assertThat(page(taught.workPath(Cast.MEMBER)).text()).doesNotContain("Came after the due");
    close(taught);
    assertThat(page(taught.workPath(Cast.MEMBER)).text()).contains("Came after the due date");
  }

  @Test
  void a_comment_is_shown_once_however_often_it_is_sent() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String comments = commentsPath(taught.answered(Cast.MEMBER, "An ambassador."));
    for (int time = 0; time < 2; time++) {
      assertThat(path(post(comments, comment("Whose?\r\n\r\nPoint to the words."))))
          .isEqualTo(taught.workPath(Cast.MEMBER));
    }
    assertThat(page(taught.workPath(Cast.MEMBER)).select(".comment p").eachText())
        .containsExactly("Whose?", "Point to the words.");
  }

  @Test
  void a_comment_that_is_too_long_is_refused_and_given_back() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String comments = commentsPath(taught.answered(Cast.MEMBER, "An ambassador."));
    String tooLong = "x".repeat(Comment.LONGEST + 1);
    Response answer = post(comments, comment(tooLong));
    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(answer.asString());
    assertThat(page.select("[role=alert]").text()).contains("5001");
    assertThat(page.select("#comment-" + GUIDED).text()).isEqualTo(tooLong);
    assertThat(post(comments, comment("  ")).statusCode()).isEqualTo(422);
  }

  @Test
  void an_answer_that_was_never_given_cannot_be_commented() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String comments = commentsPath(taught.answered(Cast.MEMBER, "An ambassador."));
    Map<String, ?> never = Map.of("question", GUIDED, "step", 7, "text", "Why?");
    assertThat(post(comments, never).statusCode()).isEqualTo(400);
    assertThat(post(comments, Map.of()).statusCode()).isEqualTo(400);
  }

  @Test
  void a_hand_in_is_reopened_after_a_question_and_twice_changes_nothing() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String reopening = "/attempts/" + taught.handedIn(Cast.MEMBER, "wrong") + "/reopening";
    assertThat(page(taught.workPath(Cast.MEMBER)).select("a[href=" + reopening + "]")).hasSize(1);
    assertThat(page(reopening).text())
        .contains("can see the right answers")
        .doesNotContain("The due date has passed");
    for (int time = 0; time < 2; time++) {
      assertThat(path(post(reopening, Map.of()))).isEqualTo(taught.workPath(Cast.MEMBER));
    }
    assertThat(page(taught.workPath(Cast.MEMBER)).text()).contains("Not handed in.");
    assertThat(page(reopening).text()).contains("there is nothing to reopen");
  }

  @Test
  void reopening_after_the_due_date_points_to_the_extension() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    long attempt = taught.handedIn(Cast.MEMBER, "wrong");
    close(taught);
    Document page = page("/attempts/" + attempt + "/reopening");
    assertThat(page.select(".message-doubt a").eachAttr("href"))
        .contains(taught.assignmentPath + "/extensions/" + TaughtClass.person(Cast.MEMBER).id());
  }

  @Test
  void an_extension_lets_late_answers_count_on_the_page_and_in_the_class() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    taught.handedIn(Cast.MEMBER, "right");
    close(taught);
    assertThat(page(taught.assignmentPath).select("tbody").text()).contains("0 of 2");
    Map<String, ?> extension =
        Map.of("person", TaughtClass.person(Cast.MEMBER).id(), "due", "2036-12-01T12:00");
    post(taught.assignmentPath + "/extensions", extension);
    assertThat(page(taught.assignmentPath).select("tbody").text()).contains("1 of 2");
    assertThat(page(taught.workPath(Cast.MEMBER)).select(".score").text())
        .isEqualTo("1 of 2 points");
  }

  @Test
  void the_page_says_what_limit_a_student_has_beside_everybodys() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String work = taught.workPath(Cast.MEMBER);
    assertThat(page(work).select(".page-head").text()).doesNotContain("time limit of their own");
    post(
            taught.assignmentPath + "/extensions",
            Map.of("person", work.replaceFirst(".*/", ""), "due", "", "limit", "60"))
        .then()
        .statusCode(303);
    assertThat(page(work).select(".page-head").text())
        .contains("A time limit of their own: 60 minutes");
  }

  @Test
  void a_teacher_walks_through_the_class_in_the_order_of_its_list() {
    TaughtClass taught =
        new TaughtClass().joinedBy(Cast.NEWCOMER).joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE);
    List<String> list = page(taught.assignmentPath).select("tbody th a").eachAttr("href");
    assertThat(list).hasSize(3);
    assertThat(steps(list.getFirst(), "prev")).isEmpty();
    assertThat(steps(list.getFirst(), "next")).containsExactly(list.get(1), list.get(1));
    assertThat(steps(list.get(1), "prev")).containsExactly(list.getFirst());
    assertThat(steps(list.get(1), "next")).containsExactly(list.getLast(), list.getLast());
    assertThat(steps(list.getLast(), "next")).isEmpty();
    assertThat(page(list.get(1)).select("nav[aria-label=Other students]").text())
        .contains("Student 2 of 3");
  }

  @Test
  void there_is_no_way_on_in_a_class_of_one() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    assertThat(
            page(taught.workPath(Cast.MEMBER))
                .select("a[rel=prev], a[rel=next], nav[aria-label=Other students]"))
        .isEmpty();
  }

  @Test
  void one_students_work_takes_as_many_statements_in_a_large_class_as_in_a_small_one() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    long small = statements(taught.workPath(Cast.MEMBER));
    taught.joinedBy(Cast.CLASSMATE).joinedBy(Cast.NEWCOMER);
    assertThat(statements(taught.workPath(Cast.MEMBER))).isEqualTo(small);
  }

  @Test
  void other_teachers_find_nothing_and_students_are_refused() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String comments = commentsPath(taught.answered(Cast.MEMBER, "An ambassador."));
    String reopening = "/attempts/" + taught.handedIn(Cast.MEMBER, "right") + "/reopening";
    for (String path : new String[] {taught.workPath(Cast.MEMBER), reopening}) {
      assertThat(status(Cast.OTHER_TEACHER, path)).isEqualTo(404);
      assertThat(status(Cast.MEMBER, path)).isEqualTo(403);
    }
    for (String path : new String[] {comments, reopening}) {
      assertThat(Form.post(SignedIn.as(Cast.OTHER_TEACHER), path, comment("Hm")).statusCode())
          .isEqualTo(404);
      assertThat(Form.post(SignedIn.as(Cast.MEMBER), path, comment("Hm")).statusCode())
          .isEqualTo(403);
    }
    assertThat(status(Cast.TEACHER, taught.assignmentPath + "/students/0")).isEqualTo(404);
  }

  /** Where the links of this kind lead to. */
  private static List<String> steps(String work, String rel) {
    return page(work).select("a[rel=" + rel + "]").eachAttr("href");
  }

  /** At the second visit: what never changes is read once and kept. */
  private long statements(String path) {
    page(path);
    return Statements.during(sessions, () -> page(path));
  }

  /** Moves the due date into the past, before anything was answered. */
  private static void close(TaughtClass taught) {
    Map<String, String> past =
        Map.of("opens", "2020-01-01T10:00", "due", "2020-01-08T10:00", "close", "yes");
    post(taught.assignmentPath + "/window", past).then().statusCode(303);
  }

  private static String commentsPath(long notebookId) {
    return "/notebooks/" + notebookId + "/comments";
  }

  private static Map<String, ?> comment(String text) {
    return Map.of("question", GUIDED, "step", 1, "text", text);
  }
}
