package org.aidememoire.attempt;

import static org.aidememoire.attempt.Sitting.begun;
import static org.aidememoire.attempt.Sitting.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.SaveOutcome.Replayed;
import org.aidememoire.attempt.SaveOutcome.Saved;
import org.aidememoire.attempt.SaveOutcome.Suspended;
import org.aidememoire.attempt.SaveOutcome.Withdrawn;
import org.aidememoire.common.Score;
import org.aidememoire.course.Enrolment;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

/** A student is taken out of the course, or the work is taken back, while they are at a quiz. */
@QuarkusTest
@TestTransaction
class SuspendedTest {
  private static final Instant NOW = Desk.NOW;

  @Test
  void nothing_new_is_kept_and_what_was_acknowledged_stays_so() {
    Desk desk = new Desk();
    SaveRequest first = request("first", "right", 0);
    assertThat(begun(desk).answer(first, NOW)).isInstanceOf(Saved.class);
    Attempt attempt = afterRemoval(desk);
    assertThat(attempt.answer(first, NOW)).isInstanceOf(Replayed.class);
    assertThat(attempt.answer(request("first", "wrong", 1), NOW)).isEqualTo(new Suspended());
    assertThat(attempt.answer(request("second", "right", 0), NOW)).isEqualTo(new Suspended());
    assertThatIllegalStateException().isThrownBy(() -> attempt.handIn(NOW));
    assertThat(attempt.answers()).hasSize(1);
  }

  @Test
  void who_comes_back_goes_on() {
    Desk desk = new Desk();
    begun(desk);
    afterRemoval(desk);
    Enrolment.join(desk.course, desk.student, NOW);
    assertThat(read(desk).answer(request("first", "right", 0), NOW)).isInstanceOf(Saved.class);
  }

  @Test
  void what_was_saved_is_handed_in_when_time_is_over_and_nothing_is_late_after_that() {
    Desk desk = new Desk();
    begun(desk).answer(request("first", "right", 0), NOW);
    Attempt attempt = afterRemoval(desk);
    Instant over = desk.dueAt().plusSeconds(60);
    new HandIn(attempt).bySweeper(over);
    assertThat(attempt.handIn(over).score()).isEqualTo(Score.of(1, 2));
    assertThat(attempt.answer(request("second", "right", 0), over)).isEqualTo(new Suspended());
  }

  @Test
  void nothing_new_is_kept_of_work_that_was_taken_back() {
    Desk desk = new Desk();
    SaveRequest first = request("first", "right", 0);
    begun(desk).answer(first, NOW);
    desk.assignment.withdraw(new Authorship(desk.teacher, NOW));
    Attempt attempt = read(desk);
    assertThat(attempt.answer(first, NOW)).isInstanceOf(Replayed.class);
    assertThat(attempt.answer(request("first", "wrong", 1), NOW)).isEqualTo(new Withdrawn());
    assertThat(attempt.answer(request("second", "right", 0), NOW)).isEqualTo(new Withdrawn());
    assertThatIllegalStateException().isThrownBy(() -> attempt.handIn(NOW));
    assertThat(attempt.answers()).hasSize(1);
  }

  @Test
  void nothing_is_checked_and_no_try_is_lost() {
    Desk desk = new Desk(FeedbackPolicy.INTERACTIVE);
    begun(desk).answer(request("first", "wrong", 0), NOW);
    Attempt attempt = afterRemoval(desk);
    Item first = attempt.items().getFirst();
    Sitting.check(attempt, first, NOW);
    assertThat(Checks.of(attempt).tries(first)).isZero();
  }

  private static Attempt afterRemoval(Desk desk) {
    Enrolment.findIn(desk.course, desk.student.id()).orElseThrow().remove(desk.teacher, NOW);
    return read(desk);
  }

  private static Attempt read(Desk desk) {
    long id = Attempt.listIn(desk.assignment, desk.student).getFirst().id();
    return Attempt.findOwnedBy(desk.student, id).orElseThrow();
  }
}
