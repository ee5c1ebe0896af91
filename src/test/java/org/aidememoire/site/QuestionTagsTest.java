package org.aidememoire.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.Entry;
import org.aidememoire.question.EvidenceRule;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Matching;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.Option;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Question;
import org.aidememoire.question.QuestionCast;
import org.aidememoire.question.Response;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.card.AskCard;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.ReviewCard;
import org.aidememoire.question.rule.Certainty;
import org.aidememoire.question.rule.HistoricalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuestionTagsTest {
  private static final Slug NOTE = new Slug("soviet-aide-memoire-1954");
  private static final Places FOURTH = quote -> new Place(Optional.of("1567"), 4);
  private static final Quote WORDS =
      new Quote(NOTE, "e1", "responsible to the \"Assembly\"", "organ of the UN ", "", 100, 129);
  private static final Prompt PLAIN = Prompt.of("reports-to", "To whom must the organ answer?");
  private static final Prompt PROVEN =
      new Prompt(
          "reports-to",
          "To whom must the organ answer?",
          new BigDecimal("2"),
          EvidenceRule.reported(List.of(WORDS)),
          "It had to report to the UN.");
  private static final List<Option> OPTIONS =
      List.of(
          new Option("un", "The General Assembly", true, "Yes: look at the contradiction."),
          new Option("agency", "Its own members <only>", false, "That is what it objects to."));
  private static final List<Entry> ENTRIES =
      List.of(new Entry("a", "March", null), new Entry("b", "November", "Last of all."));

  private static final DateQuestion DATE =
      new DateQuestion(PLAIN, List.of(HistoricalDate.of("1954-11-29~")), null, 0.5);

  private static final Numeric NUMBER =
      new Numeric(
          PLAIN,
          List.of(new Numeric.Accepted(new BigDecimal("1250.5"), null, 1, null)),
          List.of(new Numeric.Unit("km", BigDecimal.ONE, List.of())),
          0.1);
  private static final Cloze GAPS =
      new Cloze(
          PLAIN,
          WORDS,
          List.of(
              new Cloze.Gap("a", 0, 11, List.of(), List.of(), 1),
              new Cloze.Gap(
                  "b", 20, 28, List.of(), List.of(new Cloze.Other("Council", "Look.")), 1)));

  @Inject Engine engine;

  @Test
  void a_single_choice_keeps_what_was_chosen_and_never_says_what_is_right() {
    Question question = new SingleChoice(PROVEN, OPTIONS);
    Document page = ask(question, new Answer(new Response.Choice("agency"), List.of(WORDS)));

    assertThat(page.select("input[name=choice]").eachAttr("value")).containsExactly("un", "agency");
    assertThat(page.select("input[name=choice][checked]").val()).isEqualTo("agency");
    assertThat(page.select("input[name=evidence]").val()).contains("\"start\":100", "\\\"Assembly");
    assertThat(page.select("textarea[name=evidenceText]")).hasSize(1);
    assertThat(page.text()).contains("¶4, p. 1567").doesNotContain("contradiction");
  }

  @Test
  void each_type_sends_the_fields_that_are_read_from_a_form() {
    assertThat(fields(new MultipleChoice(PLAIN, OPTIONS, false))).containsExactly("choices");
    assertThat(fields(new ShortText(PLAIN, List.of("UN"), List.of()))).containsExactly("text");
    assertThat(fields(new LongText(PLAIN, null))).containsExactly("text");
    assertThat(fields(new TrueFalse(PLAIN, true, null, null))).containsExactly("choice");
    assertThat(fields(DATE)).containsExactly("text");
    assertThat(fields(NUMBER)).containsExactly("text");
    assertThat(fields(GAPS)).containsExactly("gap.a", "gap.b");
    assertThat(fields(matching())).containsExactly("pair.x", "pair.y");
    assertThat(fields(new Ordering(PLAIN, ENTRIES)))
        .containsExactlyInAnyOrder("place.a", "place.b");
    assertThat(fields(new SelectWords(PLAIN, NOTE, List.of(WORDS), 0.6)))
        .containsExactly("passageText");
    assertThat(fields(QuestionCast.CATEGORISE)).containsExactlyInAnyOrder("pair.x", "pair.y");
    assertThat(fields(QuestionCast.TWO_PART)).containsExactly("choice", "proofs");
    assertThat(fields(QuestionCast.TWO_PART_IN_TEXT)).containsExactly("choice", "proofText");
    assertThat(fields(QuestionCast.CORROBORATION))
        .containsExactly("pair.a.note", "pair.a.memorandum");
    assertThat(fields(QuestionCast.TIMELINE)).containsExactlyInAnyOrder("place.a", "place.b");
  }

  @Test
  void every_cell_of_a_table_of_claims_is_labelled_with_its_claim_and_its_document() {
    Document page =
        ask(QuestionCast.CORROBORATION, Answer.of(new Response.Pairs(Map.of("a.note", "silent"))));

    assertThat(page.select("select").eachAttr("aria-labelledby").stream())
        .map(
            ids ->
                Stream.of(ids.split(" "))
                    .map(id -> requireNonNull(page.getElementById(id)).text())
                    .collect(Collectors.joining(" – ")))
        .containsExactly(
            "It answers to the council. – Note", "It answers to the council. – Memorandum");
    assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("silent");
    assertThat(page.select("table, tr, td").eachAttr("role")).contains("table", "row", "cell");
  }

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
  void a_question_asks_how_sure_the_student_is_where_it_or_the_quiz_wants_to_know() {
    Prompt asking = new Prompt("q", "To whom?", BigDecimal.ONE, null, null, true);
    Answer sure = Answer.of(new Response.Choice("un")).with(Certainty.FAIRLY_SURE);
    Document page = ask(new SingleChoice(asking, OPTIONS), sure);

    assertThat(page.select("input[name=certainty]").eachAttr("value"))
        .containsExactly("1", "2", "3");
    assertThat(page.select("input[name=certainty][checked]").val()).isEqualTo("2");
    assertThat(ask(new SingleChoice(PLAIN, OPTIONS), sure).select("[name=certainty]")).isEmpty();
    assertThat(ask(new LongText(asking, null), Answer.NONE).select("[name=certainty]")).isEmpty();
    AskCard.Manner everywhere = new AskCard.Manner(7, true);
    AskCard card = AskCard.of(new SingleChoice(PLAIN, OPTIONS), sure, everywhere, FOURTH);
    assertThat(card.asked().certainty()).isNotNull();
    assertThat(review(new SingleChoice(PLAIN, OPTIONS), sure, true).text()).contains("fairly sure");
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
  void gaps_stand_in_the_passage_and_their_right_words_are_not_told_before_they_may_be() {
    Answer answer = Answer.of(new Response.Pairs(Map.of("a", "Answerable", "b", "Council")));
    Document page = ask(GAPS, answer);

    assertThat(page.select("input[name=gap.a]").val()).isEqualTo("Answerable");
    assertThat(page.select("select[name=gap.b] option").eachAttr("value"))
        .containsExactlyInAnyOrder("", "Assembly", "Council");
    assertThat(page.select("option[selected]").val()).isEqualTo("Council");
    assertThat(page.html()).doesNotContain("esponsible");
    assertThat(review(GAPS, answer, false).html())
        .doesNotContain("esponsible", "Assembly", "Look.");
    assertThat(review(GAPS, answer, true).text())
        .contains("✗", "Gap 2: Look.", "responsible to the \"Assembly\"");
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

  @Test
  void a_question_says_in_which_language_it_is_written() {
    Question question = matching();

    assertThat(ask(question, Answer.NONE).select("[lang]").eachAttr("lang"))
        .isNotEmpty()
        .containsOnly("es");
    assertThat(review(question, Answer.NONE, true).select("[lang]").eachAttr("lang"))
        .isNotEmpty()
        .containsOnly("es");
  }

  private static Question matching() {
    return new Matching(
        PLAIN,
        List.of(new Matching.Pairing("x", "First", "a"), new Matching.Pairing("y", "Second", "b")),
        ENTRIES);
  }

  private List<String> fields(Question question) {
    return ask(question, Answer.NONE).select("[name]").eachAttr("name").stream()
        .distinct()
        .toList();
  }

  private Document ask(Question question, Answer answer) {
    AskCard card = AskCard.of(question, answer, 7, FOURTH);
    return Jsoup.parse(
        engine.parse("{#question card=card lang='es' /}").data("card", card).render());
  }

  private Document review(Question question, Answer answer, boolean reveal) {
    ReviewCard card = ReviewCard.of(question, answer, Mark.of(question, answer), reveal, FOURTH);
    return Jsoup.parse(
        engine.parse("{#review card=card number=1 lang='es' /}").data("card", card).render());
  }
}
