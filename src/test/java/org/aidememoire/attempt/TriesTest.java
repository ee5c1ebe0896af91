package org.aidememoire.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aidememoire.attempt.Result.MarkedItem;
import org.aidememoire.common.Score;
import org.aidememoire.common.Slug;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.Tries;
import org.aidememoire.question.Answer;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Option;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Response;
import org.aidememoire.testing.Desk;
import org.junit.jupiter.api.Test;

/** Several tries at an item of which a part can be right; each that fails costs half the points. */
class TriesTest {
  private static final String ONE_OF_TWO = "a";
  private static final String BOTH = "a b";
  private static final String NONE = "x";

  /** Two right options: one of them alone earns half. */
  private static final MultipleChoice QUESTION =
      new MultipleChoice(
          Prompt.of("q", "Which two?"),
          List.of(
              new Option("a", "A", true, null),
              new Option("b", "B", true, null),
              new Option("x", "X", false, null)),
          false);

  private static final Item ITEM =
      new Item(new Slug("harbour"), QUESTION, new Tries(3, List.of(), 0.5), null);

  @Test
  void the_rest_of_the_points_is_earned_at_a_cost_and_never_less_than_before() {
    assertThat(score(ONE_OF_TWO, BOTH)).isEqualTo(Score.of(0.5, 1));
    assertThat(score(ONE_OF_TWO, NONE)).isEqualTo(Score.of(0.5, 1));
    assertThat(score(NONE, ONE_OF_TWO)).isEqualTo(Score.of(0.25, 1));
    assertThat(score(NONE, ONE_OF_TWO, BOTH)).isEqualTo(Score.of(0.25, 1));
    assertThat(score(NONE, BOTH)).isEqualTo(Score.of(0.5, 1));
    assertThat(score(ONE_OF_TWO, NONE, ONE_OF_TWO)).isEqualTo(Score.of(0.5, 1));
  }

  @Test
  void the_last_answer_counts_unless_an_earlier_try_earned_more() {
    MarkedItem same = marked(ONE_OF_TWO, BOTH);
    assertThat(same.later()).isEmpty();
    assertThat(same.answer()).contains(answer(BOTH));

    MarkedItem earlier = marked(ONE_OF_TWO, NONE);
    assertThat(earlier.answer()).contains(answer(ONE_OF_TWO));
    assertThat(earlier.later().flatMap(MarkedItem::answer)).contains(answer(NONE));
  }

  @Test
  void amid_tries_the_verdict_is_that_of_the_last_with_what_it_costs() {
    UnderWay underWay = new UnderWay(checks(ONE_OF_TWO, NONE), Map.of());
    assertThat(underWay.isSettled(ITEM)).isFalse();
    assertThat(underWay.findVerdict(ITEM).flatMap(MarkedItem::answer)).contains(answer(NONE));
    UnderWay second = new UnderWay(checks(NONE, ONE_OF_TWO), Map.of());
    assertThat(second.findVerdict(ITEM).map(MarkedItem::score)).contains(Score.of(0.25, 1));
  }

  @Test
  void once_nothing_can_be_changed_the_verdict_is_that_of_the_try_that_counts() {
    UnderWay over = new UnderWay(checks(ONE_OF_TWO, NONE, NONE), Map.of());
    assertThat(over.isSettled(ITEM)).isTrue();
    assertThat(over.findVerdict(ITEM).map(MarkedItem::score)).contains(Score.of(0.5, 1));
  }

  @Test
  void where_everybody_gets_the_same_no_try_counts_more_than_another() {
    Marking marking = marking(ONE_OF_TWO, NONE);
    MarkedItem granted =
        AmendmentTest.amendment(Amendment.Kind.FULL_CREDIT, null)
            .apply(marking.mark(ITEM), marking);
    assertThat(granted.score()).isEqualTo(Score.of(1, 1));
    assertThat(granted.later()).isEmpty();
  }

  private static Score score(String... tries) {
    return marked(tries).score();
  }

  /** The last of them is the answer that is handed in. */
  private static MarkedItem marked(String... tries) {
    return marking(tries).mark(ITEM);
  }

  private static Marking marking(String... tries) {
    Checks checks = checks(tries);
    Step last = checks.findLast(ITEM).orElseThrow();
    return new Marking(Map.of("q", last), checks, Marking.ByPerson.NOTHING);
  }

  private static Checks checks(String... tries) {
    List<Step> steps =
        IntStream.range(0, tries.length).mapToObj(i -> step(2 * i + 2, tries[i])).toList();
    return new Checks(FeedbackPolicy.INTERACTIVE, Map.of("q", steps));
  }

  private static Step step(int number, String options) {
    SaveRequest request = new SaveRequest("q", UUID.randomUUID(), number - 1, answer(options));
    return new Step(request, QUESTION, new Saving.Place(number, false), Desk.NOW);
  }

  private static Answer answer(String options) {
    return Answer.of(new Response.Choices(Set.of(options.split(" "))));
  }
}
