package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that hold for every type. */
class QuestionTest {

  @Test
  void the_cast_has_every_type_and_every_kind_of_response() {
    assertThat(classes(QuestionCast.QUESTIONS.stream()))
        .containsExactlyInAnyOrder(Question.class.getPermittedSubclasses());
    assertThat(classes(QuestionCast.RESPONSES.stream()))
        .containsExactlyInAnyOrder(Response.class.getPermittedSubclasses());
  }

  @Test
  void the_right_answer_earns_everything_or_waits_for_a_person() {
    for (Question question : QuestionCast.QUESTIONS) {
      AnswerMark mark = question.markResponse(question.rightAnswer().orElseThrow());
      if (question instanceof LongText) {
        assertThat(mark.verdict()).isEqualTo(Verdict.WAITING);
      } else {
        assertThat(mark.share()).as(question.id()).isEqualTo(1);
        assertThat(mark.verdict()).isEqualTo(Verdict.RIGHT);
      }
    }
  }

  @Test
  void every_type_takes_exactly_one_kind_of_response() {
    for (Question question : QuestionCast.QUESTIONS) {
      Class<?> taken = question.rightAnswer().orElseThrow().getClass();
      for (Response response : QuestionCast.RESPONSES) {
        if (!taken.isInstance(response)) {
          assertThatIllegalArgumentException()
              .isThrownBy(() -> question.markResponse(response))
              .withMessageContaining(question.id());
        }
      }
    }
  }

  @Test
  void marking_the_same_answer_twice_gives_the_same_mark() {
    for (Question question : QuestionCast.QUESTIONS) {
      Answer answer = Answer.of(question.rightAnswer().orElseThrow());
      assertThat(question.mark(answer)).isEqualTo(question.mark(answer));
    }
  }

  private static Set<Class<?>> classes(Stream<?> values) {
    return values.map(Object::getClass).collect(Collectors.toSet());
  }
}
