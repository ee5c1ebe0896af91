package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SingleChoiceTest {
  private static final Option RIGHT = new Option("un", "The Assembly", true, "Yes: look again.");
  private static final Option WRONG = new Option("agency", "Its members", false, null);
  private static final Prompt PROMPT = Prompt.of("reports-to", "To whom?");
  private static final SingleChoice QUESTION = new SingleChoice(PROMPT, List.of(WRONG, RIGHT));

  @Test
  void the_right_option_earns_everything() {
    AnswerMark mark = QUESTION.markResponse(new Response.Choice("un"));
    assertThat(mark.share()).isEqualTo(1);
    assertThat(mark.verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void a_wrong_option_earns_nothing_and_is_named() {
    AnswerMark mark = QUESTION.markResponse(new Response.Choice("agency"));
    assertThat(mark)
        .isEqualTo(
            new AnswerMark.ByParts(0, List.of(new AnswerMark.Part("agency", "agency", false, 0))));
    assertThat(mark.verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void no_option_is_no_answer() {
    assertThat(QUESTION.markResponse(new Response.Choice("")))
        .isEqualTo(new AnswerMark.Unanswered());
  }

  @Test
  void an_option_it_does_not_have_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QUESTION.markResponse(new Response.Choice("nato")));
  }

  @Test
  void a_response_of_another_kind_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QUESTION.markResponse(new Response.Words("un")))
        .withMessage("Question reports-to takes a response of kind Choice, not Words");
  }

  @Test
  void feedback_is_found_by_the_option_chosen() {
    assertThat(QUESTION.getOption("un").say()).isEqualTo("Yes: look again.");
  }

  @Test
  void exactly_one_option_must_be_right() {
    Option second = new Option("council", "The Council", true, null);
    assertThatThrownBy(() -> new SingleChoice(PROMPT, List.of(RIGHT, second)))
        .hasMessage("A single choice needs exactly one right option; it has 2.");
    Option third = new Option("nobody", "Nobody", false, null);
    assertThatThrownBy(() -> new SingleChoice(PROMPT, List.of(WRONG, third)))
        .hasMessage("A single choice needs exactly one right option; it has 0.");
  }

  @Test
  void everything_wrong_is_said_at_once() {
    assertThatThrownBy(() -> new SingleChoice(PROMPT, List.of(WRONG)))
        .isInstanceOfSatisfying(
            InvalidQuestion.class, invalid -> assertThat(invalid.problems()).hasSize(2));
  }

  @Test
  void ids_of_options_are_unique() {
    assertThatThrownBy(() -> new SingleChoice(PROMPT, List.of(RIGHT, WRONG, WRONG)))
        .hasMessage("The id \"agency\" is given to more than one option.");
  }

  @Test
  void an_option_has_a_text_and_an_id_shaped_like_a_slug() {
    assertThatThrownBy(() -> new Option("The UN", " ", false, null))
        .isInstanceOfSatisfying(
            InvalidQuestion.class,
            invalid ->
                assertThat(invalid.problems())
                    .containsExactly(
                        "The id \"The UN\" must be made of lower-case letters, digits and single"
                            + " hyphens.",
                        "Option The UN has no text."));
  }

  @Test
  void text_with_a_percent_sign_does_not_disturb_the_message() {
    assertThatThrownBy(() -> new Option("100%", "All", false, null)).hasMessageContaining("100%");
    assertThatThrownBy(() -> new Option("100%d", "", false, null))
        .hasMessageContaining("Option 100%d has no text.");
  }
}
