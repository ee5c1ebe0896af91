package org.aidememoire.attempt;

import static org.aidememoire.attempt.Sitting.begun;
import static org.aidememoire.attempt.Sitting.place;
import static org.aidememoire.attempt.Sitting.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.TransactionRequiredException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.Grading;
import org.aidememoire.attempt.SaveOutcome.Saved;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.aidememoire.progress.QuizState;
import org.aidememoire.question.Answer;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

/** From the beginning of an attempt to its end, and who sees it. */
@QuarkusTest
@TestTransaction
class AttemptTest {
  private static final Instant NOW = Desk.NOW;

  @Test
  void beginning_twice_gives_the_same_attempt() {
    Desk desk = new Desk();
    assertThat(begun(desk).id()).isEqualTo(begun(desk).id());
  }

  @Test
  void nobody_is_kept_out_without_a_transaction() {
    Desk desk = new Desk();
    long attempt = begun(desk).id();
    assertThatThrownBy(
            () ->
                QuarkusTransaction.suspendingExisting()
                    .run(() -> HandIn.holdOwnedBy(desk.student, attempt)))
        .hasCauseInstanceOf(TransactionRequiredException.class);
  }

  @Test
  void an_assignment_has_one_attempt() {
    Desk desk = new Desk();
    begun(desk).handIn(NOW);
    assertThat(Attempt.begin(place(desk, desk.student), NOW)).isEmpty();
  }

  @Test
  void practice_may_be_repeated() {
    Desk desk = new Desk();
    Workplace practice = new Workplace(desk.teacher, desk.version, Optional.empty());
    Attempt first = Attempt.begin(practice, NOW).orElseThrow().attempt();
    first.handIn(NOW);
    assertThat(Attempt.begin(practice, NOW).orElseThrow().attempt().id()).isNotEqualTo(first.id());
  }

  @Test
  void nothing_is_begun_after_the_due_date() {
    Desk desk = new Desk();
    assertThat(Attempt.begin(place(desk, desk.student), desk.dueAt())).isEmpty();
  }

  @Test
  void an_extension_makes_a_late_answer_count() {
    Desk desk = new Desk();
    Attempt attempt = begun(desk);
    attempt.answer(request("first", "right", 0), desk.dueAt());
    desk.assignment.extend(
        desk.student,
        desk.dueAt().plus(Duration.ofDays(1)),
        new Authorship(desk.teacher, desk.dueAt()));
    assertThat(Result.of(attempt).score()).isEqualTo(Score.of(1, 2));
  }

  @Test
  void a_hand_in_is_marked_anew_after_the_due_date_has_moved() {
    Desk desk = new Desk();
    Attempt attempt = begun(desk);
    attempt.answer(request("first", "right", 0), desk.dueAt());
    Submission handedIn = attempt.handIn(desk.dueAt());
    assertThat(handedIn.score()).isEqualTo(Score.of(0, 2));
    desk.assignment.extend(
        desk.student,
        desk.dueAt().plus(Duration.ofDays(1)),
        new Authorship(desk.teacher, desk.dueAt()));
    Submission.remarkIn(desk.assignment);
    assertThat(handedIn.score()).isEqualTo(Score.of(1, 2));
  }

  @Test
  void handing_in_twice_gives_the_receipt_of_the_first_time() {
    Attempt attempt = begun(new Desk());
    attempt.answer(request("first", "right", 0), NOW);
    Receipt first = attempt.handIn(NOW).receipt();
    assertThat(first.answers()).isEqualTo(1);
    assertThat(first.checksum()).hasSize(64);
    assertThat(attempt.handIn(NOW.plusSeconds(60)).receipt()).isEqualTo(first);
  }

  @Test
  void an_empty_answer_counts_neither_as_progress_nor_on_the_receipt() {
    Attempt attempt = begun(new Desk());
    attempt.answer(request("first", "right", 0), NOW);
    attempt.answer(new SaveRequest("second", UUID.randomUUID(), 0, Answer.NONE), NOW);
    assertThat(answered(attempt)).isEqualTo(1);
    assertThat(attempt.handIn(NOW).receipt().answers()).isEqualTo(1);
  }

  @Test
  void an_answer_that_was_taken_back_is_no_progress() {
    Attempt attempt = begun(new Desk());
    attempt.answer(request("first", "right", 0), NOW);
    attempt.answer(new SaveRequest("first", UUID.randomUUID(), 1, Answer.NONE), NOW);
    assertThat(answered(attempt)).isZero();
  }

  @Test
  void a_reopened_attempt_can_be_continued_and_the_act_is_on_record() {
    Desk desk = new Desk();
    Attempt attempt = begun(desk);
    attempt.handIn(NOW);
    attempt.reopen(desk.teacher, NOW);
    assertThat(attempt.answer(request("first", "right", 0), NOW)).isInstanceOf(Saved.class);
    assertThat(attempt.handIn(NOW).score()).isEqualTo(Score.of(1, 2));
    assertThat(AuditEntry.listAbout(new AuditEntry.Subject("attempt", attempt.id())))
        .extracting(AuditEntry::action)
        .containsExactly("reopen");
  }

