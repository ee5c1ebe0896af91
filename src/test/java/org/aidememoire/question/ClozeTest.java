package org.aidememoire.question;

import static org.aidememoire.question.Passages.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.aidememoire.question.Cloze.Gap;
import org.aidememoire.question.Cloze.Other;
import org.junit.jupiter.api.Test;

class ClozeTest {
  private static final Prompt PROMPT = Prompt.of("fill", "What is missing?");

  /** The passage: the organ must answer to the council. */
  private static final Gap TYPED = new Gap("a", 4, 9, List.of("body"), List.of(), 1);

  private static final Gap CHOSEN =
      new Gap(
          "b",
          29,
          36,
          List.of(),
          List.of(new Other("assembly", "Look at the end."), new Other("states", null)),
          3);
  private static final Cloze QUESTION =
      new Cloze(PROMPT, quote("the organ must answer to the council"), List.of(TYPED, CHOSEN));

  @Test
  void the_authors_words_are_right() {
    assertThat(mark(Map.of("a", "Organ ", "b", "council")).share()).isEqualTo(1);
    assertThat(QUESTION.rightAnswer())
        .contains(new Response.Pairs(Map.of("a", "organ", "b", "council")));
    assertThat(QUESTION.markResponse(QUESTION.rightAnswer().orElseThrow()).share()).isEqualTo(1);
  }

  @Test
  void each_gap_earns_its_weight() {
    assertThat(mark(Map.of("a", "body")).share()).isCloseTo(0.25, within(1e-9));
    assertThat(mark(Map.of("a", "wrong", "b", "council")).share()).isCloseTo(0.75, within(1e-9));
    assertThat(mark(Map.of("b", "assembly")).parts())
        .containsExactly(
            new AnswerMark.Part("a", null, false, 0),
            new AnswerMark.Part("b", "assembly", false, 0));
  }

  @Test
  void choices_hold_the_authors_words_among_the_others_and_do_not_tell_them_by_their_place() {
    assertThat(QUESTION.shownChoices(TYPED, 7)).isEmpty();
    assertThat(QUESTION.shownChoices(CHOSEN, 7))
        .containsExactlyInAnyOrder("council", "assembly", "states")
        .isEqualTo(QUESTION.shownChoices(CHOSEN, 7));
    assertThat(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L))
        .extracting(seed -> QUESTION.shownChoices(CHOSEN, seed).indexOf("council"))
        .contains(0, 1, 2);
  }

  @Test
  void a_choice_that_was_not_offered_and_a_gap_that_is_not_there_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> mark(Map.of("b", "press")));
    assertThatIllegalArgumentException().isThrownBy(() -> mark(Map.of("c", "organ")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QUESTION.markResponse(new Response.Words("organ")));
  }

  @Test
  void gaps_follow_one_another_inside_the_passage() {
    assertThatThrownBy(() -> cloze(CHOSEN, TYPED)).hasMessage("Gap a overlaps the one before it.");
    assertThatThrownBy(() -> cloze(new Gap("z", 30, 99, List.of(), List.of(), 1)))
        .hasMessage("Gap z lies outside the passage.");
    assertThatThrownBy(() -> cloze()).hasMessage("A cloze needs at least one gap.");
    assertThatThrownBy(() -> new Gap("z", 5, 5, List.of(), List.of(), 0))
        .hasMessage("Gap z holds no words. The weight of gap z must be above 0.");
  }

  @Test
  void choices_of_one_gap_differ() {
    Gap twice = new Gap("z", 4, 9, List.of(), List.of(new Other("Organ", null)), 1);
    assertThatThrownBy(() -> cloze(twice)).hasMessage("The choices of gap z must differ.");
  }

  @Test
  void a_choice_that_differs_by_an_accent_is_another() {
    Gap accents = new Gap("z", 4, 9, List.of(), List.of(new Other("órgan", null)), 1);
    assertThat(shareOf(accents, "órgan")).isZero();
    assertThat(shareOf(accents, "organ")).isEqualTo(1);
  }

  private static double shareOf(Gap gap, String chosen) {
    return cloze(gap).markResponse(new Response.Pairs(Map.of(gap.id(), chosen))).share();
  }

  @Test
  void what_is_typed_into_gaps_has_a_limit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Response.Pairs(Map.of("a", "x".repeat(501))));
    assertThatIllegalArgumentException().isThrownBy(() -> new Response.Pairs(Map.of("a", "x\0")));
  }

  private static Cloze cloze(Gap... gaps) {
    return new Cloze(PROMPT, QUESTION.passage(), List.of(gaps));
  }

  private static AnswerMark.ByParts mark(Map<String, String> given) {
    return (AnswerMark.ByParts) QUESTION.markResponse(new Response.Pairs(given));
  }
}
