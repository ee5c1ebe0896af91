package org.aidememoire.analysis.score;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.aidememoire.common.Score;

/**
 * How many students earned how much, in steps of a tenth of the points: from 0 % to below 10 %, and
 * so on; the last step includes all points.
 */
public record Histogram(List<Step> steps) {
  private static final int STEPS = 10;
  private static final int PERCENT = 10;

  /**
   * @param from in percent, included
   * @param to in percent, not included but for 100
   */
  public record Step(int from, int to, int students) {}

  public Histogram {
    steps = List.copyOf(steps);
  }

  static Histogram of(List<Score> sums) {
    int[] students = new int[STEPS];
    sums.forEach(sum -> students[Math.min(step(sum), STEPS - 1)]++);
    return new Histogram(
        IntStream.range(0, STEPS)
            .mapToObj(step -> new Step(step * PERCENT, (step + 1) * PERCENT, students[step]))
            .toList());
  }

  /** Worked out in decimals: seven tenths are exactly 70 %. */
  private static int step(Score sum) {
    return sum.earned()
        .multiply(BigDecimal.valueOf(STEPS))
        .divideToIntegralValue(sum.possible())
        .intValueExact();
  }

  /** Of all steps the highest. */
  public int most() {
    return Arrays.stream(steps.stream().mapToInt(Step::students).toArray()).max().orElse(0);
  }
}
