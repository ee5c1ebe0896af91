package org.aidememoire.attempt;

import static java.util.Objects.requireNonNull;
import static org.aidememoire.attempt.Sitting.check;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.Grading;
import org.aidememoire.attempt.SaveOutcome.Saved;
import org.aidememoire.attempt.SaveOutcome.Settled;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.ReviewOptions;
import org.aidememoire.lesson.ReviewOptions.Moment;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response;
import org.aidememoire.question.rule.Certainty;
import org.aidememoire.testing.CorrectedLesson;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class ChecksTest {
  private static final Instant NOW = Desk.NOW;

  @Test
  void a_checked_item_is_settled_where_feedback_is_immediate() {
    Attempt attempt = begun(new Desk(FeedbackPolicy.IMMEDIATE));
    Item first = attempt.items().getFirst();
    save(attempt, "wrong", 0);
    assertThat(UnderWay.of(attempt).isSettled(first)).isFalse();
    check(attempt, first, NOW);
    assertThat(UnderWay.of(attempt).isSettled(first)).isTrue();
    assertThat(save(attempt, "right", 2)).isEqualTo(new Settled());
    assertThat(attempt.handIn(NOW).score()).isEqualTo(Score.of(0, 2));
  }

  @Test
  void checking_twice_is_one_try() {
    Attempt attempt = begun(new Desk(FeedbackPolicy.INTERACTIVE));
    Item first = attempt.items().getFirst();
    save(attempt, "wrong", 0);
    check(attempt, first, NOW);
    check(attempt, first, NOW);
    assertThat(Checks.of(attempt).tries(first)).isEqualTo(1);
  }

  @Test
  void a_check_of_an_answer_that_holds_no_more_is_none() {
    Attempt attempt = begun(new Desk(FeedbackPolicy.INTERACTIVE));
    Item first = attempt.items().getFirst();
    save(attempt, "wrong", 0);
    check(attempt, first, NOW);
    save(attempt, "right", 2);
    Checks.check(attempt, first, 1, NOW);
    assertThat(Checks.of(attempt).tries(first)).isEqualTo(1);
  }

  @Test
  void every_failed_try_costs_its_penalty() {
    Attempt attempt = begun(new Desk(FeedbackPolicy.INTERACTIVE));
    Item first = attempt.items().getFirst();
    save(attempt, "wrong", 0);
    check(attempt, first, NOW);
    assertThat(save(attempt, "right", 2)).isInstanceOf(Saved.class);
    check(attempt, first, NOW);
    assertThat(UnderWay.of(attempt).isSettled(first)).isTrue();
    assertThat(attempt.handIn(NOW).score()).isEqualTo(Score.of(2.0 / 3, 2));
  }

  @Test
  void the_last_try_settles_the_item_right_or_wrong() {
    Attempt attempt = begun(new Desk(FeedbackPolicy.INTERACTIVE));
    Item first = attempt.items().getFirst();
    for (int failed = 0; failed < 3; failed++) {
      assertThat(UnderWay.of(attempt).isSettled(first)).isFalse();
      save(attempt, "wrong", 2 * failed);
      check(attempt, first, NOW);
    }
    assertThat(UnderWay.of(attempt).isSettled(first)).isTrue();
  }

  @Test
  void nothing_can_be_checked_where_the_policy_waits_for_the_hand_in() {
    Attempt attempt = begun(new Desk());
    Item first = attempt.items().getFirst();
    save(attempt, "wrong", 0);
    check(attempt, first, NOW);
    assertThat(Step.listChecks(attempt)).isEmpty();
  }

  @Test
  void in_practice_an_item_can_be_checked_and_done_again() {
    Desk desk = new Desk();
    Workplace practice = new Workplace(desk.teacher, desk.version, Optional.empty());
    Attempt attempt = Attempt.begin(practice, NOW).orElseThrow().attempt();
    Item first = attempt.items().getFirst();
    save(attempt, "wrong", 0);
    check(attempt, first, NOW);
    Checks.redo(attempt, first, NOW);
    assertThat(requireNonNull(attempt.answers().get(first.id())).answer()).isEqualTo(Answer.NONE);
    assertThat(save(attempt, "right", 3)).isInstanceOf(Saved.class);
    assertThat(attempt.handIn(NOW).score()).isEqualTo(Score.of(1, 2));
  }

  @Test
  void practice_cannot_be_checked_while_the_lesson_is_set() {
    Desk desk = new Desk();
    Workplace practice = new Workplace(desk.student, desk.version, Optional.empty());
    Attempt attempt = Attempt.begin(practice, NOW).orElseThrow().attempt();
    Item first = attempt.items().getFirst();
    assertThat(save(attempt, "wrong", 0)).isInstanceOf(Saved.class);
    check(attempt, first, NOW);
    assertThat(Checks.of(attempt).tries(first)).isZero();
    assertThat(save(attempt, "right", 1)).isInstanceOf(Saved.class);
    check(attempt, first, desk.dueAt());
    assertThat(UnderWay.of(attempt).isSettled(first)).isTrue();
  }

  @Test
  void what_was_checked_in_practice_cannot_be_done_again_while_the_lesson_is_set() {
    Desk desk = new Desk();
    Workplace practice = new Workplace(desk.student, desk.version, Optional.empty());
    Attempt attempt = Attempt.begin(practice, NOW).orElseThrow().attempt();
    Item first = attempt.items().getFirst();
    save(attempt, "wrong", 0);
    check(attempt, first, desk.dueAt());
    Checks.redo(attempt, first, NOW);
    assertThat(UnderWay.of(attempt).isSettled(first)).isTrue();
    Checks.redo(attempt, first, desk.dueAt());
    assertThat(UnderWay.of(attempt).isSettled(first)).isFalse();
  }

  @Test
  void nothing_can_be_checked_where_the_teacher_hides_what_is_right() {
    Desk desk = new Desk(FeedbackPolicy.INTERACTIVE);
    ReviewOptions hidden = new ReviewOptions(Map.of(Moment.AFTER_CLOSE, Set.of(Seen.MARK)));
    desk.assignment.deliver(
        new Delivery(1, Grading.BEST, 0, null, hidden, false, false),
        new Authorship(desk.teacher, NOW));
    Attempt attempt = begun(desk);
    Item first = attempt.items().getFirst();
    save(attempt, "wrong", 0);
    check(attempt, first, NOW);
    assertThat(Checks.of(attempt).tries(first)).isZero();
  }

  @Test
  void a_check_goes_by_the_repair_that_stands_now() {
    Desk desk = new Desk(FeedbackPolicy.INTERACTIVE);
    Attempt attempt = begun(desk);
    Item first = attempt.items().getFirst();
    save(attempt, "wrong", 0);
    check(attempt, first, NOW);
    assertThat(UnderWay.of(attempt).isSettled(first)).isFalse();
    Repair repair =
        Repair.make(
            desk.assignment,
            new Repair.Draft(
                "first", Amendment.Kind.REGRADE, CorrectedLesson.publish(desk.version, NOW)),
            UUID.randomUUID(),
            null,
            new Authorship(desk.teacher, NOW));
    UnderWay repaired = UnderWay.of(attempt);
    assertThat(repaired.findVerdict(first).orElseThrow().score()).isEqualTo(Score.of(1, 1));
    assertThat(repaired.isSettled(first)).isTrue();
    assertThat(save(attempt, "right", 2)).isEqualTo(new Settled());
    repair.undo(new Authorship(desk.teacher, NOW));
    assertThat(save(attempt, "right", 2)).isInstanceOf(Saved.class);
  }

  @Test
  void what_is_set_cannot_be_done_again() {
    Attempt attempt = begun(new Desk(FeedbackPolicy.IMMEDIATE));
    Item first = attempt.items().getFirst();
    save(attempt, "wrong", 0);
    check(attempt, first, NOW);
    Checks.redo(attempt, first, NOW);
    assertThat(UnderWay.of(attempt).isSettled(first)).isTrue();
  }

  @Test
  void a_right_answer_of_which_somebody_was_sure_makes_up_for_less_than_a_wrong_one() {
    Desk desk = new Desk(FeedbackPolicy.CERTAINTY);
    Attempt attempt = begun(desk);
    answer(attempt, "first", Answer.of(new Response.Choice("right")).with(Certainty.VERY_SURE));
    assertThat(Result.of(attempt).score()).isEqualTo(Score.of(1, 2));
    answer(attempt, "second", Answer.of(new Response.Choice("wrong")).with(Certainty.VERY_SURE));
    assertThat(attempt.handIn(NOW).score()).isEqualTo(Score.of(0, 2));
  }

  @Test
  void there_are_as_many_attempts_as_the_teacher_allows_after_the_wait() {
    Desk desk = new Desk();
    desk.assignment.deliver(
        new Delivery(2, Grading.BEST, 30, null, null, false, false),
        new Authorship(desk.teacher, NOW));
    begun(desk).handIn(NOW);
    assertThat(begin(desk, NOW.plusSeconds(60))).isEmpty();
    Instant later = NOW.plus(Duration.ofMinutes(30));
    Attempt second = begin(desk, later).orElseThrow();
    assertThat(second.number()).isEqualTo(2);
    second.handIn(later);
    assertThat(begin(desk, later.plus(Duration.ofDays(1)))).isEmpty();
  }

  @Test
  void there_is_no_way_back_where_the_teacher_says_so() {
    Desk desk = new Desk();
    desk.assignment.deliver(
        new Delivery(1, Grading.BEST, 0, null, null, true, false),
        new Authorship(desk.teacher, NOW));
    Attempt attempt = begun(desk);
    save(attempt, "right", 0);
    attempt.pass(1, NOW);
    assertThat(attempt.reached()).isEqualTo(2);
    assertThat(save(attempt, "wrong", 1)).isEqualTo(new Settled());
    assertThat(attempt.handIn(NOW).score()).isEqualTo(Score.of(1, 2));
  }

  @Test
  void an_earlier_attempt_stays_handed_in_while_the_student_is_at_another() {
    Desk desk = new Desk();
    desk.assignment.deliver(
        new Delivery(0, Grading.BEST, 0, null, null, false, false),
        new Authorship(desk.teacher, NOW));
    Attempt first = begun(desk);
    first.handIn(NOW);
    assertThat(begin(desk, NOW)).isPresent();
    first.reopen(desk.teacher, NOW);
    assertThat(first.isOpen()).isFalse();
  }

  private static Attempt begun(Desk desk) {
    return begin(desk, NOW).orElseThrow();
  }

  private static Optional<Attempt> begin(Desk desk, Instant at) {
    return Workplace.findSet(desk.student, desk.assignment.id(), at)
        .flatMap(place -> Attempt.begin(place, at))
        .map(Begun::attempt);
  }

  private static SaveOutcome save(Attempt attempt, String option, int follows) {
    Answer answer = Answer.of(new Response.Choice(option));
    return attempt.answer(new SaveRequest("first", UUID.randomUUID(), follows, answer), NOW);
  }

  private static void answer(Attempt attempt, String item, Answer answer) {
    attempt.answer(new SaveRequest(item, UUID.randomUUID(), 0, answer), NOW);
  }
}
