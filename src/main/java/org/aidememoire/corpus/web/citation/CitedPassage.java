package org.aidememoire.corpus.web.citation;

import org.aidememoire.common.Quote;
import org.aidememoire.corpus.citation.Locator;
import org.aidememoire.corpus.citation.Pages;
import org.aidememoire.corpus.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * The words that are cited and where they stand.
 *
 * @param words the beginning and the end of them where they are many
 * @param unit what is counted; null where the words have neither page nor paragraph
 * @param numbers such as {@code 1567–1568}
 * @param back where the words are read
 * @param query names the words in an address, whatever edition is current then
 */
record CitedPassage(
    String words,
    @Nullable Unit unit,
    @Nullable String numbers,
    String back,
    String query,
    Locator locator) {
  private static final int LONGEST = 600;
  private static final int BEGINNING = 400;
  private static final int END = 150;

  enum Unit {
    PAGE,
    PAGES,
    PARAGRAPH,
    PARAGRAPHS
  }

  static CitedPassage of(Edition edition, Quote quote) {
    Locator locator = Locator.of(edition, quote);
    int paragraph = edition.placeOf(quote).paragraph();
    String back = "/documents/" + quote.document() + (paragraph > 0 ? "#p" + paragraph : "#text");
    String query =
        "?edition=%s&start=%d&end=%d".formatted(quote.edition(), quote.start(), quote.end());
    return new CitedPassage(
        inShort(quote.exact()), unit(locator), numbers(locator), back, query, locator);
  }

  private static @Nullable Unit unit(Locator locator) {
    return switch (locator) {
      case Locator.Whole whole -> null;
      case Locator.OnPages(Pages pages) -> pages.isOne() ? Unit.PAGE : Unit.PAGES;
      case Locator.InParagraphs(Pages paragraphs) ->
          paragraphs.isOne() ? Unit.PARAGRAPH : Unit.PARAGRAPHS;
    };
  }

  private static @Nullable String numbers(Locator locator) {
    return switch (locator) {
      case Locator.Whole whole -> null;
      case Locator.OnPages(Pages pages) -> pages.inFull();
      case Locator.InParagraphs(Pages paragraphs) -> paragraphs.inFull();
    };
  }

  /** Cut between words. */
  private static String inShort(String words) {
    if (words.codePointCount(0, words.length()) <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf(' ', BEGINNING);
    int start = words.indexOf(' ', words.length() - END);
    return words.substring(0, end < 0 ? BEGINNING : end) + " … " + words.substring(start + 1);
  }
}
