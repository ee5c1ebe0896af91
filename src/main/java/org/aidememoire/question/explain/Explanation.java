package org.aidememoire.question.explain;

import java.math.BigDecimal;
import java.util.List;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Score;
import org.aidememoire.question.Answer;
import org.aidememoire.question.AnswerMark;
import org.aidememoire.question.EvidenceRule;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.card.Places;
import org.jspecify.annotations.Nullable;

/**
 * How one answer came to its mark.
 *
 * @param wording how a typed answer was read and what it agreed with; null for other answers
 * @param parts empty where the answer has none
 * @param passage the comparison of words that are the answer; null for other answers
 * @param evidence the comparison of words that prove the answer; null where none were attached, or
 *     none are accepted
 */
public record Explanation(
    MarkingRule rule,
    AnswerMark.@Nullable ByWording wording,
    List<PartRow> parts,
    @Nullable Compared passage,
    @Nullable Compared evidence,
    Sum sum) {

  /**
   * Points × ((1 − weight) × answer + weight × evidence): what the answer is worth by itself,
   * before what tries cost, certainty weighs or a repair changes.
   *
   * @param weight of the evidence; 0 where it is only reported or not asked for
   * @param answered false where nothing was answered, which earns nothing
   * @param waits whether a person has to judge the answer
   */
  public record Sum(
      BigDecimal points,
      double weight,
      double answer,
      double evidence,
      boolean answered,
      boolean waits) {

    public Score score() {
      double share = (1 - weight) * answer + weight * evidence;
      return Score.share(answered ? Math.min(1, share) : 0, points);
    }

    public boolean isWeighed() {
      return weight > 0;
    }

    /** The points that the answer itself can earn. */
    public BigDecimal answerPoints() {
      return points.multiply(BigDecimal.valueOf(1 - weight));
    }

    /** The points that the evidence can earn. */
    public BigDecimal evidencePoints() {
      return points.multiply(BigDecimal.valueOf(weight));
    }

    public BigDecimal answerEarned() {
      return answered ? answerPoints().multiply(BigDecimal.valueOf(answer)) : BigDecimal.ZERO;
    }

    public BigDecimal evidenceEarned() {
      return answered ? evidencePoints().multiply(BigDecimal.valueOf(evidence)) : BigDecimal.ZERO;
    }
  }

  public static Explanation of(Question question, Answer answer, Mark mark, Places places) {
    AnswerMark how = mark.answer();
    return new Explanation(
        MarkingRule.of(question),
        how instanceof AnswerMark.ByWording wording ? wording : null,
        parts(question, how),
        passage(question, answer, places),
        evidence(question, answer, places),
        sum(question, answer, mark));
  }

  static List<PartRow> parts(Question question, AnswerMark how) {
    return switch (how) {
      case AnswerMark.ByParts marked ->
          marked.parts().stream().map(part -> PartRow.of(question, part)).toList();
      case AnswerMark.ByRubric judged ->
          judged.parts().stream().map(part -> PartRow.of(question, part)).toList();
      case AnswerMark.Unanswered none -> List.of();
      case AnswerMark.Waiting none -> List.of();
      case AnswerMark.ByWording none -> List.of();
      case AnswerMark.ByPassage none -> List.of();
    };
  }

  private static @Nullable Compared passage(Question question, Answer answer, Places places) {
    return question instanceof SelectWords words
            && answer.response() instanceof Response.Passage(List<Quote> selected)
        ? Compared.of(selected, words.accept(), words.threshold(), places)
        : null;
  }

  private static @Nullable Compared evidence(Question question, Answer answer, Places places) {
    return question
        .prompt()
        .evidenceRule()
        .filter(rule -> !rule.accept().isEmpty() && !answer.evidence().isEmpty())
        .map(rule -> Compared.of(answer.evidence(), rule.accept(), rule.threshold(), places))
        .orElse(null);
  }

  private static Sum sum(Question question, Answer answer, Mark mark) {
    return new Sum(
        question.prompt().points(),
        question.prompt().evidenceRule().map(EvidenceRule::weight).orElse(0.0),
        mark.answer().share(),
        mark.evidence().map(evidence -> evidence.share()).orElse(0.0),
        answer.answered(),
        mark.waits());
  }
}
