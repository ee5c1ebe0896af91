package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TwoPartTest {
  private static final Prompt PROMPT = Prompt.of("claim-it", "To whom does it answer?");
  private static final List<Option> OPTIONS =
      List.of(new Option("a", "The council", true, null), new Option("b", "States", false, null));
  private static final List<Proof.Passage> PASSAGES =
      List.of(
          new Proof.Passage("p", Passages.quote("must answer"), true, null),
          new Proof.Passage("q", Passages.quote("to the council"), true, null),
          new Proof.Passage("r", Passages.quote("to states"), false, null));
  private static final TwoPart OFFERED = offered(0.5, false);
  private static final TwoPart IN_TEXT =
      new TwoPart(
          PROMPT,
          OPTIONS,
          new Proof.InText(
              "Which words?",
              0.5,
              Passages.DOCUMENT,
              List.of(Passages.quote("answer to the council")),
              0.8),
          false);

  @Test
  void a_right_claim_earns_its_half_and_the_whole_with_its_proof() {
    assertThat(share(OFFERED, "a")).isEqualTo(0.5);
    assertThat(share(OFFERED, "a", "p", "q")).isEqualTo(1);
  }

  @Test
  void a_proof_earns_nothing_for_a_wrong_claim_and_none_without_one() {
    assertThat(share(OFFERED, "b", "p", "q")).isZero();
    assertThat(share(OFFERED, "", "p", "q")).isZero();
  }

  @Test
  void an_incomplete_proof_earns_a_share_of_its_half_and_a_wrong_passage_takes_one_back() {
    assertThat(share(OFFERED, "a", "p")).isEqualTo(0.75);
    assertThat(share(OFFERED, "a", "p", "q", "r")).isEqualTo(0.75);
    assertThat(share(OFFERED, "a", "r")).isEqualTo(0.5);
  }

  @Test
  void all_or_nothing_asks_for_both_parts_in_full() {
    TwoPart strict = offered(0.5, true);
    assertThat(share(strict, "a", "p", "q")).isEqualTo(1);
    assertThat(share(strict, "a", "p")).isZero();
    assertThat(share(strict, "a")).isZero();
  }

  @Test
  void the_author_weighs_the_proof() {
    assertThat(share(offered(0.25, false), "a")).isEqualTo(0.75);
  }

  @Test
  void three_right_passages_make_a_whole() {
    TwoPart three =
        new TwoPart(
            PROMPT,
            OPTIONS,
            new Proof.Offered(
                "Which?",
                0.5,
                List.of(
                    PASSAGES.get(0),
                    PASSAGES.get(1),
                    new Proof.Passage("s", Passages.quote("organ"), true, null))),
            false);
    AnswerMark mark = three.markResponse(new Response.Claim("a", Set.of("p", "q", "s"), List.of()));
    assertThat(mark.verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void words_selected_in_the_document_prove_by_their_overlap() {
    AnswerMark.ByParts mark =
        (AnswerMark.ByParts)
            IN_TEXT.markResponse(
                new Response.Claim("a", Set.of(), List.of(Passages.quote("to the council"))));
    assertThat(mark.share()).isEqualTo(1);
    assertThat(mark.parts())
        .containsExactly(
            new AnswerMark.Part("claim", "a", true, 0.5),
            new AnswerMark.Part("proof", "to the council", true, 0.5));
    assertThat(
            IN_TEXT
                .markResponse(
                    new Response.Claim("a", Set.of(), List.of(Passages.quote("not to states"))))
                .share())
        .isEqualTo(0.5);
  }

  @Test
  void the_parts_say_what_each_of_them_adds() {
    AnswerMark.ByParts mark =
        (AnswerMark.ByParts)
            OFFERED.markResponse(new Response.Claim("a", Set.of("p", "r"), List.of()));
    assertThat(mark.parts())
        .containsExactly(
            new AnswerMark.Part("claim", "a", true, 0.5),
            new AnswerMark.Part("p", "p", true, 0.25),
            new AnswerMark.Part("q", null, false, 0),
            new AnswerMark.Part("r", "r", false, -0.25));
    assertThat(mark.share()).isEqualTo(0.5, within(1e-9));
  }

  @Test
  void what_proves_the_claim_are_the_right_passages_or_the_accepted_words() {
    assertThat(OFFERED.proofs())
        .containsExactly(Passages.quote("must answer"), Passages.quote("to the council"));
    assertThat(IN_TEXT.proofs()).containsExactly(Passages.quote("answer to the council"));
  }

  @Test
  void only_both_parts_finish_it() {
    assertThat(OFFERED.finishedBy(answer("a"))).isFalse();
    assertThat(OFFERED.finishedBy(answer("", "p"))).isFalse();
    assertThat(OFFERED.finishedBy(answer("a", "r"))).isTrue();
    assertThat(OFFERED.markResponse(OFFERED.rightAnswer().orElseThrow()).share()).isEqualTo(1);
    assertThat(IN_TEXT.markResponse(IN_TEXT.rightAnswer().orElseThrow()).share()).isEqualTo(1);
  }

  @Test
  void options_and_passages_it_does_not_have_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> share(OFFERED, "z"));
    assertThatIllegalArgumentException().isThrownBy(() -> share(OFFERED, "a", "z"));
    assertThatIllegalArgumentException().isThrownBy(() -> share(IN_TEXT, "a", "p"));
  }

  @Test
  void it_needs_one_right_claim_and_something_that_proves_it() {
    assertThatThrownBy(() -> new TwoPart(PROMPT, List.of(OPTIONS.get(1)), OFFERED.proof(), false))
        .hasMessageContaining("at least two options")
        .hasMessageContaining("exactly one right option; it has 0");
    assertThatThrownBy(() -> new Proof.Offered("Which?", 1, List.of(PASSAGES.get(2))))
        .hasMessageContaining("must lie between 0 and 1")
        .hasMessageContaining("at least one right passage");
  }

  private static TwoPart offered(double weight, boolean allOrNothing) {
    return new TwoPart(
        PROMPT, OPTIONS, new Proof.Offered("Which?", weight, PASSAGES), allOrNothing);
  }

  private static Answer answer(String option, String... passages) {
    return Answer.of(new Response.Claim(option, Set.of(passages), List.of()));
  }

  private static double share(TwoPart question, String option, String... passages) {
    return question.markResponse(new Response.Claim(option, Set.of(passages), List.of())).share();
  }
}
