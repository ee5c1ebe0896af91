package org.aidememoire.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The ways to the other pages of a list.
 *
 * @param pages those near this one, the first and the last
 * @param before the address of the page before; null on the first
 * @param after the address of the page after; null on the last
 */
public record Pager(
    int page, int last, List<PageLink> pages, @Nullable String before, @Nullable String after) {
  /** How many pages are named to either side of this one. */
  private static final int NEAR = 2;

  /**
   * @param href null for the page that is shown
   * @param afterGap whether pages before it are not named
   */
  public record PageLink(int number, @Nullable String href, boolean afterGap) {}

  /**
   * @param page counted from 1
   * @param address of a page
   */
  public static Pager of(int page, int last, IntFunction<String> address) {
    List<PageLink> pages = new ArrayList<>();
    int named = 0;
    for (int number = 1; number <= last; number++) {
      if (number == 1 || number == last || Math.abs(number - page) <= NEAR) {
        String href = number == page ? null : address.apply(number);
        pages.add(new PageLink(number, href, number > named + 1));
        named = number;
      }
    }
    return new Pager(
        page,
        last,
        pages,
        page > 1 ? address.apply(page - 1) : null,
        page < last ? address.apply(page + 1) : null);
  }

  public boolean isNeeded() {
    return last > 1;
  }
}
