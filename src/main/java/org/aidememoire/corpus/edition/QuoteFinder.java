package org.aidememoire.corpus.edition;

import java.util.List;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;

/** Finds words in one edition, whatever marks of the print an author copied along with them. */
final class QuoteFinder {
  private static final int AROUND = 40;

  private final Edition edition;
  private final Slug document;
  private final FoldedText text;

  QuoteFinder(Edition edition, Slug document) {
    this.edition = edition;
    this.document = document;
    this.text = FoldedText.of(edition.canonicalText());
  }

  QuoteSearch find(String exact, String prefix, String suffix) {
    for (String reading : PrintMarks.listReadings(exact.strip())) {
      FoldedText words = FoldedText.of(reading.strip());
      List<Integer> places = text.listPlaces(words);
      if (!places.isEmpty()) {
        return choose(places, words.size(), prefix, suffix);
      }
    }
    return new QuoteSearch.Missing(NearestPassage.find(edition.canonicalText(), exact));
  }

  private QuoteSearch choose(List<Integer> places, int size, String prefix, String suffix) {
    FoldedText before = surrounding(prefix);
    FoldedText after = surrounding(suffix);
    List<Quote> meant =
        places.stream()
            .filter(at -> text.precededBy(at, before) && text.followedBy(at + size, after))
            .map(at -> quote(at, size))
            .toList();
    return switch (meant.size()) {
      case 0 -> new QuoteSearch.Missing(around(quote(places.getFirst(), size)));
      case 1 -> new QuoteSearch.Found(meant.getFirst());
      default -> new QuoteSearch.Ambiguous(meant);
    };
  }

  private static FoldedText surrounding(String words) {
    return FoldedText.of(PrintMarks.strip(words).strip());
  }

  private Quote quote(int at, int size) {
    return edition.quote(document, text.start(at), text.end(at + size - 1));
  }

  /**
   * The words with what really stands around them, for an author whose prefix or suffix is wrong.
   */
  private String around(Quote quote) {
    int start = Math.max(0, quote.start() - AROUND);
    int end = Math.min(edition.length(), quote.end() + AROUND);
    return edition.quote(document, start, end).exact();
  }
}
