package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aidememoire.question.Response.Choice;
import org.aidememoire.question.Response.Claim;
import org.aidememoire.question.Response.Order;
import org.aidememoire.question.Response.Pairs;
import org.aidememoire.question.Response.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When an answer leaves nothing out, and what its author says to it, for every type. */
class WholeAnswerTest {
  static Stream<Question> questions() {
    return QuestionCast.QUESTIONS.stream();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void a_right_answer_is_whole(Question question) {
    question.rightAnswer().ifPresent(right -> assertThat(question.isWhole(right)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void an_answer_with_one_part_left_out_is_not(Question question) {
    question
        .rightAnswer()
        .flatMap(WholeAnswerTest::withoutOne)
        .ifPresent(part -> assertThat(question.isWhole(part)).isFalse());
  }

  @Test
  void a_place_left_open_is_a_part_left_out() {
    assertThat(QuestionCast.ORDERING.isWhole(new Order(List.of("", "sent")))).isFalse();
  }

  @Test
  void the_author_answers_to_what_was_chosen_in_every_type_that_can() {
    assertThat(QuestionCast.SINGLE_CHOICE.saysTo(new Choice("un"))).containsExactly("Yes.");
    assertThat(QuestionCast.SINGLE_CHOICE.saysTo(new Choice("agency"))).isEmpty();
    assertThat(QuestionCast.TRUE_FALSE.saysTo(new Choice(TrueFalse.FALSE))).containsExactly("Yes.");
    assertThat(QuestionCast.TRUE_FALSE.saysTo(new Choice(TrueFalse.TRUE))).isEmpty();
    assertThat(QuestionCast.TRUE_FALSE.saysTo(new Choice(""))).isEmpty();
    assertThat(QuestionCast.NUMERIC.saysTo(new Words("27.5"))).containsExactly("Both ends?");
    assertThat(QuestionCast.CLOZE.saysTo(new Pairs(Map.of("b", "bow")))).containsExactly("No.");
    assertThat(QuestionCast.CLOZE.saysTo(new Pairs(Map.of("b", "answer")))).isEmpty();
    assertThat(QuestionCast.TWO_PART.saysTo(new Claim("b", Set.of("q"), List.of())))
        .containsExactly("Not so.");
    assertThat(QuestionCast.ORDERING.saysTo(new Order(List.of("sent")))).isEmpty();
    assertThat(QuestionCast.SHORT_TEXT.saysTo(new Words("notes"))).isEmpty();
  }

  private static Optional<Response> withoutOne(Response right) {
    return switch (right) {
      case Pairs(Map<String, String> pairs) -> {
        Map<String, String> fewer = new TreeMap<>(pairs);
        fewer.remove(pairs.keySet().iterator().next());
        yield Optional.of(new Pairs(fewer));
      }
      case Order(List<String> entries) ->
          Optional.of(new Order(entries.subList(1, entries.size())));
      case Claim claim -> Optional.of(new Claim(claim.option(), Set.of(), List.of()));
      case Response other -> Optional.empty();
    };
  }
}
