package org.aidememoire.annotation;

import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.QuoteSearch;

/**
 * Finds the words of one edition in another, by what they say and what stands around them. Where
 * more than one place would do, or none, there is no place: nothing is guessed.
 */
final class Anchor {
  /** Words this long, in code points, are told by themselves where they occur only once. */
  static final int TELLING = 32;

  private record Surroundings(String prefix, String suffix) {}

  private Anchor() {}

  static Optional<Quote> find(Quote stored, Edition edition) {
    if (stored.edition().equals(edition.hash())) {
      return edition.confirm(stored);
    }
    return surroundings(stored).stream()
        .flatMap(around -> find(stored, edition, around).stream())
        .findFirst();
  }

  /** First with both sides, then with one, since an editor may have touched the other. */
  private static List<Surroundings> surroundings(Quote stored) {
    Surroundings both = new Surroundings(stored.prefix(), stored.suffix());
    Surroundings before = new Surroundings(stored.prefix(), "");
    Surroundings after = new Surroundings("", stored.suffix());
    Surroundings none = new Surroundings("", "");
    boolean telling = stored.end() - stored.start() >= TELLING;
    return telling ? List.of(both, before, after, none) : List.of(both, before, after);
  }

  private static Optional<Quote> find(Quote stored, Edition edition, Surroundings around) {
    return switch (edition.find(
        stored.document(), stored.exact(), around.prefix(), around.suffix())) {
      case QuoteSearch.Found(Quote quote) -> Optional.of(quote);
      case QuoteSearch.Missing missing -> Optional.empty();
      case QuoteSearch.Ambiguous several -> Optional.empty();
    };
  }
}
