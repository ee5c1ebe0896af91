package org.aidememoire.question.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.edition.Place;

/** Words of a document with the place where they stand. */
public record QuoteCard(Quote quote, Place place, String language) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public static QuoteCard of(Quote quote, Places places) {
    return new QuoteCard(quote, places.of(quote), places.language(quote));
  }

  static List<QuoteCard> list(List<Quote> quotes, Places places) {
    return quotes.stream().map(quote -> of(quote, places)).toList();
  }

  /**
   * Accepted passages, each part of the text once: of passages that overlap, which are other ways
   * to select the same words, the author's first.
   */
  static List<QuoteCard> listApart(List<Quote> quotes, Places places) {
    List<Quote> apart = new ArrayList<>();
    for (Quote quote : quotes) {
      if (apart.stream().noneMatch(quote::overlaps)) {
        apart.add(quote);
      }
    }
    return list(apart, places);
  }

  /** What the form sends back for the quote. */
  public String json() {
    try {
      return MAPPER.writeValueAsString(quote);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A quote can always be written", e);
    }
  }

  /** Where the words stand on the page of their document. */
  public String path() {
    String document = "/documents/" + quote.document();
    return place.paragraph() == 0 ? document + "#text" : document + "#p" + place.paragraph();
  }

  /** Such as {@code ¶4}; empty for words outside the paragraphs. */
  public String paragraph() {
    return place.paragraph() == 0 ? "" : "¶" + place.paragraph();
  }

  /** Such as {@code 1568} or {@code 1568–1569}; empty where the print has no pages. */
  public String page() {
    String first = place.page().orElse("");
    return isOnOnePage() ? first : first + "–" + place.lastPage().orElseThrow();
  }

  public boolean isOnOnePage() {
    return place.page().isEmpty() || place.page().equals(place.lastPage());
  }
}
