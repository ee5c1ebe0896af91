package org.aidememoire.marking.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphNumbersTest {
  @Test
  void neighbours_are_named_by_the_first_and_the_last() {
    assertThat(ParagraphNumbers.inWords(List.of(1, 4, 5, 6, 9, 10))).isEqualTo("1, 4–6, 9–10");
    assertThat(ParagraphNumbers.inWords(List.of(3))).isEqualTo("3");
  }

  @Test
  void nothing_missing_says_nothing() {
    assertThat(ParagraphNumbers.inWords(List.of())).isEmpty();
  }
}
