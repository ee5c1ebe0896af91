package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrueFalseTest {
  private static final TrueFalse QUESTION =
      new TrueFalse(Prompt.of("fixed", "The paper fixes a date."), false, "Look again.", "Yes.");

  @Test
  void the_right_judgement_earns_everything_the_other_nothing() {
    assertThat(QUESTION.markResponse(new Response.Choice("false")))
        .isEqualTo(
            new AnswerMark.ByParts(1, List.of(new AnswerMark.Part("false", "false", true, 1))));
    assertThat(QUESTION.markResponse(new Response.Choice("true")).share()).isZero();
    assertThat(QUESTION.rightAnswer()).contains(new Response.Choice("false"));
  }

  @Test
  void no_judgement_is_no_answer() {
    assertThat(QUESTION.markResponse(new Response.Choice("")))
        .isEqualTo(new AnswerMark.Unanswered());
  }

  @Test
  void a_third_judgement_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QUESTION.markResponse(new Response.Choice("perhaps")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QUESTION.markResponse(new Response.Words("true")));
  }
}
