package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aidememoire.attempt.Amendment.Kind;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.common.Score;
import org.aidememoire.common.Slug;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.lesson.Section;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Option;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Response;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.rule.Certainty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmendmentTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  static final Slug DOCUMENT = new Slug("a-letter");

  @Test
  void marking_anew_takes_the_other_questions_word_for_what_is_right() {
    Amendment regrade = amendment(Kind.REGRADE, lesson("b", 1));
    assertThat(score(regrade, "a")).isEqualTo(Score.of(0, 1));
    assertThat(score(regrade, "b")).isEqualTo(Score.of(1, 1));
    assertThat(apply(regrade, "b").item()).isEqualTo(item("b", 1));
  }

  @Test
  void marking_anew_keeps_what_would_have_been_for_the_explanation() {
    Amendment regrade = amendment(Kind.REGRADE, lesson("b", 1));
    assertThat(apply(regrade, "b").before().map(MarkedItem::score)).contains(Score.of(0, 1));
  }

  @Test
  void nobody_loses_where_no_mark_may_be_lowered() {
    Amendment kind = amendment(Kind.NEVER_LOWER, lesson("b", 1));
    assertThat(score(kind, "a")).isEqualTo(Score.of(1, 1));
    assertThat(score(kind, "b")).isEqualTo(Score.of(1, 1));
  }

  @Test
  void where_no_mark_may_be_lowered_the_question_stays_worth_what_it_was() {
    Amendment kind = amendment(Kind.NEVER_LOWER, lesson("b", 3));
    assertThat(score(kind, "a")).isEqualTo(Score.of(1, 1));
    assertThat(score(kind, "b")).isEqualTo(Score.of(1, 1));
    assertThat(score(kind, "c")).isEqualTo(Score.of(0, 1));
    assertThat(score(kind, tried("c", "b"))).isEqualTo(Score.of(2.0 / 3, 1));
  }

  @Test
  void what_was_not_lowered_tells_by_which_question_and_what_was_before() {
    Amendment kind = amendment(Kind.NEVER_LOWER, lesson("b", 3));
    assertThat(apply(kind, "b").item()).isEqualTo(item("b", 3));
    assertThat(apply(kind, "b").before().map(MarkedItem::score)).contains(Score.of(0, 1));
    assertThat(apply(kind, "a").item()).isEqualTo(item("a", 1));
    assertThat(apply(kind, "a").before().map(MarkedItem::score)).contains(Score.of(1, 1));
  }

  @Test
  void an_answer_that_does_not_fit_the_other_question_keeps_its_mark_where_none_may_be_lowered() {
    Item other = new Item(DOCUMENT, choice("q", 2, "x", "x", "y"));
    Amendment kind = amendment(Kind.NEVER_LOWER, lesson(other));
    assertThat(score(kind, "a")).isEqualTo(Score.of(1, 1));
    assertThat(score(kind, "b")).isEqualTo(Score.of(0, 1));
  }

  @Test
  void an_answer_that_does_not_fit_the_other_question_keeps_its_share() {
    Item other = new Item(DOCUMENT, choice("q", 2, "x", "x", "y"));
    Amendment regrade = amendment(Kind.REGRADE, lesson(other));
    assertThat(score(regrade, "a")).isEqualTo(Score.of(2, 2));
    assertThat(apply(regrade, "a").item()).isEqualTo(item("a", 1));
    assertThat(score(regrade, "b")).isEqualTo(Score.of(0, 2));
  }

  @Test
  void a_question_that_the_other_version_does_not_have_keeps_its_marks() {
    Item other = new Item(DOCUMENT, choice("elsewhere", 2, "x", "x", "y"));
    Amendment regrade = amendment(Kind.REGRADE, lesson(other));
    assertThat(apply(regrade, "a")).isEqualTo(answered("a").mark(item("a", 1)));
  }

  @Test
  void full_credit_is_for_everybody_also_without_an_answer() {
    Amendment full = amendment(Kind.FULL_CREDIT, null);
    assertThat(score(full, "b")).isEqualTo(Score.of(1, 1));
    Marking nothing =
        new Marking(Map.of(), checks(FeedbackPolicy.AFTER_HAND_IN), Marking.ByPerson.NOTHING);
    assertThat(full.apply(nothing.mark(item("a", 1)), nothing).score()).isEqualTo(Score.of(1, 1));
  }

  @Test
  void a_dropped_question_earns_nothing_and_is_worth_nothing() {
    Amendment drop = amendment(Kind.DROP, null);
    assertThat(score(drop, "a")).isEqualTo(Score.NOTHING);
  }

  @Test
  void marking_anew_and_only_that_takes_another_question() {
    assertThatIllegalArgumentException().isThrownBy(() -> amendment(Kind.REGRADE, null));
    assertThatIllegalArgumentException().isThrownBy(() -> amendment(Kind.DROP, lesson("a", 1)));
  }

  @Test
  void marking_anew_takes_the_penalties_of_tries_that_fail_by_the_other_question_too() {
    Amendment regrade = amendment(Kind.REGRADE, lesson("b", 3));
    assertThat(score(regrade, tried("c", "b"))).isEqualTo(Score.of(2, 3));
    assertThat(score(regrade, tried("c", "a", "b"))).isEqualTo(Score.of(1, 3));
    assertThat(score(regrade, tried("b"))).isEqualTo(Score.of(3, 3));
    assertThat(score(regrade, tried("c", "a"))).isEqualTo(Score.of(0, 3));
  }

  @Test
  void a_try_that_was_right_after_all_is_the_one_that_counts() {
    Amendment regrade = amendment(Kind.REGRADE, lesson("b", 3));
    assertThat(score(regrade, tried("b", "a"))).isEqualTo(Score.of(3, 3));
    assertThat(score(regrade, tried("c", "b", "a"))).isEqualTo(Score.of(2, 3));
    assertThat(regrade.apply(tried("b", "a").mark(item("a", 1)), tried("b", "a")).answer())
        .contains(Answer.of(new Response.Choice("b")));
  }

  @Test
  void a_try_that_does_not_fit_the_other_question_has_failed() {
    Item other = new Item(DOCUMENT, choice("q", 3, "a", "a", "b"));
    Amendment regrade = amendment(Kind.REGRADE, lesson(other));
    assertThat(score(regrade, tried("c", "a"))).isEqualTo(Score.of(2, 3));
  }

  @Test
  void full_credit_is_full_however_sure_somebody_was() {
    Amendment full = amendment(Kind.FULL_CREDIT, null);
    for (Certainty sure : Certainty.values()) {
      Answer answer = Answer.of(new Response.Choice("b")).with(sure);
      Marking marking = marking(checks(FeedbackPolicy.CERTAINTY), answer);
      assertThat(full.apply(marking.mark(item("a", 1)), marking).weighedPoints())
          .isEqualByComparingTo("1");
    }
  }

  @Test
  void what_is_marked_anew_is_weighed_by_its_certainty() {
    Amendment regrade = amendment(Kind.REGRADE, lesson("b", 3));
    Answer answer = Answer.of(new Response.Choice("b")).with(Certainty.FAIRLY_SURE);
    Marking marking = marking(checks(FeedbackPolicy.CERTAINTY), answer);
    MarkedItem anew = regrade.apply(marking.mark(item("a", 3)), marking);
    assertThat(anew.before().orElseThrow().weighedPoints()).isEqualByComparingTo("-2");
    assertThat(anew.weighedPoints()).isEqualByComparingTo("2");
  }

  @Test
  void a_check_says_what_the_question_that_was_put_right_says() {
    UnderWay regraded = underWay(amendment(Kind.REGRADE, lesson("b", 1)), "b");
    assertThat(regraded.findVerdict(item("a", 1)).map(MarkedItem::score)).contains(Score.of(1, 1));
    assertThat(regraded.isSettled(item("a", 1))).isTrue();
    UnderWay better = underWay(amendment(Kind.NEVER_LOWER, lesson("b", 1)), "a");
    assertThat(better.findVerdict(item("a", 1)).map(MarkedItem::score)).contains(Score.of(1, 1));
    assertThat(better.isSettled(item("a", 1))).isTrue();
  }

  @Test
  void what_is_wrong_by_the_question_that_was_put_right_can_be_tried_again() {
    UnderWay regraded = underWay(amendment(Kind.REGRADE, lesson("b", 1)), "a");
    assertThat(regraded.findVerdict(item("a", 1)).map(MarkedItem::score)).contains(Score.of(0, 1));
    assertThat(regraded.isSettled(item("a", 1))).isFalse();
  }

  @Test
  void a_try_that_was_right_after_all_settles_the_item_whatever_was_tried_since() {
    UnderWay regraded = underWay(amendment(Kind.REGRADE, lesson("b", 1)), "b", "c");
    assertThat(regraded.findVerdict(item("a", 1)).map(MarkedItem::score)).contains(Score.of(1, 1));
    assertThat(regraded.isSettled(item("a", 1))).isTrue();
  }

  @Test
  void nobody_need_try_again_what_everybody_earns_or_nobody_does() {
    for (Kind kind : List.of(Kind.FULL_CREDIT, Kind.DROP)) {
      UnderWay granted = underWay(amendment(kind, null), "c");
      assertThat(granted.isSettled(item("a", 1))).isTrue();
      assertThat(underWay(amendment(kind, null)).isSettled(item("a", 1))).isFalse();
    }
  }

  /** Of a version newer than that of the attempt, where there is one. */
  static Amendment amendment(Kind kind, @Nullable LessonContent content) {
    return new Amendment(kind, Optional.ofNullable(content), content == null ? 0 : 2);
  }

  private static UnderWay underWay(Amendment amendment, String... chosen) {
    return new UnderWay(tried(chosen).checks(), Map.of("q", amendment));
  }

  private static Score score(Amendment amendment, String chosen) {
    return score(amendment, answered(chosen));
  }

  private static Score score(Amendment amendment, Marking marking) {
    return amendment.apply(marking.mark(item("a", 1)), marking).score();
  }

  private static MarkedItem apply(Amendment amendment, String chosen) {
    Marking marking = answered(chosen);
    return amendment.apply(marking.mark(item("a", 1)), marking);
  }

  /** An answer to the question in which a is right. */
  private static Marking answered(String chosen) {
    return marking(checks(FeedbackPolicy.AFTER_HAND_IN), Answer.of(new Response.Choice(chosen)));
  }

  /** What was checked in an interactive quiz, one answer after the other. */
  private static Marking tried(String... chosen) {
    List<Step> tries =
        IntStream.range(0, chosen.length)
            .mapToObj(i -> step(2 * i + 2, Answer.of(new Response.Choice(chosen[i]))))
            .toList();
    return new Marking(
        tries.isEmpty() ? Map.of() : Map.of("q", tries.getLast()),
        new Checks(FeedbackPolicy.INTERACTIVE, Map.of("q", tries)),
        Marking.ByPerson.NOTHING);
  }

  static Marking marking(Checks checks, Answer answer) {
    return new Marking(Map.of("q", step(1, answer)), checks, Marking.ByPerson.NOTHING);
  }

  static Checks checks(FeedbackPolicy policy) {
    return new Checks(policy, Map.of());
  }

  private static Step step(int number, Answer answer) {
    SaveRequest request = new SaveRequest("q", UUID.randomUUID(), 0, answer);
    return new Step(request, item("a", 1).question(), new Saving.Place(number, false), NOW);
  }

  private static Item item(String right, int points) {
    return new Item(DOCUMENT, choice("q", points, right, "a", "b", "c"));
  }

  private static LessonContent lesson(String right, int points) {
    return lesson(item(right, points));
  }

  private static LessonContent lesson(Item item) {
    return lesson("e1", item);
  }

  static LessonContent lesson(String edition, Item item) {
    return new LessonContent(
        "A letter",
        null,
        List.of(new PinnedEdition(DOCUMENT, edition)),
        List.of(),
        List.of(new Section("All", List.of(item))),
        FeedbackPolicy.AFTER_HAND_IN,
        null,
        null);
  }

  private static SingleChoice choice(String id, int points, String right, String... options) {
    Prompt asked = Prompt.of(id, "Which?");
    return new SingleChoice(
        new Prompt(id, asked.ask(), BigDecimal.valueOf(points), null, null),
        List.of(options).stream()
            .map(option -> new Option(option, "Option " + option, option.equals(right), null))
            .toList());
  }
}
