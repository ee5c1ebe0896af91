package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.aidememoire.question.Matching.Pairing;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static final Prompt PROMPT = Prompt.of("hands", "Who did what?");
  private static final List<Pairing> PROMPTS =
      List.of(
          new Pairing("wrote", "Wrote the paper", "ministry"),
          new Pairing("handed", "Handed it over", "ministry"),
          new Pairing("received", "Received it", "ambassador"));
  private static final List<Entry> ANSWERS =
      List.of(entry("ambassador"), entry("ministry"), entry("press"));
  private static final Matching QUESTION = new Matching(PROMPT, PROMPTS, ANSWERS);

  @Test
  void every_right_pair_earns_the_same() {
    assertThat(share(Map.of())).isZero();
    assertThat(share(Map.of("wrote", "ministry"))).isEqualTo(1 / 3.0);
    assertThat(share(Map.of("wrote", "ministry", "handed", "ministry"))).isEqualTo(2 / 3.0);
    assertThat(share(QUESTION.right())).isEqualTo(1);
  }

  @Test
  void a_wrong_pair_costs_nothing() {
    assertThat(share(Map.of("wrote", "ministry", "handed", "press", "received", "press")))
        .isEqualTo(1 / 3.0);
  }

  @Test
  void each_prompt_tells_what_was_given() {
    AnswerMark.ByParts mark =
        (AnswerMark.ByParts)
            QUESTION.markResponse(
                new Response.Pairs(Map.of("wrote", "ministry", "handed", "press")));
    assertThat(mark.parts())
        .containsExactly(
            new AnswerMark.Part("wrote", "ministry", true, 1 / 3.0),
            new AnswerMark.Part("handed", "press", false, 0),
            new AnswerMark.Part("received", null, false, 0));
  }

  @Test
  void prompts_and_answers_it_does_not_have_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> share(Map.of("read", "press")));
    assertThatIllegalArgumentException().isThrownBy(() -> share(Map.of("wrote", "nato")));
  }

  @Test
  void the_right_pairs_keep_the_order_of_the_prompts() {
    assertThat(QUESTION.right().keySet()).containsExactly("wrote", "handed", "received");
  }

  @Test
  void answers_are_shown_in_the_same_order_for_the_same_seed() {
    assertThat(QUESTION.shownAnswers(7))
        .isEqualTo(QUESTION.shownAnswers(7))
        .containsExactlyInAnyOrderElementsOf(ANSWERS);
  }

  @Test
  void every_prompt_must_name_an_answer_of_the_list() {
    List<Pairing> prompts = List.of(PROMPTS.getFirst(), new Pairing("sold", "Sold it", "nato"));
    assertThatThrownBy(() -> new Matching(PROMPT, prompts, ANSWERS))
        .hasMessage("Prompt sold names the answer \"nato\", which is not in the list.");
  }

  @Test
  void two_prompts_and_two_answers_are_the_least() {
    assertThatThrownBy(() -> new Matching(PROMPT, List.of(), List.of()))
        .hasMessage(
            "A matching needs at least two prompts. A matching needs at least two answers.");
  }

  @Test
  void ids_are_unique_among_prompts_and_among_answers() {
    assertThatThrownBy(() -> new Matching(PROMPT, List.of(PROMPTS.get(0), PROMPTS.get(0)), ANSWERS))
        .hasMessage("The id \"wrote\" is given to more than one prompt.");
    assertThatThrownBy(
            () -> new Matching(PROMPT, PROMPTS, List.of(entry("a"), entry("a"), entry("b"))))
        .hasMessageContaining("The id \"a\" is given to more than one answer.");
  }

  private static double share(Map<String, String> pairs) {
    return QUESTION.markResponse(new Response.Pairs(pairs)).share();
  }

  private static Entry entry(String id) {
    return new Entry(id, "The " + id, null);
  }
}
