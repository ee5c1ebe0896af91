package org.aidememoire.corpus.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.Highlight;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.corpus.Provenance.Evidence;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.corpus.edition.QuoteSearch;
import org.jspecify.annotations.Nullable;

/**
 * How a document came to us, as its page shows it.
 *
 * @param witnesses the words of the text that steps stand on
 */
record Chain(List<Stop> stops, List<Highlight> witnesses) {

  /** Under all that goes into them: to find the words of each step in the text takes long. */
  private static final Cache<Recipe, Chain> CHAINS = Caffeine.newBuilder().maximumSize(500).build();

  private record Recipe(Slug document, Provenance provenance, String edition) {}

  /**
   * One step.
   *
   * @param number from 1
   * @param evidenceHref leads to the words it stands on; null where it names none
   * @param place where they stand, if they are of the text itself
   */
  public record Stop(
      int number, Provenance.Step step, @Nullable String evidenceHref, @Nullable Place place) {
    public String id() {
      return "step-" + number;
    }

    public boolean isInferred() {
      return step.certainty() == Provenance.Certainty.INFERRED;
    }

    public boolean isUnknown() {
      return step.certainty() == Provenance.Certainty.UNKNOWN;
    }
  }

  static Chain of(Slug document, Provenance provenance, DocumentEdition stored) {
    return CHAINS.get(
        new Recipe(document, provenance, stored.hash()),
        unseen -> trace(document, provenance, stored.edition()));
  }

  static Chain trace(Slug document, Provenance provenance, Edition edition) {
    List<Stop> stops = new ArrayList<>();
    List<Highlight> witnesses = new ArrayList<>();
    for (Provenance.Step step : provenance.transmission()) {
      int number = stops.size() + 1;
      Optional<Quote> words = findWords(document, step, edition);
      words.ifPresent(quote -> witnesses.add(witness(number, quote)));
      stops.add(
          new Stop(
              number,
              step,
              words.isPresent() ? "#" + id(number) : around(step.evidence(), edition),
              words.map(edition::placeOf).orElse(null)));
    }
    return new Chain(stops, witnesses);
  }

  /** Whether some steps are not told by the print. */
  public boolean hasDoubts() {
    return stops.stream().anyMatch(stop -> stop.isInferred() || stop.isUnknown());
  }

  private static Optional<Quote> findWords(Slug document, Provenance.Step step, Edition edition) {
    Evidence evidence = step.evidence();
    if (evidence == null || !evidence.isInText()) {
      return Optional.empty();
    }
    QuoteSearch search =
        edition.find(
            document, evidence.quote(), orEmpty(evidence.prefix()), orEmpty(evidence.suffix()));
    return switch (search) {
      case QuoteSearch.Found(Quote quote) -> Optional.of(quote);
      case QuoteSearch.Missing missing -> Optional.empty();
      case QuoteSearch.Ambiguous ambiguous -> Optional.empty();
    };
  }

  private static Highlight witness(int number, Quote quote) {
    return new Highlight(id(number), Highlight.Kind.WITNESS, quote.start(), quote.end(), null);
  }

  private static String id(int number) {
    return "witness-" + number;
  }

  /** Words of a note or of what is printed around the text have no places: the whole is shown. */
  private static @Nullable String around(@Nullable Evidence evidence, Edition edition) {
    if (evidence == null) {
      return null;
    }
    if (evidence.note() != null) {
      return "#note-" + evidence.note();
    }
    List<String> labels = edition.front().entries().stream().map(Front.Entry::label).toList();
    int at = labels.indexOf(evidence.front());
    return at < 0 ? null : "#front-" + (at + 1);
  }

  private static String orEmpty(@Nullable String words) {
    return words == null ? "" : words;
  }
}
