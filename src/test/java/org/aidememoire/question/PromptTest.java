package org.aidememoire.question;

import static org.aidememoire.question.Passages.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.5", "1", "1.0000", "0.0001", "1000"})
  void points_lie_between_0_and_1000_with_four_decimal_places(String points) {
    assertThat(prompt(points).points()).isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1000.0001", "0.00001", "1e9"})
  void other_points_are_refused(String points) {
    assertThatThrownBy(() -> prompt(points))
        .isInstanceOf(InvalidQuestion.class)
        .hasMessageStartingWith("The points");
  }

  @Test
  void the_same_points_make_the_same_question_however_they_are_written() {
    assertThat(prompt("10.00")).isEqualTo(prompt("10")).hasToString(prompt("1e1").toString());
    assertThat(prompt("10.00").points()).hasToString("10");
  }

  @Test
  void an_id_is_shaped_like_a_slug_and_the_question_has_a_text() {
    assertThatThrownBy(() -> Prompt.of("Reports to", " "))
        .hasMessage(
            "The id \"Reports to\" must be made of lower-case letters, digits and single hyphens."
                + " The question has no text.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void the_weight_of_evidence_lies_between_0_and_1(double weight) {
    assertThatThrownBy(() -> new EvidenceRule(weight, 0.6, false, List.of(quote("organ"))))
        .hasMessage("The weight of the evidence must lie between 0 and 1.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1.1, Double.NaN})
  void the_threshold_of_evidence_is_above_0_and_at_most_1(double threshold) {
    assertThatThrownBy(() -> new EvidenceRule(0, threshold, false, List.of(quote("organ"))))
        .hasMessage("The threshold of the evidence must be above 0 and at most 1.");
  }

  @Test
  void evidence_that_counts_can_be_marked() {
    assertThatThrownBy(() -> new EvidenceRule(0.1, 0.6, true, List.of()))
        .hasMessageContaining("needs at least one accepted passage");
    assertThatThrownBy(() -> new EvidenceRule(0, 0.6, true, List.of(quote(", "))))
        .hasMessage("An accepted passage must hold at least one word.");
  }

  @Test
  void a_model_answer_has_a_text_no_longer_than_an_answer() {
    Prompt prompt = prompt("1");
    assertThatThrownBy(() -> new LongText(prompt, " ")).hasMessage("The model answer has no text.");
    assertThatThrownBy(() -> new LongText(prompt, "x".repeat(20_001)))
        .hasMessage("The model answer may have 20000 characters at most.");
    assertThat(new LongText(prompt, "x".repeat(20_000)).rightAnswer()).isPresent();
    assertThat(new LongText(prompt, null).rightAnswer()).isEmpty();
  }

  private static Prompt prompt(String points) {
    return new Prompt("q", "What?", new BigDecimal(points), null, null);
  }
}
