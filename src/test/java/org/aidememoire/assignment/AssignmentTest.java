package org.aidememoire.assignment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Withdrawal.Reversal;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class AssignmentTest {
  private static final Instant NOW = Desk.NOW;

  @Test
  void the_same_lesson_with_the_same_dates_is_set_once() {
    Desk desk = new Desk();
    Window window = desk.assignment.window();
    assertThat(Assignment.set(desk.course, desk.version, unlimited(window), by(desk)))
        .isEqualTo(desk.assignment);
    Window later = new Window(window.opensAt(), window.dueAt().plusSeconds(60));
    assertThat(Assignment.set(desk.course, desk.version, unlimited(later), by(desk)))
        .isNotEqualTo(desk.assignment);
  }

  @Test
  void what_is_set_before_keeps_its_limit() {
    Desk desk = new Desk();
    Duration limit = Duration.ofMinutes(40);
    desk.assignment.limitTo(Optional.of(limit));
    Assignment.set(desk.course, desk.version, unlimited(desk.assignment.window()), by(desk));
    assertThat(desk.assignment.times().limit()).contains(limit);
  }

  @Test
  void a_lesson_that_was_withdrawn_can_be_set_again() {
    Desk desk = new Desk();
    desk.assignment.withdraw(by(desk));
    assertThat(Assignment.set(desk.course, desk.version, desk.assignment.times(), by(desk)).id())
        .isNotEqualTo(desk.assignment.id());
  }

  @Test
  void a_withdrawal_is_undone_once_and_only_by_those_who_teach_the_course() {
    Desk desk = new Desk();
    long id = desk.assignment.id();
    desk.assignment.withdraw(by(desk));
    assertThat(Withdrawal.listIn(desk.course))
        .extracting(Withdrawal::assignment)
        .containsExactly(desk.assignment);
    assertThat(Withdrawal.reverse(id, List.of(), new Authorship(desk.student, NOW))).isEmpty();
    assertThat(SetWork.findOf(desk.student, id)).isEmpty();
    for (int time = 0; time < 2; time++) {
      assertThat(Withdrawal.reverse(id, List.of(), by(desk)))
          .contains(new Reversal(desk.assignment, true));
    }
    assertThat(SetWork.findOf(desk.student, id)).isPresent();
    assertThat(Withdrawal.listIn(desk.course)).isEmpty();
    assertThat(actsOn(desk)).containsExactly("withdraw", "restore");
  }

  @Test
  void a_lesson_that_was_set_again_does_not_come_back_a_second_time_unknown_to_its_teacher() {
    Desk desk = new Desk();
    long id = desk.assignment.id();
    desk.assignment.withdraw(by(desk));
    Times times = desk.assignment.times();
    Assignment again = Assignment.set(desk.course, desk.version, times, by(desk));
    Reversal refused = new Reversal(desk.assignment, false);
    assertThat(Withdrawal.reverse(id, List.of(), by(desk))).contains(refused);
    assertThat(Withdrawal.reverse(id, List.of(id), by(desk))).contains(refused);
    assertThat(SetWork.findOf(desk.student, id)).isEmpty();
    assertThat(Withdrawal.reverse(id, List.of(again.id()), by(desk)))
        .contains(new Reversal(desk.assignment, true));
    assertThat(SetWork.listOn(desk.version.lesson(), desk.student)).hasSize(2);
  }

  @Test
  void what_was_set_again_and_withdrawn_is_not_in_the_way() {
    Desk desk = new Desk();
    desk.assignment.withdraw(by(desk));
    Assignment.set(desk.course, desk.version, desk.assignment.times(), by(desk)).withdraw(by(desk));
    assertThat(Withdrawal.reverse(desk.assignment.id(), List.of(), by(desk)))
        .contains(new Reversal(desk.assignment, true));
  }

  @Test
  void an_extension_moves_the_due_date_of_one_student_only() {
    Desk desk = new Desk();
    Instant later = desk.dueAt().plus(Duration.ofDays(2));
    desk.assignment.extend(desk.student, later, by(desk));
    assertThat(desk.assignment.windowFor(desk.student).dueAt()).isEqualTo(later);
    assertThat(desk.assignment.windowFor(desk.other).dueAt()).isEqualTo(desk.dueAt());
    assertThat(requireNonNull(desk.assignment.timesOfClass().get(desk.other.id())).window().dueAt())
        .isEqualTo(desk.dueAt());
  }

  @Test
  void a_removed_extension_gives_everybodys_due_date_back() {
    Desk desk = new Desk();
    desk.assignment.extend(desk.student, desk.dueAt().plusSeconds(60), by(desk));
    desk.assignment.removeExtension(desk.student, by(desk));
    desk.assignment.removeExtension(desk.student, by(desk));
    assertThat(desk.assignment.windowFor(desk.student)).isEqualTo(desk.assignment.window());
    assertThat(actsOn(desk)).containsExactly("extend", "remove-extension");
  }

  @Test
  void who_has_a_due_date_of_their_own_keeps_it_when_the_dates_move() {
    Desk desk = new Desk();
    Instant own = desk.dueAt().plus(Duration.ofDays(3));
    desk.assignment.extend(desk.student, own, by(desk));
    desk.assignment.reschedule(new Window(NOW, NOW.plusSeconds(3600)), by(desk));
    assertThat(desk.assignment.windowFor(desk.student)).isEqualTo(new Window(NOW, own));
    assertThat(actsOn(desk)).containsExactly("extend", "reschedule");
  }

  @Test
  void the_opening_cannot_move_past_anybodys_due_date() {
    Desk desk = new Desk();
    desk.assignment.extend(desk.student, NOW.plusSeconds(60), by(desk));
    Window tooLate = new Window(NOW.plusSeconds(60), desk.dueAt());
    assertThat(desk.assignment.canOpenAt(tooLate.opensAt())).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.assignment.reschedule(tooLate, by(desk)));
  }

  @Test
  void only_the_teachers_of_its_course_find_an_assignment_until_it_is_withdrawn() {
    Desk desk = new Desk();
    assertThat(Assignment.findTaughtBy(desk.teacher, desk.assignment.id())).isPresent();
    assertThat(Assignment.findTaughtBy(new Desk().teacher, desk.assignment.id())).isEmpty();
    desk.assignment.withdraw(by(desk));
    assertThat(Assignment.findTaughtBy(desk.teacher, desk.assignment.id())).isEmpty();
    assertThat(actsOn(desk)).containsExactly("withdraw");
  }

  private static Iterable<String> actsOn(Desk desk) {
    return AuditEntry.listAbout(new AuditEntry.Subject("assignment", desk.assignment.id())).stream()
        .map(AuditEntry::action)
        .toList();
  }

  private static Authorship by(Desk desk) {
    return new Authorship(desk.teacher, NOW);
  }

  private static Times unlimited(Window window) {
    return new Times(window, Optional.empty());
  }
}
