package org.aidememoire.marking.web.repair;

import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.path;
import static org.aidememoire.testing.TaughtClass.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.course.Enrolment;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.people.Person;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.CorrectedLesson;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.Statements;
import org.aidememoire.testing.TaughtClass;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepairPagesTest {
  @Inject SessionFactory sessions;

  @Test
  void a_question_is_looked_at_repaired_told_to_the_student_and_taken_back() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String result = "/attempts/" + taught.handedIn(Cast.MEMBER, "wrong") + "/result";
    Document look = page(page(repairs(taught)).select(".repair-question a").attr("href"));
    assertThat(look.select("tbody td").eachText())
        .containsExactly("1: 0 of 1 → 1 of 1", "0 of 2", "1 of 2");
    assertThat(score(taught)).isEqualTo("0 of 2");

    assertThat(path(send(look))).isEqualTo(repairs(taught));
    assertThat(score(taught)).isEqualTo("1 of 2");
    Document told = page(Cast.MEMBER, result);
    assertThat(told.select(".repair-note").text())
        .contains("Everybody has full credit for question 1.")
        .contains("Your points for it: 0 of 1, now 1 of 1.");
    assertThat(told.expectFirst(".item-numbers a").text()).isEqualTo("1");
    assertThat(told.select(".repair-note time").attr("datetime")).isNotEmpty();
    assertThat(page(Cast.MEMBER, result.replace("/result", "/explanation")).text())
        .contains("Without that it would be 0 of 1 points.");

    String undo = page(repairs(taught)).select(".repair-made a").attr("href");
    assertThat(page(undo).select("tbody td").eachText())
        .containsExactly("1: 1 of 1 → 0 of 1", "1 of 2", "0 of 2");
    for (int time = 0; time < 2; time++) {
      assertThat(path(post(undo, Map.of()))).isEqualTo(repairs(taught));
    }
    assertThat(score(taught)).isEqualTo("0 of 2");
    assertThat(page(Cast.MEMBER, result).select(".repair-note").text())
        .contains("This was taken back");
  }

  @Test
  void each_choice_shows_what_it_would_do() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE);
    taught.handedIn(Cast.MEMBER, "right");
    taught.handedIn(Cast.CLASSMATE, "wrong");
    correct(taught);
    assertThat(changes(taught, "regrade")).containsExactly("Amara Diallo", "Jonas Weber");
    assertThat(changes(taught, "never-lower")).containsExactly("Jonas Weber");
    assertThat(changes(taught, "full-credit")).containsExactly("Jonas Weber");
    assertThat(changes(taught, "drop")).containsExactly("Amara Diallo", "Jonas Weber");
    assertThat(page(repairs(taught)).select(".repair-question .tag").eachText())
        .containsExactly("different in the newest version");
  }

  @Test
  void a_teacher_is_told_whose_points_stay_because_a_teacher_gave_them() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String attempt = "/attempts/" + taught.handedIn(Cast.MEMBER, "wrong");
    Map<String, ?> given =
        Map.of("question", "first", "step", 1, "override", 0, "points", "0.5", "reason", "Nearly.");
    post(attempt + "/overrides", given).then().statusCode(303);
    correct(taught);
    Document look = page(look(taught, "regrade"));
    assertThat(look.text())
        .contains("0 marks would change.")
        .contains("These students keep points that a teacher gave them by hand: Amara Diallo");
    assertThat(look.select("section a").eachAttr("href")).contains(taught.workPath(Cast.MEMBER));
    assertThat(page(look(taught, "full-credit")).text()).doesNotContain("by hand");
  }

  @Test
  void the_class_is_moved_to_a_newer_version_and_back() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    taught.handedIn(Cast.MEMBER, "wrong");
    String version = taught.assignmentPath + "/version";
    assertThat(page(version).text()).contains("There is no newer version");
    correct(taught);
    Document look = page(version + "?kind=regrade");
    assertThat(look.select("tbody td").eachText()).contains("1: 0 of 1 → 1 of 1");
    send(look).then().statusCode(303);
    assertThat(score(taught)).isEqualTo("1 of 2");
    assertThat(page(repairs(taught)).text()).contains("from version 1 to version 2");
    post(version + "/reversal", Map.of()).then().statusCode(303);
    assertThat(score(taught)).isEqualTo("0 of 2");
    assertThat(page(version + "/reversal").text()).contains("taken back before");
  }

  @Test
  void of_many_posts_at_once_one_repairs() throws Exception {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    taught.handedIn(Cast.MEMBER, "wrong");
    Map<String, String> session = SignedIn.as(Cast.TEACHER);
    Callable<Response> one =
        () -> Form.post(session, repairs(taught), fields("drop", UUID.randomUUID()));
    try (ExecutorService desks = Executors.newFixedThreadPool(4)) {
      for (Future<Response> answer : desks.invokeAll(List.of(one, one, one, one))) {
        assertThat(answer.get().statusCode()).isEqualTo(303);
      }
    }
    assertThat(page(repairs(taught)).select(".repair-made")).hasSize(1);
    assertThat(score(taught)).isEqualTo("0 of 1");
  }

  @Test
  void a_large_class_takes_as_many_statements_as_a_small_one_and_is_paged() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    taught.handedIn(Cast.MEMBER, "wrong");
    String look = look(taught, "full-credit");
    page(look);
    long few = Statements.during(sessions, () -> page(look));
    for (int i = 0; i < 26; i++) {
      joinAndHandIn(taught, "Student " + i);
    }
    assertThat(Statements.during(sessions, () -> page(look))).isEqualTo(few).isLessThan(12);
    assertThat(page(look).select("tbody tr")).hasSize(25);
    assertThat(page(look + "&page=2").select("tbody tr")).hasSize(2);
    assertThat(page(look + "&page=99").select("tbody tr")).hasSize(2);
    assertThat(page(look).text()).contains("27 marks would change.");
  }

  @Test
  void a_form_that_says_nothing_sensible_is_refused() {
    TaughtClass taught = new TaughtClass();
    assertThat(post(repairs(taught), Map.of()).statusCode()).isEqualTo(400);
    assertThat(post(taught.assignmentPath + "/version", Map.of()).statusCode()).isEqualTo(400);
    String nowhere =
        post(
                repairs(taught),
                Map.of("question", "nowhere", "kind", "drop", "key", UUID.randomUUID()))
            .header("Location");
    assertThat(nowhere).endsWith("done=unfit");
  }

  private static Response send(Document page) {
    Element form = page.expectFirst("main form[method=post]");
    Map<String, String> fields = new HashMap<>();
    form.select("input[type=hidden]:not([name=csrf-token])")
        .forEach(input -> fields.put(input.attr("name"), input.val()));
    return post(form.attr("action"), fields);
  }

  private static Map<String, ?> fields(String kind, UUID key) {
    return Map.of("question", "first", "kind", kind, "key", key.toString());
  }

  private static List<String> changes(TaughtClass taught, String kind) {
    return page(look(taught, kind)).select("tbody th").eachText();
  }

  private static String repairs(TaughtClass taught) {
    return taught.assignmentPath + "/repairs";
  }

  private static String look(TaughtClass taught, String kind) {
    return repairs(taught) + "/new?question=first&kind=" + kind;
  }

  private static String score(TaughtClass taught) {
    return page(taught.assignmentPath).select("tbody td:last-child").text();
  }

  private static void correct(TaughtClass taught) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Lesson lesson = Lesson.findOffered(taught.lessonId).orElseThrow();
              LessonVersion current = LessonVersion.findCurrent(lesson).orElseThrow();
              CorrectedLesson.publish(current, Instant.now());
            });
  }

  private static void joinAndHandIn(TaughtClass taught, String name) {
    Instant now = Instant.now();
    Person teacher = TaughtClass.person(Cast.TEACHER);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Person student =
                  Person.recorded("https://other.test", UUID.randomUUID().toString(), name, now);
              Assignment assignment =
                  Assignment.findTaughtBy(teacher, taught.assignmentId()).orElseThrow();
              Enrolment.join(assignment.course(), student, now);
              Workplace place = Workplace.findSet(student, assignment.id(), now).orElseThrow();
              Attempt.begin(place, now).orElseThrow().attempt().handIn(now);
            });
  }
}
