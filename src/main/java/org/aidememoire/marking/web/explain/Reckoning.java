package org.aidememoire.marking.web.explain;

import java.math.BigDecimal;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.Tries;
import org.aidememoire.question.explain.Explanation.Sum;
import org.aidememoire.question.rule.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * How the points of an answer go on from its own sum to what it earns in the end.
 *
 * @param cost of failed tries; null where there were none, or they cost nothing
 * @param repaired the score that a repair of the question gave; null where none did
 * @param weight what certainty makes of it; null where it does not touch it
 * @param byTeacher the score that the teacher gave this student; null where they gave none
 * @param earned in the end; by certainty it can be below 0
 */
record Reckoning(
    @Nullable Cost cost,
    @Nullable Score repaired,
    @Nullable Weight weight,
    @Nullable Score byTeacher,
    BigDecimal earned,
    BigDecimal possible) {

  /**
   * @param penalty the share of the points that each failed try takes
   * @param left the share that the tries leave
   * @param score after that
   */
  record Cost(int failed, double penalty, double left, Score score) {}

  /**
   * @param said whether the student said how sure they were
   * @param factor of the points earned, or of those possible where the answer is wrong
   */
  record Weight(Certainty certainty, boolean said, double factor, BigDecimal points) {}

  /** Whether the answer's own sum is all there is to it. */
  public boolean isLast() {
    return cost == null && repaired == null && weight == null && byTeacher == null;
  }

  static Reckoning of(MarkedItem marked, Sum sum, boolean byCertainty) {
    MarkedItem workedOut = marked.workedOut();
    Cost cost = cost(workedOut, sum.score());
    Score unrepaired = cost == null ? sum.score() : cost.score();
    Weight weight = byCertainty ? weight(workedOut) : null;
    boolean overridden = marked.override().isPresent();
    return new Reckoning(
        cost,
        workedOut.score().equals(unrepaired) ? null : workedOut.score(),
        weight,
        overridden ? marked.score() : null,
        weight == null || overridden ? marked.score().earned() : weight.points(),
        marked.score().possible());
  }

  private static @Nullable Cost cost(MarkedItem marked, Score plain) {
    Tries tries = marked.item().tries();
    double left = tries.left(marked.failed());
    return left == 1
        ? null
        : new Cost(
            marked.failed(),
            tries.penalty(),
            left,
            Score.share(plain.share() * left, plain.possible()));
  }

  private static @Nullable Weight weight(MarkedItem marked) {
    return marked
        .weight()
        .map(
            certainty ->
                new Weight(
                    certainty,
                    marked.answer().orElseThrow().certainty() != null,
                    marked.score().earned().signum() > 0
                        ? (double) certainty.right() / Certainty.MOST
                        : (double) certainty.wrong() / Certainty.MOST,
                    marked.weighedPoints()))
        .orElse(null);
  }
}
