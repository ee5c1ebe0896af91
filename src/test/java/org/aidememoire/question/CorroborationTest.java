package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.aidememoire.question.Corroboration.Cell;
import org.aidememoire.question.Corroboration.Claim;
import org.aidememoire.question.Corroboration.Source;
import org.aidememoire.question.Corroboration.Stand;
import org.junit.jupiter.api.Test;

class CorroborationTest {
  private static final Prompt PROMPT = Prompt.of("held", "What do they say?");
  private static final List<Source> SOURCES =
      List.of(
          new Source(Passages.DOCUMENT, "Note"), new Source(Passages.OTHER_DOCUMENT, "Memorandum"));
  private static final Cell SUPPORTED =
      new Cell(Passages.DOCUMENT, Stand.SUPPORTS, Passages.quote("to the council"), null);
  private static final Cell CONTRADICTED =
      new Cell(Passages.DOCUMENT, Stand.CONTRADICTS, Passages.quote("not to states"), null);
  private static final Cell SILENT = new Cell(Passages.OTHER_DOCUMENT, Stand.SILENT, null, null);
  private static final Corroboration QUESTION =
      new Corroboration(
          PROMPT,
          SOURCES,
          List.of(
              new Claim("a", "It answers to the council.", List.of(SUPPORTED, SILENT)),
              new Claim("b", "It answers to states.", List.of(CONTRADICTED, SILENT))));

  @Test
  void every_cell_earns_the_same_and_silence_is_an_answer() {
    assertThat(share(Map.of())).isZero();
    assertThat(share(Map.of("a.note", "supports"))).isEqualTo(0.25);
    assertThat(share(Map.of("a.note", "supports", "a.memorandum", "silent"))).isEqualTo(0.5);
    assertThat(QUESTION.markResponse(QUESTION.rightAnswer().orElseThrow()).share()).isEqualTo(1);
  }

  @Test
  void a_wrong_cell_costs_no_more_than_an_empty_one() {
    assertThat(share(Map.of("a.note", "supports", "b.note", "supports"))).isEqualTo(0.25);
  }

  @Test
  void each_cell_tells_what_was_given() {
    AnswerMark.ByParts mark =
        (AnswerMark.ByParts)
            QUESTION.markResponse(
                new Response.Pairs(Map.of("a.note", "silent", "b.memorandum", "silent")));
    assertThat(mark.parts())
        .containsExactly(
            new AnswerMark.Part("a.note", "silent", false, 0),
            new AnswerMark.Part("a.memorandum", null, false, 0),
            new AnswerMark.Part("b.note", null, false, 0),
            new AnswerMark.Part("b.memorandum", "silent", true, 0.25));
  }

  @Test
  void cells_and_words_it_does_not_have_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> share(Map.of("c.note", "silent")));
    assertThatIllegalArgumentException().isThrownBy(() -> share(Map.of("a.note", "perhaps")));
  }

  @Test
  void what_is_not_silent_is_proved_by_words_of_its_own_document() {
    assertThatThrownBy(() -> new Cell(Passages.DOCUMENT, Stand.SUPPORTS, null, null))
        .hasMessageContaining("needs a quotation, unless it is silent");
    assertThatThrownBy(
            () -> new Cell(Passages.DOCUMENT, Stand.SILENT, Passages.quote("organ"), null))
        .hasMessageContaining("needs a quotation, unless it is silent");
    assertThatThrownBy(
            () -> new Cell(Passages.OTHER_DOCUMENT, Stand.SUPPORTS, Passages.quote("organ"), null))
        .hasMessage("The quotation for memorandum is from another document.");
  }

  @Test
  void every_claim_has_a_cell_for_every_document() {
    assertThatThrownBy(
            () ->
                new Corroboration(
                    PROMPT, SOURCES, List.of(new Claim("a", "It answers.", List.of(SUPPORTED)))))
        .hasMessage("Claim a needs one cell for each document, in their order.");
  }

  @Test
  void the_authors_quotations_can_be_accepted_as_evidence() {
    assertThat(Corroboration.proofs(QUESTION.claims()))
        .containsExactly(Passages.quote("to the council"), Passages.quote("not to states"));
  }

  private static double share(Map<String, String> cells) {
    return QUESTION.markResponse(new Response.Pairs(cells)).share();
  }
}
