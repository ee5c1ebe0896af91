package org.aidememoire.corpus.edition.source;

import java.util.ArrayList;
import java.util.List;

/** The page marks of a source, in their order. */
final class PageMarks {
  private final Report report;
  private final List<String> labels = new ArrayList<>();

  PageMarks(ImportHints hints, Report report) {
    this.report = report;
    if (hints.firstPage() != null) {
      labels.add(hints.firstPage());
    }
  }

  /** Reports a page that does not follow on the page before it. */
  void read(String label, int position) {
    if (!labels.isEmpty() && !follows(labels.getLast(), label)) {
      report.warn(position, "Page %s stands after page %s.".formatted(label, labels.getLast()));
    }
    labels.add(label);
  }

  /** Roman numbers come before Arabic ones; in each kind the next page is the next number. */
  private static boolean follows(String before, String label) {
    boolean romanBefore = PageNumber.isRoman(before);
    boolean roman = PageNumber.isRoman(label);
    return romanBefore == roman
        ? PageNumber.value(label) == PageNumber.value(before) + 1
        : romanBefore;
  }
}
