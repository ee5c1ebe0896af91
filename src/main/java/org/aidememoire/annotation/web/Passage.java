package org.aidememoire.annotation.web;

import java.util.List;
import java.util.Optional;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.QuoteSearch;

/** The words that a form means. Only what stands in an edition of the document is let through. */
sealed interface Passage {
  record Found(Quote quote) implements Passage {}

  record Several(Edition edition, List<Quote> quotes) implements Passage {}

  /**
   * @param nearest the passage most like the words; empty where there is none
   */
  record Missing(String nearest) implements Passage {}

  record TooLong() implements Passage {}

  record NotSaid() implements Passage {}

  /** At the place that the form names, else where its words are found in the current edition. */
  static Passage of(Document document, NoteForm form) {
    Optional<NoteForm.Span> span = form.span();
    if (span.isPresent()) {
      return DocumentEdition.findOf(document, form.edition())
          .map(stored -> at(document, stored.edition(), span.get()))
          .orElseGet(() -> new Missing(""));
    }
    return form.words().isEmpty()
        ? new NotSaid()
        : typed(document, document.currentEdition().edition(), form.words());
  }

  private static Passage at(Document document, Edition edition, NoteForm.Span span) {
    if (span.start() >= span.end() || span.end() > edition.length()) {
      return new Missing("");
    }
    return checked(edition.quote(document.slug(), span.start(), span.end()));
  }

  private static Passage typed(Document document, Edition edition, String words) {
    if (words.length() > 2 * Annotation.LONGEST_PASSAGE) {
      return new TooLong();
    }
    return switch (edition.find(document.slug(), words, "", "")) {
      case QuoteSearch.Found(Quote quote) -> checked(quote);
      case QuoteSearch.Missing(String nearest) -> new Missing(nearest);
      case QuoteSearch.Ambiguous(List<Quote> candidates) -> new Several(edition, candidates);
    };
  }

  private static Passage checked(Quote quote) {
    return quote.end() - quote.start() > Annotation.LONGEST_PASSAGE
        ? new TooLong()
        : new Found(quote);
  }
}
