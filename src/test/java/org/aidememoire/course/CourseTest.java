package org.aidememoire.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.ZoneId;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class CourseTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  @Test
  void a_form_sent_twice_creates_one_course() {
    Desk desk = new Desk();
    Course first = Course.create("History 11A", VIENNA, desk.teacher, Desk.NOW);
    Course again = Course.create(" History 11A ", VIENNA, desk.teacher, Desk.NOW.plusSeconds(2));
    assertThat(again.id()).isEqualTo(first.id());
  }

  @Test
  void a_course_of_the_same_name_may_be_created_later_or_by_somebody_else() {
    Desk desk = new Desk();
    Course first = Course.create("History 11A", VIENNA, desk.teacher, Desk.NOW);
    Course later =
        Course.create("History 11A", VIENNA, desk.teacher, Desk.later(Duration.ofMinutes(2)));
    Course others = Course.create("History 11A", VIENNA, new Desk().teacher, Desk.NOW);
    assertThat(first.id()).isNotIn(later.id(), others.id());
  }

  @Test
  void a_new_code_makes_the_old_one_useless_and_is_on_record() {
    Desk desk = new Desk();
    JoinCode old = desk.course.joinCode();
    desk.course.renewCode(desk.teacher, Desk.NOW);
    assertThat(Course.findByCode(old)).isEmpty();
    assertThat(Course.findByCode(desk.course.joinCode())).contains(desk.course);
    assertThat(AuditEntry.listAbout(new AuditEntry.Subject("course", desk.course.id())))
        .extracting(AuditEntry::action)
        .containsExactly("renew-code");
  }

  @Test
  void only_those_who_teach_it_find_a_course() {
    Desk desk = new Desk();
    assertThat(Course.findTaughtBy(desk.teacher, desk.course.id())).contains(desk.course);
    assertThat(Course.findTaughtBy(new Desk().teacher, desk.course.id())).isEmpty();
    assertThat(Course.findTaughtBy(desk.student, desk.course.id())).isEmpty();
  }

  @Test
  void joining_twice_changes_nothing() {
    Desk desk = new Desk();
    Enrolment.join(desk.course, desk.student, Desk.later(Duration.ofDays(1)));
    assertThat(Enrolment.listIn(desk.course)).hasSize(2);
    assertThat(Enrolment.findIn(desk.course, desk.student.id()).orElseThrow().joinedAt())
        .isEqualTo(Desk.NOW);
  }

  @Test
  void who_is_removed_can_join_again() {
    Desk desk = new Desk();
    Enrolment.findIn(desk.course, desk.student.id()).orElseThrow().remove(desk.teacher, Desk.NOW);
    assertThat(Enrolment.findIn(desk.course, desk.student.id())).isEmpty();
    assertThat(Enrolment.listOf(desk.student)).isEmpty();
    Enrolment.getEntityManager().flush();
    Enrolment.getEntityManager().clear();
    Enrolment.join(desk.course, desk.student, Desk.NOW);
    assertThat(Enrolment.listOf(desk.student)).hasSize(1);
  }
}
