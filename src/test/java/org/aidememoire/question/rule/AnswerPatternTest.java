package org.aidememoire.question.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerPatternTest {

  @Test
  void a_pattern_must_match_the_whole_answer() {
    assertThat(matches("general assembly", "The General Assembly")).isFalse();
    assertThat(matches("(the )?general assembly", "The General Assembly")).isTrue();
    assertThat(matches(".*assembly", "The General Assembly")).isTrue();
  }

  @Test
  void a_pattern_disregards_case_as_answers_do() {
    assertThat(matches("General ASSEMBLY", "general assembly")).isTrue();
    assertThat(matches("МОСКВА", "Москва")).isTrue();
  }

  @Test
  void a_pattern_may_be_written_with_or_without_diacritics() {
    assertThat(matches("aide-m[ée]moire", "Aide-Mémoire")).isTrue();
    assertThat(matches("aide-me\u0301moire", "Aide-Mémoire")).isTrue();
    assertThat(matches("aide-memoire", "Aide-Mémoire")).isTrue();
    assertThat(matches("aide-mémoire", "aide-memoire")).isFalse();
  }

  @Test
  void a_full_stop_at_the_end_of_the_answer_is_passed_over() {
    assertThat(matches("19(52|54)", "1954.")).isTrue();
    assertThat(matches("u\\.s\\.", "U.S.")).isTrue();
  }

  @Test
  void counts_may_follow_characters_and_classes() {
    assertThat(matches("\\d{1,2} [a-z]{3,9} \\d{4}", "29 November 1954")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[a", "a**", "\\1", "(?=a)", "*"})
  void what_re2_does_not_understand_is_refused(String pattern) {
    assertThat(AnswerPattern.findProblem(pattern))
        .hasValueSatisfying(problem -> assertThat(problem).contains(pattern, "not valid"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"state’s", "“note”", "1952–1954", "gene\u00adral"})
  void a_pattern_that_could_never_match_is_refused(String pattern) {
    assertThat(AnswerPattern.findProblem(pattern)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"((a{9}){9}){9}", "(a){2}", "a{100}", "a{1,1000}", "a{100,}"})
  void repetition_that_would_fill_the_memory_is_refused(String pattern) {
    assertThat(AnswerPattern.findProblem(pattern))
        .hasValueSatisfying(problem -> assertThat(problem).contains("repeats too much"));
  }

  @Test
  void an_empty_or_overlong_pattern_is_refused() {
    assertThat(AnswerPattern.findProblem("")).isPresent();
    assertThat(AnswerPattern.findProblem("a".repeat(500))).isEmpty();
    assertThat(AnswerPattern.findProblem("a".repeat(501))).isPresent();
    assertThatIllegalArgumentException().isThrownBy(() -> AnswerPattern.of(" "));
  }

  @Test
  void the_costliest_pattern_allowed_ends_soon() {
    String pattern = "\\pL{0,99}".repeat(54) + "!";
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(matches(pattern, "é".repeat(500))).isFalse());
  }

  private static boolean matches(String pattern, String answer) {
    return AnswerPattern.of(pattern).matches(Wording.of(answer));
  }
}
