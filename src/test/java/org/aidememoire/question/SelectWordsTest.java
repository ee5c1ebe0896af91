package org.aidememoire.question;

import static org.aidememoire.question.Passages.DOCUMENT;
import static org.aidememoire.question.Passages.EDITION;
import static org.aidememoire.question.Passages.OTHER_DOCUMENT;
import static org.aidememoire.question.Passages.TEXT;
import static org.aidememoire.question.Passages.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.aidememoire.common.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectWordsTest {
  private static final Prompt PROMPT = Prompt.of("to-whom", "Select the words.");
  private static final SelectWords QUESTION =
      new SelectWords(PROMPT, DOCUMENT, List.of(quote("answer to the council")), 0.6);

  @Test
  void the_accepted_passage_earns_everything() {
    assertThat(mark(quote("answer to the council")).share()).isEqualTo(1);
  }

  @Test
  void full_marks_begin_at_the_threshold() {
    // 3 words shared, 6 selected, 4 accepted: 2*3 / (6+4) is the threshold itself
    AnswerMark.ByPassage mark = mark(quote("to the council, not to states"));
    assertThat(mark.overlap().f1()).isEqualTo(0.6);
    assertThat(mark.share()).isEqualTo(1);
    assertThat(mark.verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void below_the_threshold_the_share_is_proportional() {
    // 1 shared word: 2*1/(1+4) = 0.4, over 0.6
    AnswerMark.ByPassage mark = mark(quote("council"));
    assertThat(mark.share()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(mark.verdict()).isEqualTo(Verdict.PARTLY);
    assertThat(mark.overlap().nearest()).contains(quote("answer to the council"));
  }

  @Test
  void selecting_everything_does_not_earn_everything() {
    // 2*4 / (10+4), over 0.6
    assertThat(mark(quote(TEXT, 0)).share()).isCloseTo(8.0 / 14 / 0.6, within(1e-12));
  }

  @Test
  void words_of_another_document_or_edition_earn_nothing() {
    String words = "answer to the council";
    int start = TEXT.indexOf(words);
    assertThat(mark(quote(OTHER_DOCUMENT, EDITION, words, start)).share()).isZero();
    assertThat(mark(quote(DOCUMENT, "e2", words, start)).share()).isZero();
  }

  @Test
  void several_selections_are_one_answer() {
    assertThat(mark(quote("answer to"), quote("the council")).share()).isEqualTo(1);
  }

  @Test
  void any_of_several_accepted_passages_is_right() {
    Quote first = quote("organ");
    Quote second = quote("states");
    SelectWords question = new SelectWords(PROMPT, DOCUMENT, List.of(first, second), 1);
    for (List<Quote> selected : List.of(List.of(first), List.of(second), List.of(first, second))) {
      assertThat(question.markResponse(new Response.Passage(selected)).share()).isEqualTo(1);
    }
  }

  @Test
  void an_accepted_passage_must_be_there_have_words_and_come_from_the_document() {
    assertThatThrownBy(() -> question(0.6))
        .hasMessage("Selecting words needs at least one accepted passage.");
    assertThatThrownBy(() -> question(0.6, quote(", ")))
        .hasMessage("An accepted passage must hold at least one word.");
    assertThatThrownBy(() -> question(0.6, quote(OTHER_DOCUMENT, EDITION, "the organ", 0)))
        .hasMessage("The accepted passage \"the organ\" is not from note.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void the_threshold_is_above_0_and_at_most_1(double threshold) {
    assertThatThrownBy(() -> question(threshold, quote("council")))
        .hasMessage("The threshold must be above 0 and at most 1.");
  }

  @Test
  void a_response_of_another_kind_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QUESTION.markResponse(new Response.Words("council")));
  }

  private static SelectWords question(double threshold, Quote... accept) {
    return new SelectWords(PROMPT, DOCUMENT, List.of(accept), threshold);
  }

  private static AnswerMark.ByPassage mark(Quote... selected) {
    return (AnswerMark.ByPassage) QUESTION.markResponse(new Response.Passage(List.of(selected)));
  }
}