  @Test
  void only_its_owner_and_their_teacher_find_an_attempt() {
    Desk desk = new Desk();
    Attempt attempt = begun(desk);
    assertThat(Attempt.findOwnedBy(desk.student, attempt.id())).isPresent();
    assertThat(Attempt.findOwnedBy(desk.other, attempt.id())).isEmpty();
    assertThat(Attempt.findTaughtBy(desk.teacher, attempt.id())).isPresent();
    assertThat(Attempt.findTaughtBy(new Desk().teacher, attempt.id())).isEmpty();
  }

  @Test
  void feedback_waits_for_the_close_where_the_author_says_so() {
    Desk desk = new Desk(FeedbackPolicy.AFTER_CLOSE);
    Attempt attempt = begun(desk);
    attempt.handIn(NOW);
    assertThat(Sight.of(attempt, NOW)).isEmpty();
    assertThat(Sight.of(attempt, desk.dueAt())).isNotEmpty();
  }

  private static Desk withTwoAttempts() {
    Desk desk = new Desk();
    Delivery two = new Delivery(2, Grading.BEST, 0, null, null, false, false);
    desk.assignment.deliver(two, new Authorship(desk.teacher, NOW));
    return desk;
  }

  @Test
  void after_the_last_attempt_that_is_shown_of_those_before_it_which_waited_for_it() {
    Desk desk = withTwoAttempts();
    Attempt first = begun(desk);
    first.handIn(NOW);
    assertThat(Sight.of(first, NOW)).doesNotContain(Seen.RIGHT_ANSWER);
    Attempt second = begun(desk);
    assertThat(Sight.of(first, NOW)).doesNotContain(Seen.RIGHT_ANSWER);
    second.handIn(NOW);
    assertThat(Sight.of(first, NOW)).contains(Seen.RIGHT_ANSWER, Seen.EXPLANATION);
    assertThat(Sight.of(second, NOW)).contains(Seen.RIGHT_ANSWER, Seen.EXPLANATION);
  }

  @Test
  void an_attempt_whose_work_has_closed_waits_for_one_that_was_reopened() {
    Desk desk = withTwoAttempts();
    Attempt first = begun(desk);
    first.handIn(NOW);
    Attempt second = begun(desk);
    second.handIn(NOW);
    assertThat(Sight.isWhole(Sight.of(first, desk.dueAt()))).isTrue();
    second.reopen(desk.teacher, NOW);
    assertThat(Sight.of(first, desk.dueAt()))
        .contains(Seen.OWN_ANSWER, Seen.MARK)
        .doesNotContain(Seen.RIGHT_ANSWER);
  }

  @Test
  void practice_shows_nothing_while_its_person_is_at_the_lesson_in_an_assignment_that_is_closed() {
    Desk desk = new Desk();
    Workplace practice = new Workplace(desk.student, desk.version, Optional.empty());
    Attempt practised = Attempt.begin(practice, NOW).orElseThrow().attempt();
    practised.handIn(NOW);
    Attempt set = begun(desk);
    assertThat(Sight.of(practised, desk.dueAt())).isEmpty();
    assertThat(Sight.findRelease(practised, desk.dueAt())).isEmpty();
    set.handIn(desk.dueAt());
    assertThat(Sight.isWhole(Sight.of(practised, desk.dueAt()))).isTrue();
  }

  @Test
  void practice_shows_no_answers_while_the_lesson_is_set_and_not_closed() {
    Desk desk = new Desk();
    Workplace practice = new Workplace(desk.student, desk.version, Optional.empty());
    Attempt attempt = Attempt.begin(practice, NOW).orElseThrow().attempt();
    attempt.handIn(NOW);
    assertThat(Sight.of(attempt, NOW)).isEmpty();
    assertThat(Sight.of(attempt, desk.dueAt())).isNotEmpty();
  }

  @Test
  void practice_stays_closed_while_work_that_was_set_is_not_handed_in() {
    Desk desk = new Desk();
    Attempt set = begun(desk);
    String slug = desk.version.lesson().slug().value();
    assertThat(Workplace.findPractice(desk.student, slug, desk.dueAt())).isEmpty();
    set.handIn(desk.dueAt());
    assertThat(Workplace.findPractice(desk.student, slug, desk.dueAt())).isPresent();
  }

  @Test
  void feedback_after_the_close_waits_for_the_last_student() {
    Desk desk = new Desk(FeedbackPolicy.AFTER_CLOSE);
    Attempt attempt = begun(desk);
    attempt.handIn(NOW);
    Instant later = desk.dueAt().plus(Duration.ofDays(2));
    desk.assignment.extend(desk.other, later, new Authorship(desk.teacher, NOW));
    assertThat(Sight.of(attempt, desk.dueAt())).isEmpty();
    assertThat(Sight.of(attempt, later)).isNotEmpty();
  }

  private static long answered(Attempt attempt) {
    return QuizState.listIn(attempt.findAssignment().orElseThrow()).getFirst().answered();
  }
}
