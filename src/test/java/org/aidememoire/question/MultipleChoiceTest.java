package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultipleChoiceTest {
  private static final Prompt PROMPT = Prompt.of("proposals", "Which does the note make?");

  /** The options a, b and c are right; x and y are wrong. */
  private static final List<Option> OPTIONS =
      List.of(option("a"), option("x"), option("b"), option("y"), option("c"));

  private static final MultipleChoice QUESTION = new MultipleChoice(PROMPT, OPTIONS, false);
  private static final MultipleChoice STRICT = new MultipleChoice(PROMPT, OPTIONS, true);

  @ParameterizedTest
  @CsvSource({
    "a b c, 3",
    "a b, 2",
    "a, 1",
    "a b c x, 2",
    "a b c x y, 1",
    "a b x, 1",
    "a x, 0",
    "a x y, 0",
    "x y, 0",
    "'', 0"
  })
  void right_minus_wrong_over_right_options_not_below_0(String chosen, int thirds) {
    assertThat(QUESTION.markResponse(choices(chosen)).share()).isEqualTo(thirds / 3.0);
  }

  @ParameterizedTest
  @CsvSource({"a b c, 1", "a b, 0", "a b c x, 0", "x y, 0", "'', 0"})
  void all_or_nothing_earns_for_exactly_the_right_options(String chosen, int share) {
    assertThat(STRICT.markResponse(choices(chosen)).share()).isEqualTo(share);
  }

  @Test
  void all_options_may_be_right() {
    MultipleChoice all = new MultipleChoice(PROMPT, List.of(option("a"), option("b")), false);
    assertThat(all.markResponse(choices("a b")).share()).isEqualTo(1);
    assertThat(all.markResponse(choices("a")).share()).isEqualTo(0.5);
  }

  @Test
  void each_option_tells_whether_it_was_rightly_chosen_or_left() {
    AnswerMark.ByParts mark = (AnswerMark.ByParts) QUESTION.markResponse(choices("a x"));
    assertThat(mark.parts())
        .containsExactly(
            new AnswerMark.Part("a", "a", true, 1 / 3.0),
            new AnswerMark.Part("x", "x", false, -1 / 3.0),
            new AnswerMark.Part("b", null, false, 0),
            new AnswerMark.Part("y", null, true, 0),
            new AnswerMark.Part("c", null, false, 0));
    assertThat(mark.findPart("b")).contains(new AnswerMark.Part("b", null, false, 0));
    assertThat(mark.findPart("z")).isEmpty();
  }

  @Test
  void some_credit_is_partly_right() {
    assertThat(QUESTION.markResponse(choices("a")).verdict()).isEqualTo(Verdict.PARTLY);
  }

  @Test
  void an_option_it_does_not_have_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QUESTION.markResponse(choices("a b c nato")));
  }

  @Test
  void a_response_of_another_kind_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QUESTION.markResponse(new Response.Choice("a")));
  }

  @Test
  void at_least_one_of_at_least_two_options_must_be_right() {
    assertThatThrownBy(() -> new MultipleChoice(PROMPT, List.of(option("x"), option("y")), false))
        .hasMessage("A multiple choice needs at least one right option.");
    assertThatThrownBy(() -> new MultipleChoice(PROMPT, List.of(option("a")), false))
        .hasMessage("A choice needs at least two options.");
  }

  private static Response choices(String ids) {
    return new Response.Choices(ids.isEmpty() ? Set.of() : Set.of(ids.split(" ")));
  }

  private static Option option(String id) {
    return new Option(id, "Option " + id, "abc".contains(id), null);
  }
}
