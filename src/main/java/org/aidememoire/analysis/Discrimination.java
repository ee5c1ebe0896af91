package org.aidememoire.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well an item tells those who did well on the other items from those who did not. */
public sealed interface Discrimination {
  /** Below this many answers nothing is said: one student more could turn it round. */
  int FEWEST = 10;

  /**
   * From here on it is called fair. A rule of thumb, made for the difference between upper and
   * lower groups (Ebel and Frisbie 1991, "Essentials of Educational Measurement"), below which an
   * item is to be looked at.
   */
  double FAIR = 0.2;

  /** From here on it is called good (the same). */
  double GOOD = 0.4;

  double HUNDRED = 100;

  /** How strong it is, in a word. */
  enum Strength {
    /** Those who did well on the rest did worse here. */
    REVERSED,
    WEAK,
    FAIR,
    GOOD
  }

  /**
   * @param value from −1 to 1
   */
  record Found(double value) implements Discrimination {
    /** Of the value as it is shown, to two decimal places. */
    public Strength strength() {
      double shown = Math.round(value * HUNDRED) / HUNDRED;
      if (shown < 0) {
        return Strength.REVERSED;
      }
      return shown < FAIR ? Strength.WEAK : shown < GOOD ? Strength.FAIR : Strength.GOOD;
    }
  }

  /** Fewer than {@value #FEWEST} marked answers. */
  record TooFew() implements Discrimination {}

  /** Everybody earned the same, here or on all the rest: nothing to compare. */
  record AllAlike() implements Discrimination {}

  /**
   * The item–rest correlation: Pearson's r between the share earned on the item and the share
   * earned on all other items of the same attempt, so that the item is not compared with itself
   * (Henrysson 1963, "Correction of item-total correlations in item analysis", Psychometrika 28(2),
   * 211–218). Shares, not points: attempts may have other items, where they are drawn from a pool.
   */
  static Discrimination of(List<Row> rows) {
    List<Row> compared =
        rows.stream().filter(Row::isMarked).filter(row -> row.rest() != null).toList();
    if (compared.size() < FEWEST) {
      return new TooFew();
    }
    double[] item = compared.stream().mapToDouble(Row::share).toArray();
    double[] rest = compared.stream().mapToDouble(row -> orZero(row.rest())).toArray();
    double value = correlation(item, rest);
    return Double.isNaN(value) ? new AllAlike() : new Found(Math.clamp(value, -1, 1));
  }

  private static double orZero(@Nullable Double rest) {
    return rest == null ? 0 : rest;
  }

  /** Not a number where one of both does not vary. */
  private static double correlation(double[] first, double[] second) {
    double firstMean = mean(first);
    double secondMean = mean(second);
    double together = 0;
    double firstAlone = 0;
    double secondAlone = 0;
    for (int i = 0; i < first.length; i++) {
      double a = first[i] - firstMean;
      double b = second[i] - secondMean;
      together += a * b;
      firstAlone += a * a;
      secondAlone += b * b;
    }
    // Shares such as 1/3 may leave a trace of variance where all are the same.
    boolean varies = firstAlone > 1e-9 && secondAlone > 1e-9;
    return varies ? together / Math.sqrt(firstAlone * secondAlone) : Double.NaN;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
