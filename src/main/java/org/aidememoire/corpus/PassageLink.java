package org.aidememoire.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.QuoteSearch;

/**
 * Words of one document and the words of another that belong to them.
 *
 * @param number from 1, in the order of the first document
 * @param note what a reader who compares them may see
 * @param language the note's, as a tag
 */
public record PassageLink(int number, Quote from, Quote to, String note, String language) {
  private static final Comparator<PassageLink> IN_ORDER =
      Comparator.comparingInt((PassageLink link) -> link.from().start())
          .thenComparingInt(link -> link.to().start());

  /** A document as it stands beside another. */
  public record Side(Slug slug, Provenance provenance, Edition edition) {
    public static Side of(Document document) {
      return new Side(document.slug(), document.provenance(), document.currentEdition().edition());
    }

    private Optional<Quote> find(Provenance.Words words) {
      String prefix = words.prefix() == null ? "" : words.prefix();
      String suffix = words.suffix() == null ? "" : words.suffix();
      return edition.find(slug, words.quote(), prefix, suffix)
              instanceof QuoteSearch.Found(Quote quote)
          ? Optional.of(quote)
          : Optional.empty();
    }
  }

  /**
   * The links that either document names, each once. One whose words the current editions no longer
   * have is left out.
   */
  public static List<PassageLink> between(Side first, Side second) {
    List<PassageLink> links =
        Stream.concat(named(first, second), named(second, first).map(link -> link.turned()))
            .sorted(IN_ORDER)
            .toList();
    List<PassageLink> numbered = new ArrayList<>();
    for (PassageLink link : links) {
      if (numbered.stream().noneMatch(link::joinsTheSameWordsAs)) {
        numbered.add(link.numbered(numbered.size() + 1));
      }
    }
    return numbered;
  }

  private static Stream<PassageLink> named(Side from, Side to) {
    return from.provenance().beside().stream()
        .filter(beside -> beside.document().equals(to.slug()))
        .flatMap(beside -> beside.links().stream())
        .flatMap(link -> found(link, from, to).stream());
  }

  private static Optional<PassageLink> found(Provenance.Link link, Side from, Side to) {
    String language = from.provenance().ownLanguage();
    return from.find(link.from())
        .flatMap(
            words ->
                to.find(link.to())
                    .map(other -> new PassageLink(0, words, other, link.note(), language)));
  }

  private PassageLink numbered(int place) {
    return new PassageLink(place, from, to, note, language);
  }

  private PassageLink turned() {
    return new PassageLink(number, to, from, note, language);
  }

  private boolean joinsTheSameWordsAs(PassageLink other) {
    return from.equals(other.from) && to.equals(other.to);
  }
}
