package org.aidememoire.question.card;

import org.aidememoire.common.Quote;
import org.aidememoire.corpus.edition.Place;

/** Knows where in its document a quote stands: the editions are not this package's to find. */
@FunctionalInterface
public interface Places {
  Place of(Quote quote);

  /** The language of the quote's document, as a tag; {@code und} where it is not known. */
  default String language(Quote quote) {
    return "und";
  }
}
