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
import org.aidememoire.question.Question;
import org.aidememoire.question.card.ReviewCard;
import org.aidememoire.site.Words;

/**
 * A student's reading: every guided question of the lesson, answered or not.
 *
 * @param notebookId 0 where the reading has not been opened
 */
record ReadingPart(long notebookId, Optional<Instant> lastReadAt, List<GuidedCard> cards) {

  public boolean isOpened() {
    return lastReadAt.isPresent();
  }

  static ReadingPart of(
      LessonContent lesson, Optional<Notebook> notebook, Window window, CommentDraft draft) {
    Map<String, Step> answers = notebook.map(Notebook::answers).orElse(Map.of());
    Map<String, List<Comment>> comments = notebook.map(Comment::listByQuestion).orElse(Map.of());
    return new ReadingPart(
        notebook.map(Notebook::id).orElse(0L),
        notebook.map(Notebook::lastReadAt),
        lesson.reading().stream()
            .map(
                guided -> {
                  Optional<Step> newest = Optional.ofNullable(answers.get(guided.id()));
                  return card(
                      guided,
                      newest.map(step -> given(guided.question(), step, window)),
                      comments.getOrDefault(guided.id(), List.of()).stream()
                          .map(comment -> GuidedCard.CommentCard.of(comment, newest))
                          .toList(),
                      draft.about(guided.id()));
                })
            .toList());
  }

  private static GuidedCard card(
      GuidedQuestion guided,
      Optional<GuidedCard.Given> given,
      List<GuidedCard.CommentCard> comments,
      CommentDraft draft) {
    return new GuidedCard(
        guided.id(),
        name(guided.move()),
        new WorkPlaces().card(guided.at()),
        guided.question().prompt().ask(),
        given,
        Objects.requireNonNullElse(guided.model(), ""),
        comments,
        draft);
  }

  private static GuidedCard.Given given(Question question, Step step, Window window) {
    Answer answer = step.answer();
    return new GuidedCard.Given(
        step.number(),
        step.receivedAt(),
        window.isClosed(step.receivedAt()),
        ReviewCard.of(question, answer, question.mark(answer), true, new WorkPlaces()));
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
