package org.aidememoire.question;

import java.util.Optional;
import org.aidememoire.common.Score;

/**
 * What an answer is worth and why.
 *
 * @param evidence empty where the question does not ask for evidence
 * @param score points earned so far, out of those possible; see {@link #waits()}
 */
public record Mark(AnswerMark answer, Optional<EvidenceMark> evidence, Score score) {

  /**
   * Points × ((1 − w) × answer's share + w × evidence's share), where w is the weight of the
   * evidence. Evidence without a response is reported but earns nothing: it proves no claim.
   *
   * @throws IllegalArgumentException where the response does not fit the question
   */
  public static Mark of(Question question, Answer answer) {
    return of(question, answer, markResponse(question, answer));
  }

  /**
   * As {@link #of}, for an answer that a person has judged.
   *
   * @throws IllegalArgumentException where the question has no rubric, or the judgement does not
   *     fit it
   */
  public static Mark judged(LongText question, Answer answer, Rubric.Judgement judgement) {
    Rubric rubric = question.rubric();
    if (rubric == null || !answer.answered()) {
      throw new IllegalArgumentException("There is nothing to judge in " + question.id());
    }
    return of(question, answer, rubric.mark(judgement));
  }

  private static Mark of(Question question, Answer answer, AnswerMark answerMark) {
    Optional<EvidenceRule> rule = question.prompt().evidenceRule();
    Optional<EvidenceMark> evidenceMark = rule.map(r -> r.mark(answer.evidence()));
    double weight = rule.map(EvidenceRule::weight).orElse(0.0);
    double evidenceShare = evidenceMark.map(EvidenceMark::share).orElse(0.0);
    double share =
        answer.answered() ? (1 - weight) * answerMark.share() + weight * evidenceShare : 0;
    return new Mark(
        answerMark, evidenceMark, Score.share(Math.min(1, share), question.prompt().points()));
  }

  /** The mark of an answer; empty where it does not fit the question, which may be another now. */
  public static Optional<Mark> find(Question question, Answer answer) {
    try {
      return Optional.of(question.mark(answer));
    } catch (IllegalArgumentException misfit) {
      return Optional.empty();
    }
  }

  /** The same with other points. */
  public Mark withScore(Score other) {
    return new Mark(answer, evidence, other);
  }

  /** The mark of somebody who gave no answer: nothing earned. */
  public static Mark unanswered(Question question) {
    return of(question, Answer.NONE);
  }

  /** Whether a person has to judge the answer before the score is final. */
  public boolean waits() {
    return answer.verdict() == Verdict.WAITING;
  }

  /** Whether it earns all there is; where there is nothing to earn, whether the answer is right. */
  public boolean isFull() {
    return score.possible().signum() == 0 ? answer.verdict() == Verdict.RIGHT : score.isFull();
  }

  private static AnswerMark markResponse(Question question, Answer answer) {
    Response response = answer.response();
    if (response == null) {
      return new AnswerMark.Unanswered();
    }
    // Marked even if it is blank, so that a response of the wrong kind never passes.
    AnswerMark mark = question.markResponse(response);
    return response.blank() ? new AnswerMark.Unanswered() : mark;
  }
}
