package org.aidememoire.analysis;

import static org.aidememoire.analysis.Fixture.counts;
import static org.aidememoire.analysis.Fixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aidememoire.question.Answer;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.QuestionCast;
import org.aidememoire.question.Response.Prose;
import org.aidememoire.question.Rubric;
import org.junit.jupiter.api.Test;

class LevelsTest {
  private static final Answer TEXT = Answer.of(new Prose("Because."));
  private static final LongText QUESTION =
      new LongText(
          Prompt.of("why", "Why?"),
          null,
          new Rubric(
              List.of(
                  new Rubric.Criterion(
                      "source", "Uses the source", List.of(level("no", 0), level("yes", 2))),
                  new Rubric.Criterion(
                      "clear", "Is clear", List.of(level("dim", 0), level("bright", 2))))));

  @Test
  void levels_are_counted_for_each_criterion_and_answers_still_wait() {
    ItemAnalysis item =
        ItemAnalysis.of(
            QUESTION,
            List.of(
                judged("yes", "bright"),
                judged("yes", "dim"),
                judged("no", "dim"),
                row(QUESTION, TEXT, null)));

    assertThat(item.answered()).isEqualTo(4);
    assertThat(item.waiting()).isEqualTo(1);
    // (1 + 1/2 + 0) / 3: the answer that waits is not counted as nothing.
    assertThat(item.facility().orElseThrow()).isEqualTo(0.5);
    assertThat(item.breakdown().tallies())
        .extracting(Fixture::head)
        .containsExactly("Uses the source", "Is clear");
    assertThat(counts(item.breakdown().tallies().get(0))).containsExactly("no 1/3", "yes 2/3");
    assertThat(counts(item.breakdown().tallies().get(1))).containsExactly("dim 2/3", "bright 1/3");
  }

  @Test
  void while_all_answers_wait_those_who_left_it_out_do_not_make_it_hard() {
    ItemAnalysis item =
        ItemAnalysis.of(
            QUESTION, List.of(row(QUESTION, TEXT, null), row(QUESTION, Answer.NONE, null)));

    assertThat(item.left()).isEqualTo(1);
    assertThat(item.facility()).isEmpty();
    assertThat(item.breakdown().tallies()).isEmpty();
  }

  @Test
  void prose_without_a_rubric_has_nothing_to_count() {
    LongText prose = QuestionCast.LONG_TEXT;

    ItemAnalysis item = ItemAnalysis.of(prose, List.of(row(prose, TEXT, null)));

    assertThat(item.breakdown().tallies()).isEmpty();
    assertThat(item.facility()).isEmpty();
  }

  private static Row judged(String source, String clear) {
    Rubric.Judgement judgement = new Rubric.Judgement(Map.of("source", source, "clear", clear), "");
    return new Row(TEXT, Mark.judged(QUESTION, TEXT, judgement), false, null);
  }

  private static Rubric.Level level(String id, int points) {
    return new Rubric.Level(id, BigDecimal.valueOf(points), id);
  }
}
