package org.aidememoire.analysis;

import static org.aidememoire.analysis.Fixture.breakdown;
import static org.aidememoire.analysis.Fixture.counts;
import static org.aidememoire.question.QuestionCast.CLOZE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aidememoire.question.Response.Pairs;
import org.junit.jupiter.api.Test;

class GapsTest {

  @Test
  void words_are_counted_for_each_gap() {
    List<Tally> tallies =
        breakdown(
                CLOZE,
                new Pairs(Map.of("a", "must", "b", "answer")),
                new Pairs(Map.of("a", "Must", "b", "bow")),
                new Pairs(Map.of("a", "shall", "b", "bow")),
                new Pairs(Map.of("a", "may")))
            .tallies();

    assertThat(tallies).extracting(Fixture::head).containsExactly("1 must", "2 answer");
    assertThat(counts(tallies.get(0)))
        .containsExactly("must right 2/4", "shall right 1/4", "may wrong 1/4");
    assertThat(counts(tallies.get(1))).containsExactly("answer right 1/4", "bow wrong 2/4");
    assertThat(tallies.get(1).left()).isEqualTo(1);
  }
}
