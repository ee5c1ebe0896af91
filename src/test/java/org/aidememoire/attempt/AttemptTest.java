package org.aidememoire.attempt;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.SaveOutcome.Closed;
import org.aidememoire.attempt.SaveOutcome.KeyTaken;
import org.aidememoire.attempt.SaveOutcome.Late;
import org.aidememoire.attempt.SaveOutcome.Replayed;
import org.aidememoire.attempt.SaveOutcome.Saved;
import org.aidememoire.attempt.SaveOutcome.Stale;
import org.aidememoire.attempt.SaveOutcome.Unfit;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.people.Person;
import org.aidememoire.progress.QuizState;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

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
  void an_assignment_has_one_attempt() {
    Desk desk = new Desk();
    begun(desk).handIn(NOW);
    assertThat(Attempt.begin(place(desk, desk.student), NOW)).isEmpty();
  }

  @Test
  void practice_may_be_repeated() {
    Desk desk = new Desk();
    Workplace practice = new Workplace(desk.teacher, desk.version, Optional.empty());
    Attempt first = Attempt.begin(practice, NOW).orElseThrow();
    first.handIn(NOW);
    assertThat(Attempt.begin(practice, NOW).orElseThrow().id()).isNotEqualTo(first.id());
  }

  @Test
  void nothing_is_begun_after_the_due_date() {
    Desk desk = new Desk();
    assertThat(Attempt.begin(place(desk, desk.student), desk.dueAt())).isEmpty();
  }

  @Test
  void a_saved_answer_is_the_newest_one() {
    Attempt attempt = begun(new Desk());
    assertThat(attempt.answer(request("first", "wrong", 0), NOW)).isEqualTo(new Saved(1, NOW));
    assertThat(attempt.answer(request("first", "right", 1), NOW)).isEqualTo(new Saved(2, NOW));
    assertThat(attempt.answers().values())
        .extracting(Step::answer)
        .containsExactly(choice("right"));
  }

  @Test
  void the_same_key_again_is_answered_as_before_and_stored_once() {
    Attempt attempt = begun(new Desk());
    SaveRequest request = request("first", "right", 0);
    attempt.answer(request, NOW);
    assertThat(attempt.answer(request, NOW.plusSeconds(9))).isEqualTo(new Replayed(1, NOW));
    assertThat(Step.countIn(attempt)).isEqualTo(1);
  }

  @Test
  void the_same_key_with_another_answer_is_refused() {
    Attempt attempt = begun(new Desk());
    SaveRequest request = request("first", "right", 0);
    attempt.answer(request, NOW);
    SaveRequest other = new SaveRequest("first", request.key(), 1, choice("wrong"));
    assertThat(attempt.answer(other, NOW)).isEqualTo(new KeyTaken());
  }

  @Test
  void an_answer_that_does_not_know_a_newer_one_is_kept_and_said_to_be_stale() {
    Attempt attempt = begun(new Desk());
    attempt.answer(request("first", "right", 0), NOW);
    assertThat(attempt.answer(request("first", "wrong", 0), NOW))
        .isEqualTo(new Stale(2, NOW, 1, choice("right")));
    assertThat(Step.countIn(attempt)).isEqualTo(2);
  }

  @Test
  void a_stale_answer_does_not_take_the_place_of_the_newer_one_it_did_not_know() {
    Attempt attempt = begun(new Desk());
    attempt.answer(request("first", "right", 0), NOW);
    attempt.answer(request("first", "wrong", 0), NOW);
    assertThat(requireNonNull(attempt.answers().get("first")).answer()).isEqualTo(choice("right"));
    assertThat(Result.of(attempt).score()).isEqualTo(Score.of(1, 2));
    assertThat(attempt.answer(request("first", "right", 1), NOW)).isEqualTo(new Saved(3, NOW));
  }

  @Test
  void who_now_knows_the_newer_answer_may_send_the_stale_one_anew_and_it_holds() {
    Attempt attempt = begun(new Desk());
    attempt.answer(request("first", "right", 0), NOW);
    attempt.answer(request("first", "wrong", 0), NOW);
    assertThat(attempt.answer(request("first", "wrong", 2), NOW)).isEqualTo(new Saved(3, NOW));
    assertThat(requireNonNull(attempt.answers().get("first")).answer()).isEqualTo(choice("wrong"));
  }

  @Test
  void a_stale_answer_that_is_sent_again_is_still_stale() {
    Attempt attempt = begun(new Desk());
    attempt.answer(request("first", "right", 0), NOW);
    SaveRequest stale = request("first", "wrong", 0);
    SaveOutcome first = attempt.answer(stale, NOW);
    assertThat(attempt.answer(stale, NOW.plusSeconds(9))).isEqualTo(first);
  }

  @Test
  void a_late_answer_that_is_sent_again_is_still_late() {
    Desk desk = new Desk();
    Attempt attempt = begun(desk);
    SaveRequest late = request("first", "right", 0);
    SaveOutcome first = attempt.answer(late, desk.dueAt());
    assertThat(attempt.answer(late, desk.dueAt().plusSeconds(9))).isEqualTo(first);
  }

  @Test
  void an_answer_in_time_whose_reply_was_lost_is_said_to_be_saved_even_after_the_hand_in() {
    Desk desk = new Desk();
    Attempt attempt = begun(desk);
    SaveRequest inTime = request("first", "right", 0);
    attempt.answer(inTime, NOW);
    attempt.handIn(NOW);
    assertThat(attempt.answer(inTime, desk.dueAt())).isEqualTo(new Replayed(1, NOW));
  }

  @Test
  void steps_are_counted_for_each_item() {
    Attempt attempt = begun(new Desk());
    attempt.answer(request("first", "right", 0), NOW);
    assertThat(attempt.answer(request("second", "right", 0), NOW)).isEqualTo(new Saved(1, NOW));
  }

  @Test
  void a_late_answer_is_kept_but_flagged_and_does_not_count() {
    Desk desk = new Desk();
    Attempt attempt = begun(desk);
    assertThat(attempt.answer(request("first", "right", 0), desk.dueAt()))
        .isEqualTo(new Late(1, desk.dueAt()));
    assertThat(attempt.answers()).containsKey("first");
    assertThat(Result.of(attempt).score()).isEqualTo(Score.of(0, 2));
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
  void nothing_is_saved_after_the_hand_in() {
    Attempt attempt = begun(new Desk());
    attempt.handIn(NOW);
    assertThat(attempt.answer(request("first", "right", 0), NOW)).isEqualTo(new Closed());
    assertThat(Step.countIn(attempt)).isZero();
  }

  @Test
  void an_unknown_item_or_an_answer_of_another_kind_is_refused() {
    Attempt attempt = begun(new Desk());
    assertThat(attempt.answer(request("nowhere", "right", 0), NOW)).isEqualTo(new Unfit());
    Answer prose = Answer.of(new Response.Prose("Because."));
    SaveRequest misfit = new SaveRequest("first", UUID.randomUUID(), 0, prose);
    assertThat(attempt.answer(misfit, NOW)).isEqualTo(new Unfit());
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

  @Test
  void practice_shows_no_answers_while_the_lesson_is_set_and_not_closed() {
    Desk desk = new Desk();
    Workplace practice = new Workplace(desk.student, desk.version, Optional.empty());
    Attempt attempt = Attempt.begin(practice, NOW).orElseThrow();
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

  private static Attempt begun(Desk desk) {
    return Attempt.begin(place(desk, desk.student), NOW).orElseThrow();
  }

  private static Workplace place(Desk desk, Person student) {
    return Workplace.findSet(student, desk.assignment.id(), NOW).orElseThrow();
  }

  private static SaveRequest request(String item, String option, int follows) {
    return new SaveRequest(item, UUID.randomUUID(), follows, choice(option));
  }

  private static Answer choice(String option) {
    return Answer.of(new Response.Choice(option));
  }

  private static long answered(Attempt attempt) {
    return QuizState.listIn(attempt.findAssignment().orElseThrow()).getFirst().answered();
  }
}
