package org.aidememoire.marking.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.assignment.Window;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.attempt.Step;
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.Move;
import org.aidememoire.marking.Comment;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Question;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.QuoteCard;
import org.aidememoire.question.card.ReviewCard;
import org.aidememoire.site.Words;

/**
 * A student's reading: every guided question of the lesson, answered or not.
 *
 * @param notebookId 0 where the reading has not been opened
 */
record ReadingPart(long notebookId, Optional<Instant> lastReadAt, List<GuidedCard> cards) {

  /**
   * What all questions of one reading have in common.
   *
   * @param draft a comment that was refused
   */
  record Sheet(LessonContent lesson, Window window, Places places, CommentDraft draft) {}

  public boolean isOpened() {
    return lastReadAt.isPresent();
  }

  static ReadingPart of(Sheet sheet, Optional<Notebook> notebook) {
    Map<String, Step> answers = notebook.map(Notebook::answers).orElse(Map.of());
    Map<String, List<Comment>> comments = notebook.map(Comment::listByQuestion).orElse(Map.of());
    return new ReadingPart(
        notebook.map(Notebook::id).orElse(0L),
        notebook.map(Notebook::lastReadAt),
        sheet.lesson().reading().stream()
            .map(
                guided -> {
                  Optional<Step> newest = Optional.ofNullable(answers.get(guided.id()));
                  return card(
                      sheet,
                      guided,
                      newest.map(step -> given(sheet, guided.question(), step)),
                      comments.getOrDefault(guided.id(), List.of()).stream()
                          .map(comment -> GuidedCard.CommentCard.of(comment, newest))
                          .toList());
                })
            .toList());
  }

  private static GuidedCard card(
      Sheet sheet,
      GuidedQuestion guided,
      Optional<GuidedCard.Given> given,
      List<GuidedCard.CommentCard> comments) {
    return new GuidedCard(
        guided.id(),
        name(guided.move()),
        QuoteCard.of(guided.at(), sheet.places()),
        guided.question().prompt().ask(),
        given,
        Objects.requireNonNullElse(guided.model(), ""),
        comments,
        sheet.draft().about(guided.id()));
  }

  private static GuidedCard.Given given(Sheet sheet, Question question, Step step) {
    Answer answer = step.answer();
    return new GuidedCard.Given(
        step.number(),
        step.receivedAt(),
        sheet.window().isClosed(step.receivedAt()),
        ReviewCard.of(question, answer, mark(question, answer), true, sheet.places()));
  }

  /** None where the answer was given to another state of the question and does not fit it now. */
  private static Mark mark(Question question, Answer answer) {
    return Mark.find(question, answer).orElseGet(() -> Mark.unanswered(question));
  }

  private static String name(Move move) {
    MarkingMessages words = Words.in(MarkingMessages.class);
    return switch (move) {
      case SOURCE -> words.move_source();
      case CONTEXT -> words.move_context();
      case CORROBORATE -> words.move_corroborate();
      case CLOSE_READING -> words.move_close_reading();
    };
  }
}
