package org.aidememoire.attempt.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Receipt;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Submission;
import org.aidememoire.common.Score;
import org.aidememoire.question.Answer;
import org.aidememoire.question.card.ReviewCard;

/**
 * A marked attempt.
 *
 * @param bySweeper whether it was handed in for the student, after the due date
 * @param released whether marks and feedback may be seen; without it there are no cards
 * @param practicePath where the quiz can be taken again; empty where it cannot
 */
@CheckedTemplate(basePath = "attempt", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ResultPage(
    QuizHead head,
    Receipt receipt,
    String receiptPath,
    boolean bySweeper,
    boolean released,
    Score score,
    List<ReviewCard> cards,
    String explanationPath,
    String practicePath)
    implements TemplateInstance {

  static ResultPage of(Attempt attempt, Submission submission, Instant now) {
    boolean released = attempt.showsFeedback(now);
    return new ResultPage(
        QuizHead.of(attempt, now),
        submission.receipt(),
        ReceiptPages.path(attempt),
        submission.isBySweeper(),
        released,
        released ? submission.score() : Score.NOTHING,
        released ? cards(attempt) : List.of(),
        "/attempts/" + attempt.id() + "/explanation",
        attempt.findAssignment().isPresent()
            ? ""
            : "/lessons/" + attempt.version().lesson().slug());
  }

  private static List<ReviewCard> cards(Attempt attempt) {
    var places = Editions.of(attempt.version().content());
    return Result.of(attempt).items().stream()
        .map(
            marked ->
                ReviewCard.of(
                    marked.item().question(),
                    marked.answer().orElse(Answer.NONE),
                    marked.mark(),
                    true,
                    places))
        .toList();
  }
}
