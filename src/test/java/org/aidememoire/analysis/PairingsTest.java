package org.aidememoire.analysis;

import static org.aidememoire.analysis.Fixture.breakdown;
import static org.aidememoire.analysis.Fixture.counts;
import static org.aidememoire.question.QuestionCast.CATEGORISE;
import static org.aidememoire.question.QuestionCast.CORROBORATION;
import static org.aidememoire.question.QuestionCast.MATCHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aidememoire.question.Response.Pairs;
import org.junit.jupiter.api.Test;

class PairingsTest {

  @Test
  void answers_are_counted_for_each_prompt_of_a_matching() {
    List<Tally> tallies =
        breakdown(
                MATCHING,
                pairs("wrote", "ministry", "received", "press"),
                pairs("wrote", "ministry", "received", "press"),
                pairs("wrote", "embassy"))
            .tallies();

    assertThat(tallies).extracting(Fixture::head).containsExactly("Wrote it", "Received it");
    assertThat(counts(tallies.get(0)))
        .containsExactly("The embassy wrong 1/3", "The ministry right 2/3");
    // Nobody said the ministry; the right answer is listed all the same.
    assertThat(counts(tallies.get(1)))
        .containsExactly("The embassy right 0/3", "The press wrong 2/3");
    assertThat(tallies.get(1).left()).isEqualTo(1);
  }

  @Test
  void groups_are_counted_for_each_entry_of_a_sorting() {
    List<Tally> tallies =
        breakdown(CATEGORISE, pairs("x", "a", "y", "a"), pairs("x", "b", "y", "a")).tallies();

    assertThat(tallies).extracting(Fixture::head).containsExactly("must answer", "[sic]");
    assertThat(counts(tallies.get(0))).containsExactly("Author right 1/2", "Editors wrong 1/2");
    assertThat(counts(tallies.get(1))).containsExactly("Author wrong 2/2", "Editors right 0/2");
  }

  @Test
  void stands_are_counted_for_each_cell_of_a_matrix() {
    List<Tally> tallies =
        breakdown(
                CORROBORATION,
                pairs("a.note", "supports", "a.memorandum", "contradicts"),
                pairs("a.note", "supports", "a.memorandum", "silent"),
                pairs("a.note", "silent"))
            .tallies();

    assertThat(tallies)
        .extracting(Fixture::head)
        .containsExactly(
            "It answers to the council. / Note", "It answers to the council. / Memorandum");
    assertThat(counts(tallies.get(0)))
        .containsExactly("supports right 2/3", "contradicts wrong 0/3", "silent wrong 1/3");
    assertThat(counts(tallies.get(1)))
        .containsExactly("supports wrong 0/3", "contradicts wrong 1/3", "silent right 1/3");
    assertThat(tallies.get(1).left()).isEqualTo(1);
  }

  private static Pairs pairs(String... pairs) {
    return new Pairs(
        pairs.length == 2
            ? Map.of(pairs[0], pairs[1])
            : Map.of(pairs[0], pairs[1], pairs[2], pairs[3]));
  }
}
