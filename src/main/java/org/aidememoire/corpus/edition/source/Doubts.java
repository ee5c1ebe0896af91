package org.aidememoire.corpus.edition.source;

import java.util.List;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.source.text.Report;
import org.aidememoire.corpus.edition.source.text.Source;
import org.aidememoire.corpus.edition.source.text.Span;

/** What only the finished edition shows: an unknown first page, dots of unknown origin, no text. */
final class Doubts {
  private static final List<String> DOTS = List.of("...", ". . .", "…");

  private Doubts() {}

  static void report(Imported imported, Source source, Report report) {
    Edition edition = imported.edition();
    if (edition.countParagraphs() == 0) {
      report.warnOfFile("No paragraph was found.");
    }
    boolean marked = !edition.listPages().isEmpty() && edition.length() > 0;
    if (marked && edition.placeOf(0).page().isEmpty()) {
      report.warnOfFile("The page on which the text begins is not marked and was not given.");
    }
    DOTS.stream()
        .filter(dots -> !report.isExplained(dots))
        .forEach(dots -> reportDots(dots, imported, source, report));
  }

  /** Dots are kept as words of the document, but may be somebody's omission: reported once. */
  private static void reportDots(String dots, Imported imported, Source source, Report report) {
    imported.spans().stream()
        .filter(span -> span.kind() == Span.Kind.CANONICAL)
        .filter(span -> source.slice(span.start(), span.end()).contains(dots))
        .findFirst()
        .ifPresent(
            span ->
                report.warn(
                    span.start(),
                    "Whose are the dots (%s)? Their author is not stated.".formatted(dots)));
  }
}
