package org.aidememoire.marking.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.MarkOverride;
import org.aidememoire.attempt.Receipt;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.attempt.Step;
import org.aidememoire.attempt.Submission;
import org.aidememoire.common.Score;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Question;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.ReviewCard;
import org.aidememoire.site.writing.LastAnswer;
import org.aidememoire.site.writing.OtherAnswers;
import org.jspecify.annotations.Nullable;

/**
 * A student's attempt at the quiz, marked.
 *
 * @param number of the attempt, from 1
 * @param receipt of the hand-in; null while the attempt is open
 * @param limited whether it is a time limit that ends the attempt, and not the due date
 * @param answered how many items are answered and leave nothing to do
 */
record QuizPart(
    int number,
    String reopeningPath,
    String broughtPath,
    String explanationPath,
    @Nullable Receipt receipt,
    Score score,
    boolean limited,
    int answered,
    List<ItemCard> items) {

  /**
   * An item of the quiz.
   *
   * @param review the answer that counts, and its mark
   * @param late an answer that came too late to count; null where there is none
   * @param lastWords the last answer, where an earlier try counts; else null
   * @param others kept beside it; null where there are none
   * @param override why the teacher gave other points than are worked out; empty where they did not
   * @param lapsed what they gave for an answer that does not count any more; null where there is
   *     none
   */
  record ItemCard(
      ReviewCard review,
      @Nullable ReviewCard late,
      @Nullable String lastWords,
      @Nullable OtherAnswers others,
      String override,
      @Nullable MarkOverride lapsed) {}

  static QuizPart of(Attempt attempt, Places places) {
    Result result = Result.of(attempt);
    Map<String, Step> newest = attempt.answers();
    return new QuizPart(
        attempt.number(),
        ReopeningPages.path(attempt),
        "/attempts/" + attempt.id() + "/brought-answers",
        "/attempts/" + attempt.id() + "/explanation",
        Submission.findStanding(attempt).map(Submission::receipt).orElse(null),
        result.score(),
        attempt.findTimes().filter(times -> times.isEndedByLimit(attempt.begunAt())).isPresent(),
        (int) newest.values().stream().filter(Step::isFinished).count(),
        result.items().stream()
            .map(
                marked ->
                    new ItemCard(
                        review(marked, places),
                        findLate(result, newest, marked.item().id())
                            .map(answer -> unmarked(marked.item().question(), answer, places))
                            .orElse(null),
                        LastAnswer.of(marked),
                        OtherAnswers.of(attempt, result, marked.item().question()),
                        marked.override().map(MarkOverride::reason).orElse(""),
                        result.findLapsed(marked).orElse(null)))
            .toList());
  }

  private static ReviewCard review(MarkedItem marked, Places places) {
    return ReviewCard.of(
        marked.item().question(), marked.answer().orElse(Answer.NONE), marked.mark(), true, places);
  }

  private static ReviewCard unmarked(Question question, Answer answer, Places places) {
    Mark mark = Mark.find(question, answer).orElseGet(() -> Mark.unanswered(question));
    return ReviewCard.of(question, answer, mark, false, places);
  }

  /** The newest answer to an item, where it is another one than the one that counts. */
  private static Optional<Answer> findLate(Result result, Map<String, Step> newest, String itemId) {
    int counted = Optional.ofNullable(result.counted().get(itemId)).map(Step::number).orElse(0);
    return Optional.ofNullable(newest.get(itemId))
        .filter(step -> step.number() > counted)
        .map(Step::answer);
  }
}
