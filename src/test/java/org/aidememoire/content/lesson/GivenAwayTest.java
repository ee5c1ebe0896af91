package org.aidememoire.content.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.aidememoire.content.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Right options that can be told without reading. */
class GivenAwayTest {
  private SampleFolder folder;

  @BeforeEach
  void lay_out(@TempDir Path root) {
    folder = SampleFolder.in(root);
  }

  @Test
  void a_quiz_whose_right_options_are_all_longest_or_all_first_is_a_warning() {
    quiz(choice(1), choice(2), choice(3), choice(4));
    assertThat(folder.findings())
        .containsExactly(
            "quizzes/harbour.yaml:4: warning: in every single choice the right option is clearly"
                + " the longest",
            "quizzes/harbour.yaml:4: warning: in every single choice the right option stands at the"
                + " same place");
  }

  @Test
  void the_claim_of_a_two_part_item_counts_among_the_single_choices() {
    quiz(choice(1), choice(2), choice(3), twoPart("right: true, id: a", "id: b"));
    assertThat(folder.findings()).hasSize(2);
    quiz(choice(1), choice(2), choice(3), twoPart("id: a", "right: true, id: b"));
    assertThat(folder.findings()).isEmpty();
    quiz(choice(1), choice(2), choice(3));
    assertThat(folder.findings()).isEmpty();
  }

  private void quiz(String... items) {
    folder.write(
        SampleFolder.LESSON,
        "title: T\ndocuments: [harbour-note]\nquiz:\n  - section: S\n    items:\n"
            + String.join("", items));
  }

  private static String choice(int number) {
    return """
          - id: q%d
            type: single-choice
            ask: What?
            options:
              - { id: a, text: A long answer, right: true }
              - { id: b, text: Short }
    """
        .formatted(number);
  }

  private static String twoPart(String first, String second) {
    return """
          - id: proven
            type: two-part
            ask: What?
            options:
              - { %s, text: A long answer }
              - { %s, text: Short }
            proof:
              ask: Which words?
              accept: [{ quote: ships of every flag }]
    """
        .formatted(first, second);
  }
}
