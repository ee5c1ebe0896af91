package org.aidememoire.marking.web.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aidememoire.attempt.RubricMark;
import org.aidememoire.marking.WrittenAnswer;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response;
import org.aidememoire.question.Rubric;
import org.aidememoire.question.Rubric.Judgement;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.QuoteCard;
import org.jspecify.annotations.Nullable;

/**
 * One answer before the teacher, with the form to mark it.
 *
 * @param step the state of the answer that is judged
 * @param mark the id of the mark that it has; 0 where it has none
 * @param evidence words of the document that the student attached
 * @param model what a good answer says; may be empty
 * @param error what is wrong with what was sent; may be empty
 */
record MarkingCard(
    long attempt,
    String question,
    Whose whose,
    int step,
    long mark,
    String ask,
    String text,
    List<QuoteCard> evidence,
    String model,
    boolean outdated,
    List<CriterionRow> criteria,
    String comment,
    int longestComment,
    String error) {

  /** A criterion with its levels. */
  record CriterionRow(String id, String text, List<LevelRow> levels) {}

  record LevelRow(String id, BigDecimal points, String text, boolean chosen) {}

  /**
   * @param sent what was sent and refused; null to show what was found before
   */
  static MarkingCard of(
      WrittenAnswer written, Places places, @Nullable Judgement sent, String error) {
    Answer answer = written.answer().answer();
    Judgement found =
        sent != null
            ? sent
            : written.mark().map(RubricMark::judgement).orElse(new Judgement(Map.of(), ""));
    Rubric rubric = written.question().rubric();
    String model = written.question().model();
    return new MarkingCard(
        written.attempt().id(),
        written.question().id(),
        Whose.of(written),
        written.answer().number(),
        written.markId(),
        written.question().prompt().ask(),
        answer.response() instanceof Response.Prose(String text) ? text : "",
        answer.evidence().stream().map(quote -> QuoteCard.of(quote, places)).toList(),
        model == null ? "" : model,
        written.state() == WrittenAnswer.State.OUTDATED,
        rubric == null ? List.of() : rubric.criteria().stream().map(c -> row(c, found)).toList(),
        found.comment(),
        RubricMark.LONGEST_COMMENT,
        error);
  }

  private static CriterionRow row(Rubric.Criterion criterion, Judgement found) {
    String chosen = found.levels().getOrDefault(criterion.id(), "");
    return new CriterionRow(
        criterion.id(),
        criterion.text(),
        criterion.levels().stream()
            .map(
                level ->
                    new LevelRow(
                        level.id(), level.points(), level.text(), level.id().equals(chosen)))
            .toList());
  }
}
