package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.aidememoire.attempt.Amendment.Kind;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.common.Score;
import org.aidememoire.common.Slug;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.lesson.Section;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Mark;
import org.aidememoire.question.Option;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Response;
import org.aidememoire.question.SingleChoice;
import org.junit.jupiter.api.Test;

class AmendmentTest {
  private static final Slug DOCUMENT = new Slug("a-letter");

  @Test
  void marking_anew_takes_the_other_questions_word_for_what_is_right() {
    Amendment regrade = new Amendment(Kind.REGRADE, Optional.of(lesson("b", 1)));
    assertThat(score(regrade, "a")).isEqualTo(Score.of(0, 1));
    assertThat(score(regrade, "b")).isEqualTo(Score.of(1, 1));
    assertThat(regrade.apply(answered("b")).item()).isEqualTo(item("b", 1));
  }

  @Test
  void marking_anew_keeps_what_would_have_been_for_the_explanation() {
    Amendment regrade = new Amendment(Kind.REGRADE, Optional.of(lesson("b", 1)));
    assertThat(regrade.apply(answered("b")).before()).contains(Score.of(0, 1));
  }

  @Test
  void nobody_loses_where_no_mark_may_be_lowered() {
    Amendment kind = new Amendment(Kind.NEVER_LOWER, Optional.of(lesson("b", 1)));
    assertThat(score(kind, "a")).isEqualTo(Score.of(1, 1));
    assertThat(score(kind, "b")).isEqualTo(Score.of(1, 1));
  }

  @Test
  void where_the_points_change_it_is_the_share_that_is_not_lowered() {
    Amendment kind = new Amendment(Kind.NEVER_LOWER, Optional.of(lesson("b", 3)));
    assertThat(score(kind, "a")).isEqualTo(Score.of(3, 3));
    assertThat(score(kind, "c")).isEqualTo(Score.of(0, 3));
  }

  @Test
  void an_answer_that_does_not_fit_the_other_question_keeps_its_share() {
    Item other = new Item(DOCUMENT, choice("q", 2, "x", "x", "y"));
    Amendment regrade = new Amendment(Kind.REGRADE, Optional.of(lesson(other)));
    assertThat(score(regrade, "a")).isEqualTo(Score.of(2, 2));
    assertThat(regrade.apply(answered("a")).item()).isEqualTo(item("a", 1));
    assertThat(score(regrade, "b")).isEqualTo(Score.of(0, 2));
  }

  @Test
  void a_question_that_the_other_version_does_not_have_keeps_its_marks() {
    Item other = new Item(DOCUMENT, choice("elsewhere", 2, "x", "x", "y"));
    Amendment regrade = new Amendment(Kind.REGRADE, Optional.of(lesson(other)));
    assertThat(regrade.apply(answered("a"))).isEqualTo(answered("a"));
  }

  @Test
  void full_credit_is_for_everybody_also_without_an_answer() {
    Amendment full = new Amendment(Kind.FULL_CREDIT, Optional.empty());
    assertThat(score(full, "b")).isEqualTo(Score.of(1, 1));
    Item item = item("a", 1);
    Mark none = Mark.unanswered(item.question());
    MarkedItem unanswered = new MarkedItem(item, Optional.empty(), none, Optional.empty());
    assertThat(full.apply(unanswered).score()).isEqualTo(Score.of(1, 1));
  }

  @Test
  void a_dropped_question_earns_nothing_and_is_worth_nothing() {
    Amendment drop = new Amendment(Kind.DROP, Optional.empty());
    assertThat(score(drop, "a")).isEqualTo(Score.NOTHING);
  }

  @Test
  void marking_anew_and_only_that_takes_another_question() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Amendment(Kind.REGRADE, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Amendment(Kind.DROP, Optional.of(lesson("a", 1))));
  }

  private static Score score(Amendment amendment, String chosen) {
    return amendment.apply(answered(chosen)).score();
  }

  /** An answer to the question in which a is right. */
  private static MarkedItem answered(String chosen) {
    Item item = item("a", 1);
    Answer answer = Answer.of(new Response.Choice(chosen));
    return new MarkedItem(
        item, Optional.of(answer), item.question().mark(answer), Optional.empty());
  }

  private static Item item(String right, int points) {
    return new Item(DOCUMENT, choice("q", points, right, "a", "b", "c"));
  }

  private static LessonContent lesson(String right, int points) {
    return lesson(item(right, points));
  }

  private static LessonContent lesson(Item item) {
    return new LessonContent(
        "A letter",
        null,
        List.of(new PinnedEdition(DOCUMENT, "e1")),
        List.of(),
        List.of(new Section("All", List.of(item))),
        FeedbackPolicy.AFTER_HAND_IN,
        null,
        null);
  }

  private static SingleChoice choice(String id, int points, String right, String... options) {
    Prompt asked = Prompt.of(id, "Which?");
    return new SingleChoice(
        new Prompt(id, asked.ask(), BigDecimal.valueOf(points), null, null),
        List.of(options).stream()
            .map(option -> new Option(option, "Option " + option, option.equals(right), null))
            .toList());
  }
}
