package org.aidememoire.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.lesson.Move;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The content that this repository ships is in order. */
class ShippedContentTest {
  private static Content content;

  @BeforeAll
  static void read() throws IOException {
    content = ContentFolder.read(Path.of(""));
  }

  @Test
  void nothing_is_wrong_with_it() {
    assertThat(content.findings()).isEmpty();
  }

  @Test
  void the_three_documents_are_there() {
    assertThat(content.documents())
        .extracting(document -> document.slug().value())
        .contains("soviet-aide-memoire-1954", "molotov-memorandum-1954", "note-to-nixon-1969");
  }

  @Test
  void every_document_has_a_lesson_that_makes_each_move_and_asks_at_least_six_items() {
    assertThat(content.documents())
        .allSatisfy(
            document ->
                assertThat(content.lessons())
                    .anySatisfy(
                        lesson -> {
                          var read = lesson.content();
                          assertThat(read.editions().getFirst().document())
                              .isEqualTo(document.slug());
                          assertThat(read.items()).hasSizeGreaterThanOrEqualTo(6);
                          assertThat(
                                  read.reading().stream()
                                      .map(GuidedQuestion::move)
                                      .collect(Collectors.toSet()))
                              .containsExactlyInAnyOrder(Move.values());
                        }));
  }
}
