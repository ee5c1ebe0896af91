package org.aidememoire.analysis.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.aidememoire.common.Score;

/** How far the points of a quiz can be relied on, or why that cannot be said. */
public sealed interface Reliability {
  /** Below this many students nothing is said: chance would say more than the quiz. */
  int FEWEST = 10;

  /** From here on points can bear a judgement on one student by themselves (Frisbie 1988). */
  double HIGH = 0.85;

  /** From here on they can bear one on a group; teachers' own tests lie around 0.5 (the same). */
  double FAIR = 0.65;

  /** The 97.5th percentile of the standard normal distribution. */
  double NORMAL = 1.959964;

  double HUNDRED = 100;

  /** How high it is, in a word. */
  enum Strength {
    LOW,
    FAIR,
    HIGH
  }

  /**
   * Cronbach's alpha, α = k/(k − 1) · (1 − Σ s²(item) / s²(sum)) for k items: the lower bound of
   * the part of the differences between students that is not chance (Cronbach 1951, "Coefficient
   * alpha and the internal structure of tests", Psychometrika 16, 297–334, formula 2). For items
   * that are either right or wrong it is the KR-20 of Kuder and Richardson (1937).
   *
   * @param value 1 at most; below 0 where items pull in different directions
   * @param low where in 19 of 20 classes like this one the quiz's own value lies above …
   * @param high … and below: an approximate interval (Bonett 2002, "Sample size requirements for
   *     testing and estimating coefficient alpha", Journal of Educational and Behavioral Statistics
   *     27(4), 335–340): 1 − exp(ln(1 − α) − ln(n/(n − 1)) ± z · √(2k / ((k − 1)(n − 2))))
   */
  record Found(double value, double low, double high) implements Reliability {

    /** Of the value as it is shown, to two decimal places. */
    public Strength strength() {
      double shown = Math.round(value * HUNDRED) / HUNDRED;
      return shown < FAIR ? Strength.LOW : shown < HIGH ? Strength.FAIR : Strength.HIGH;
    }

    /**
     * The standard error of measurement, s · √(1 − α): how far, in two of three cases, a student's
     * points lie from what they would earn on average in many quizzes like this one (Harvill 1991,
     * "Standard error of measurement", Educational Measurement: Issues and Practice 10(2), 33–41).
     * Empty where α is below 0 and says nothing of that kind.
     *
     * @param deviation the standard deviation of the sums, in any unit
     */
    public OptionalDouble error(double deviation) {
      return value < 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(deviation * Math.sqrt(1 - value));
    }
  }

  /** Fewer than {@value #FEWEST} students. */
  record TooFew() implements Reliability {}

  /** Alpha compares items with each other. */
  record OneItem() implements Reliability {}

  /** Students had different items, drawn from a pool or of different versions. */
  record DifferentItems() implements Reliability {}

  /** Everybody earned the same: there is no difference to explain. */
  record AllAlike() implements Reliability {}

  static Reliability of(ScoreTable table) {
    Optional<List<String>> items = table.findCommonItems();
    if (table.rows().size() < FEWEST) {
      return new TooFew();
    }
    if (items.isEmpty()) {
      return new DifferentItems();
    }
    return items.get().size() < 2 ? new OneItem() : alpha(table, items.get());
  }

  private static Reliability alpha(ScoreTable table, List<String> items) {
    double[] sums =
        table.sums().stream().map(Score::earned).mapToDouble(Number::doubleValue).toArray();
    double whole = Spread.variance(sums);
    // Points such as 0.3333 may leave a trace of variance where all are the same.
    if (whole < 1e-9) {
      return new AllAlike();
    }
    double parts = items.stream().mapToDouble(item -> Spread.variance(table.earned(item))).sum();
    double k = items.size();
    return within(Math.min(1, k / (k - 1) * (1 - parts / whole)), sums.length, k);
  }

  static Found within(double alpha, double n, double k) {
    double middle = Math.log(1 - alpha) - Math.log(n / (n - 1));
    double margin = NORMAL * Math.sqrt(2 * k / ((k - 1) * (n - 2)));
    return new Found(alpha, 1 - Math.exp(middle + margin), 1 - Math.exp(middle - margin));
  }
}
