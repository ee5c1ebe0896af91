package org.aidememoire.question.explain;

import java.math.BigDecimal;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Matching;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.Option;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Question;
import org.aidememoire.question.Rubric;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.TwoPart;
import org.aidememoire.question.rule.DateTolerance;
import org.aidememoire.question.rule.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** The rule by which a type of question is marked, with the numbers of one question. */
public sealed interface MarkingRule {
  /** All for the right option, nothing for another. */
  record OneRight() implements MarkingRule {}

  /**
   * Right ones chosen less wrong ones chosen.
   *
   * @param right how many options are right
   */
  record RightLessWrong(int right) implements MarkingRule {}

  /**
   * All for exactly the right options.
   *
   * @param right how many options are right
   */
  record ExactlyRight(int right) implements MarkingRule {}

  /** All for words that agree with an accepted answer or a pattern. */
  record SameWords(int answers, int patterns) implements MarkingRule {}

  /** All for the right judgement of a statement. */
  record RightJudgement() implements MarkingRule {}

  /**
   * All for a date that agrees with an accepted one, a share for one that is right but coarser.
   *
   * @param tolerance null where the date may not be off
   * @param coarser the share, from 0 to 1
   * @param period whether beginning and end are worth half each
   */
  record DateAgrees(@Nullable DateTolerance tolerance, double coarser, boolean period)
      implements MarkingRule {}

  /**
   * The best credit of an accepted value that is near enough.
   *
   * @param values how many are accepted
   * @param unit the share of the credit that hangs on the unit; 0 where there are none
   */
  record NumberNear(int values, double unit) implements MarkingRule {}

  /**
   * A share for each gap that holds the author's words.
   *
   * @param weighed whether some gaps count more than others
   */
  record EachGap(int gaps, boolean weighed) implements MarkingRule {}

  /** An equal share for each of the prompts. */
  record EachPair(int prompts) implements MarkingRule {}

  /** An equal share for each entry that is directly followed by the right one. */
  record EachNeighbour(int neighbours) implements MarkingRule {}

  /**
   * The overlap with accepted passages over the threshold.
   *
   * @param threshold the F1 from which everything is earned
   */
  record Overlapping(double threshold) implements MarkingRule {}

  /**
   * A person finds a level for each criterion.
   *
   * @param most the points of the best levels together
   */
  record ByCriteria(int criteria, BigDecimal most) implements MarkingRule {}

  /** A person reads it. */
  record ByPerson() implements MarkingRule {}

  /** An equal share for each entry in its group. */
  record EachEntry(int entries) implements MarkingRule {}

  /** An equal share for each cell of a table of claims. */
  record EachCell(int cells) implements MarkingRule {}

  /**
   * A claim, and its proof, which counts only if the claim is right.
   *
   * @param weight the proof's share, above 0 and below 1
   * @param allOrNothing whether only both parts in full earn anything
   */
  record ClaimThenProof(double weight, boolean allOrNothing) implements MarkingRule {}

  /**
   * By how far events are from their places, against how far blind placing would put them.
   *
   * @param places how many there are
   */
  record ByDistance(int places) implements MarkingRule {}

  static MarkingRule of(Question question) {
    return switch (question) {
      case SingleChoice q -> new OneRight();
      case MultipleChoice q -> {
        int right = (int) q.options().stream().filter(Option::right).count();
        yield q.allOrNothing() ? new ExactlyRight(right) : new RightLessWrong(right);
      }
      case ShortText q -> new SameWords(q.accept().size(), q.patterns().size());
      case TrueFalse q -> new RightJudgement();
      case DateQuestion q ->
          new DateAgrees(
              q.tolerance(),
              q.coarser(),
              q.accept().getFirst().extent() == HistoricalDate.Extent.PERIOD);
      case Numeric q -> new NumberNear(q.accept().size(), q.unitCredit());
      case Cloze q ->
          new EachGap(
              q.gaps().size(),
              q.gaps().stream().mapToDouble(Cloze.Gap::weight).distinct().count() > 1);
      case Matching q -> new EachPair(q.prompts().size());
      case Ordering q -> new EachNeighbour(q.entries().size() - 1);
      case SelectWords q -> new Overlapping(q.threshold());
      case LongText q -> {
        Rubric rubric = q.rubric();
        yield rubric == null
            ? new ByPerson()
            : new ByCriteria(rubric.criteria().size(), rubric.most());
      }
      case Categorise q -> new EachEntry(q.entries().size());
      case TwoPart q -> new ClaimThenProof(q.proof().weight(), q.allOrNothing());
      case Corroboration q -> new EachCell(q.right().size());
      case Timeline q -> new ByDistance(q.places());
    };
  }
}
