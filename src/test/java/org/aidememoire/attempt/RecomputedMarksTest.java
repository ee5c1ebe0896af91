package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.question.Answer;
import org.aidememoire.question.QuestionCast;
import org.aidememoire.question.Response;
import org.aidememoire.testing.Desk;
import org.aidememoire.testing.EveryType;
import org.junit.jupiter.api.Test;

/** No score is kept that could not be worked out again from the steps and the questions. */
@QuarkusTest
@TestTransaction
class RecomputedMarksTest {

  @Test
  void every_stored_score_comes_out_again_from_steps_and_questions() {
    LessonVersion version = ofEveryType();
    Desk desk = new Desk();
    Workplace practice = new Workplace(desk.teacher, version, Optional.empty());
    for (Response response : QuestionCast.RESPONSES) {
      Attempt attempt = Attempt.begin(practice, Desk.NOW).orElseThrow().attempt();
      answerAll(attempt, response);
      attempt.handIn(Desk.NOW);
    }
    List<Submission> stored = Submission.list("reopenedAt is null");
    assertThat(stored).hasSizeGreaterThanOrEqualTo(QuestionCast.RESPONSES.size());
    assertThat(stored)
        .allSatisfy(
            submission ->
                assertThat(Result.of(submission.attempt()).score()).isEqualTo(submission.score()));
  }

  /** Right answers to all items but those that take this response. */
  private static void answerAll(Attempt attempt, Response response) {
    for (Item item : attempt.version().content().items()) {
      SaveRequest given = request(item, Answer.of(response));
      Optional<Response> right = item.question().rightAnswer();
      SaveRequest request =
          given.fits(item.question())
              ? given
              : request(item, right.map(Answer::of).orElse(Answer.NONE));
      attempt.answer(request, Desk.NOW);
    }
  }

  private static SaveRequest request(Item item, Answer answer) {
    return new SaveRequest(item.id(), UUID.randomUUID(), 0, answer);
  }

  private static LessonVersion ofEveryType() {
    return EveryType.asked(QuestionCast.QUESTIONS, FeedbackPolicy.AFTER_HAND_IN);
  }
}
