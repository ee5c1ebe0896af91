package org.aidememoire.question.explain;

import static org.aidememoire.question.Passages.DOCUMENT;
import static org.aidememoire.question.Passages.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aidememoire.common.Quote;
import org.aidememoire.question.AnswerMark.Part;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Question;
import org.aidememoire.question.QuestionCast;
import org.aidememoire.question.Response;
import org.aidememoire.question.Rubric;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.explain.PartRow.Aspect;
import org.aidememoire.question.explain.PartRow.Said;
import org.aidememoire.question.rule.HistoricalDate;
import org.junit.jupiter.api.Test;

/** What each part of an answer is called, what was given there and what is expected. */
class PartRowTest {

  @Test
  void a_number_and_its_unit_are_two_sides_of_one_answer() {
    assertThat(rows(QuestionCast.NUMERIC, new Response.Words("26 pages")))
        .containsExactly(
            side(Aspect.NUMBER, words("26"), words("26"), true, 0.75),
            side(Aspect.UNIT, words("pages"), words("days"), false, 0));
    assertThat(rows(QuestionCast.NUMERIC, new Response.Words("26")))
        .contains(side(Aspect.UNIT, new Said.Nothing(), words("days"), false, 0));
  }

  @Test
  void a_date_is_one_side_and_a_period_has_two() {
    DateQuestion period =
        new DateQuestion(
            Prompt.of("when", "When?"),
            List.of(HistoricalDate.of("1954-03/1954-05")),
            null,
            DateQuestion.DEFAULT_COARSER);
    assertThat(rows(QuestionCast.DATE, new Response.Words("29 November 1954")))
        .containsExactly(side(Aspect.DATE, dated("1954-11-29"), dated("1954-11-29"), true, 1));
    assertThat(rows(period, new Response.Words("March to June 1954")))
        .containsExactly(
            side(Aspect.BEGINNING, dated("1954-03"), dated("1954-03"), true, 0.5),
            side(Aspect.END, dated("1954-06"), dated("1954-05"), false, 0));
    assertThat(PartRow.of(period, new Part("to", null, false, 0)).given())
        .isEqualTo(new Said.Nothing());
  }

  @Test
  void of_several_accepted_dates_that_is_named_which_was_met() {
    DateQuestion twoCalendars =
        new DateQuestion(
            Prompt.of("when", "When?"),
            List.of(HistoricalDate.of("1917-10-25"), HistoricalDate.of("1917-11-07")),
            null,
            DateQuestion.DEFAULT_COARSER);
    assertThat(rows(twoCalendars, new Response.Words("7 November 1917")))
        .containsExactly(side(Aspect.DATE, dated("1917-11-07"), dated("1917-11-07"), true, 1));
    assertThat(rows(twoCalendars, new Response.Words("8 November 1917")))
        .containsExactly(side(Aspect.DATE, dated("1917-11-08"), dated("1917-10-25"), false, 0));
  }

  @Test
  void a_gap_left_open_was_given_nothing() {
    assertThat(rows(QuestionCast.CLOZE, new Response.Pairs(Map.of("a", "shall"))))
        .extracting(PartRow::given, PartRow::expected)
        .containsExactly(
            tuple(words("shall"), words("must")), tuple(new Said.Nothing(), words("answer")));
  }

  @Test
  void the_words_before_a_gap_begin_with_a_whole_one() {
    String text = "and the organ to come must answer to the council";
    Cloze cloze =
        new Cloze(
            Prompt.of("fill", "What is missing?"),
            new Quote(DOCUMENT, "e1", text, "", "", 0, text.length()),
            List.of(gap("a", text, "organ"), gap("b", text, "answer")));
    assertThat(rows(cloze, cloze.rightAnswer().orElseThrow()))
        .extracting(PartRow::label)
        // 24 characters before the second are exactly "the … ", with a blank before them or not.
        .containsExactly("… and the …", "… the organ to come must …");
  }

  @Test
  void what_is_sorted_is_named_by_its_words_a_quotation_as_one() {
    assertThat(rows(QuestionCast.CATEGORISE, new Response.Pairs(Map.of("x", "b", "y", "b"))))
        .containsExactly(
            new PartRow("“must answer”", words("Editors"), words("Author"), false, 0),
            new PartRow("[sic]", words("Editors"), words("Editors"), true, 0.5));
  }

  @Test
  void words_that_prove_a_claim_stand_beside_the_accepted_ones() {
    assertThat(
            rows(
                QuestionCast.TWO_PART_IN_TEXT,
                new Response.Claim("a", Set.of(), List.of(quote("to states")))))
        .extracting(PartRow::label, PartRow::given, PartRow::expected)
        .contains(tuple("Which words?", words("to states"), words("to the council")));
    assertThat(PartRow.of(QuestionCast.TWO_PART, new Part("claim", null, false, 0)).given())
        .isEqualTo(new Said.Nothing());
  }

  @Test
  void an_event_is_said_to_stand_at_a_date_or_a_number() {
    Timeline order =
        new Timeline(
            Prompt.of("order", "When?"),
            List.of(),
            List.of(
                new Timeline.Event("a", "Sent", 2, null),
                new Timeline.Event("b", "Drafted", 1, null)));
    assertThat(PartRow.of(QuestionCast.TIMELINE, new Part("b", "1", false, 0)))
        .isEqualTo(new PartRow("Answered", words("1953"), words("1955"), false, 0));
    assertThat(PartRow.of(order, new Part("a", null, false, 0)))
        .isEqualTo(new PartRow("Sent", new Said.Nothing(), words("2"), false, 0));
  }

  @Test
  void a_criterion_is_named_with_the_level_found_and_the_best() {
    Rubric rubric =
        new Rubric(
            List.of(
                criterion("claim", level("full", 2, "It is made"), level("no", 0, "It is not")),
                criterion("proof", level("yes", 1, "It is given"), level("none", 0, "None"))));
    LongText essay = new LongText(Prompt.of("why", "Why?"), "Because.", rubric);
    assertThat(PartRow.of(essay, new Part("proof", "none", false, 0)))
        .isEqualTo(new PartRow("The proof", words("None"), words("It is given"), false, 0));
    assertThat(PartRow.of(essay, new Part("claim", null, false, 0)).given())
        .isEqualTo(new Said.Nothing());
  }

  private static Rubric.Criterion criterion(String id, Rubric.Level... levels) {
    return new Rubric.Criterion(id, "The " + id, List.of(levels));
  }

  private static Rubric.Level level(String id, int points, String text) {
    return new Rubric.Level(id, BigDecimal.valueOf(points), text);
  }

  private static Cloze.Gap gap(String id, String text, String word) {
    int start = text.indexOf(word);
    return new Cloze.Gap(id, start, start + word.length(), List.of(), List.of(), 1);
  }

  private static List<PartRow> rows(Question question, Response response) {
    return Explanation.parts(question, question.markResponse(response));
  }

  private static PartRow side(
      Aspect aspect, Said given, Said expected, boolean right, double credit) {
    return new PartRow("", given, expected, right, credit, aspect);
  }

  private static Said words(String text) {
    return new Said.Words(text);
  }

  private static Said dated(String date) {
    return new Said.Dated(HistoricalDate.of(date));
  }
}
