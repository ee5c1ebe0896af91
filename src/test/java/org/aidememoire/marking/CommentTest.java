package org.aidememoire.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.aidememoire.attempt.Notebook;
import org.aidememoire.attempt.SaveRequest;
import org.aidememoire.attempt.Step;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class CommentTest {
  private static final String QUESTION = "who";

  @Test
  void the_same_words_about_the_same_answer_are_written_once() {
    Desk desk = new Desk();
    Notebook notebook = notebook(desk);
    Step answer = answered(notebook, "An official.", 0);
    Comment.write(notebook, answer, desk.teacher, Desk.NOW, "Which one?");
    Comment.write(notebook, answer, desk.teacher, Desk.NOW.plusSeconds(1), "Which one?");
    Comment.write(notebook, answer, desk.teacher, Desk.NOW.plusSeconds(2), "And when?");
    assertThat(Comment.listByQuestion(notebook).get(QUESTION))
        .extracting(Comment::text)
        .containsExactly("Which one?", "And when?");
  }

  @Test
  void a_comment_says_when_the_answer_has_changed_since() {
    Desk desk = new Desk();
    Notebook notebook = notebook(desk);
    Step first = answered(notebook, "An official.", 0);
    Comment comment = Comment.write(notebook, first, desk.teacher, Desk.NOW, "Which one?");
    assertThat(comment.isOutdated(first)).isFalse();
    assertThat(comment.isOutdated(answered(notebook, "The ambassador.", 1))).isTrue();
  }

  @Test
  void only_a_teacher_of_the_course_finds_the_notebook() {
    Desk desk = new Desk();
    long id = notebook(desk).id();
    assertThat(Notebook.findTaughtBy(desk.teacher, id)).isPresent();
    assertThat(Notebook.findTaughtBy(new Desk().teacher, id)).isEmpty();
    assertThat(Notebook.findTaughtBy(desk.student, id)).isEmpty();
  }

  @Test
  void an_answer_is_found_by_its_question_and_number_only() {
    Notebook notebook = notebook(new Desk());
    answered(notebook, "An official.", 0);
    assertThat(notebook.findAnswer(QUESTION, 1)).isPresent();
    assertThat(List.of(notebook.findAnswer(QUESTION, 2), notebook.findAnswer("where", 1)))
        .allMatch(found -> found.isEmpty());
  }

  private static Notebook notebook(Desk desk) {
    Workplace place = Workplace.findSet(desk.student, desk.assignment.id(), Desk.NOW).orElseThrow();
    return Notebook.open(place, Desk.NOW);
  }

  private static Step answered(Notebook notebook, String text, int follows) {
    Answer answer = Answer.of(new Response.Prose(text));
    notebook.answer(new SaveRequest(QUESTION, UUID.randomUUID(), follows, answer), Desk.NOW);
    return notebook.findAnswer(QUESTION, follows + 1).orElseThrow();
  }
}
