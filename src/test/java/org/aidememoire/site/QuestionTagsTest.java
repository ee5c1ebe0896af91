package org.aidememoire.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.question.Answer;
import org.aidememoire.question.LongText;
import org.aidememoire.question.MultipleChoice;
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
import org.aidememoire.question.rule.Certainty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Questions as forms ask them. */
@QuarkusTest
class QuestionTagsTest extends RenderedQuestions {

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
    String levels =
        Jsoup.parse(engine.parse("{#question card=card lang='es' /}").data("card", card).render())
            .select(".certainty")
            .text();
    assertThat(levels)
        .contains(
            "fairly sure right: 0.67, wrong: \u22120.67", "very sure right: 1, wrong: \u22122")
        .contains("If you choose nothing here, this counts: not sure.");
    assertThat(page.select(".certainty").text()).contains("does not change your points");
    assertThat(review(new SingleChoice(PLAIN, OPTIONS), sure, true).text()).contains("fairly sure");
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
  void a_question_says_in_which_language_it_is_written() {
    Question question = matching();

    assertThat(ask(question, Answer.NONE).select("[lang]").eachAttr("lang"))
        .isNotEmpty()
        .containsOnly("es");
    assertThat(review(question, Answer.NONE, true).select("[lang]").eachAttr("lang"))
        .isNotEmpty()
        .containsOnly("es");
  }

  private List<String> fields(Question question) {
    return ask(question, Answer.NONE).select("[name]").eachAttr("name").stream()
        .distinct()
        .toList();
  }
}
