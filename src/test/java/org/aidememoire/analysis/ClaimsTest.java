package org.aidememoire.analysis;

import static org.aidememoire.analysis.Fixture.breakdown;
import static org.aidememoire.analysis.Fixture.counts;
import static org.aidememoire.analysis.Fixture.lines;
import static org.aidememoire.question.Passages.quote;
import static org.aidememoire.question.QuestionCast.TWO_PART;
import static org.aidememoire.question.QuestionCast.TWO_PART_IN_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aidememoire.common.Quote;
import org.aidememoire.question.Response.Claim;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  @Test
  void claims_and_offered_proofs_are_counted_and_held_against_each_other() {
    Breakdown breakdown =
        breakdown(
            TWO_PART,
            offered("a", "p"),
            offered("a", "q"),
            offered("a"),
            offered("b", "p"),
            offered("b", "p", "q"),
            offered("", "p"));

    assertThat(counts(breakdown.tallies().get(0)))
        .containsExactly("The council right 3/6", "States wrong 2/6");
    assertThat(breakdown.tallies().get(0).left()).isEqualTo(1);
    assertThat(counts(breakdown.tallies().get(1)))
        .containsExactly("to the council right 4/6", "to states wrong 2/6");
    assertThat(breakdown.tallies().get(1).left()).isEqualTo(1);
    assertThat(lines(breakdown.cross().orElseThrow()))
        .containsExactly(
            "[RIGHT, PARTLY, WRONG, MISSING]",
            "The council right [1, 0, 1, 1]",
            "States wrong [1, 0, 1, 0]");
  }

  @Test
  void proofs_from_the_text_are_judged_one_by_one() {
    Breakdown breakdown =
        breakdown(
            TWO_PART_IN_TEXT,
            inText("a", quote("to the council")),
            inText("a", quote("to the council")),
            inText("b", quote("to states")),
            inText("a", quote("council")));

    // "council" shares 1 of 1 + 3 words: F1 0.5, below the threshold of 0.6.
    assertThat(counts(breakdown.tallies().get(1)))
        .containsExactly("to the council right 2/4", "to states wrong 1/4", "council partly 1/4");
    assertThat(lines(breakdown.cross().orElseThrow()))
        .containsExactly(
            "[RIGHT, PARTLY, WRONG, MISSING]",
            "The council right [2, 1, 0, 0]",
            "States wrong [0, 0, 1, 0]");
  }

  private static Claim offered(String option, String... passages) {
    return new Claim(option, Set.of(passages), List.of());
  }

  private static Claim inText(String option, Quote words) {
    return new Claim(option, Set.of(), List.of(words));
  }
}
