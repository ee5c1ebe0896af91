package org.aidememoire.assignment.web;

import static org.aidememoire.testing.TaughtClass.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.course.Enrolment;
import org.aidememoire.people.Person;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Statements;
import org.aidememoire.testing.TaughtClass;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The table of a class: who has read, answered and scored what. */
@QuarkusTest
class ClassListTest {
  @Inject SessionFactory sessions;

  @Test
  void a_class_without_students_says_how_they_join() {
    assertThat(page(new TaughtClass().assignmentPath).select(".empty").text())
        .contains("Nobody is in this course yet");
  }

  @Test
  void each_student_has_a_row_with_reading_quiz_and_score() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE);
    taught.answered(Cast.MEMBER, "An ambassador.");
    taught.handedIn(Cast.MEMBER, "right");
    List<Element> rows = page(taught.assignmentPath).select("tbody tr");
    assertThat(rows.getFirst().text())
        .startsWith(Cast.MEMBER.fullName())
        .contains("1 of 1")
        .contains("handed in")
        .endsWith("1 of 2");
    assertThat(rows.getFirst().select("a").attr("href")).isEqualTo(taught.workPath(Cast.MEMBER));
    assertThat(rows.getLast().text())
        .isEqualTo(Cast.CLASSMATE.fullName() + " not opened 0 of 1 not begun –");
    assertThat(page(taught.coursePath).select("#assignments ~ .table-frame td.number").eachText())
        .containsExactly("1 of 2", "1 of 2");
  }

  @Test
  void the_class_can_be_sorted_by_what_they_answered_and_scored() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE);
    taught.answered(Cast.CLASSMATE, "An ambassador.");
    taught.handedIn(Cast.MEMBER, "wrong");
    taught.handedIn(Cast.CLASSMATE, "right");
    assertThat(names(taught, "name"))
        .containsExactly(Cast.MEMBER.fullName(), Cast.CLASSMATE.fullName());
    for (String order : List.of("answered", "score")) {
      assertThat(names(taught, order))
          .containsExactly(Cast.CLASSMATE.fullName(), Cast.MEMBER.fullName());
    }
    assertThat(names(taught, "nonsense")).hasSize(2);
  }

  @Test
  void the_summary_counts_everybody_once() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE);
    assertThat(summary(taught)).isEqualTo("2 students: 2 have not begun.");
    begun(taught, Cast.CLASSMATE);
    assertThat(summary(taught))
        .isEqualTo("2 students: 1 has not begun, 1 has begun and not handed in.");
    taught.answered(Cast.MEMBER, "An ambassador.");
    taught.handedIn(Cast.MEMBER, "right");
    assertThat(summary(taught))
        .isEqualTo("2 students: 1 has begun and not handed in, 1 has handed in.");
  }

  @Test
  void who_is_at_a_limited_quiz_is_shown_with_the_end_of_their_time() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    begun(taught, Cast.MEMBER);
    assertThat(quiz(taught)).isEqualTo("open, 0 of 2 answered");
    change("update assignment set limit_minutes = 40 where id = " + taught.assignmentId());
    assertThat(quiz(taught)).startsWith("open, 0 of 2 answered time until ");
    change(
        "update attempt set begun_at = now() - interval '1 hour' where assignment_id = "
            + taught.assignmentId());
    assertThat(quiz(taught)).isEqualTo("open, 0 of 2 answered time is over");
  }

  @Test
  void work_that_the_clock_handed_in_is_told_from_what_the_student_handed_in() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    long attempt = taught.handedIn(Cast.MEMBER, "right");
    assertThat(quiz(taught)).doesNotContain("not by the student");
    change("update submission set by_sweeper = true where attempt_id = " + attempt);
    assertThat(quiz(taught)).endsWith("not by the student: time was over");
  }

  @Test
  void the_class_can_be_sorted_by_how_far_the_quiz_is() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE);
    begun(taught, Cast.MEMBER);
    assertThat(names(taught, "quiz"))
        .containsExactly(Cast.CLASSMATE.fullName(), Cast.MEMBER.fullName());
    taught.handedIn(Cast.CLASSMATE, "right");
    assertThat(names(taught, "quiz"))
        .containsExactly(Cast.MEMBER.fullName(), Cast.CLASSMATE.fullName());
  }

  @Test
  void a_large_class_takes_as_many_sql_statements_as_a_small_one() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    taught.answered(Cast.MEMBER, "An ambassador.");
    long class1 = statementsFor(taught.assignmentPath);
    long course1 = statementsFor(taught.coursePath);
    for (int i = 0; i < 12; i++) {
      joinAndWork(taught, "Student " + i);
    }
    assertThat(statementsFor(taught.assignmentPath)).isEqualTo(class1);
    assertThat(statementsFor(taught.coursePath)).isEqualTo(course1);
    assertThat(page(taught.assignmentPath).select("tbody tr")).hasSize(13);
  }

  private static String summary(TaughtClass taught) {
    return page(taught.assignmentPath).expectFirst("[aria-labelledby=class] > p").text();
  }

  /** What the table says of the quiz of the only student. */
  private static String quiz(TaughtClass taught) {
    return page(taught.assignmentPath).select("tbody td[data-label=Quiz]").text();
  }

  private static void begun(TaughtClass taught, Cast student) {
    Person person = TaughtClass.person(student);
    Instant now = Instant.now();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Attempt.begin(
                    Workplace.findSet(person, taught.assignmentId(), now).orElseThrow(), now));
  }

  private static void change(String sql) {
    QuarkusTransaction.requiringNew()
        .run(() -> Panache.getEntityManager().createNativeQuery(sql).executeUpdate());
  }

  private static List<String> names(TaughtClass taught, String order) {
    return page(taught.assignmentPath + "?sort=" + order).select("tbody th a").eachText();
  }

  private long statementsFor(String path) {
    page(path);
    return Statements.during(sessions, () -> page(path));
  }

  private static void joinAndWork(TaughtClass taught, String name) {
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
              assignment.extend(
                  student, now.plus(Duration.ofDays(9)), new Authorship(teacher, now));
              Workplace place = Workplace.findSet(student, assignment.id(), now).orElseThrow();
              Notebook.open(place, now);
              Attempt.begin(place, now).orElseThrow().attempt().handIn(now);
            });
  }
}
