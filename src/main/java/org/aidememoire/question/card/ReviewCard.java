package org.aidememoire.question.card;

import java.util.List;
import org.aidememoire.common.Score;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Question;
import org.aidememoire.question.Verdict;
import org.aidememoire.question.rule.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * An answer with its mark, as a person sees it afterwards.
 *
 * @param body what was answered, by the kind of question
 * @param certainty how sure the student was; null where they did not say
 * @param evidence null where the question did not ask for evidence
 * @param explain null where there is nothing to explain, or it may not be seen yet
 */
public record ReviewCard(
    Kind kind,
    String id,
    String ask,
    Verdict verdict,
    Score score,
    @Nullable Certainty certainty,
    ReviewBody body,
    @Nullable Proof evidence,
    @Nullable String explain) {

  /**
   * @param accepted empty where they may not be seen yet
   */
  public record Proof(Verdict verdict, List<QuoteCard> given, List<QuoteCard> accepted) {}

  /**
   * @param reveal whether all may be seen beside the answer, or nothing
   */
  public static ReviewCard of(
      Question question, Answer answer, Mark mark, boolean reveal, Places places) {
    return of(question, answer, mark, Shown.all(reveal), places);
  }

  public static ReviewCard of(
      Question question, Answer answer, Mark mark, Shown shown, Places places) {
    return new ReviewCard(
        Kind.of(question),
        question.id(),
        question.prompt().ask(),
        mark.answer().verdict(),
        mark.score(),
        answer.certainty(),
        ReviewBody.of(question, answer, mark.answer(), shown, places),
        proof(question, answer, mark, shown, places),
        shown.right() ? question.prompt().explain() : null);
  }

  /** Whether any of it is in the student's or a teacher's own words, or words they selected. */
  public boolean isWritten() {
    return body.isWritten() || evidence != null && !evidence.given().isEmpty();
  }

  private static @Nullable Proof proof(
      Question question, Answer answer, Mark mark, Shown shown, Places places) {
    return mark.evidence()
        .map(
            evidence ->
                new Proof(
                    evidence.verdict(),
                    QuoteCard.list(answer.evidence(), places),
                    shown.right()
                        ? QuoteCard.listApart(
                            question.prompt().evidenceRule().orElseThrow().accept(), places)
                        : List.of()))
        .orElse(null);
  }
}
