package org.aidememoire.marking.web.explain;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.util.List;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Result;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.common.FormErrors;
import org.aidememoire.common.Score;
import org.aidememoire.lesson.LessonPlaces;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Question;
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
 * @param path its own, wherever it is shown
 * @param notice what has just been done; empty where nothing was
 * @param overridesPath where a teacher gives other points; empty where nobody can
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
    String path,
    String notice,
    String overridesPath,
    List<ExplainedItem> items)
    implements TemplateInstance {

  /**
   * Who looks at it, and how.
   *
   * @param typed other points that were not saved; those of no item where there are none
   * @param errors why they were not
   */
  record View(
      String student, String backPath, Opened opened, OverrideForm typed, FormErrors errors) {

    View(String student, String backPath, Opened opened) {
      this(student, backPath, opened, OverrideForm.NONE, new FormErrors());
    }
  }

  /**
   * What the address says.
   *
   * @param all whether every item is shown in full
   * @param unsafeItem the id of one that is; empty where none is
   */
  record Opened(boolean all, String unsafeItem, String notice) {
    boolean shows(Question question) {
      return all || question.id().equals(unsafeItem);
    }
  }

  /**
   * An answer with its mark, and how it came to it.
   *
   * @param lastWords the last answer, where an earlier try counts; else null
   * @param others kept beside it; null where there are none
   * @param unrepaired the points without a repair of the question; null where there was none
   * @param byTeacher other points that the teacher gave this student; null where they did not
   * @param form by which a teacher gives them; null where nobody can
   */
  record ExplainedItem(
      ReviewCard review,
      Explanation explanation,
      Reckoning reckoning,
      @Nullable String lastWords,
      @Nullable OtherAnswers others,
      @Nullable Score unrepaired,
      @Nullable ByTeacher byTeacher,
      @Nullable OverrideCard form,
      boolean open) {}

  /**
   * Points that a teacher gave one student.
   *
   * @param workedOut what it would be without them; null where a person has yet to mark it
   */
  public record ByTeacher(Score score, @Nullable BigDecimal workedOut, String reason) {
    static @Nullable ByTeacher of(Result result, MarkedItem marked) {
      MarkedItem before = marked.workedOut();
      return marked
          .override()
          .map(
              given ->
                  new ByTeacher(
                      marked.score(),
                      before.waits() ? null : result.points(before),
                      given.reason()))
          .orElse(null);
    }
  }

  static ExplanationPage of(Attempt attempt, View view) {
    Result result = Result.of(attempt);
    return new ExplanationPage(
        attempt.version().title(),
        attempt.version().language(),
        view.student(),
        view.backPath(),
        attempt.isOpen(),
        view.opened().all(),
        result.byCertainty(),
        result.sum(),
        result.score(),
        ExplanationPages.path(attempt),
        view.opened().notice(),
        isOverridable(attempt, view) ? overrides(attempt) : "",
        result.items().stream().map(marked -> item(attempt, result, marked, view)).toList());
  }

  private static boolean isOverridable(Attempt attempt, View view) {
    return !view.student().isEmpty() && !attempt.isOpen();
  }

  private static String overrides(Attempt attempt) {
    return "/attempts/" + attempt.id() + "/overrides";
  }

  private static ExplainedItem item(Attempt attempt, Result result, MarkedItem marked, View view) {
    Places places = LessonPlaces.in(attempt.version().content());
    Answer answer = marked.answer().orElse(Answer.NONE);
    Question question = marked.item().question();
    Explanation explanation = Explanation.of(question, answer, marked.mark(), places);
    OverrideCard form =
        isOverridable(attempt, view) && marked.isOverridable()
            ? OverrideCard.of(result, marked, view.typed(), view.errors())
            : null;
    return new ExplainedItem(
        ReviewCard.of(question, answer, marked.mark(), true, places),
        explanation,
        Reckoning.of(marked, explanation.sum(), result.byCertainty()),
        LastAnswer.of(marked),
        OtherAnswers.of(attempt, result, question),
        marked.workedOut().before().map(MarkedItem::score).orElse(null),
        ByTeacher.of(result, marked),
        form,
        view.opened().shows(question) || form != null && form.isOpen());
  }
}
