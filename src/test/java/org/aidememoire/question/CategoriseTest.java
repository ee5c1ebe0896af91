package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.aidememoire.question.Categorise.Filed;
import org.junit.jupiter.api.Test;

class CategoriseTest {
  private static final Prompt PROMPT = Prompt.of("whose", "Whose words?");
  private static final List<Entry> GROUPS =
      List.of(group("author"), group("translator"), group("editors"));
  private static final Categorise QUESTION =
      new Categorise(
          PROMPT,
          GROUPS,
          List.of(
              new Filed("x", null, Passages.quote("the organ"), "author", null),
              new Filed("y", "[sic]", null, "editors", null),
              new Filed("z", "[Page 2]", null, "editors", null)));

  @Test
  void every_entry_in_its_group_earns_the_same_and_a_wrong_group_costs_nothing() {
    assertThat(share(Map.of())).isZero();
    assertThat(share(Map.of("x", "author"))).isEqualTo(1 / 3.0);
    assertThat(share(Map.of("x", "author", "y", "translator"))).isEqualTo(1 / 3.0);
    assertThat(share(Map.of("x", "author", "y", "editors", "z", "editors"))).isEqualTo(1);
    assertThat(QUESTION.markResponse(QUESTION.rightAnswer().orElseThrow()).share()).isEqualTo(1);
  }

  @Test
  void each_entry_tells_where_it_was_put() {
    AnswerMark.ByParts mark =
        (AnswerMark.ByParts)
            QUESTION.markResponse(new Response.Pairs(Map.of("x", "author", "y", "author")));
    assertThat(mark.parts())
        .containsExactly(
            new AnswerMark.Part("x", "author", true, 1 / 3.0),
            new AnswerMark.Part("y", "author", false, 0),
            new AnswerMark.Part("z", null, false, 0));
  }

  @Test
  void entries_and_groups_it_does_not_have_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> share(Map.of("w", "author")));
    assertThatIllegalArgumentException().isThrownBy(() -> share(Map.of("x", "press")));
  }

  @Test
  void an_entry_is_either_a_text_or_a_quotation() {
    assertThatThrownBy(() -> new Filed("x", null, null, "author", null))
        .hasMessage("Entry x needs either a text or a quotation.");
    assertThatThrownBy(() -> new Filed("x", "Words", Passages.quote("the organ"), "author", null))
        .hasMessage("Entry x needs either a text or a quotation.");
  }

  @Test
  void every_entry_names_a_group_of_the_list() {
    assertThatThrownBy(
            () ->
                new Categorise(
                    PROMPT,
                    GROUPS,
                    List.of(QUESTION.entries().getFirst(), new Filed("y", "w", null, "a", null))))
        .hasMessage("Entry y names the group \"a\", which is not in the list.");
  }

  @Test
  void entries_are_shown_in_the_same_order_for_the_same_seed() {
    assertThat(QUESTION.shownEntries(7))
        .isEqualTo(QUESTION.shownEntries(7))
        .containsExactlyInAnyOrderElementsOf(QUESTION.entries());
  }

  private static double share(Map<String, String> pairs) {
    return QUESTION.markResponse(new Response.Pairs(pairs)).share();
  }

  private static Entry group(String id) {
    return new Entry(id, "The " + id, null);
  }
}
