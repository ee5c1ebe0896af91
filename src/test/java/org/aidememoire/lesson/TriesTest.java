package org.aidememoire.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How an item goes on after a wrong answer. */
class TriesTest {
  @Test
  void a_hint_stays_after_the_next_failed_try() {
    Tries tries = new Tries(4, List.of("Look at page 2.", "Count the days."), 0.5);
    assertThat(tries.hintsAfter(0)).isEmpty();
    assertThat(tries.hintsAfter(1)).containsExactly("Look at page 2.");
    assertThat(tries.hintsAfter(2)).containsExactly("Look at page 2.", "Count the days.");
    assertThat(tries.hintsAfter(3)).containsExactly("Look at page 2.", "Count the days.");
  }
}
