package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.Grading;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.ReviewOptions;
import org.aidememoire.lesson.ReviewOptions.Moment;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

class SightTest {
  private static final Instant NOW = Desk.NOW;

  @Test
  void deferred_policies_show_nothing_before_the_hand_in() {
    for (FeedbackPolicy policy :
        Set.of(
            FeedbackPolicy.AFTER_HAND_IN, FeedbackPolicy.AFTER_CLOSE, FeedbackPolicy.CERTAINTY)) {
      assertThat(Sight.at(Moment.DURING, Delivery.USUAL, policy, 1)).isEmpty();
    }
  }

  @Test
  void after_the_close_everything_is_seen_under_every_policy() {
    for (FeedbackPolicy policy : FeedbackPolicy.values()) {
      assertThat(Sight.isWhole(Sight.at(Moment.AFTER_CLOSE, Delivery.USUAL, policy, 1))).isTrue();
    }
  }

  @Test
  void right_answers_wait_while_there_is_another_attempt_to_use_them_in() {
    Delivery two = new Delivery(2, Grading.BEST, 0, null, null, false, false);
    assertThat(Sight.at(Moment.WHILE_OPEN, two, FeedbackPolicy.AFTER_HAND_IN, 1))
        .contains(Seen.MARK)
        .doesNotContain(Seen.RIGHT_ANSWER, Seen.EXPLANATION);
    assertThat(Sight.at(Moment.DURING, two, FeedbackPolicy.IMMEDIATE, 1))
        .contains(Seen.RIGHT_OR_WRONG)
        .doesNotContain(Seen.RIGHT_ANSWER, Seen.EXPLANATION);
    assertThat(Sight.at(Moment.DURING, two, FeedbackPolicy.IMMEDIATE, 2))
        .contains(Seen.RIGHT_ANSWER, Seen.EXPLANATION);
    assertThat(Sight.at(Moment.WHILE_OPEN, two, FeedbackPolicy.AFTER_HAND_IN, 2))
        .contains(Seen.RIGHT_ANSWER);
  }

  @Test
  void what_the_teacher_chose_holds_as_it_is() {
    ReviewOptions marks = new ReviewOptions(Map.of(Moment.STRAIGHT_AFTER, Set.of(Seen.MARK)));
    Delivery own = new Delivery(2, Grading.BEST, 0, null, marks, false, false);
    assertThat(Sight.at(Moment.STRAIGHT_AFTER, own, FeedbackPolicy.IMMEDIATE, 1))
        .containsExactly(Seen.MARK);
    assertThat(Sight.at(Moment.AFTER_CLOSE, own, FeedbackPolicy.IMMEDIATE, 1)).isEmpty();
  }

  @Test
  void what_answers_are_worth_is_first_seen_when_policy_and_teacher_say() {
    assertThat(Sight.findFirst(Delivery.USUAL, FeedbackPolicy.AFTER_HAND_IN))
        .contains(Moment.STRAIGHT_AFTER);
    assertThat(Sight.findFirst(Delivery.USUAL, FeedbackPolicy.AFTER_CLOSE))
        .contains(Moment.AFTER_CLOSE);
    assertThat(Sight.findFirst(Delivery.USUAL, FeedbackPolicy.INTERACTIVE)).contains(Moment.DURING);
    ReviewOptions words = new ReviewOptions(Map.of(Moment.AFTER_CLOSE, Set.of(Seen.FEEDBACK)));
    Delivery own = new Delivery(1, Grading.BEST, 0, null, words, false, false);
    assertThat(Sight.findFirst(own, FeedbackPolicy.AFTER_HAND_IN)).isEmpty();
  }

  @Test
  void straight_after_lasts_two_minutes() {
    Optional<Instant> close = Optional.of(NOW.plus(Duration.ofDays(1)));
    assertThat(Sight.afterwards(NOW, close, NOW.plusSeconds(119))).isEqualTo(Moment.STRAIGHT_AFTER);
    assertThat(Sight.afterwards(NOW, close, NOW.plusSeconds(120))).isEqualTo(Moment.WHILE_OPEN);
    assertThat(Sight.afterwards(NOW, close, close.get())).isEqualTo(Moment.AFTER_CLOSE);
    assertThat(Sight.afterwards(NOW, Optional.empty(), NOW)).isEqualTo(Moment.AFTER_CLOSE);
  }

  @Test
  void another_attempt_waits_from_the_last_hand_in() {
    Delivery rules = new Delivery(3, Grading.BEST, 30, null, null, false, false);
    Optional<Instant> handedIn = Optional.of(NOW);
    Instant ready = NOW.plus(Duration.ofMinutes(30));
    assertThat(NextAttempt.of(rules, 0, Optional.empty(), NOW)).isEqualTo(new NextAttempt.Ready());
    assertThat(NextAttempt.of(rules, 1, handedIn, NOW.plusSeconds(60)))
        .isEqualTo(new NextAttempt.NotBefore(ready));
    assertThat(NextAttempt.of(rules, 2, handedIn, ready)).isEqualTo(new NextAttempt.Ready());
    assertThat(NextAttempt.of(rules, 3, handedIn, ready)).isEqualTo(new NextAttempt.UsedUp());
  }
}
