package org.aidememoire.question;

import static org.aidememoire.question.Passages.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Score;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {
  private static final Quote PROOF = quote("answer to the council");
  private static final Quote ELSEWHERE = quote("the organ");
  private static final Response RIGHT = new Response.Choice("un");
  private static final Response WRONG = new Response.Choice("agency");

  @Test
  void without_evidence_asked_the_score_is_the_answers_share_of_the_points() {
    Mark mark = question(null).mark(new Answer(RIGHT, List.of(ELSEWHERE)));
    assertThat(mark.evidence()).isEmpty();
    assertThat(mark.score()).isEqualTo(Score.of(4, 4));
  }

  /** Four points; the answer is right or wrong, and so is the evidence. */
  @ParameterizedTest
  @CsvSource({
    "0,    true,  true,  4",
    "0,    true,  false, 4",
    "0,    false, true,  0",
    "0.25, true,  true,  4",
    "0.25, true,  false, 3",
    "0.25, false, true,  1",
    "0.25, false, false, 0",
    "1,    true,  false, 0",
    "1,    false, true,  4",
    "0.1,  true,  true,  4"
  })
  void evidence_weighs_as_its_author_says(
      double weight, boolean answer, boolean evidence, double earned) {
    Mark mark =
        question(rule(weight, PROOF))
            .mark(new Answer(answer ? RIGHT : WRONG, List.of(evidence ? PROOF : ELSEWHERE)));
    assertThat(mark.score()).isEqualTo(Score.of(earned, 4));
    assertThat(mark.answer().verdict()).isEqualTo(answer ? Verdict.RIGHT : Verdict.WRONG);
    assertThat(mark.evidence().map(EvidenceMark::verdict))
        .contains(evidence ? Verdict.RIGHT : Verdict.WRONG);
  }

  @Test
  void evidence_can_be_partly_right() {
    // F1 0.4 over the threshold of 0.6: two thirds of a half of four points
    Mark mark = question(rule(0.5, PROOF)).mark(new Answer(RIGHT, List.of(quote("council"))));
    assertThat(mark.evidence().map(EvidenceMark::verdict)).contains(Verdict.PARTLY);
    assertThat(mark.score()).isEqualTo(Score.of(3.3333, 4));
  }

  @Test
  void evidence_that_is_asked_for_and_not_given_is_missing() {
    Mark mark = question(rule(0.5, PROOF)).mark(Answer.of(RIGHT));
    assertThat(mark.evidence().map(EvidenceMark::verdict)).contains(Verdict.MISSING);
    assertThat(mark.score()).isEqualTo(Score.of(2, 4));
  }

  @Test
  void evidence_without_accepted_passages_waits_but_does_not_hold_up_the_score() {
    Mark mark = question(rule(0)).mark(new Answer(RIGHT, List.of(ELSEWHERE)));
    assertThat(mark.evidence().map(EvidenceMark::verdict)).contains(Verdict.WAITING);
    assertThat(mark.score()).isEqualTo(Score.of(4, 4));
    assertThat(mark.waits()).isFalse();
  }

  @Test
  void evidence_without_an_answer_is_reported_but_earns_nothing() {
    Mark mark = question(rule(0.5, PROOF)).mark(new Answer(null, List.of(PROOF)));
    assertThat(mark.answer().verdict()).isEqualTo(Verdict.MISSING);
    assertThat(mark.evidence().map(EvidenceMark::verdict)).contains(Verdict.RIGHT);
    assertThat(mark.score()).isEqualTo(Score.of(0, 4));
  }

  @Test
  void no_answer_earns_nothing() {
    Mark mark = Mark.unanswered(question(rule(0.5, PROOF)));
    assertThat(mark.answer().verdict()).isEqualTo(Verdict.MISSING);
    assertThat(mark.evidence().map(EvidenceMark::verdict)).contains(Verdict.MISSING);
    assertThat(mark.score()).isEqualTo(Score.of(0, 4));
    assertThat(mark.waits()).isFalse();
  }

  @Test
  void where_there_is_nothing_to_earn_only_a_right_answer_is_full() {
    Prompt prompt = new Prompt("where", "Where?", BigDecimal.ZERO, null, null);
    ShortText ungraded = new ShortText(prompt, List.of("Moscow"), List.of());
    assertThat(ungraded.mark(Answer.of(new Response.Words("Moscow"))).isFull()).isTrue();
    assertThat(ungraded.mark(Answer.of(new Response.Words("Paris"))).isFull()).isFalse();
    assertThat(question(null).mark(Answer.of(RIGHT)).isFull()).isTrue();
    assertThat(question(null).mark(Answer.of(WRONG)).isFull()).isFalse();
  }

  @Test
  void a_blank_answer_is_no_answer() {
    ShortText question =
        new ShortText(Prompt.of("where", "Where?"), List.of("Moscow"), List.of(".*"));
    Mark mark = question.mark(Answer.of(new Response.Words("  ")));
    assertThat(mark.answer()).isEqualTo(new AnswerMark.Unanswered());
    assertThat(mark.score()).isEqualTo(Score.of(0, 1));
  }

  @Test
  void a_blank_answer_of_the_wrong_kind_is_refused_all_the_same() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question(null).mark(Answer.of(new Response.Words(""))));
  }

  @Test
  void prose_waits_for_a_person_and_has_earned_nothing_yet() {
    Prompt prompt = new Prompt("why", "Why?", BigDecimal.TWO, rule(0, PROOF), null);
    Mark mark =
        new LongText(prompt, null).mark(new Answer(new Response.Prose("Because."), List.of(PROOF)));
    assertThat(mark.waits()).isTrue();
    assertThat(mark.answer().verdict()).isEqualTo(Verdict.WAITING);
    assertThat(mark.evidence().map(EvidenceMark::verdict)).contains(Verdict.RIGHT);
    assertThat(mark.score()).isEqualTo(Score.of(0, 2));
  }

  @Test
  void unwritten_prose_does_not_wait() {
    LongText question = new LongText(Prompt.of("why", "Why?"), null);
    assertThat(question.mark(Answer.of(new Response.Prose("\n"))).waits()).isFalse();
    assertThat(Mark.unanswered(question).waits()).isFalse();
  }

  @Test
  void an_answer_is_finished_with_the_evidence_it_requires() {
    EvidenceRule required = new EvidenceRule(0, 0.6, true, List.of());
    assertThat(question(required).finishedBy(Answer.of(RIGHT))).isFalse();
    assertThat(question(required).finishedBy(new Answer(RIGHT, List.of(PROOF)))).isTrue();
    assertThat(question(required).finishedBy(new Answer(null, List.of(PROOF)))).isFalse();
    assertThat(question(rule(0.5, PROOF)).finishedBy(Answer.of(RIGHT))).isTrue();
    assertThat(question(null).finishedBy(Answer.of(RIGHT))).isTrue();
    assertThat(question(null).finishedBy(Answer.NONE)).isFalse();
  }

  private static EvidenceRule rule(double weight, Quote... accept) {
    return new EvidenceRule(weight, 0.6, false, List.of(accept));
  }

  private static Question question(@Nullable EvidenceRule rule) {
    return new SingleChoice(
        new Prompt("reports-to", "To whom?", BigDecimal.valueOf(4), rule, null),
        List.of(
            new Option("un", "The Assembly", true, null),
            new Option("agency", "Its members", false, null)));
  }
}
