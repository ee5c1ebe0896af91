package org.aidememoire.attempt.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
 * @param released whether marks and feedback may be seen; without it there are no cards
 * @param repairs questions that were put right afterwards, the newest first
 * @param practicePath where the quiz can be taken again; empty where it cannot
 */
@CheckedTemplate(basePath = "attempt", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ResultPage(
    QuizHead head,
    Receipt receipt,
    boolean released,
    Score score,
    List<ReviewCard> cards,
    List<RepairNote> repairs,
    String explanationPath,
    String practicePath)
    implements TemplateInstance {

  static ResultPage of(Attempt attempt, Submission submission, Instant now) {
    boolean released = attempt.showsFeedback(now);
    Optional<Result> shown = released ? Optional.of(Result.of(attempt)) : Optional.empty();
    return new ResultPage(
        QuizHead.of(attempt, now),
        submission.receipt(),
        released,
        released ? submission.score() : Score.NOTHING,
        shown.map(result -> cards(attempt, result)).orElse(List.of()),
        shown.map(result -> RepairNote.listOf(attempt, result)).orElse(List.of()),
        "/attempts/" + attempt.id() + "/explanation",
        attempt.findAssignment().isPresent()
            ? ""
            : "/lessons/" + attempt.version().lesson().slug());
  }

  private static List<ReviewCard> cards(Attempt attempt, Result result) {
    var places = Editions.of(attempt.version().content());
    return result.items().stream()
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
