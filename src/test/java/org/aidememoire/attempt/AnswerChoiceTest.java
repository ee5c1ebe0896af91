package org.aidememoire.attempt;

import static org.aidememoire.attempt.Sitting.begun;
import static org.aidememoire.attempt.Sitting.choice;
import static org.aidememoire.attempt.Sitting.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.Grading;
import org.aidememoire.attempt.SaveOutcome.Closed;
import org.aidememoire.attempt.SaveOutcome.Late;
import org.aidememoire.attempt.SaveOutcome.Saved;
import org.aidememoire.attempt.SaveOutcome.Settled;
import org.aidememoire.attempt.SaveOutcome.Unfit;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

/** Somebody gave two answers to one item, and chooses. */
@QuarkusTest
@TestTransaction
class AnswerChoiceTest {
  private static final Instant NOW = Desk.NOW;

  @Test
  void what_was_chosen_holds_and_nothing_is_left_to_choose() {
    Attempt attempt = twice(begun(new Desk()));
    assertThat(undecided(attempt)).isEqualTo(1);
    assertThat(choose(attempt, 2)).isEqualTo(new Saved(3, NOW));
    assertThat(holding(attempt).answer()).isEqualTo(choice("right"));
    assertThat(undecided(attempt)).isZero();
    assertThat(Result.of(attempt).score()).isEqualTo(Score.of(1, 2));
  }

  @Test
  void whoever_keeps_the_answer_as_it_is_is_not_asked_again() {
    Attempt attempt = twice(begun(new Desk()));
    assertThat(choose(attempt, 1)).isEqualTo(new Saved(3, NOW));
    assertThat(holding(attempt).answer()).isEqualTo(choice("wrong"));
    assertThat(undecided(attempt)).isZero();
  }

  @Test
  void an_answer_that_came_to_hold_without_knowing_the_other_leaves_the_choice_as_it_was() {
    for (int chosen : new int[] {2, 4}) {
      Attempt attempt = twice(begun(new Desk()));
      attempt.answer(request("first", "right", 1), NOW);
      attempt.answer(request("first", "wrong", 3), NOW);
      assertThat(undecided(attempt)).isEqualTo(1);
      String words = chosen == 2 ? "right" : "wrong";
      assertThat(choose(attempt, chosen)).isInstanceOf(Saved.class);
      assertThat(holding(attempt).answer()).isEqualTo(choice(words));
      assertThat(undecided(attempt)).isZero();
      attempt.answer(request("first", "wrong", holding(attempt).number()), NOW);
      assertThat(undecided(attempt)).isZero();
    }
  }

  @Test
  void nothing_is_chosen_where_other_answers_came_since_the_person_was_asked() {
    Attempt attempt = twice(begun(new Desk()));
    AnswerChoice asked = asked(attempt, 2);
    attempt.answer(request("first", "wrong", 0), NOW);
    assertThat(asked.in(attempt, NOW)).isEqualTo(new Unfit());
    attempt.answer(request("first", "wrong", 1), NOW);
    assertThat(asked.in(attempt, NOW)).isEqualTo(new Unfit());
    assertThat(holding(attempt).number()).isEqualTo(4);
  }

  @Test
  void only_what_was_given_to_the_same_item_can_be_chosen() {
    Attempt attempt = twice(begun(new Desk()));
    attempt.answer(request("second", "right", 0), NOW);
    assertThat(choose(attempt, 7)).isEqualTo(new Unfit());
    assertThat(new AnswerChoice("second", UUID.randomUUID(), 2, 1, 2).in(attempt, NOW))
        .isEqualTo(new Unfit());
  }

  @Test
  void a_choice_after_the_due_date_is_late_and_does_not_count() {
    Desk desk = new Desk();
    Attempt attempt = twice(begun(desk));
    assertThat(asked(attempt, 2).in(attempt, desk.dueAt())).isEqualTo(new Late(3, desk.dueAt()));
    assertThat(Result.of(attempt).score()).isEqualTo(Score.of(0, 2));
  }

  @Test
  void nothing_is_chosen_after_the_hand_in_and_stale_answers_are_on_no_receipt() {
    Attempt attempt = twice(begun(new Desk()));
    AnswerChoice asked = asked(attempt, 2);
    assertThat(attempt.handIn(NOW).receipt().answers()).isEqualTo(1);
    assertThat(asked.in(attempt, NOW)).isEqualTo(new Closed());
    assertThat(Result.of(attempt).held().staleTo("first").undecided()).hasSize(1);
    assertThat(Result.of(attempt).counted()).hasSize(1);
  }

  @Test
  void nothing_is_chosen_once_the_item_is_settled() {
    Attempt attempt = twice(begun(new Desk(FeedbackPolicy.IMMEDIATE)));
    Sitting.check(attempt, first(attempt), NOW);
    assertThat(undecided(attempt)).isEqualTo(1);
    assertThat(choose(attempt, 2)).isIn(new Settled(), new Unfit());
    assertThat(holding(attempt).isChecked()).isTrue();
  }

  @Test
  void nothing_is_chosen_for_an_item_that_was_left_for_good() {
    Desk desk = new Desk();
    desk.assignment.deliver(
        new Delivery(1, Grading.BEST, 0, null, null, true, false),
        new Authorship(desk.teacher, NOW));
    Attempt attempt = twice(begun(desk));
    attempt.pass(1, NOW);
    assertThat(choose(attempt, 2)).isEqualTo(new Settled());
    assertThat(holding(attempt).number()).isEqualTo(1);
    assertThat(undecided(attempt)).isEqualTo(1);
  }

  @Test
  void while_there_is_another_try_the_other_answer_can_be_chosen_after_a_check() {
    Attempt attempt = twice(begun(new Desk(FeedbackPolicy.INTERACTIVE)));
    check(attempt);
    assertThat(choose(attempt, 2)).isInstanceOf(Saved.class);
    assertThat(holding(attempt).answer()).isEqualTo(choice("right"));
    assertThat(undecided(attempt)).isZero();
  }

  @Test
  void who_begins_an_item_anew_leaves_the_stale_ones_behind() {
    Desk desk = new Desk();
    Workplace practice = new Workplace(desk.teacher, desk.version, Optional.empty());
    Attempt attempt = twice(Attempt.begin(practice, NOW).orElseThrow().attempt());
    Sitting.check(attempt, first(attempt), NOW);
    Checks.redo(attempt, first(attempt), NOW);
    attempt.answer(request("first", "right", 4), NOW);
    assertThat(undecided(attempt)).isZero();
  }

  /** A wrong answer that holds, and a right one that did not know it. */
  private static Attempt twice(Attempt attempt) {
    attempt.answer(request("first", "wrong", 0), NOW);
    attempt.answer(request("first", "right", 0), NOW);
    return attempt;
  }

  private static SaveOutcome choose(Attempt attempt, int step) {
    return asked(attempt, step).in(attempt, NOW);
  }

  /** As a page asks now. */
  private static AnswerChoice asked(Attempt attempt, int step) {
    int newest = attempt.heldAnswers().staleTo("first").newest();
    return new AnswerChoice("first", UUID.randomUUID(), step, holding(attempt).number(), newest);
  }

  private static Step holding(Attempt attempt) {
    return attempt.heldAnswers().findHolding("first").orElseThrow();
  }

  private static int undecided(Attempt attempt) {
    return attempt.heldAnswers().staleTo("first").undecided().size();
  }

  private static void check(Attempt attempt) {
    Checks.check(attempt, first(attempt), holding(attempt).number(), NOW);
  }

  private static Item first(Attempt attempt) {
    return attempt.items().getFirst();
  }
}
