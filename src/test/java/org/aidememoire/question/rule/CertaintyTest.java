package org.aidememoire.question.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {

  @ParameterizedTest
  @CsvSource({"1, 1, 0", "2, 2, -2", "3, 3, -6"})
  void gardner_medwins_table(int level, int right, int wrong) {
    assertThat(Certainty.of(level).weigh(1)).isEqualTo(right);
    assertThat(Certainty.of(level).weigh(0)).isEqualTo(wrong);
    assertThat(Certainty.of(level).level()).isEqualTo(level);
  }

  @Test
  void a_partly_right_answer_earns_its_share_and_costs_nothing() {
    assertThat(Certainty.VERY_SURE.weigh(0.5)).isCloseTo(1.5, within(1e-9));
    assertThat(Certainty.NOT_SURE.weigh(0.25)).isCloseTo(0.25, within(1e-9));
  }

  /** The reason for the table: nobody gains by claiming more or less than they believe. */
  @ParameterizedTest
  @CsvSource({
    "0.00, NOT_SURE",
    "0.50, NOT_SURE",
    "0.66, NOT_SURE",
    "0.67, FAIRLY_SURE",
    "0.79, FAIRLY_SURE",
    "0.81, VERY_SURE",
    "1.00, VERY_SURE"
  })
  void honesty_pays_best(double probability, Certainty best) {
    assertThat(
            Arrays.stream(Certainty.values())
                .max(
                    Comparator.comparingDouble(
                        one -> probability * one.right() + (1 - probability) * one.wrong())))
        .contains(best);
  }

  @Test
  void nothing_lies_beyond_the_most_and_the_least() {
    assertThat(Certainty.values())
        .extracting(Certainty::right)
        .doesNotContainSubsequence(Certainty.MOST + 1)
        .contains(Certainty.MOST);
    assertThat(Certainty.values()).extracting(Certainty::wrong).contains(Certainty.LEAST);
    assertThat(Certainty.WHERE_NOT_SAID.wrong()).isZero();
  }

  @Test
  void there_are_three_levels() {
    assertThat(Certainty.find(0)).isEmpty();
    assertThat(Certainty.find(4)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Certainty.of(4));
  }
}
