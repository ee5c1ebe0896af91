package org.aidememoire.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderingTest {
  private static final Prompt PROMPT = Prompt.of("events", "What came first?");
  private static final Ordering QUESTION = ordering("a", "b", "c", "d");

  @ParameterizedTest
  @CsvSource({
    "a b c d, 3",
    "d a b c, 2",
    "b c d a, 2",
    "c d a b, 2",
    "a b d c, 1",
    "b a c d, 1",
    "a c b d, 0",
    "d c b a, 0",
    "a b c, 2",
    "a c d, 1",
    "a, 0",
    "'', 0"
  })
  void right_neighbouring_pairs_over_one_less_than_the_entries(String given, int thirds) {
    assertThat(QUESTION.markResponse(order(given)).share()).isEqualTo(thirds / 3.0);
  }

  @Test
  void entries_with_an_open_place_between_them_are_no_neighbours() {
    assertThat(QUESTION.markResponse(new Response.Order(List.of("a", "", "b"))).share()).isZero();
    AnswerMark mark = QUESTION.markResponse(new Response.Order(List.of("", "a", "b")));
    assertThat(mark.share()).isEqualTo(1 / 3.0);
  }

  @Test
  void no_place_is_beyond_the_last() {
    var beyond = new Response.Order(List.of("", "", "", "", "a"));
    assertThatIllegalArgumentException().isThrownBy(() -> QUESTION.markResponse(beyond));
    assertThatIllegalArgumentException().isThrownBy(() -> new Response.Order(List.of("a", "")));
  }

  @Test
  void two_entries_are_right_or_wrong() {
    assertThat(ordering("a", "b").markResponse(order("a b")).share()).isEqualTo(1);
    assertThat(ordering("a", "b").markResponse(order("b a")).share()).isZero();
  }

  @Test
  void each_pair_of_neighbours_tells_whether_it_is_right() {
    AnswerMark.ByParts mark = (AnswerMark.ByParts) QUESTION.markResponse(order("d a b c"));
    assertThat(mark.parts())
        .containsExactly(
            new AnswerMark.Part("d", "a", false, 0),
            new AnswerMark.Part("a", "b", true, 1 / 3.0),
            new AnswerMark.Part("b", "c", true, 1 / 3.0));
  }

  @Test
  void an_entry_it_does_not_have_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> QUESTION.markResponse(order("a b z")));
  }

  @Test
  void an_entry_given_two_places_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> order("a b a"));
  }

  @Test
  void the_right_order_is_never_shown() {
    for (long seed = 0; seed < 200; seed++) {
      assertThat(QUESTION.shownEntries(seed))
          .isNotEqualTo(QUESTION.entries())
          .containsExactlyInAnyOrderElementsOf(QUESTION.entries())
          .isEqualTo(QUESTION.shownEntries(seed));
    }
  }

  @Test
  void two_entries_are_the_least_and_their_ids_are_unique() {
    assertThatThrownBy(() -> ordering("a")).hasMessage("An ordering needs at least two entries.");
    assertThatThrownBy(() -> ordering("a", "a"))
        .hasMessage("The id \"a\" is given to more than one entry.");
  }

  private static Ordering ordering(String... ids) {
    return new Ordering(
        PROMPT, Stream.of(ids).map(id -> new Entry(id, "Event " + id, null)).toList());
  }

  private static Response order(String ids) {
    return new Response.Order(ids.isEmpty() ? List.of() : Arrays.asList(ids.split(" ")));
  }
}
