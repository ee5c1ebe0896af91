package org.aidememoire.question;

import static org.aidememoire.question.Passages.DOCUMENT;
import static org.aidememoire.question.Passages.EDITION;
import static org.aidememoire.question.Passages.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.common.Quote;
import org.junit.jupiter.api.Test;

class ResponseTest {
  private static final String BEYOND_CHAR = "\ud83d\udd4a";

  @Test
  void words_are_measured_in_code_points() {
    assertThat(new Response.Words(BEYOND_CHAR.repeat(500)).blank()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Response.Words("x".repeat(501)))
        .withMessage("At most 500 characters");
  }

  @Test
  void prose_ends_at_20_000_code_points() {
    assertThat(new Response.Prose(BEYOND_CHAR.repeat(20_000)).blank()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Response.Prose("x".repeat(20_001)))
        .withMessage("At most 20000 characters");
  }

  @Test
  void the_null_character_which_no_database_stores_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Response.Words("a\0b"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Response.Prose("\0"));
  }

  @Test
  void five_quotes_are_the_most() {
    List<Quote> five = Collections.nCopies(5, quote("organ"));
    List<Quote> six = Collections.nCopies(6, quote("organ"));
    assertThat(new Response.Passage(five).quotes()).hasSize(5);
    assertThat(new Answer(null, five).evidence()).hasSize(5);
    assertThatIllegalArgumentException().isThrownBy(() -> new Response.Passage(six));
    assertThatIllegalArgumentException().isThrownBy(() -> new Answer(null, six));
  }

  @Test
  void a_quote_is_a_selection_and_not_a_whole_document() {
    List<Quote> longest = List.of(longQuote(4_000));
    List<Quote> tooLong = List.of(longQuote(4_001));
    assertThat(new Response.Passage(longest).quotes()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Answer(null, tooLong))
        .withMessage("A quote may have 4000 characters at most");
  }

  @Test
  void what_says_nothing_is_blank() {
    assertThat(
            List.of(
                new Response.Choice(""),
                new Response.Choices(Set.of()),
                new Response.Words(" \n"),
                new Response.Pairs(Map.of()),
                new Response.Order(List.of()),
                new Response.Passage(List.of()),
                new Response.Prose("")))
        .allSatisfy(
            response -> {
              assertThat(response.blank()).isTrue();
              assertThat(Answer.of(response).answered()).isFalse();
            });
    assertThat(Answer.NONE.answered()).isFalse();
  }

  @Test
  void what_says_something_is_not_blank() {
    assertThat(QuestionCast.RESPONSES)
        .allSatisfy(response -> assertThat(Answer.of(response).answered()).isTrue());
  }

  private static Quote longQuote(int length) {
    return new Quote(DOCUMENT, EDITION, "x".repeat(length), "", "", 0, length);
  }
}
