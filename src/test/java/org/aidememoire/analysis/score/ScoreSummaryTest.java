package org.aidememoire.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.aidememoire.analysis.Sheet;
import org.aidememoire.common.Score;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Option;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.SingleChoice;
import org.junit.jupiter.api.Test;

class ScoreSummaryTest {
  private static final SingleChoice QUESTION =
      new SingleChoice(
          Prompt.of("asked", "Which?"),
          List.of(new Option("a", "A", true, null), new Option("b", "B", false, null)));

  @Test
  void of_four_students_nothing_is_said() {
    ScoreSummary four = ScoreSummary.of(Collections.nCopies(4, points(1, 0)));

    assertThat(four.students()).isEqualTo(4);
    assertThat(four.spread()).isEmpty();
    assertThat(four.histogram()).isEmpty();
    assertThat(four.reliability()).isEqualTo(new Reliability.TooFew());
    assertThat(four.error()).isEmpty();
  }

  @Test
  void five_students_have_a_spread() {
    ScoreSummary five = ScoreSummary.of(List.of(of4(4), of4(0), of4(3), of4(1), of4(2)));

    Spread spread = five.spread().orElseThrow();
    assertThat(spread.mean()).isEqualTo(0.5);
    assertThat(spread.median()).isEqualTo(0.5);
    // √((1/4 + 1/16 + 0 + 1/16 + 1/4) / 4)
    assertThat(spread.deviation()).isCloseTo(0.395285, within(1e-6));
    assertThat(spread.highest()).isEqualTo(1);
    assertThat(spread.lowest()).isZero();
    assertThat(five.possible()).contains(new BigDecimal("4.0000"));
    assertThat(five.histogram()).isEmpty();
  }

  @Test
  void the_median_of_an_even_number_lies_between_two() {
    List<Sheet> six = List.of(of4(0), of4(0), of4(1), of4(2), of4(4), of4(4));

    assertThat(ScoreSummary.of(six).spread().orElseThrow().median()).isEqualTo(0.375);
  }

  @Test
  void alpha_is_the_part_of_the_differences_that_items_share() {
    // Two items: 4 students have both, 4 neither, 1 only the first, 1 only the second.
    // s²(item) = 2.5/9 each, s²(sum) = 8/9: α = 2 · (1 − 5/8) = 0.75
    ScoreSummary ten = ScoreSummary.of(tenStudents());

    Reliability.Found found = (Reliability.Found) ten.reliability();
    assertThat(found.value()).isCloseTo(0.75, within(1e-12));
    assertThat(found.strength()).isEqualTo(Reliability.Strength.FAIR);
    // s = √(8/9) / 2 of all points, times √(1 − 0.75)
    assertThat(ten.error().orElseThrow()).isCloseTo(Math.sqrt(8 / 9.0) / 4, within(1e-12));
  }

  @Test
  void the_interval_is_the_one_that_is_published() {
    Reliability.Found found = Reliability.within(0.85, 89, 7);

    // Feldt's (1965) exact interval, as the R package statpsych documents it: 0.7971 to 0.8931
    assertThat(found.low()).isCloseTo(0.7971, within(0.002));
    assertThat(found.high()).isCloseTo(0.8931, within(0.002));
  }

  @Test
  void where_items_pull_apart_alpha_is_below_nothing_and_no_error_is_said() {
    List<Sheet> apart = new ArrayList<>(Collections.nCopies(6, points(1, 0)));
    apart.addAll(Collections.nCopies(5, points(0, 1)));
    apart.add(points(1, 1));

    ScoreSummary summary = ScoreSummary.of(apart);

    assertThat(((Reliability.Found) summary.reliability()).value()).isNegative();
    assertThat(summary.error()).isEqualTo(OptionalDouble.empty());
  }

  @Test
  void it_is_said_why_there_is_no_alpha() {
    assertThat(reliability(Collections.nCopies(9, points(1, 0))))
        .isEqualTo(new Reliability.TooFew());
    assertThat(reliability(Collections.nCopies(12, points(1, 0))))
        .isEqualTo(new Reliability.AllAlike());
    List<Sheet> one = new ArrayList<>(Collections.nCopies(6, points(1)));
    one.addAll(Collections.nCopies(6, points(0)));
    assertThat(reliability(one)).isEqualTo(new Reliability.OneItem());
    List<Sheet> drawn = new ArrayList<>(tenStudents());
    drawn.add(sheet(Map.of("another", Score.of(1, 1), "item 0", Score.of(1, 1))));
    assertThat(reliability(drawn)).isEqualTo(new Reliability.DifferentItems());
  }

  @Test
  void items_that_were_dropped_count_for_nothing() {
    List<Sheet> dropped =
        tenStudents().stream()
            .map(
                sheet -> {
                  Map<String, Sheet.Given> items = new LinkedHashMap<>(sheet.items());
                  items.put("dropped", given(Score.NOTHING, false));
                  return new Sheet(items);
                })
            .toList();

    assertThat(ScoreSummary.of(dropped)).isEqualTo(ScoreSummary.of(tenStudents()));
  }

  @Test
  void an_item_to_which_an_answer_waits_is_left_out_for_everybody() {
    List<Sheet> sheets = new ArrayList<>();
    for (Sheet sheet : tenStudents()) {
      Map<String, Sheet.Given> items = new LinkedHashMap<>(sheet.items());
      items.put("essay", given(Score.of(1, 1), sheets.isEmpty()));
      sheets.add(new Sheet(items));
    }

    ScoreSummary summary = ScoreSummary.of(sheets);

    assertThat(summary.waiting()).isEqualTo(1);
    assertThat(summary.students()).isEqualTo(10);
    assertThat(summary.spread()).isEqualTo(ScoreSummary.of(tenStudents()).spread());
  }

  @Test
  void the_histogram_counts_seven_tenths_as_70_percent_and_all_points_in_the_last_step() {
    List<Sheet> sheets = new ArrayList<>();
    for (int earned = 0; earned <= 10; earned++) {
      sheets.add(sheet(Map.of("item", Score.of(earned, 10))));
    }

    Histogram histogram = ScoreSummary.of(sheets).histogram().orElseThrow();

    assertThat(histogram.steps())
        .extracting(Histogram.Step::students)
        .containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1, 2);
    assertThat(histogram.steps().get(7)).isEqualTo(new Histogram.Step(70, 80, 1));
    assertThat(histogram.most()).isEqualTo(2);
  }

  private static Reliability reliability(List<Sheet> sheets) {
    return ScoreSummary.of(sheets).reliability();
  }

  private static List<Sheet> tenStudents() {
    List<Sheet> sheets = new ArrayList<>(Collections.nCopies(4, points(1, 1)));
    sheets.addAll(Collections.nCopies(4, points(0, 0)));
    sheets.addAll(Arrays.asList(points(1, 0), points(0, 1)));
    return sheets;
  }

  private static Sheet of4(int earned) {
    return sheet(Map.of("item", Score.of(earned, 4)));
  }

  private static Sheet points(int... each) {
    Map<String, Score> scores = new LinkedHashMap<>();
    for (int i = 0; i < each.length; i++) {
      scores.put("item " + i, Score.of(each[i], 1));
    }
    return sheet(scores);
  }

  private static Sheet sheet(Map<String, Score> scores) {
    Map<String, Sheet.Given> items = new LinkedHashMap<>();
    scores.forEach((id, score) -> items.put(id, given(score, false)));
    return new Sheet(items);
  }

  private static Sheet.Given given(Score score, boolean waits) {
    return new Sheet.Given(Answer.NONE, Mark.unanswered(QUESTION).withScore(score), waits);
  }
}
