package org.aidememoire.attempt;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.attempt.MarkOverride.Given;
import org.aidememoire.attempt.MarkOverride.On;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.question.Answer;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.Rubric;
import org.aidememoire.question.rule.Certainty;
import org.aidememoire.testing.Desk;
import org.aidememoire.testing.EveryType;
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
    assertThat(first.override().map(MarkOverride::reason)).contains(REASON);
    assertThat(first.workedOut().score()).isEqualTo(Score.of(0, 1));
    assertThat(Result.of(attempt).items().getLast().override()).isEmpty();
  }

  @Test
  void the_last_ones_count_and_can_be_taken_back() {
    Attempt attempt = handedIn(desk());
    give(attempt, "first", "0.5");
    give(attempt, "first", "1");
    assertThat(standing(attempt)).isEqualTo(Score.of(1, 2));
    assertThat(MarkOverride.takeBack(attempt, seen(attempt, "first"), by(desk()))).isTrue();
    assertThat(MarkOverride.takeBack(attempt, seen(attempt, "first"), by(desk()))).isFalse();
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
    assertThatThrownBy(() -> new Given(BigDecimal.ONE, " "))
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
  void what_was_given_for_an_answer_that_counts_no_more_is_not_forgotten() {
    Attempt attempt = handedIn(desk());
    give(attempt, "first", "0.5");
    give(attempt, "second", "0.5");
    assertThat(Result.of(attempt).lapsed()).isEmpty();
    attempt.reopen(desk().teacher, Desk.NOW);
    attempt.answer(Sitting.request("first", "right", 1), Desk.NOW);
    attempt.handIn(Desk.NOW);
    assertThat(Result.of(attempt).lapsed()).containsOnlyKeys("first");
    MarkOverride lapsed = Result.of(attempt).findLapsed(first(attempt)).orElseThrow();
    assertThat(lapsed.points()).isEqualByComparingTo("0.5");
    assertThat(lapsed.reason()).isEqualTo(REASON);
    Map<String, Amendment> full =
        Map.of("first", new Amendment(Amendment.Kind.FULL_CREDIT, Optional.empty(), 0));
    Result repaired = Result.of(attempt, Marking.of(attempt), full);
    assertThat(repaired.findLapsed(repaired.items().getFirst())).as("of no use").isEmpty();
    give(attempt, "first", "0");
    assertThat(Result.of(attempt).lapsed()).isEmpty();
  }

  @Test
  void what_was_given_for_an_answer_that_counts_no_more_can_be_put_away() {
    Attempt attempt = handedIn(desk());
    give(attempt, "first", "0.5");
    On before = onNewest(attempt);
    answerAnew(desk(), attempt, Sitting.choice("right"));
    assertThat(MarkOverride.takeBack(attempt, before, by(desk()))).as("another answer").isFalse();
    assertThat(MarkOverride.takeBack(attempt, seen(attempt, "first"), by(desk()))).isFalse();
    assertThat(MarkOverride.takeBack(attempt, onNewest(attempt), by(desk()))).isTrue();
    assertThat(Result.of(attempt).lapsed()).isEmpty();
    assertThat(standing(attempt)).isEqualTo(Score.of(1, 2));
  }

  @Test
  void it_is_forgotten_once_a_person_has_judged_the_answer_that_counts_now() {
    Desk desk = new Desk(proseFirst());
    Attempt attempt = Sitting.begun(desk);
    attempt.answer(new SaveRequest("first", UUID.randomUUID(), 0, prose("Short.")), Desk.NOW);
    attempt.handIn(Desk.NOW);
    give(desk, attempt, "first", "0.5");
    answerAnew(desk, attempt, prose("Longer."));
    assertThat(Result.of(attempt).lapsed()).containsOnlyKeys("first");
    Step answer = Result.of(attempt).held().findHolding("first").orElseThrow();
    var clear = new Rubric.Judgement(Map.of("clear", "yes"), "");
    RubricMark.give(attempt, answer, clear, desk.teacher, Desk.NOW);
    assertThat(Result.of(attempt).lapsed()).isEmpty();
  }

  private static Answer prose(String text) {
    return Answer.of(new Response.Prose(text));
  }

  /** A lesson whose one item a person marks. */
  private static LessonContent proseFirst() {
    var no = new Rubric.Level("no", BigDecimal.ZERO, "It is not.");
    var yes = new Rubric.Level("yes", BigDecimal.ONE, "It is.");
    var clear = new Rubric.Criterion("clear", "Is clear", List.of(no, yes));
    Question first = new LongText(Prompt.of("first", "Why?"), null, new Rubric(List.of(clear)));
    return EveryType.asked(List.of(first), FeedbackPolicy.AFTER_HAND_IN).content();
  }

  private static On onNewest(Attempt attempt) {
    On seen = seen(attempt, "first");
    MarkOverride newest = requireNonNull(MarkOverride.newestOf(attempt).get("first"));
    return new On("first", seen.step(), newest.id());
  }

  private static void answerAnew(Desk desk, Attempt attempt, Answer answer) {
    attempt.reopen(desk.teacher, Desk.NOW);
    attempt.answer(new SaveRequest("first", UUID.randomUUID(), 1, answer), Desk.NOW);
    attempt.handIn(Desk.NOW);
  }

  @Test
  void a_list_of_the_class_says_the_same_as_the_attempt() {
    Attempt attempt = handedIn(desk());
    give(attempt, "first", "0.5");
    Submission.remarkIn(desk().assignment);
    assertThat(standing(attempt)).isEqualTo(Score.of(0.5, 2));
  }

  @Test
  void what_a_repair_gives_to_everybody_comes_before_it() {
    Attempt attempt = handedIn(desk());
    give(attempt, "first", "0.5");
    Map<String, Amendment> full =
        Map.of("first", new Amendment(Amendment.Kind.FULL_CREDIT, Optional.empty(), 0));
    Map<String, Amendment> dropped =
        Map.of("first", new Amendment(Amendment.Kind.DROP, Optional.empty(), 0));
    assertThat(Result.of(attempt, Marking.of(attempt), full).score()).isEqualTo(Score.of(1, 2));
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

  @Test
  void nothing_is_done_where_something_is_not_as_the_teacher_saw_it() {
    Attempt attempt = handedIn(desk());
    On before = seen(attempt, "first");
    Given half = new Given(new BigDecimal("0.5"), REASON);
    On another = new On("first", 7, 0);
    assertThat(MarkOverride.give(attempt, another, half, by(desk()))).isFalse();
    give(attempt, "first", "1");
    assertThat(MarkOverride.give(attempt, before, half, by(desk()))).as("a colleague's").isFalse();
    assertThat(MarkOverride.takeBack(attempt, before, by(desk()))).isFalse();
    On now = seen(attempt, "first");
    attempt.reopen(desk().teacher, Desk.NOW);
    assertThat(MarkOverride.give(attempt, now, half, by(desk()))).as("reopened").isFalse();
    attempt.handIn(Desk.NOW);
    assertThat(standing(attempt)).isEqualTo(Score.of(1, 2));
  }

  private static On seen(Attempt attempt, String item) {
    Result result = Result.of(attempt);
    long override =
        result.items().stream()
            .filter(marked -> marked.item().id().equals(item))
            .flatMap(marked -> marked.override().stream())
            .mapToLong(MarkOverride::id)
            .sum();
    return new On(item, result.held().findHolding(item).map(Step::number).orElse(0), override);
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
    Given given = new Given(new BigDecimal(points), REASON);
    assertThat(MarkOverride.give(attempt, seen(attempt, item), given, by(desk))).isTrue();
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
