package org.aidememoire.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.course.Enrolment;
import org.aidememoire.people.Person;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class AssignmentTallyTest {
  @Test
  void a_new_assignment_has_been_read_and_handed_in_by_nobody() {
    Desk desk = new Desk();
    assertThat(tally(desk)).isEqualTo(new AssignmentTally(desk.assignment.id(), 0, 0));
  }

  @Test
  void an_opened_reading_and_a_handed_in_quiz_count_once_each() {
    Desk desk = new Desk();
    Notebook.open(place(desk, desk.student), Desk.NOW);
    Notebook.open(place(desk, desk.other), Desk.NOW);
    Attempt.begin(place(desk, desk.other), Desk.NOW);
    Attempt.begin(place(desk, desk.student), Desk.NOW).orElseThrow().attempt().handIn(Desk.NOW);
    assertThat(tally(desk)).isEqualTo(new AssignmentTally(desk.assignment.id(), 2, 1));
  }

  @Test
  void who_has_left_the_course_is_not_counted() {
    Desk desk = new Desk();
    Notebook.open(place(desk, desk.student), Desk.NOW);
    Enrolment.findIn(desk.course, desk.student.id()).orElseThrow().remove(desk.teacher, Desk.NOW);
    assertThat(tally(desk).read()).isZero();
  }

  private static AssignmentTally tally(Desk desk) {
    return AssignmentTally.listOf(List.of(desk.assignment))
        .getOrDefault(desk.assignment.id(), AssignmentTally.NOTHING);
  }

  private static Workplace place(Desk desk, Person student) {
    return Workplace.findSet(student, desk.assignment.id(), Desk.NOW).orElseThrow();
  }
}
