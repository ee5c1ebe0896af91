package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response;
import org.aidememoire.question.rule.Certainty;
import org.aidememoire.testing.Desk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Other points for a student who answered one of two questions, wrongly. */
@QuarkusTest
@TestTransaction
class MarkOverrideTest {
  private static final String REASON = "The source can be read so.";

  private @Nullable Desk open;

  /** Made within the transaction of the test. */
  private Desk desk() {
    if (open == null) {
      open = new Desk();
    }
    return open;
  }

  @Test
  void other_points_count_in_the_whole_and_say_why() {
    Attempt attempt = handedIn(desk());
    give(attempt, "first", "0.5");
    assertThat(standing(attempt)).isEqualTo(Score.of(0.5, 2));
    MarkedItem first = first(attempt);
    assertThat(first.score()).isEqualTo(Score.of(0.5, 1));
    assertThat(first.override()).contains(REASON);
    assertThat(first.workedOut().score()).isEqualTo(Score.of(0, 1));
    assertThat(Result.of(attempt).items().getLast().override()).isEmpty();
  }

  @Test
  void the_last_ones_count_and_can_be_taken_back() {
    Attempt attempt = handedIn(desk());
    give(attempt, "first", "0.5");
    give(attempt, "first", "1");
    assertThat(standing(attempt)).isEqualTo(Score.of(1, 2));
    MarkOverride.takeBack(attempt, "first", by(desk()));
    MarkOverride.takeBack(attempt, "first", by(desk()));
    assertThat(standing(attempt)).isEqualTo(Score.of(0, 2));
    assertThat(AuditEntry.listAbout(new AuditEntry.Subject("attempt", attempt.id())))
        .extracting(AuditEntry::action)
        .containsExactlyInAnyOrder("override-mark", "override-mark", "remove-mark-override");
  }

  @Test
  void what_nobody_answered_can_be_given_points_too() {
    Attempt attempt = handedIn(desk());
    give(attempt, "second", "1");
    assertThat(standing(attempt)).isEqualTo(Score.of(1, 2));
  }

  @Test
  void there_are_no_points_beyond_those_of_the_question_and_none_without_a_reason() {
    Attempt attempt = handedIn(desk());
    for (String points : new String[] {"1.1", "-0.5"}) {
      assertThatThrownBy(() -> give(attempt, "first", points))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> give(attempt, "elsewhere", "0.5"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MarkOverride.give(attempt, "first", BigDecimal.ONE, " ", by(desk())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(standing(attempt)).isEqualTo(Score.of(0, 2));
  }

  @Test
  void a_new_answer_is_marked_by_itself() {
    Attempt attempt = handedIn(desk());
    give(attempt, "first", "0.5");
    attempt.reopen(desk().teacher, Desk.NOW);
    attempt.handIn(Desk.NOW);
    assertThat(standing(attempt)).as("the same answer").isEqualTo(Score.of(0.5, 2));
    attempt.reopen(desk().teacher, Desk.NOW);
    attempt.answer(Sitting.request("first", "right", 1), Desk.NOW);
    attempt.handIn(Desk.NOW);
    assertThat(standing(attempt)).isEqualTo(Score.of(1, 2));
    assertThat(first(attempt).override()).isEmpty();
  }

  @Test
  void a_list_of_the_class_says_the_same_as_the_attempt() {
    Attempt attempt = handedIn(desk());
    give(attempt, "first", "0.5");
    Submission.remarkIn(desk().assignment);
    assertThat(standing(attempt)).isEqualTo(Score.of(0.5, 2));
  }

  @Test
  void it_stands_beside_a_repair_and_never_above_what_the_question_is_worth() {
    Attempt attempt = handedIn(desk());
    give(attempt, "first", "0.5");
    Map<String, Amendment> full =
        Map.of("first", new Amendment(Amendment.Kind.FULL_CREDIT, Optional.empty(), 0));
    Map<String, Amendment> dropped =
        Map.of("first", new Amendment(Amendment.Kind.DROP, Optional.empty(), 0));
    assertThat(Result.of(attempt, Marking.of(attempt), full).score()).isEqualTo(Score.of(0.5, 2));
    assertThat(Result.of(attempt, Marking.of(attempt), dropped).score()).isEqualTo(Score.of(0, 1));
  }

  @Test
  void certainty_does_not_touch_them() {
    Desk sure = new Desk(FeedbackPolicy.CERTAINTY);
    Attempt attempt = Sitting.begun(sure);
    Answer answer = Answer.of(new Response.Choice("wrong")).with(Certainty.VERY_SURE);
    attempt.answer(new SaveRequest("first", UUID.randomUUID(), 0, answer), Desk.NOW);
    attempt.handIn(Desk.NOW);
    assertThat(first(attempt).weighedPoints()).isEqualByComparingTo("-2");
    give(sure, attempt, "first", "0.5");
    assertThat(first(attempt).weighedPoints()).isEqualByComparingTo("0.5");
    assertThat(standing(attempt)).isEqualTo(Score.of(0.5, 2));
  }

  private static Attempt handedIn(Desk desk) {
    Attempt attempt = Sitting.begun(desk);
    attempt.answer(Sitting.request("first", "wrong", 0), Desk.NOW);
    attempt.handIn(Desk.NOW);
    return attempt;
  }

  private void give(Attempt attempt, String item, String points) {
    give(desk(), attempt, item, points);
  }

  private static void give(Desk desk, Attempt attempt, String item, String points) {
    MarkOverride.give(attempt, item, new BigDecimal(points), REASON, by(desk));
  }

  private static Authorship by(Desk desk) {
    return new Authorship(desk.teacher, Desk.NOW);
  }

  private static MarkedItem first(Attempt attempt) {
    return Result.of(attempt).items().getFirst();
  }

  private static Score standing(Attempt attempt) {
    return Submission.findStanding(attempt).orElseThrow().score();
  }
}
