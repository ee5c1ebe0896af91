package org.aidememoire.marking.web.explain;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.LessonPlaces;
import org.aidememoire.question.Answer;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.ReviewCard;
import org.aidememoire.question.explain.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Every mark of an attempt, explained.
 *
 * @param language of the lesson, as a tag
 * @param student whose attempt it is; empty for themselves
 * @param backPath to the result, or for the teacher to the student's work
 */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExplanationPage(
    String lesson,
    String language,
    String student,
    String backPath,
    boolean open,
    Score score,
    List<ExplainedItem> items)
    implements TemplateInstance {

  /**
   * An answer with its mark, and how it came to it.
   *
   * @param unrepaired the points without a repair of the question; null where there was none
   */
  record ExplainedItem(ReviewCard review, Explanation explanation, @Nullable Score unrepaired) {}

  /**
   * @param student empty where they look at it themselves
   */
  static ExplanationPage of(Attempt attempt, String student, String backPath) {
    Result result = Result.of(attempt);
    Places places = LessonPlaces.in(attempt.version().content());
    return new ExplanationPage(
        attempt.version().title(),
        attempt.version().language(),
        student,
        backPath,
        attempt.isOpen(),
        result.score(),
        result.items().stream().map(marked -> item(marked, places)).toList());
  }

  private static ExplainedItem item(MarkedItem marked, Places places) {
    Answer answer = marked.answer().orElse(Answer.NONE);
    var question = marked.item().question();
    return new ExplainedItem(
        ReviewCard.of(question, answer, marked.mark(), true, places),
        Explanation.of(question, answer, marked.mark(), places),
        marked.before().map(MarkedItem::score).orElse(null));
  }
}
