package org.aidememoire.question.explain;

import static java.util.Objects.requireNonNull;
import static org.aidememoire.question.Passages.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.question.Answer;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Corroboration.Stand;
import org.aidememoire.question.EvidenceRule;
import org.aidememoire.question.Option;
import org.aidememoire.question.Passages;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Question;
import org.aidememoire.question.QuestionCast;
import org.aidememoire.question.Response;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.explain.PartRow.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ExplanationTest {
  private static final List<Question> QUESTIONS = QuestionCast.QUESTIONS;
  private static final Places SOMEWHERE = quote -> new Place(Optional.empty(), 1);
  private static final double EXACTLY = 1e-9;

  @ParameterizedTest
  @FieldSource("QUESTIONS")
  void the_right_answer_of_every_type_is_explained_as_earning_its_share(Question question) {
    Explanation explanation = explain(question, Answer.of(question.rightAnswer().orElseThrow()));
    boolean byPerson = explanation.rule() instanceof MarkingRule.ByPerson;
    assertThat(explanation.sum().answer()).isEqualTo(byPerson ? 0 : 1);
    if (!explanation.parts().isEmpty()) {
      assertThat(explanation.parts().stream().mapToDouble(PartRow::credit).sum())
          .isCloseTo(1, within(EXACTLY));
      assertThat(explanation.parts()).allMatch(PartRow::right);
    }
  }

  @ParameterizedTest
  @FieldSource("QUESTIONS")
  void no_answer_is_explained_as_nothing_answered(Question question) {
    Explanation explanation = explain(question, Answer.NONE);
    assertThat(explanation.sum().answered()).isFalse();
    assertThat(explanation.parts()).isEmpty();
    assertThat(explanation.passage()).isNull();
  }

  @Test
  void of_options_it_says_which_were_chosen_and_which_should_have_been() {
    Explanation explanation =
        explain(QuestionCast.MULTIPLE_CHOICE, Answer.of(new Response.Choices(Set.of("press"))));
    assertThat(explanation.rule()).isEqualTo(new MarkingRule.ExactlyRight(2));
    assertThat(explanation.parts())
        .containsExactly(
            new PartRow("Assembly", new Said.NotChosen(), new Said.Chosen(), false, 0),
            new PartRow("Council", new Said.NotChosen(), new Said.Chosen(), false, 0),
            new PartRow("Press", new Said.Chosen(), new Said.NotChosen(), false, -0.5));
  }

  @Test
  void a_gap_is_named_by_the_whole_words_before_it() {
    String words = "the organ must answer to the council";
    int start = words.indexOf("council");
    Cloze cloze =
        new Cloze(
            Prompt.of("fill", "What is missing?"),
            Passages.quote(words),
            List.of(
                new Cloze.Gap("a", 0, 3, List.of(), List.of(), 1),
                new Cloze.Gap("b", start, start + 7, List.of(), List.of(), 1)));

    assertThat(explain(cloze, Answer.of(cloze.rightAnswer().orElseThrow())).parts())
        .extracting(PartRow::label)
        // 24 characters before the second are "n must answer to the ".
        .containsExactly("…", "… must answer to the …");
  }

  @Test
  void of_pairs_it_says_what_was_matched_and_what_should_have_been() {
    Explanation explanation =
        explain(QuestionCast.MATCHING, Answer.of(new Response.Pairs(Map.of("wrote", "ministry"))));
    assertThat(explanation.parts())
        .containsExactly(
            new PartRow(
                "Wrote it",
                new Said.Words("The ministry"),
                new Said.Words("The ministry"),
                true,
                0.5),
            new PartRow(
                "Received it", new Said.Nothing(), new Said.Words("The embassy"), false, 0));
  }

  @Test
  void of_an_order_it_says_what_was_put_next_and_what_comes_next() {
    Explanation explanation =
        explain(QuestionCast.ORDERING, Answer.of(new Response.Order(List.of("read", "sent"))));
    assertThat(explanation.parts())
        .containsExactly(new PartRow("Read", new Said.Words("Sent"), new Said.Nothing(), false, 0));
  }

  @Test
  void typed_words_are_shown_as_they_were_read_with_what_they_agree_with() {
    Explanation explanation =
        explain(QuestionCast.SHORT_TEXT, Answer.of(new Response.Words(" AIDE–MÉMOIRE. ")));
    var wording = requireNonNull(explanation.wording());
    assertThat(wording.read()).isEqualTo("aide-memoire.");
    assertThat(requireNonNull(wording.match()).accepted()).isEqualTo("aide-mémoire");
  }

  @Test
  void selected_words_are_compared_with_each_accepted_passage() {
    Quote near = quote("answer to the council");
    Quote far = quote("the organ");
    Question question =
        new SelectWords(Prompt.of("words", "Which?"), Passages.DOCUMENT, List.of(near, far), 0.75);
    Compared compared =
        requireNonNull(
            explain(question, Answer.of(new Response.Passage(List.of(quote("the council, not")))))
                .passage());
    assertThat(compared.best().shared()).isEqualTo(2);
    assertThat(compared.best().precision()).isCloseTo(2 / 3.0, within(EXACTLY));
    assertThat(compared.best().recall()).isEqualTo(0.5);
    assertThat(compared.best().f1()).isCloseTo(4 / 7.0, within(EXACTLY));
    assertThat(compared.share()).isCloseTo(4 / 7.0 / 0.75, within(EXACTLY));
    assertThat(compared.passages()).extracting(row -> row.overlap().shared()).containsExactly(2, 0);
    assertThat(compared.isTogether()).isFalse();
  }

  @Test
  void the_sum_weighs_answer_and_evidence() {
    Quote proof = quote("answer to the council");
    Prompt prompt =
        new Prompt(
            "to",
            "To whom?",
            new BigDecimal("2"),
            new EvidenceRule(0.25, 0.6, false, List.of(proof)),
            null);
    Question question =
        new SingleChoice(
            prompt, List.of(new Option("a", "A", true, null), new Option("b", "B", false, null)));
    Explanation.Sum sum =
        explain(question, new Answer(new Response.Choice("a"), List.of(quote("council")))).sum();
    assertThat(sum.answerPoints()).isEqualByComparingTo("1.5");
    assertThat(sum.answerEarned()).isEqualByComparingTo("1.5");
    assertThat(sum.evidence()).isCloseTo(0.4 / 0.6, within(EXACTLY));
    assertThat(sum.answerEarned().add(sum.evidenceEarned()).doubleValue())
        .isCloseTo(sum.score().earned().doubleValue(), within(1e-4));
  }

  @Test
  void of_a_claim_and_its_proof_it_says_what_was_chosen_for_both_and_what_a_wrong_claim_costs() {
    Explanation explanation =
        explain(QuestionCast.TWO_PART, Answer.of(new Response.Claim("b", Set.of("p"), List.of())));
    assertThat(explanation.parts())
        .containsExactly(
            new PartRow(
                "To whom does it answer?",
                new Said.Words("States"),
                new Said.Words("The council"),
                false,
                0),
            new PartRow("“to the council”", new Said.Chosen(), new Said.Chosen(), true, 0),
            new PartRow("“to states”", new Said.NotChosen(), new Said.NotChosen(), true, 0));
  }

  @Test
  void of_a_cell_it_says_what_the_document_was_said_to_make_of_the_claim() {
    Explanation explanation =
        explain(
            QuestionCast.CORROBORATION,
            Answer.of(new Response.Pairs(Map.of("a.note", "contradicts"))));
    assertThat(explanation.parts().getFirst())
        .isEqualTo(
            new PartRow(
                "It answers to the council. – Note",
                new Said.Stood(Stand.CONTRADICTS),
                new Said.Stood(Stand.SUPPORTS),
                false,
                0));
  }

  private static Explanation explain(Question question, Answer answer) {
    return Explanation.of(question, answer, question.mark(answer), SOMEWHERE);
  }
}
