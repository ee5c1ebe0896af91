package org.aidememoire.corpus.citation;

import java.util.Optional;
import java.util.stream.IntStream;
import org.aidememoire.common.Quote;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Place;

/** Where in a document a cited passage stands. */
public sealed interface Locator {
  /** The document as a whole, or words of it that stand in no paragraph and on no known page. */
  record Whole() implements Locator {}

  record OnPages(Pages pages) implements Locator {}

  record InParagraphs(Pages paragraphs) implements Locator {}

  default boolean isWhole() {
    return this instanceof Whole;
  }

  /** "pp. 1567–1568", "para. 5"; empty for the whole. */
  default String inWords() {
    return switch (this) {
      case Whole whole -> "";
      case OnPages(Pages pages) -> (pages.isOne() ? "p. " : "pp. ") + pages.inFull();
      case InParagraphs(Pages paragraphs) ->
          (paragraphs.isOne() ? "para. " : "paras. ") + paragraphs.inFull();
    };
  }

  /**
   * By the pages of the print where both are known on which it begins and ends, else by paragraphs.
   */
  static Locator of(Edition edition, Quote passage) {
    Optional<String> first = edition.placeOf(passage.start()).page();
    Optional<String> last = edition.placeOf(passage.end() - 1).page();
    if (first.isPresent() && last.isPresent()) {
      return new OnPages(new Pages(first.get(), last.get()));
    }
    int[] paragraphs =
        IntStream.range(passage.start(), passage.end())
            .mapToObj(edition::placeOf)
            .mapToInt(Place::paragraph)
            .filter(number -> number > 0)
            .toArray();
    return paragraphs.length == 0
        ? new Whole()
        : new InParagraphs(
            new Pages(
                Integer.toString(paragraphs[0]),
                Integer.toString(paragraphs[paragraphs.length - 1])));
  }
}
