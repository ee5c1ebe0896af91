package org.aidememoire.corpus.web;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.corpus.Provenance.Citation;
import org.jspecify.annotations.Nullable;

/** One line that finds the print again: title, volume, number, publisher, pages, address. */
final class CitationLine {
  private final List<String> parts = new ArrayList<>();

  private CitationLine() {}

  static String of(Citation citation) {
    CitationLine line = new CitationLine();
    line.add("", "“" + citation.title() + "”");
    line.add("", citation.in());
    line.add("vol. ", citation.volume());
    line.add("", citation.volumeTitle());
    line.add("part ", citation.part());
    line.add("ed. ", editors(citation.editors()));
    line.add("trans. ", citation.translator());
    line.add("", imprint(citation));
    line.add("document ", citation.number());
    line.add("pp. ", citation.pages());
    return String.join(", ", line.parts) + ".";
  }

  private void add(String label, @Nullable String part) {
    if (part != null) {
      parts.add(label + part);
    }
  }

  private static @Nullable String editors(List<String> editors) {
    return editors.isEmpty() ? null : String.join(" and ", editors);
  }

  private static @Nullable String imprint(Citation citation) {
    if (citation.publisher() == null) {
      return citation.year();
    }
    String place = citation.place() == null ? "" : citation.place() + ": ";
    String year = citation.year() == null ? "" : ", " + citation.year();
    return place + citation.publisher() + year;
  }
}
