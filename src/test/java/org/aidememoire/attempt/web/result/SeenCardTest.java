package org.aidememoire.attempt.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.RecordComponent;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Misled;
import org.aidememoire.question.Passages;
import org.aidememoire.question.Question;
import org.aidememoire.question.QuestionCast;
import org.aidememoire.question.QuestionJson;
import org.aidememoire.question.Response;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.ReviewBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is switched off in the review of an answer is not in what its page is made from. */
class SeenCardTest {
  private static final Places PLACES = quote -> new Place(Optional.of("1567"), 4);
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Parts of a review that say, each by itself, what is right. */
  private static final Set<String> OF_WHAT_IS_RIGHT =
      Set.of(
          "right",
          "wrong",
          "lost",
          "verdict",
          "away",
          "expected",
          "accepted",
          "whole",
          "proof",
          "shown");

  static Stream<Question> questions() {
    return QuestionCast.QUESTIONS.stream();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void without_right_answers_no_part_of_an_answer_says_whether_it_is_right(Question question) {
    for (Answer answer : answers(question)) {
      SeenCard card = seen(question, answer, EnumSet.complementOf(EnumSet.of(Seen.RIGHT_ANSWER)));
      assertThat(telling(body(card))).isEmpty();
      assertThat(Objects.requireNonNull(card.card()).explain()).isNull();
      if (card.card().evidence() != null) {
        assertThat(card.card().evidence().accepted()).isEmpty();
      }
    }
  }

  /** What is common is kept and shown to others who answered the same. */
  @ParameterizedTest
  @MethodSource("questions")
  void an_answer_in_words_that_somebody_wrote_or_selected_is_not_common(Question question) {
    for (Answer answer : answers(question)) {
      boolean written =
          !answer.evidence().isEmpty()
              || switch (answer.response()) {
                case Response.Words(String text) -> !text.isEmpty();
                case Response.Prose(String text) -> !text.isEmpty();
                case Response.Passage passage -> !passage.quotes().isEmpty();
                case null, default -> false;
              };
      if (written) {
        assertThat(seen(question, answer, EnumSet.allOf(Seen.class)).isCommon()).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void without_feedback_nothing_is_said_to_what_was_chosen(Question question) throws Exception {
    List<String> says = says(MAPPER.readTree(QuestionJson.write(question)));
    for (Answer answer : answers(question)) {
      SeenCard card = seen(question, answer, EnumSet.complementOf(EnumSet.of(Seen.FEEDBACK)));
      assertThat(card.says()).isEmpty();
      assertThat(values(body(card))).noneMatch(says::contains);
    }
  }

  @Test
  void with_both_switches_on_the_same_review_says_what_is_right_and_what_was_said() {
    SeenCard card = seen(QuestionCast.ORDERING, misled(QuestionCast.ORDERING), ALL);
    assertThat(telling(body(card))).contains("wrong", "expected");
    assertThat(values(body(card))).contains("First.");
  }

  @Test
  void feedback_stands_at_the_option_it_is_about_where_right_answers_are_withheld() {
    SeenCard card =
        seen(
            QuestionCast.MULTIPLE_CHOICE,
            misled(QuestionCast.MULTIPLE_CHOICE),
            EnumSet.complementOf(EnumSet.of(Seen.RIGHT_ANSWER)));
    assertThat(((ReviewBody.Options) body(card)).rows())
        .filteredOn(row -> row.say() != null)
        .singleElement()
        .matches(row -> row.text().equals("Press") && !row.wrong());
  }

  /**
   * Without those whose words are our own, in the reader's language: they take a running server.
   */
  static Stream<Question> sayable() {
    return questions()
        .filter(each -> !(each instanceof TrueFalse || each instanceof Corroboration));
  }

  @ParameterizedTest
  @MethodSource("sayable")
  void own_answer_verdict_and_right_answer_are_each_seen_or_not_by_themselves(Question question) {
    for (Set<Seen> some : subsets(Seen.OWN_ANSWER, Seen.RIGHT_OR_WRONG, Seen.RIGHT_ANSWER)) {
      boolean own = some.contains(Seen.OWN_ANSWER);
      boolean judged = some.contains(Seen.RIGHT_OR_WRONG);
      boolean right = some.contains(Seen.RIGHT_ANSWER);
      SeenCard card = seen(question, misled(question), some);
      assertThat(card.judged()).isEqualTo(judged);
      assertThat(card.whole()).isEqualTo(own && (judged || right));
      assertThat(card.words() != null).isEqualTo(own && !judged && !right);
      assertThat(card.rightWords() != null).isEqualTo(right && !own);
    }
  }

  @Test
  void feedback_is_not_lost_where_the_own_answer_is_not_shown() {
    SeenCard card =
        seen(
            QuestionCast.SINGLE_CHOICE,
            Answer.of(QuestionCast.SINGLE_CHOICE.rightAnswer().orElseThrow()),
            EnumSet.of(Seen.RIGHT_ANSWER, Seen.FEEDBACK));
    assertThat(card.says()).containsExactly("Yes.");
    assertThat(card.rightWords()).contains("The Assembly", "the council");
  }

  private static List<Set<Seen>> subsets(Seen one, Seen two, Seen three) {
    List<Set<Seen>> subsets = new ArrayList<>();
    for (int bits = 0; bits < 8; bits++) {
      Set<Seen> some = EnumSet.noneOf(Seen.class);
      List<Seen> all = List.of(one, two, three);
      for (int i = 0; i < 3; i++) {
        if ((bits & 1 << i) != 0) {
          some.add(all.get(i));
        }
      }
      subsets.add(some);
    }
    return subsets;
  }

  private static final Set<Seen> ALL = EnumSet.allOf(Seen.class);

  private static List<Answer> answers(Question question) {
    return Stream.concat(
            Stream.of(Answer.NONE, misled(question)),
            question.rightAnswer().map(Answer::of).stream())
        .toList();
  }

  private static Answer misled(Question question) {
    return Misled.answer(question);
  }

  private static SeenCard seen(Question question, Answer answer, Set<Seen> seen) {
    Item item = new Item(Passages.DOCUMENT, question);
    Mark mark = Mark.of(question, answer);
    return SeenCard.of(
        new MarkedItem(
            item,
            Optional.of(answer),
            mark,
            0,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        seen,
        FeedbackPolicy.AFTER_HAND_IN,
        PLACES);
  }

  private static ReviewBody body(SeenCard card) {
    return Objects.requireNonNull(card.card()).body();
  }

  /** The names of what says anything about what is right. */
  private static List<String> telling(Object value) {
    List<String> names = new ArrayList<>();
    parts(value)
        .filter(part -> OF_WHAT_IS_RIGHT.contains(part.getKey()))
        .filter(part -> saysAnything(part.getValue()))
        .forEach(part -> names.add(part.getKey()));
    return names;
  }

  private static boolean saysAnything(@Nullable Object value) {
    return value != null
        && !Boolean.FALSE.equals(value)
        && !Integer.valueOf(0).equals(value)
        && !(value instanceof Collection<?> many && many.isEmpty());
  }

  private static List<Object> values(Object value) {
    return parts(value).map(Map.Entry::getValue).filter(Objects::nonNull).toList();
  }

  /** All components of a record, of those in it, and of those in its lists. */
  private static Stream<Map.Entry<String, Object>> parts(@Nullable Object value) {
    return switch (value) {
      case Collection<?> many -> many.stream().flatMap(SeenCardTest::parts);
      case Record record ->
          Stream.of(record.getClass().getRecordComponents())
              .map(component -> new SimpleEntry<>(component.getName(), read(record, component)))
              .flatMap(part -> Stream.concat(Stream.of(part), parts(part.getValue())));
      case null, default -> Stream.empty();
    };
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** All that the author says, wherever in the question it stands. */
  private static List<String> says(JsonNode json) {
    List<String> found = new ArrayList<>();
    json.properties()
        .forEach(
            field -> {
              if (field.getKey().startsWith("say") && field.getValue().isTextual()) {
                found.add(field.getValue().textValue());
              }
            });
    json.forEach(child -> found.addAll(says(child)));
    return found;
  }
}
