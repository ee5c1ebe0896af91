package org.aidememoire.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.question.Answer;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Mark;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Question;
import org.aidememoire.question.QuestionCast;
import org.aidememoire.question.Response;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.ReviewCard;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Answers as reviews show them. */
@QuarkusTest
class ReviewTagsTest extends RenderedQuestions {

  @Test
  void a_question_about_sources_says_nothing_of_what_is_right_before_that_may_be_seen() {
    Map<Question, Response> answered =
        Map.of(
            QuestionCast.CATEGORISE,
            new Response.Pairs(Map.of("x", "b")),
            QuestionCast.TWO_PART,
            new Response.Claim("b", Set.of("q"), List.of()),
            QuestionCast.CORROBORATION,
            new Response.Pairs(Map.of("a.note", "contradicts")),
            QuestionCast.TIMELINE,
            new Response.Pairs(Map.of("a", "1", "b", "3")));

    answered.forEach(
        (question, response) -> {
          Document hidden = review(question, Answer.of(response), false);
          assertThat(hidden.select(".verdict-right, .quote-good, .choice-say, .is-right"))
              .isEmpty();
          assertThat(hidden.body().text()).doesNotContain("✗ Chosen", "✓", "It is in the text.");
          assertThat(hidden.select("th[scope=col]").text()).doesNotContain("Expected");
          Document shown = review(question, Answer.of(response), true);
          assertThat(shown.text()).containsAnyOf("✓", "✗");
        });
  }

  @Test
  void a_proof_of_a_wrong_claim_is_said_not_to_count() {
    Document page =
        review(
            QuestionCast.TWO_PART,
            Answer.of(new Response.Claim("b", Set.of("p"), List.of())),
            true);

    assertThat(page.text()).contains("Nothing is counted for Part B", "✓ Proves it", "0 of 1");
  }

  @Test
  void a_review_says_of_answer_and_evidence_whether_they_are_right() {
    Question question = new SingleChoice(PROVEN, OPTIONS);
    Document page = review(question, new Answer(new Response.Choice("un"), List.of()), true);

    assertThat(page.select(".verdict").eachText())
        .contains("Answer: ✓ right", "Evidence: not answered", "2 of 2");
    assertThat(page.select(".quote-good").text()).isEqualTo(WORDS.exact());
    assertThat(page.select("a[href=/documents/soviet-aide-memoire-1954#p4]")).isNotEmpty();
    assertThat(page.text()).contains("Yes: look at the contradiction.", "It had to report");
  }

  @Test
  void a_review_before_the_answers_may_be_seen_tells_nothing_of_them() {
    Question question = new SingleChoice(PROVEN, OPTIONS);
    Document page = review(question, Answer.of(new Response.Choice("agency")), false);

    assertThat(page.text()).doesNotContain("objects to", "Right answer", "It had to report");
    assertThat(page.select(".quote-good")).isEmpty();
  }

  @Test
  void every_type_can_be_reviewed() {
    Map<Question, Response> answered =
        Map.of(
            new MultipleChoice(PLAIN, OPTIONS, false),
            new Response.Choices(Set.of("un")),
            new ShortText(PLAIN, List.of("UN"), List.of()),
            new Response.Words("u.n."),
            new LongText(PLAIN, "A model."),
            new Response.Prose("Because."),
            new TrueFalse(PLAIN, true, "Yes.", "No."),
            new Response.Choice("true"),
            DATE,
            new Response.Words("nov 1954"),
            NUMBER,
            new Response.Words("1 234,5 m"),
            GAPS,
            new Response.Pairs(Map.of("a", "answerable")),
            matching(),
            new Response.Pairs(Map.of("x", "a")),
            new Ordering(PLAIN, ENTRIES),
            new Response.Order(List.of("b", "a")),
            new SelectWords(PLAIN, NOTE, List.of(WORDS), 0.6),
            new Response.Passage(List.of(WORDS)));

    answered.forEach(
        (question, response) ->
            assertThat(review(question, Answer.of(response), true).select("h3").text())
                .isEqualTo("1. To whom must the organ answer?"));
  }

  @Test
  void a_date_says_in_words_how_it_was_read_and_what_was_expected() {
    Answer answer = Answer.of(new Response.Words("entre marzo y mayo de 1954"));

    assertThat(ask(DATE, answer).text()).contains("Read as: between March 1954 and May 1954");
    assertThat(review(DATE, answer, true).text())
        .contains("between March 1954 and May 1954", "about 29 November 1954");
    assertThat(review(DATE, answer, false).text()).doesNotContain("29 November");
  }

  @Test
  void a_statement_tells_those_who_chose_so_what_its_author_says() {
    Question statement = new TrueFalse(PLAIN, false, "Look again.", "Well read.");
    Document page = review(statement, Answer.of(new Response.Choice("true")), true);

    assertThat(page.select(".choice-review").eachText())
        .containsExactly("✗ Chosen true Look again.", "✓ Right answer false");
    assertThat(review(statement, Answer.of(new Response.Choice("true")), false).text())
        .doesNotContain("Look again", "Right answer");
  }

  @Test
  void a_number_says_how_it_was_read_and_what_was_expected() {
    Document page = review(NUMBER, Answer.of(new Response.Words("1.234,50 m")), true);

    assertThat(page.text()).contains("Read as 1234.5 m", "Expected 1250.5 km");
  }

  @Test
  void words_that_are_read_as_they_were_typed_are_shown_once() {
    assertThat(reviewOf("a letter")).doesNotContain("Read as");
    assertThat(reviewOf("  A  Letter ")).contains("Read as");
  }

  private String reviewOf(String words) {
    return review(QuestionCast.SHORT_TEXT, Answer.of(new Response.Words(words)), true).text();
  }

  @Test
  void words_that_run_over_a_page_name_both_pages() {
    Places across = quote -> new Place(Optional.of("1567"), Optional.of("1568"), 4);
    Question question = new SelectWords(PLAIN, NOTE, List.of(WORDS), 0.6);
    ReviewCard card = ReviewCard.of(question, Answer.NONE, Mark.unanswered(question), true, across);
    String page =
        engine.parse("{#review card=card number=1 lang='es' /}").data("card", card).render();

    assertThat(Jsoup.parse(page).text()).contains("¶4, pp. 1567–1568");
  }

  @Test
  void of_accepted_words_that_overlap_the_review_shows_the_authors_first() {
    Quote longer = new Quote(NOTE, WORDS.edition(), "x".repeat(60), "", "", 90, 150);
    Question question = new SelectWords(PLAIN, NOTE, List.of(WORDS, longer), 0.6);

    assertThat(review(question, Answer.NONE, true).select(".quote-good").eachText())
        .containsExactly(WORDS.exact());
  }
}
