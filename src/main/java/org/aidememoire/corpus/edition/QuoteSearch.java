package org.aidememoire.corpus.edition;

import java.util.List;
import org.aidememoire.common.Quote;

/** What came of looking for words in an edition. */
public sealed interface QuoteSearch {
  record Found(Quote quote) implements QuoteSearch {}

  /**
   * @param nearest the passage most like the words looked for, to show to the author
   */
  record Missing(String nearest) implements QuoteSearch {}

  /** The words occur more than once, and prefix and suffix do not tell which are meant. */
  record Ambiguous(List<Quote> candidates) implements QuoteSearch {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }
}
