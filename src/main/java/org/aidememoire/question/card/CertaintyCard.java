package org.aidememoire.question.card;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.aidememoire.question.Answer;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Question;
import org.aidememoire.question.rule.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The part of a form that asks how sure the student is.
 *
 * @param weighed whether points go by it
 * @param unsaid what counts where nothing is chosen
 */
public record CertaintyCard(
    String question, List<Level> levels, boolean weighed, Certainty unsaid) {

  /**
   * @param right the points for a right answer
   * @param wrong the points for a wrong one: 0 or less
   */
  public record Level(Certainty certainty, boolean chosen, BigDecimal right, BigDecimal wrong) {}

  /**
   * Null where the student is not asked: what a person marks has no right or wrong to be sure of.
   */
  static @Nullable CertaintyCard of(Question question, Answer answer, AskCard.Manner manner) {
    boolean asked = question.prompt().certainty() || manner.certainty();
    if (!asked || question instanceof LongText) {
      return null;
    }
    return new CertaintyCard(
        question.id(),
        levels(question.prompt().points(), answer.certainty()),
        manner.certainty(),
        Certainty.WHERE_NOT_SAID);
  }

  /** What each level earns and costs for a question that is worth one point. */
  public static List<Level> forOnePoint() {
    return levels(BigDecimal.ONE, null);
  }

  private static List<Level> levels(BigDecimal points, @Nullable Certainty chosen) {
    return Arrays.stream(Certainty.values())
        .map(one -> new Level(one, one == chosen, points(one, 1, points), points(one, 0, points)))
        .toList();
  }

  private static BigDecimal points(Certainty certainty, double share, BigDecimal points) {
    return points.multiply(BigDecimal.valueOf(certainty.weigh(share) / Certainty.MOST));
  }
}
