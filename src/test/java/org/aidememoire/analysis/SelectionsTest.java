package org.aidememoire.analysis;

import static org.aidememoire.analysis.Fixture.breakdown;
import static org.aidememoire.analysis.Fixture.counts;
import static org.aidememoire.analysis.Fixture.row;
import static org.aidememoire.question.Passages.quote;
import static org.aidememoire.question.QuestionCast.SELECT_WORDS;
import static org.aidememoire.question.QuestionCast.SINGLE_CHOICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.aidememoire.common.Quote;
import org.aidememoire.question.Answer;
import org.aidememoire.question.EvidenceRule;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Response.Choice;
import org.aidememoire.question.Response.Passage;
import org.aidememoire.question.Response.Prose;
import org.junit.jupiter.api.Test;

class SelectionsTest {

  @Test
  void selected_words_are_counted_whatever_marks_stand_around_them() {
    Tally tally =
        breakdown(
                SELECT_WORDS,
                new Passage(List.of(quote("must answer"))),
                new Passage(List.of(quote(" must answer "))),
                new Passage(List.of(quote("must"))),
                new Passage(List.of(quote("not to states"), quote("must"))))
            .tallies()
            .getFirst();

    // "must" shares 1 of 1 + 2 words: F1 2/3, below the threshold of 0.75.
    assertThat(counts(tally))
        .containsExactly("must answer right 2/4", "must partly 2/4", "not to states wrong 1/4");
  }

  @Test
  void words_attached_as_evidence_are_counted_and_judged() {
    EvidenceAnalysis evidence =
        ItemAnalysis.of(
                SINGLE_CHOICE,
                List.of(
                    proved("un", quote("the council")),
                    proved("un", quote("to states")),
                    proved("agency", quote("to states")),
                    row(SINGLE_CHOICE, Answer.of(new Choice("un")), null)))
            .evidence()
            .orElseThrow();

    assertThat(evidence.attached()).isEqualTo(3);
    assertThat(evidence.right()).isEqualTo(1);
    assertThat(evidence.rightButUnproved()).isEqualTo(1);
    assertThat(counts(evidence.passages()))
        .containsExactly("to states wrong 2/3", "the council right 1/3");
  }

  @Test
  void evidence_that_a_person_judges_is_neither_right_nor_wrong() {
    LongText prose =
        new LongText(
            new Prompt("why", "Why?", BigDecimal.ONE, EvidenceRule.reported(List.of()), null),
            null);

    ItemAnalysis item =
        ItemAnalysis.of(
            prose,
            List.of(row(prose, new Answer(new Prose("So."), List.of(quote("to states"))), null)));

    assertThat(counts(item.evidence().orElseThrow().passages())).containsExactly("to states 1/1");
    assertThat(item.evidence().orElseThrow().right()).isZero();
  }

  private static Row proved(String option, Quote words) {
    return row(SINGLE_CHOICE, new Answer(new Choice(option), List.of(words)), null);
  }
}
