package org.aidememoire.corpus.citation;

import static org.aidememoire.corpus.citation.Cited.AIDE_MEMOIRE;
import static org.aidememoire.corpus.citation.Cited.MEMORANDUM;
import static org.aidememoire.corpus.citation.Cited.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.Inline;
import org.junit.jupiter.api.Test;

class LocatorTest {
  @Test
  void words_before_the_first_page_mark_stand_on_the_page_that_the_volume_gives() {
    assertThat(at(AIDE_MEMOIRE, "a privileged position")).isEqualTo(pages("1567", "1567"));
  }

  @Test
  void words_that_cross_a_page_mark_stand_on_both_pages() {
    assertThat(at(AIDE_MEMOIRE, "appropriate international organ “should present reports"))
        .isEqualTo(pages("1567", "1568"));
  }

  @Test
  void words_that_end_right_before_a_page_mark_stand_on_one_page() {
    assertThat(at(AIDE_MEMOIRE, "that the principal obstacle")).isEqualTo(pages("1568", "1568"));
    assertThat(at(AIDE_MEMOIRE, "to the achievement of the above-mentioned agreement"))
        .isEqualTo(pages("1569", "1569"));
  }

  @Test
  void where_the_print_has_no_pages_paragraphs_are_given() {
    assertThat(at(MEMORANDUM, "inexpedient to indicate the temporary character"))
        .isInstanceOf(Locator.InParagraphs.class);
  }

  @Test
  void words_that_run_on_beyond_the_paragraphs_are_placed_by_those_they_touch() {
    Edition letter =
        edition(
            new Block.Addressee(List.of(new Inline.Text("To you.", 0))),
            new Block.Paragraph(1, List.of(new Inline.Text("One.", 8))),
            new Block.Paragraph(2, List.of(new Inline.Text("Two.", 13))));

    assertThat(locate(letter, 0, 12)).isEqualTo(paragraphs("1", "1"));
    assertThat(locate(letter, 3, 15)).isEqualTo(paragraphs("1", "2"));
    assertThat(locate(letter, 0, 7)).isEqualTo(new Locator.Whole());
  }

  @Test
  void a_page_that_nobody_has_marked_is_not_guessed() {
    Edition letter =
        edition(
            new Block.Paragraph(
                1,
                List.of(
                    new Inline.Text("Before ", 0),
                    new Inline.PageMark("8"),
                    new Inline.Text("after", 7))));

    assertThat(locate(letter, 0, 12)).isEqualTo(paragraphs("1", "1"));
    assertThat(locate(letter, 7, 12)).isEqualTo(pages("8", "8"));
  }

  private static Edition edition(Block... blocks) {
    return new Edition(Front.EMPTY, List.of(blocks));
  }

  private static Locator locate(Edition edition, int start, int end) {
    return Locator.of(edition, edition.quote(new Slug("letter"), start, end));
  }

  private static Locator pages(String first, String last) {
    return new Locator.OnPages(new Pages(first, last));
  }

  private static Locator paragraphs(String first, String last) {
    return new Locator.InParagraphs(new Pages(first, last));
  }
}
