package org.aidememoire.attempt;

import static org.aidememoire.attempt.Sitting.choice;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aidememoire.question.Option;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.SingleChoice;
import org.junit.jupiter.api.Test;

/** Which answers can still be chosen instead of the one that holds. */
class HeldAnswersTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final Instant DUE = NOW.plusSeconds(60);
  private static final SingleChoice QUESTION =
      new SingleChoice(
          new Prompt("q", "What does it say?", BigDecimal.ONE, null, null),
          List.of(
              new Option("a", "A", true, null),
              new Option("b", "B", false, null),
              new Option("c", "C", false, null)));

  private final List<Step> steps = new ArrayList<>();

  @Test
  void where_every_answer_knew_the_one_before_there_is_nothing_to_choose() {
    saved("a", 0);
    saved("b", 1);
    assertThat(held().staleTo("q")).isEqualTo(StaleAnswers.NONE);
    assertThat(holding()).isEqualTo(2);
  }

  @Test
  void a_stale_answer_is_undecided_until_its_person_has_chosen() {
    saved("a", 0);
    stale("b", 0);
    assertThat(undecided()).containsExactly(2);
    assertThat(holding()).isEqualTo(1);
  }

  @Test
  void a_stale_answer_that_says_the_same_leaves_nothing_to_choose() {
    saved("a", 0);
    stale("a", 0);
    assertThat(undecided()).isEmpty();
    assertThat(held().staleTo("q").newest()).isEqualTo(2);
  }

  @Test
  void whoever_sends_the_stale_one_anew_or_the_other_once_more_has_chosen() {
    for (String chosen : List.of("a", "b")) {
      steps.clear();
      saved("a", 0);
      stale("b", 0);
      saved(chosen, 2);
      assertThat(undecided()).isEmpty();
      assertThat(holding()).isEqualTo(3);
    }
  }

  @Test
  void a_choice_decides_about_all_stale_ones_up_to_the_one_it_follows() {
    saved("a", 0);
    stale("b", 0);
    stale("c", 0);
    saved("a", 3);
    assertThat(undecided()).isEmpty();
    stale("b", 0);
    assertThat(undecided()).containsExactly(5);
  }

  @Test
  void whoever_goes_on_without_knowing_the_stale_one_has_not_chosen() {
    saved("a", 0);
    stale("b", 0);
    saved("c", 1);
    saved("a", 3);
    assertThat(undecided()).containsExactly(2);
    assertThat(holding()).isEqualTo(4);
  }

  @Test
  void several_are_shown_the_newest_first_and_what_says_the_same_once() {
    saved("a", 0);
    stale("b", 0);
    stale("c", 0);
    stale("b", 0);
    assertThat(undecided()).containsExactly(4, 3);
  }

  @Test
  void a_stale_answer_never_holds_not_even_as_the_newest() {
    stale("b", 0);
    assertThat(held().holding()).isEmpty();
    assertThat(held().stale()).isEmpty();
  }

  @Test
  void what_came_too_late_does_not_hold_and_is_a_choice_all_the_same() {
    saved("a", 0);
    stale("b", 0);
    add("b", 2, false, DUE);
    assertThat(HeldAnswers.of(steps, DUE).findHolding("q").orElseThrow().number()).isEqualTo(1);
    assertThat(HeldAnswers.of(steps, DUE).staleTo("q").undecided()).isEmpty();
  }

  private void saved(String option, int follows) {
    add(option, follows, false, NOW);
  }

  private void stale(String option, int follows) {
    add(option, follows, true, NOW);
  }

  private void add(String option, int follows, boolean stale, Instant at) {
    SaveRequest request = new SaveRequest("q", UUID.randomUUID(), follows, choice(option));
    steps.add(new Step(request, QUESTION, new Saving.Place(steps.size() + 1, stale), at));
  }

  private HeldAnswers held() {
    return HeldAnswers.of(steps, Saving.NEVER);
  }

  private int holding() {
    return held().findHolding("q").orElseThrow().number();
  }

  private List<Integer> undecided() {
    return held().staleTo("q").undecided().stream().map(Step::number).toList();
  }
}
