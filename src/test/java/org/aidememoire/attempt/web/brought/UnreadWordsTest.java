package org.aidememoire.attempt.web.brought;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.aidememoire.question.QuestionCast;
import org.junit.jupiter.api.Test;

class UnreadWordsTest {
  @Test
  void words_stand_by_themselves_and_places_beside_what_was_put_there() {
    assertThat(UnreadWords.in(form(Map.of("text", " 3/4/1954 ")), QuestionCast.DATE))
        .isEqualTo("3/4/1954");
    assertThat(
            UnreadWords.in(
                form(Map.of("place.sent", "1", "place.read", "1")), QuestionCast.ORDERING))
        .isEqualTo("Sent: 1\nRead: 1");
    assertThat(UnreadWords.in(form(Map.of("place.b", "9")), QuestionCast.TIMELINE))
        .isEqualTo("Answered: 9");
    assertThat(UnreadWords.in(form(Map.of("gap.a", "will\0")), QuestionCast.CLOZE))
        .isEqualTo("will");
  }

  @Test
  void where_nothing_was_typed_there_are_none() {
    Map<String, String> chosen = Map.of("choice", "un", "key", "k", "question", "q", "text", " ");
    assertThat(UnreadWords.in(form(chosen), QuestionCast.SINGLE_CHOICE)).isNull();
  }

  @Test
  void they_have_an_end() {
    Map<String, String> endless = Map.of("text", "long ".repeat(9_000));
    assertThat(UnreadWords.in(form(endless), QuestionCast.LONG_TEXT)).hasSize(10_000);
  }

  private static MultivaluedMap<String, String> form(Map<String, String> fields) {
    return new MultivaluedHashMap<>(fields);
  }
}
