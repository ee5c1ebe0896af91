package org.aidememoire.question.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * How sure a student says they are of an answer, and what certainty-based marking makes of it: the
 * bolder the claim, the more a right answer earns and the more a wrong one costs, so that to say
 * what one really thinks pays best (A. R. Gardner-Medwin, "Confidence-based marking: towards deeper
 * learning and better exams", in: C. Bryan and K. Clegg (eds.), Innovative Assessment in Higher
 * Education, 2006, pp. 141–149). That holds where an answer is right or wrong. Where it can be
 * partly right, {@link #weigh} lets nothing be lost as soon as any part is: then the boldest claim
 * pays best for whoever is likely to get one part right, whatever they think of the rest.
 *
 * <pre>
 * certainty        right   wrong   best where the answer is right with a probability
 * 1  not sure        +1       0    below 2/3
 * 2  fairly sure     +2      −2    from 2/3 to 4/5
 * 3  very sure       +3      −6    above 4/5
 * </pre>
 */
public enum Certainty {
  NOT_SURE(1, 1, 0),
  FAIRLY_SURE(2, 2, -2),
  VERY_SURE(3, 3, -6);

  /** What counts for an answer whose certainty was not given: nothing can be lost by it. */
  public static final Certainty WHERE_NOT_SAID = NOT_SURE;

  /** The most that an answer can earn, as a multiple of its points. */
  public static final int MOST = 3;

  /** The most that an answer can cost, as a multiple of its points, below 0. */
  public static final int LEAST = -6;

  private final int level;
  private final int right;
  private final int wrong;

  Certainty(int level, int right, int wrong) {
    this.level = level;
    this.right = right;
    this.wrong = wrong;
  }

  /** Throws IllegalArgumentException where the level is not 1, 2 or 3. */
  @JsonCreator
  public static Certainty of(int level) {
    return find(level).orElseThrow(() -> new IllegalArgumentException("No such certainty"));
  }

  public static Optional<Certainty> find(int level) {
    return Arrays.stream(values()).filter(one -> one.level == level).findFirst();
  }

  /** From 1 to 3. */
  @JsonValue
  public int level() {
    return level;
  }

  /** What a right answer earns, as a multiple of its points. */
  public int right() {
    return right;
  }

  /** What a wrong answer earns, as a multiple of its points: 0 or less. */
  public int wrong() {
    return wrong;
  }

  /**
   * What an answer earns, as a multiple of its points, from {@value #LEAST} to {@value #MOST}. A
   * partly right answer earns its share of what a right one does, and costs nothing (Moodle's
   * certainty-based marking, {@code question_cbm::adjust_fraction}).
   *
   * @param share of the answer's credit, from 0 to 1
   */
  public double weigh(double share) {
    return share > 0 ? right * share : wrong;
  }
}
