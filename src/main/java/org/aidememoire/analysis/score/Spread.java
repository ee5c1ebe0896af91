package org.aidememoire.analysis.score;

import java.util.Arrays;
import java.util.List;
import org.aidememoire.common.Score;

/**
 * Where the sums of a class lie, as shares of the points that each could have earned, from 0 to 1.
 *
 * @param mean the arithmetic mean
 * @param median half of the class lies at or below it, half at or above; between two, their mean
 * @param deviation {@link #deviation}
 */
public record Spread(double mean, double median, double deviation, double highest, double lowest) {

  /**
   * @param sums two or more
   */
  static Spread of(List<Score> sums) {
    double[] shares = sums.stream().mapToDouble(Score::share).sorted().toArray();
    int half = shares.length / 2;
    double median = shares.length % 2 == 1 ? shares[half] : (shares[half - 1] + shares[half]) / 2;
    return new Spread(
        mean(shares), median, deviation(shares), shares[shares.length - 1], shares[0]);
  }

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  /**
   * The standard deviation of a sample, whose squares are divided by n − 1 and not by n (Crocker
   * and Algina 1986, chapter 2; so do Moodle's quiz statistics): the class stands for other
   * students like them, and those who are there lie closer to their own mean than to that of all.
   */
  static double deviation(double[] values) {
    return Math.sqrt(variance(values));
  }

  /** The square of {@link #deviation}. */
  static double variance(double[] values) {
    double mean = mean(values);
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return squares / (values.length - 1);
  }
}
