package org.aidememoire.analysis;

import static org.aidememoire.analysis.Fixture.row;
import static org.aidememoire.analysis.Fixture.rows;
import static org.aidememoire.question.QuestionCast.MATCHING;
import static org.aidememoire.question.QuestionCast.QUESTIONS;
import static org.aidememoire.question.QuestionCast.TRUE_FALSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.aidememoire.common.Score;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Option;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Question;
import org.aidememoire.question.Response.Choice;
import org.aidememoire.question.Response.Pairs;
import org.aidememoire.question.SingleChoice;
import org.junit.jupiter.api.Test;

class ItemAnalysisTest {
  private static final SingleChoice QUESTION = choice("right", "wrong");
  private static final Answer RIGHT = Answer.of(new Choice("right"));
  private static final Answer WRONG = Answer.of(new Choice("wrong"));

  @Test
  void an_item_that_nobody_had_says_nothing() {
    assertThat(QUESTIONS)
        .allSatisfy(
            question -> {
              ItemAnalysis item = ItemAnalysis.of(question, List.of());
              assertThat(item.shown()).isZero();
              assertThat(item.facility()).isEmpty();
              assertThat(item.discrimination()).isEqualTo(new Discrimination.TooFew());
              assertThat(item.breakdown().hasPopularError()).isFalse();
            });
  }

  @Test
  void an_item_that_everybody_left_out_is_as_hard_as_can_be() {
    assertThat(QUESTIONS)
        .allSatisfy(
            question -> {
              Row left = row(question, Answer.NONE, 0.5);
              ItemAnalysis item = ItemAnalysis.of(question, List.of(left, left));
              assertThat(item.left()).isEqualTo(2);
              assertThat(item.facility()).hasValue(0);
              assertThat(item.breakdown().tallies())
                  .allSatisfy(tally -> assertThat(tally.answers()).isZero());
            });
  }

  @Test
  void facility_is_the_mean_share_of_credit_of_all_who_had_the_item() {
    ItemAnalysis item =
        ItemAnalysis.of(
            MATCHING,
            List.of(
                row(MATCHING, Answer.of(pairs("ministry", "embassy")), null),
                row(MATCHING, Answer.of(pairs("ministry", "press")), null),
                row(MATCHING, Answer.NONE, null)));

    // (1 + 1/2 + 0) / 3
    assertThat(item.facility().orElseThrow()).isEqualTo(0.5);
    assertThat(item.shown()).isEqualTo(3);
    assertThat(item.answered()).isEqualTo(2);
  }

  @Test
  void facility_follows_the_marks_as_they_stand() {
    Row given = row(QUESTION, WRONG, null);
    Row forgiven = new Row(WRONG, given.mark().withScore(Score.of(1, 1)), false, null);

    assertThat(ItemAnalysis.of(QUESTION, List.of(given, forgiven)).facility()).hasValue(0.5);
  }

  @Test
  void an_item_that_is_worth_nothing_has_no_facility() {
    Row dropped = new Row(RIGHT, QUESTION.mark(RIGHT).withScore(Score.NOTHING), false, 0.5);

    assertThat(ItemAnalysis.of(QUESTION, List.of(dropped)).facility()).isEmpty();
  }

  @Test
  void discrimination_is_the_correlation_with_the_rest() {
    // Item 1 1 1 1 1 0 0 0 0 0, rest 1 1 1 1 0 1 0 0 0 0: r = (4·4 − 1·1) / (5·5) = 0.6
    List<Row> rows = new ArrayList<>(Collections.nCopies(4, row(QUESTION, RIGHT, 1.0)));
    rows.add(row(QUESTION, RIGHT, 0.0));
    rows.add(row(QUESTION, WRONG, 1.0));
    rows.addAll(Collections.nCopies(4, row(QUESTION, WRONG, 0.0)));

    Discrimination found = ItemAnalysis.of(QUESTION, rows).discrimination();

    assertThat(found).isInstanceOf(Discrimination.Found.class);
    assertThat(((Discrimination.Found) found).value()).isCloseTo(0.6, within(1e-12));
    assertThat(((Discrimination.Found) found).strength()).isEqualTo(Discrimination.Strength.GOOD);
  }

