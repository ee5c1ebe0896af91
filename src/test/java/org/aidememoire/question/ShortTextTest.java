package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortTextTest {
  private static final Prompt PROMPT = Prompt.of("kind", "What is such a paper called?");
  private static final ShortText QUESTION =
      new ShortText(
          PROMPT, List.of("Aide-mémoire", "memory aid"), List.of("an? aide.m[ée]moires?"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aide-mémoire",
        "AIDE–MEMOIRE",
        "  aide\u2011me\u0301moire. ",
        "Memory\u00a0aid",
        "an aide mémoire",
        "An Aide-Memoire."
      })
  void an_answer_that_agrees_earns_everything(String typed) {
    assertThat(mark(typed).share()).isEqualTo(1);
    assertThat(mark(typed).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"note", "aidememoire", "an aide-memoire handed over", "aide-memoire?", ""})
  void any_other_answer_earns_nothing(String typed) {
    assertThat(mark(typed).share()).isZero();
    assertThat(mark(typed).match()).isNull();
    assertThat(mark(typed).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void the_student_can_see_how_the_answer_was_read_and_what_it_agreed_with() {
    assertThat(mark(" AIDE—Mémoire"))
        .isEqualTo(
            new AnswerMark.ByWording(
                1, "aide-memoire", new AnswerMark.Match("Aide-mémoire", false)));
    assertThat(mark("An aide-mémoire."))
        .isEqualTo(
            new AnswerMark.ByWording(
                1, "an aide-memoire.", new AnswerMark.Match("an? aide.m[ée]moires?", true)));
    assertThat(mark("A  Note")).isEqualTo(new AnswerMark.ByWording(0, "a note", null));
  }

  @Test
  void a_literal_answer_is_not_a_pattern() {
    ShortText question = new ShortText(PROMPT, List.of("a.c (1)"), List.of());
    assertThat(question.markResponse(new Response.Words("a.c (1)")).share()).isEqualTo(1);
    assertThat(question.markResponse(new Response.Words("abc (1)")).share()).isZero();
  }

  @Test
  void the_first_literal_answer_is_shown_as_the_right_one() {
    assertThat(QUESTION.rightAnswer()).contains(new Response.Words("Aide-mémoire"));
    assertThatThrownBy(() -> new ShortText(PROMPT, List.of(), List.of(".*")))
        .hasMessage("A short text needs at least one literal answer to show.");
  }

  @Test
  void every_broken_answer_and_pattern_is_named() {
    assertThatThrownBy(
            () -> new ShortText(PROMPT, List.of("\u200b", "x".repeat(501)), List.of("(", "%s[")))
        .isInstanceOfSatisfying(
            InvalidQuestion.class,
            invalid ->
                assertThat(invalid.problems())
                    .satisfiesExactly(
                        p -> assertThat(p).isEqualTo("An accepted answer has no text."),
                        p -> assertThat(p).contains("500 characters"),
                        p -> assertThat(p).contains("\"(\" is not valid"),
                        p -> assertThat(p).contains("\"%s[\" is not valid")));
  }

  @Test
  void a_response_of_another_kind_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QUESTION.markResponse(new Response.Prose("Aide-mémoire")));
  }

  private static AnswerMark.ByWording mark(String typed) {
    return (AnswerMark.ByWording) QUESTION.markResponse(new Response.Words(typed));
  }
}
