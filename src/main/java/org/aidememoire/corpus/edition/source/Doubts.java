package org.aidememoire.corpus.edition.source;

import org.aidememoire.corpus.edition.Edition;

/** What only the finished edition shows: an unknown first page, dots of unknown origin, no text. */
final class Doubts {
  private Doubts() {}

  static void report(Edition edition, Source source, Report report) {
    if (edition.countParagraphs() == 0) {
      report.warnOfFile("No paragraph was found.");
    }
    reportFirstPage(edition, report);
    reportDots(edition, source, report);
  }

  private static void reportFirstPage(Edition edition, Report report) {
    boolean marked = !edition.listPages().isEmpty();
    if (marked && edition.length() > 0 && edition.placeOf(0).page().isEmpty()) {
      report.warnOfFile("The page on which the text begins is not marked and was not given.");
    }
  }

  /** Three dots are kept as words of the document, but may be somebody's omission. */
  private static void reportDots(Edition edition, Source source, Report report) {
    String canonical = edition.canonicalText();
    for (String dots : new String[] {"...", ". . .", "…"}) {
      if (canonical.contains(dots) && !report.isExplained(dots)) {
        report.warnOfFile("Whose are the dots (%s)? Their author is not stated.".formatted(dots));
      }
    }
  }
}
