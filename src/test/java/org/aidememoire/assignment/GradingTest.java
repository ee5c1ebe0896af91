package org.aidememoire.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidememoire.common.Score;
import org.junit.jupiter.api.Test;

class GradingTest {
  private static final List<Score> THREE = List.of(Score.of(2, 4), Score.of(3, 4), Score.of(1, 4));

  @Test
  void the_best_the_last_the_first_or_the_mean_counts() {
    assertThat(Grading.BEST.grade(THREE)).contains(Score.of(3, 4));
    assertThat(Grading.LAST.grade(THREE)).contains(Score.of(1, 4));
    assertThat(Grading.FIRST.grade(THREE)).contains(Score.of(2, 4));
    assertThat(Grading.MEAN.grade(THREE)).contains(Score.of(2, 4));
  }

  @Test
  void attempts_that_were_worth_different_points_are_compared_by_their_share() {
    List<Score> two = List.of(Score.of(3, 4), Score.of(4, 8));
    assertThat(Grading.BEST.grade(two)).contains(Score.of(3, 4));
    assertThat(Grading.MEAN.grade(two)).contains(Score.of(5, 8));
  }

  @Test
  void without_an_attempt_there_is_no_grade() {
    for (Grading grading : Grading.values()) {
      assertThat(grading.grade(List.of())).isEmpty();
    }
  }

  @Test
  void an_attempt_all_of_whose_items_were_dropped_says_nothing_beside_others() {
    List<Score> two = List.of(Score.NOTHING, Score.of(1, 1));
    for (Grading grading : Grading.values()) {
      assertThat(grading.grade(two)).contains(Score.of(1, 1));
      assertThat(grading.grade(two.reversed())).contains(Score.of(1, 1));
    }
  }

  @Test
  void a_quiz_worth_nothing_has_a_grade_of_nothing() {
    assertThat(Grading.MEAN.grade(List.of(Score.NOTHING))).contains(Score.NOTHING);
  }
}