  @Test
  void an_item_that_the_strong_get_wrong_is_reversed() {
    List<Row> rows = new ArrayList<>(Collections.nCopies(5, row(QUESTION, RIGHT, 0.1)));
    rows.addAll(Collections.nCopies(5, row(QUESTION, WRONG, 0.9)));

    assertThat(ItemAnalysis.of(QUESTION, rows).discrimination())
        .isInstanceOfSatisfying(
            Discrimination.Found.class,
            found -> {
              assertThat(found.value()).isCloseTo(-1, within(1e-12));
              assertThat(found.strength()).isEqualTo(Discrimination.Strength.REVERSED);
            });
  }

  @Test
  void nine_answers_are_too_few_to_say() {
    List<Row> rows = new ArrayList<>(Collections.nCopies(4, row(QUESTION, RIGHT, 1.0)));
    rows.addAll(Collections.nCopies(5, row(QUESTION, WRONG, 0.0)));

    assertThat(ItemAnalysis.of(QUESTION, rows).discrimination())
        .isEqualTo(new Discrimination.TooFew());
  }

  @Test
  void where_all_are_alike_there_is_nothing_to_compare() {
    List<Row> sameItem = new ArrayList<>(Collections.nCopies(6, row(QUESTION, RIGHT, 1.0)));
    sameItem.addAll(Collections.nCopies(6, row(QUESTION, RIGHT, 0.0)));
    List<Row> sameRest = new ArrayList<>(Collections.nCopies(6, row(QUESTION, RIGHT, 1 / 3.0)));
    sameRest.addAll(Collections.nCopies(6, row(QUESTION, WRONG, 1 / 3.0)));

    assertThat(ItemAnalysis.of(QUESTION, sameItem).discrimination())
        .isEqualTo(new Discrimination.AllAlike());
    assertThat(ItemAnalysis.of(QUESTION, sameRest).discrimination())
        .isEqualTo(new Discrimination.AllAlike());
  }

  @Test
  void answers_that_no_longer_fit_the_question_are_left_out_of_its_breakdown() {
    SingleChoice newer = choice("right", "other");
    List<Row> old = rows(QUESTION, new Choice("wrong"), new Choice("right"));

    ItemAnalysis item = ItemAnalysis.of(newer, old);

    assertThat(item.breakdown().unfit()).isEqualTo(1);
    assertThat(Fixture.counts(item.breakdown().tallies().getFirst()))
        .containsExactly("right right 1/1", "other wrong 0/1");
  }

  @Test
  void the_rest_of_an_attempt_is_all_but_the_item_and_what_waits() {
    Sheet sheet =
        new Sheet(
            Map.of(
                "a", given(QUESTION, RIGHT),
                "b", given(QUESTION, WRONG),
                "c", given(TRUE_FALSE, Answer.of(new Choice("false")))));

    assertThat(sheet.findRow("a").orElseThrow().rest()).isEqualTo(0.5);
    assertThat(sheet.findRow("b").orElseThrow().rest()).isEqualTo(1.0);
    assertThat(sheet.findRow("d")).isEmpty();
    assertThat(new Sheet(Map.of("a", given(QUESTION, RIGHT))).findRow("a").orElseThrow().rest())
        .isNull();
  }

  @Test
  void an_item_that_was_drawn_for_some_is_analysed_from_their_attempts() {
    SingleChoice first = choice("right", "wrong");
    QuizAnalysis quiz =
        QuizAnalysis.of(
            List.of(first, TRUE_FALSE),
            List.of(
                new Sheet(Map.of("choice", given(first, RIGHT))),
                new Sheet(Map.of("fixed", given(TRUE_FALSE, Answer.NONE)))));

    assertThat(quiz.attempts()).isEqualTo(2);
    assertThat(quiz.items()).extracting(ItemAnalysis::shown).containsExactly(1, 1);
    assertThat(quiz.items()).extracting(ItemAnalysis::answered).containsExactly(1, 0);
  }

  private static Sheet.Given given(Question question, Answer answer) {
    return new Sheet.Given(answer, question.mark(answer), false);
  }

  private static Pairs pairs(String wrote, String received) {
    return new Pairs(Map.of("wrote", wrote, "received", received));
  }

  private static SingleChoice choice(String right, String wrong) {
    return new SingleChoice(
        Prompt.of("choice", "Which?"),
        List.of(new Option(right, right, true, null), new Option(wrong, wrong, false, null)));
  }
}
