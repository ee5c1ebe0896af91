package org.aidememoire.question.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShuffleTest {
  private static final List<String> ENTRIES = List.of("a", "b", "c", "d");

  /** If this fails, the pages of attempts under way would change: never adjust the figures. */
  @Test
  void an_order_once_shown_stays_for_ever() {
    assertThat(Shuffle.of(ENTRIES, 1, "positions")).containsExactly("b", "d", "a", "c");
    assertThat(Shuffle.of(ENTRIES, 2, "positions")).containsExactly("a", "d", "b", "c");
    assertThat(Shuffle.of(ENTRIES, 1, "sequence")).containsExactly("d", "c", "b", "a");
  }

  @Test
  void nothing_is_lost_or_doubled() {
    for (long seed = -50; seed < 50; seed++) {
      assertThat(Shuffle.of(ENTRIES, seed, "q")).containsExactlyInAnyOrderElementsOf(ENTRIES);
      assertThat(Shuffle.apart(ENTRIES, seed, "q")).containsExactlyInAnyOrderElementsOf(ENTRIES);
    }
  }

  @Test
  void every_order_occurs_and_none_is_favoured() {
    List<List<String>> orders =
        LongStream.range(0, 24_000).mapToObj(seed -> Shuffle.of(ENTRIES, seed, "q")).toList();
    Set<List<String>> different = new HashSet<>(orders);
    assertThat(different).hasSize(24);
    assertThat(different)
        .allSatisfy(
            order ->
                assertThat(orders.stream().filter(order::equals).count()).isBetween(800L, 1200L));
  }

  @Test
  void the_order_given_is_never_shown_where_it_would_be_the_answer() {
    for (long seed = 0; seed < 1000; seed++) {
      assertThat(Shuffle.apart(ENTRIES, seed, "q")).isNotEqualTo(ENTRIES);
    }
    assertThat(Shuffle.apart(List.of("a", "b"), 7, "q")).containsExactly("b", "a");
  }

  @Test
  void what_cannot_be_put_apart_is_shown_as_it_is() {
    assertThat(Shuffle.apart(List.of("a"), 7, "q")).containsExactly("a");
    assertThat(Shuffle.apart(List.of(), 7, "q")).isEmpty();
  }
}
