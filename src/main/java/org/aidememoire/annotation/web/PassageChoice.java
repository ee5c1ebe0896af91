package org.aidememoire.annotation.web;

import java.util.List;
import org.aidememoire.annotation.web.Passage.Several;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.edition.Place;

/**
 * One of several places at which the words that somebody typed stand.
 *
 * @param value what the form sends back for it
 */
record PassageChoice(String value, Quote quote, Place place) {
  /** A page stays readable: who means the word "the" has to say more. */
  private static final int MOST = 30;

  static List<PassageChoice> list(Several several) {
    return several.quotes().stream()
        .limit(MOST)
        .map(quote -> of(quote, several.edition().placeOf(quote)))
        .toList();
  }

  private static PassageChoice of(Quote quote, Place place) {
    return new PassageChoice(quote.start() + "-" + quote.end(), quote, place);
  }
}
