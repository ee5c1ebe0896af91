package org.aidememoire.corpus.web;

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
 */
record CitedPassage(
    String words, @Nullable Unit unit, @Nullable String numbers, String back, Locator locator) {
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
    return switch (locator) {
      case Locator.Whole whole ->
          new CitedPassage(inShort(quote.exact()), null, null, back, locator);
      case Locator.OnPages(Pages pages) ->
          new CitedPassage(
              inShort(quote.exact()),
              pages.isOne() ? Unit.PAGE : Unit.PAGES,
              pages.inFull(),
              back,
              locator);
      case Locator.InParagraphs(Pages paragraphs) ->
          new CitedPassage(
              inShort(quote.exact()),
              paragraphs.isOne() ? Unit.PARAGRAPH : Unit.PARAGRAPHS,
              paragraphs.inFull(),
              back,
              locator);
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
