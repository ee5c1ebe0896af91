package org.aidememoire.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aidememoire.common.Slug;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Prompt;
import org.junit.jupiter.api.Test;

class DrawTest {
  private static final int SEEDS = 200;

  @Test
  void what_is_drawn_does_not_come_again_before_all_had_their_turn() {
    Section pool = new Section("Pool", items(8), null, 3);
    for (long seed = 1; seed <= SEEDS; seed++) {
      Map<String, Integer> turns = new HashMap<>();
      for (int attempt = 1; attempt <= 16; attempt++) {
        List<String> drawn = ids(new Draw(seed, attempt, false), pool);
        assertThat(drawn).hasSize(3).doesNotHaveDuplicates();
        drawn.forEach(id -> turns.merge(id, 1, Integer::sum));
        int most = turns.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        int least = turns.size() < 8 ? 0 : turns.values().stream().mapToInt(i -> i).min().orElse(0);
        assertThat(most - least).as("seed %d, attempt %d", seed, attempt).isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void different_seeds_draw_different_items_and_the_same_seed_the_same() {
    Section pool = new Section("Pool", items(6), null, 2);
    var drawn = new HashSet<List<String>>();
    for (long seed = 1; seed <= SEEDS; seed++) {
      List<String> once = ids(new Draw(seed, 1, false), pool);
      assertThat(ids(new Draw(seed, 1, false), pool)).isEqualTo(once);
      drawn.add(once);
    }
    assertThat(drawn).hasSize(15);
  }

  @Test
  void without_a_draw_everything_comes_in_the_authors_order() {
    Section all = new Section("All", items(5));
    assertThat(ids(new Draw(7, 3, false), all)).containsExactly("q0", "q1", "q2", "q3", "q4");
  }

  @Test
  void shuffled_items_are_the_same_ones_in_an_order_that_changes_with_the_attempt() {
    Section all = new Section("All", items(6));
    var orders = new ArrayList<List<String>>();
    for (int attempt = 1; attempt <= 5; attempt++) {
      List<String> order = ids(new Draw(7, attempt, true), all);
      assertThat(order).containsExactlyInAnyOrder("q0", "q1", "q2", "q3", "q4", "q5");
      orders.add(order);
    }
    assertThat(new HashSet<>(orders)).hasSizeGreaterThan(1);
  }

  @Test
  void a_section_cannot_draw_more_than_it_has() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Section("Pool", items(2), null, 3));
  }

  @Test
  void what_can_be_earned_is_known_where_it_does_not_hang_on_what_is_drawn() {
    assertThat(new Section("Pool", items(6), null, 2).findPossible()).contains(new BigDecimal(2));
    List<Item> unlike = List.of(items(1).getFirst(), worth(3));
    assertThat(new Section("All", unlike).findPossible()).contains(new BigDecimal(4));
    assertThat(new Section("Pool", unlike, null, 1).findPossible()).isEmpty();
  }

  private static Item worth(int points) {
    Prompt prompt = new Prompt("dear", "Why?", new BigDecimal(points), null, null);
    return new Item(new Slug("a-letter"), new LongText(prompt, null));
  }

  private static List<String> ids(Draw draw, Section section) {
    return draw.of(List.of(section)).getFirst().items().stream().map(Item::id).toList();
  }

  private static List<Item> items(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> new Item(new Slug("a-letter"), new LongText(Prompt.of("q" + i, "Why?"), null)))
        .toList();
  }
}
