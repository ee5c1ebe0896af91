package org.aidememoire.marking.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineTest {
  private static final List<Integer> MANY = IntStream.range(0, 54).boxed().toList();

  @Test
  void letters_go_on_with_two_after_z() {
    List<Line> lines = Line.lettered(MANY, String::valueOf, String::valueOf);
    assertThat(lines).extracting(Line::sign).startsWith("A", "B").contains("Z", "AA", "AZ", "BA");
    assertThat(lines).extracting(Line::sign).doesNotHaveDuplicates();
  }

  @Test
  void numbers_begin_with_one() {
    List<Line> lines = Line.numbered(MANY, String::valueOf, String::valueOf);
    assertThat(lines.getFirst().whole()).isEqualTo("1  0");
  }
}
