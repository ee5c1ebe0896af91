package org.aidememoire.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidememoire.site.Pager.PageLink;
import org.junit.jupiter.api.Test;

class PagerTest {
  @Test
  void a_single_page_needs_no_pager() {
    assertThat(pager(1, 1).isNeeded()).isFalse();
  }

  @Test
  void the_first_the_last_and_the_nearest_pages_are_named() {
    assertThat(numbers(pager(50, 100))).containsExactly(1, 48, 49, 50, 51, 52, 100);
    assertThat(numbers(pager(1, 3))).containsExactly(1, 2, 3);
    assertThat(pager(50, 100).pages())
        .filteredOn(PageLink::afterGap)
        .extracting(PageLink::number)
        .containsExactly(48, 100);
  }

  @Test
  void the_page_that_is_shown_is_not_linked_and_the_ends_lead_no_further() {
    assertThat(pager(1, 3).pages().getFirst().href()).isNull();
    assertThat(pager(1, 3).before()).isNull();
    assertThat(pager(1, 3).after()).isEqualTo("/x?page=2");
    assertThat(pager(3, 3).after()).isNull();
  }

  private static Pager pager(int page, int last) {
    return Pager.of(page, last, number -> "/x?page=" + number);
  }

  private static List<Integer> numbers(Pager pager) {
    return pager.pages().stream().map(PageLink::number).toList();
  }
}
