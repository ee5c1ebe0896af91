package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aidememoire.common.Score;
import org.aidememoire.question.Rubric.Criterion;
import org.aidememoire.question.Rubric.Judgement;
import org.aidememoire.question.Rubric.Level;
import org.junit.jupiter.api.Test;

class RubricTest {
  private static final Rubric RUBRIC =
      new Rubric(
          List.of(
              new Criterion(
                  "claim",
                  "The claim",
                  List.of(level("full", 2), level("some", 1), level("no", 0))),
              new Criterion("proof", "The proof", List.of(level("yes", 1), level("no", 0)))));
  private static final LongText QUESTION =
      new LongText(new Prompt("why", "Why?", new BigDecimal("6"), null, null), "Because.", RUBRIC);
  private static final Answer ANSWER = Answer.of(new Response.Prose("It fears it."));

  @Test
  void until_a_person_has_judged_it_the_answer_waits_and_earns_nothing() {
    Mark mark = QUESTION.mark(ANSWER);
    assertThat(mark.waits()).isTrue();
    assertThat(mark.score()).isEqualTo(Score.share(0, new BigDecimal("6")));
  }

  @Test
  void the_points_of_the_levels_over_those_of_the_best_are_the_share_of_the_questions_points() {
    Mark mark = judged("some", "yes");
    assertThat(mark.waits()).isFalse();
    assertThat(mark.answer().verdict()).isEqualTo(Verdict.PARTLY);
    assertThat(mark.score()).isEqualTo(Score.share(2 / 3.0, new BigDecimal("6")));
    assertThat(judged("full", "yes").answer().verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(judged("no", "no").answer().verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void each_criterion_says_which_level_was_found_and_what_it_adds() {
    AnswerMark.ByRubric mark = (AnswerMark.ByRubric) judged("some", "yes").answer();
    assertThat(mark.parts())
        .containsExactly(
            new AnswerMark.Part("claim", "some", false, 1 / 3.0),
            new AnswerMark.Part("proof", "yes", true, 1 / 3.0));
    assertThat(mark.comment()).isEqualTo("Whose fear?");
  }

  @Test
  void every_criterion_is_judged_at_one_of_its_levels() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RUBRIC.mark(new Judgement(Map.of("claim", "full"), "")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RUBRIC.mark(new Judgement(Map.of("claim", "yes", "proof", "yes"), "")));
  }

  @Test
  void only_an_answer_with_a_rubric_can_be_judged() {
    Judgement judgement = new Judgement(Map.of("claim", "full", "proof", "yes"), "");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mark.judged(QUESTION, Answer.NONE, judgement));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mark.judged(QuestionCast.LONG_TEXT, ANSWER, judgement));
  }

  @Test
  void a_criterion_has_levels_and_one_of_them_earns_something() {
    assertThatThrownBy(() -> new Criterion("claim", "The claim", List.of(level("no", 0))))
        .hasMessage(
            "Criterion claim needs at least two levels."
                + " Criterion claim needs a level that earns points.");
    assertThatThrownBy(() -> level("less", -1)).hasMessageContaining("less than nothing");
    assertThatThrownBy(() -> new Rubric(List.of())).hasMessageContaining("at least one criterion");
  }

  @Test
  void a_rubric_and_a_judgement_are_stored_like_this() {
    assertThat(QuestionJson.write(QUESTION))
        .contains(
            "\"rubric\":{\"criteria\":[{\"id\":\"claim\",\"text\":\"The claim\",\"levels\":["
                + "{\"id\":\"full\",\"points\":2,\"text\":\"Level full\"}");
    assertThat(QuestionJson.read(QuestionJson.write(QUESTION))).isEqualTo(QUESTION);
    Judgement judgement = new Judgement(Map.of("proof", "yes", "claim", "full"), "Good.");
    assertThat(QuestionJson.writeJudgement(judgement))
        .isEqualTo(
            "{\"schema\":1,\"levels\":{\"claim\":\"full\",\"proof\":\"yes\"},"
                + "\"comment\":\"Good.\"}");
    assertThat(QuestionJson.readJudgement(QuestionJson.writeJudgement(judgement)))
        .isEqualTo(judgement);
  }

  private static Mark judged(String claim, String proof) {
    return Mark.judged(
        QUESTION, ANSWER, new Judgement(Map.of("claim", claim, "proof", proof), "Whose fear?"));
  }

  private static Level level(String id, int points) {
    return new Level(id, BigDecimal.valueOf(points), "Level " + id);
  }
}
