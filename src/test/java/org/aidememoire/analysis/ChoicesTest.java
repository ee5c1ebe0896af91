package org.aidememoire.analysis;

import static org.aidememoire.analysis.Fixture.breakdown;
import static org.aidememoire.analysis.Fixture.counts;
import static org.aidememoire.analysis.Fixture.lines;
import static org.aidememoire.analysis.Fixture.row;
import static org.aidememoire.question.QuestionCast.MULTIPLE_CHOICE;
import static org.aidememoire.question.QuestionCast.SINGLE_CHOICE;
import static org.aidememoire.question.QuestionCast.TRUE_FALSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Response.Choice;
import org.aidememoire.question.Response.Choices;
import org.aidememoire.question.rule.Certainty;
import org.junit.jupiter.api.Test;

class ChoicesTest {

  @Test
  void each_option_of_a_single_choice_is_counted() {
    Breakdown breakdown =
        breakdown(
            SINGLE_CHOICE,
            new Choice("un"),
            new Choice("agency"),
            new Choice("un"),
            new Choice(""));

    assertThat(breakdown.tallies()).hasSize(1);
    assertThat(counts(breakdown.tallies().getFirst()))
        .containsExactly("The Assembly right 2/3", "Its members wrong 1/3");
    assertThat(breakdown.cross()).isEmpty();
  }

  @Test
  void an_option_that_nobody_chose_is_listed() {
    Breakdown breakdown = breakdown(SINGLE_CHOICE, new Choice("un"));

    assertThat(counts(breakdown.tallies().getFirst())).contains("Its members wrong 0/1");
  }

  @Test
  void each_option_of_a_multiple_choice_is_counted_by_itself() {
    Breakdown breakdown =
        breakdown(
            MULTIPLE_CHOICE,
            new Choices(Set.of("assembly", "council")),
            new Choices(Set.of("assembly", "press")),
            new Choices(Set.of("assembly")));

    assertThat(counts(breakdown.tallies().getFirst()))
        .containsExactly("Assembly right 3/3", "Council right 1/3", "Press wrong 1/3");
  }

  @Test
  void judgements_of_a_statement_are_counted_with_their_certainty() {
    Breakdown breakdown =
        Breakdown.of(
            TRUE_FALSE,
            List.of(
                judged("true", Certainty.VERY_SURE),
                judged("true", Certainty.NOT_SURE),
                judged("true", Certainty.VERY_SURE),
                judged("false", Certainty.FAIRLY_SURE)));

    assertThat(counts(breakdown.tallies().getFirst()))
        .containsExactly("true wrong 3/4", "false right 1/4");
    assertThat(lines(breakdown.cross().orElseThrow()))
        .containsExactly(
            "[NOT_SURE, FAIRLY_SURE, VERY_SURE]", "true wrong [1, 0, 2]", "false right [0, 1, 0]");
  }

  @Test
  void certainty_has_a_column_of_its_own_where_some_did_not_say_it() {
    Breakdown breakdown =
        Breakdown.of(
            TRUE_FALSE,
            List.of(
                judged("false", Certainty.NOT_SURE),
                row(TRUE_FALSE, Answer.of(new Choice("false")), null)));

    assertThat(lines(breakdown.cross().orElseThrow()))
        .containsExactly(
            "[NOT_SURE, FAIRLY_SURE, VERY_SURE, -]",
            "true wrong [0, 0, 0, 0]",
            "false right [1, 0, 0, 1]");
  }

  @Test
  void nothing_is_said_of_certainty_where_nobody_was_asked() {
    assertThat(breakdown(TRUE_FALSE, new Choice("true")).cross()).isEmpty();
  }

  @Test
  void a_wrong_option_is_pointed_out_when_a_third_chose_it() {
    Choice right = new Choice("un");
    Choice wrong = new Choice("agency");

    assertThat(breakdown(SINGLE_CHOICE, wrong, right, right).hasPopularError()).isTrue();
    assertThat(breakdown(SINGLE_CHOICE, wrong, right, right, right).hasPopularError()).isFalse();
    assertThat(breakdown(SINGLE_CHOICE, right, right, right).hasPopularError()).isFalse();
  }

  @Test
  void one_or_two_answers_are_not_many() {
    Choice wrong = new Choice("agency");

    assertThat(breakdown(SINGLE_CHOICE, wrong, wrong).hasPopularError()).isFalse();
  }

  private static Row judged(String choice, Certainty certainty) {
    return row(TRUE_FALSE, Answer.of(new Choice(choice)).with(certainty), null);
  }
}
