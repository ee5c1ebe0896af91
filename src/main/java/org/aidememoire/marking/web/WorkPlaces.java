package org.aidememoire.marking.web;

import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.QuoteCard;

/** Finds where quotations stand in the editions that are stored. */
final class WorkPlaces implements Places {
  private static final Place UNKNOWN = new Place(Optional.empty(), 0);

  @Override
  public Place of(Quote quote) {
    return DocumentEdition.findText(quote.edition())
        .map(edition -> edition.placeOf(quote))
        .orElse(UNKNOWN);
  }

  QuoteCard card(Quote quote) {
    return new QuoteCard(quote, of(quote));
  }
}
