package org.aidememoire.marking.web.explain;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
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
import org.aidememoire.site.writing.LastAnswer;
import org.aidememoire.site.writing.OtherAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Every mark of an attempt, explained.
 *
 * @param language of the lesson, as a tag
 * @param student whose attempt it is; empty for themselves
 * @param backPath to the result, or for the teacher to the student's work
 * @param unfolded whether all items are shown in full at once
 * @param byCertainty whether answers are weighed by how sure their writers are
 * @param sum the points of all items, which can be below 0 where it goes by certainty
 */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExplanationPage(
    String lesson,
    String language,
    String student,
    String backPath,
    boolean open,
    boolean unfolded,
    boolean byCertainty,
    BigDecimal sum,
    Score score,
    List<ExplainedItem> items)
    implements TemplateInstance {

  /** Who looks at it, and how. */
  record View(String student, String backPath, boolean unfolded) {}

  /**
   * An answer with its mark, and how it came to it.
   *
   * @param lastWords the last answer, where an earlier try counts; else null
   * @param others kept beside it; null where there are none
   * @param unrepaired the points without a repair of the question; null where there was none
   */
  record ExplainedItem(
      ReviewCard review,
      Explanation explanation,
      Reckoning reckoning,
      @Nullable String lastWords,
      @Nullable OtherAnswers others,
      @Nullable Score unrepaired) {}

  static ExplanationPage of(Attempt attempt, View view) {
    Result result = Result.of(attempt);
    Places places = LessonPlaces.in(attempt.version().content());
    return new ExplanationPage(
        attempt.version().title(),
        attempt.version().language(),
        view.student(),
        view.backPath(),
        attempt.isOpen(),
        view.unfolded(),
        result.byCertainty(),
        result.sum(),
        result.score(),
        result.items().stream().map(marked -> item(attempt, result, marked, places)).toList());
  }

  private static ExplainedItem item(
      Attempt attempt, Result result, MarkedItem marked, Places places) {
    Answer answer = marked.answer().orElse(Answer.NONE);
    var question = marked.item().question();
    Explanation explanation = Explanation.of(question, answer, marked.mark(), places);
    return new ExplainedItem(
        ReviewCard.of(question, answer, marked.mark(), true, places),
        explanation,
        Reckoning.of(marked, explanation.sum(), result.byCertainty()),
        LastAnswer.of(marked),
        OtherAnswers.of(attempt, result, question),
        marked.before().map(MarkedItem::score).orElse(null));
  }
}
