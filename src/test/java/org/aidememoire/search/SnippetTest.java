package org.aidememoire.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.aidememoire.search.Snippet.Piece;
import org.junit.jupiter.api.Test;

class SnippetTest {
  @Test
  void a_short_passage_is_shown_whole_with_its_words_marked() {
    assertThat(Snippet.around("atoms for peace", List.of(new Mark(6, 9))))
        .isEqualTo(
            new Snippet(
                List.of(
                    new Piece("atoms ", false), new Piece("for", true), new Piece(" peace", false)),
                false,
                false));
  }

  @Test
  void a_long_passage_is_cut_between_words_around_the_place_with_most_marks() {
    String text = "lead ".repeat(200) + "peace and war and peace" + " tail".repeat(200);
    Snippet snippet =
        Snippet.around(
            text,
            List.of(
                new Mark(0, 4), new Mark(1000, 1005), new Mark(1010, 1013), new Mark(1018, 1023)));

    assertThat(snippet.cutBefore()).isTrue();
    assertThat(snippet.cutAfter()).isTrue();
    assertThat(whole(snippet)).startsWith("lead ").endsWith(" tail").hasSizeLessThan(345);
    assertThat(snippet.pieces())
        .filteredOn(Piece::marked)
        .extracting(Piece::text)
        .containsExactly("peace", "war", "peace");
  }

  @Test
  void a_text_without_spaces_is_cut_all_the_same() {
    String dove = "\uD83D\uDD4A";
    Snippet snippet = Snippet.around(dove.repeat(1000), List.of(new Mark(500, 501)));

    assertThat(whole(snippet).codePoints().toArray()).hasSizeLessThan(345).containsOnly(0x1F54A);
    assertThat(snippet.pieces()).contains(new Piece(dove, true));
  }

  private static String whole(Snippet snippet) {
    return snippet.pieces().stream().map(Piece::text).collect(Collectors.joining());
  }
}
