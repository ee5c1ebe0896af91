package org.aidememoire.corpus.edition.source.inline;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.corpus.edition.source.text.PageNumber;
import org.aidememoire.corpus.edition.source.text.Report;
import org.jspecify.annotations.Nullable;

/** The page marks of a source, in their order. */
public final class PageMarks {
  private final Report report;
  private final List<String> labels = new ArrayList<>();

  public PageMarks(@Nullable String firstPage, Report report) {
    this.report = report;
    if (firstPage != null) {
      labels.add(firstPage);
    }
  }

  /** Reports a page that does not follow on the page before it. */
  public void read(String label, int position) {
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
