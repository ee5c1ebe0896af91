package org.aidememoire.corpus.edition;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Answers on which page and in which paragraph a code point of the canonical text stands. */
final class PlaceIndex {
  private final List<Page> pages;
  private final NavigableMap<Integer, String> pageStarts = new TreeMap<>();
  private final NavigableMap<Integer, CanonicalText.Paragraph> paragraphs = new TreeMap<>();

  PlaceIndex(CanonicalText canonical) {
    pages = List.copyOf(canonical.pages());
    canonical.pages().forEach(page -> pageStarts.put(page.start(), page.label()));
    canonical.paragraphs().forEach(paragraph -> paragraphs.put(paragraph.start(), paragraph));
  }

  Place at(int codePoint) {
    return new Place(page(codePoint), paragraph(codePoint));
  }

  List<Page> listPages() {
    return pages;
  }

  int countParagraphs() {
    return paragraphs.size();
  }

  Optional<CanonicalText.Paragraph> findParagraph(int number) {
    return paragraphs.values().stream()
        .filter(paragraph -> paragraph.number() == number)
        .findFirst();
  }

  private Optional<String> page(int codePoint) {
    return Optional.ofNullable(pageStarts.floorEntry(codePoint)).map(e -> e.getValue());
  }

  private int paragraph(int codePoint) {
    return Optional.ofNullable(paragraphs.floorEntry(codePoint))
        .map(e -> e.getValue())
        .filter(paragraph -> codePoint < paragraph.end())
        .map(paragraph -> paragraph.number())
        .orElse(0);
  }
}
