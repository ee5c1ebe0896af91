package org.aidememoire.corpus.edition;

import java.util.Optional;

/**
 * Where in an edition a passage stands, for a citation.
 *
 * @param page the page of the print it begins on; empty where the print has no known pages
 * @param lastPage the page it ends on, often the same
 * @param paragraph the number of the paragraph it begins in; 0 for words outside the paragraphs
 */
public record Place(Optional<String> page, Optional<String> lastPage, int paragraph) {

  /** Of a single point, or a passage on one page. */
  public Place(Optional<String> page, int paragraph) {
    this(page, page, paragraph);
  }
}
