package org.aidememoire.search.index;

import java.util.List;

/**
 * A passage to be found.
 *
 * @param label of a note or of an entry printed around the text, key of what is explained; empty
 *     where there is none
 * @param start its first code point in the canonical text; -1 where it is not part of that
 * @param paragraph its number; 0 where it has none
 * @param pages the pages of the print that it stands on
 */
public record PassageText(
    Part part, String label, String text, int start, int paragraph, List<PageStart> pages) {

  /**
   * @param at where in the passage the page begins, in code points; 0 for the one it begins on
   */
  public record PageStart(int at, String page) {}

  public PassageText {
    pages = List.copyOf(pages);
  }

  static PassageText of(Part part, String text) {
    return labelled(part, "", text);
  }

  static PassageText labelled(Part part, String label, String text) {
    return new PassageText(part, label, text, -1, 0, List.of());
  }
}
