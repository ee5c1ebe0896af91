package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.attempt.SaveOutcome.Saved;
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.question.Answer;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Response;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class NotebookTest {
  @Test
  void practice_goes_on_with_the_questions_of_a_newer_version() {
    Desk desk = new Desk();
    assertThat(answer(desk, desk.version, "who")).isInstanceOf(Saved.class);
    LessonVersion newer = withQuestion(desk.version, "why");
    assertThat(answer(desk, newer, "why")).isInstanceOf(Saved.class);
    Workplace place = new Workplace(desk.student, newer, Optional.empty());
    assertThat(Notebook.findAt(place).orElseThrow().answers()).containsOnlyKeys("who", "why");
  }

  private static SaveOutcome answer(Desk desk, LessonVersion version, String question) {
    Workplace place = new Workplace(desk.student, version, Optional.empty());
    Answer answer = Answer.of(new Response.Prose("Somebody."));
    return Notebook.open(place, Desk.NOW)
        .answer(new SaveRequest(question, UUID.randomUUID(), 0, answer), Desk.NOW);
  }

  private static LessonVersion withQuestion(LessonVersion version, String id) {
    LessonContent old = version.content();
    GuidedQuestion known = old.reading().getFirst();
    GuidedQuestion another =
        new GuidedQuestion(
            known.move(), known.at(), new LongText(Prompt.of(id, "And?"), null), "It says so.");
    LessonContent next =
        new LessonContent(
            old.title(),
            null,
            old.editions(),
            List.of(known, another),
            old.quiz(),
            old.feedback(),
            null,
            null);
    return LessonVersion.publish(version.lesson(), next, Desk.NOW).orElseThrow();
  }
}
