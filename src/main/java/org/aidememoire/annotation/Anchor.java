package org.aidememoire.annotation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.QuoteSearch;

/**
 * Finds the words of one edition in another, by what they say and what stands around them. Where
 * more than one place would do, or none, there is no place: nothing is guessed.
 */
final class Anchor {
  /** Words this long, in code points, are told by themselves where they occur only once. */
  private static final int TELLING = 32;

  /**
   * Looking takes a millisecond, and an old note is looked for whenever it is shown. Editions never
   * change, so nothing goes stale.
   */
  private static final Cache<Sought, Optional<Quote>> FOUND =
      Caffeine.newBuilder().maximumSize(20_000).build();

  /** What stood before and after the words. */
  private record Surroundings(String prefix, String suffix) {
    static final Surroundings NONE = new Surroundings("", "");

    /** At the ends of a text there is nothing on one side. */
    boolean tell() {
      return !prefix.isBlank() || !suffix.isBlank();
    }
  }

  private record Sought(Quote stored, String edition) {}

  private Anchor() {}

  static Optional<Quote> find(Quote stored, Edition edition) {
    return stored.edition().equals(edition.hash())
        ? edition.confirm(stored)
        : FOUND.get(new Sought(stored, edition.hash()), unknown -> look(stored, edition));
  }

  private static Optional<Quote> look(Quote stored, Edition edition) {
    boolean telling = stored.end() - stored.start() >= TELLING;
    return switch (search(stored, edition, Surroundings.NONE)) {
      case QuoteSearch.Missing missing -> Optional.empty();
      case QuoteSearch.Found(Quote quote) when telling -> Optional.of(quote);
      case QuoteSearch.Found alone -> bySurroundings(stored, edition);
      case QuoteSearch.Ambiguous several -> bySurroundings(stored, edition);
    };
  }

  /** First by both sides, then by one, since an editor may have touched the other. */
  private static Optional<Quote> bySurroundings(Quote stored, Edition edition) {
    return Stream.of(
            new Surroundings(stored.prefix(), stored.suffix()),
            new Surroundings(stored.prefix(), ""),
            new Surroundings("", stored.suffix()))
        .filter(Surroundings::tell)
        .map(around -> search(stored, edition, around))
        .filter(QuoteSearch.Found.class::isInstance)
        .map(found -> ((QuoteSearch.Found) found).quote())
        .findFirst();
  }

  private static QuoteSearch search(Quote stored, Edition edition, Surroundings around) {
    return edition.find(stored.document(), stored.exact(), around.prefix(), around.suffix());
  }
}
