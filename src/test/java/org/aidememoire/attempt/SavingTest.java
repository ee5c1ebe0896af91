package org.aidememoire.attempt;

import static java.util.Objects.requireNonNull;
import static org.aidememoire.attempt.Sitting.begun;
import static org.aidememoire.attempt.Sitting.choice;
import static org.aidememoire.attempt.Sitting.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.aidememoire.attempt.SaveOutcome.Closed;
import org.aidememoire.attempt.SaveOutcome.KeyTaken;
import org.aidememoire.attempt.SaveOutcome.Late;
import org.aidememoire.attempt.SaveOutcome.Replayed;
import org.aidememoire.attempt.SaveOutcome.Saved;
import org.aidememoire.attempt.SaveOutcome.Stale;
import org.aidememoire.attempt.SaveOutcome.Unfit;
import org.aidememoire.common.Score;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

/** What becomes of an answer that is sent. */
@QuarkusTest
@TestTransaction
class SavingTest {
  private static final Instant NOW = Desk.NOW;

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
  void the_key_of_another_item_is_taken() {
    Attempt attempt = begun(new Desk());
    SaveRequest request = request("first", "right", 0);
    attempt.answer(request, NOW);
    SaveRequest other = new SaveRequest("second", request.key(), 0, choice("right"));
    assertThat(attempt.answer(other, NOW)).isEqualTo(new KeyTaken());
  }

  @Test
  void an_answer_that_follows_one_that_there_never_was_is_counted_as_it_comes() {
    Attempt attempt = begun(new Desk());
    assertThat(attempt.answer(request("first", "wrong", 7), NOW)).isEqualTo(new Saved(1, NOW));
    assertThat(attempt.answer(request("first", "right", Integer.MAX_VALUE), NOW))
        .isEqualTo(new Saved(2, NOW));
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
  void so_many_stale_answers_are_kept_and_no_more_whatever_holds_meanwhile() {
    Attempt attempt = begun(new Desk());
    attempt.answer(request("first", "right", 0), NOW);
    SaveRequest stale = request("first", "wrong", 0);
    assertThat(attempt.answer(stale, NOW)).isInstanceOf(Stale.class);
    for (int kept = 1; kept < Saving.MOST_STALE; kept++) {
      assertThat(attempt.answer(request("first", "wrong", 0), NOW)).isInstanceOf(Stale.class);
    }
    assertThat(attempt.answer(request("first", "wrong", 0), NOW)).isEqualTo(new Unfit());
    assertThat(attempt.answer(stale, NOW)).isInstanceOf(Stale.class);
    int newest = Saving.MOST_STALE + 1;
    assertThat(attempt.answer(request("first", "wrong", newest), NOW)).isInstanceOf(Saved.class);
    assertThat(attempt.answer(request("first", "right", 0), NOW)).isEqualTo(new Unfit());
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
}
