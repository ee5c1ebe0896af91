package org.aidememoire.lesson;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * How an item goes on after a wrong answer, where the quiz is interactive.
 *
 * @param most how many tries there are, from 1 to 10
 * @param hints shown after the first failed try, the second and so on; may be fewer than tries
 * @param penalty the share of the points that each failed try costs, from 0 to 1
 */
public record Tries(int most, List<String> hints, double penalty) {
  public static final int LIMIT = 10;

  /** Where the author says nothing: three tries, a third of the points for each that fails. */
  public static final Tries USUAL = new Tries(3, List.of(), 1.0 / 3);

  public Tries {
    hints = List.copyOf(hints);
    if (most < 1 || most > LIMIT || hints.size() >= most) {
      throw new IllegalArgumentException(
          "An item has 1 to 10 tries, and a hint before the second and later ones at most");
    }
    if (!(penalty >= 0 && penalty <= 1)) {
      throw new IllegalArgumentException("A penalty is a share from 0 to 1");
    }
  }

  /** What is left of the points after so many failed tries. */
  @JsonIgnore
  public double left(int failed) {
    return Math.max(0, 1 - failed * penalty);
  }

  /** All hints that so many failed tries have brought, the first one first. */
  public List<String> hintsAfter(int failed) {
    return hints.subList(0, Math.min(failed, hints.size()));
  }
}
