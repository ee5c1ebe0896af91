package org.aidememoire.corpus.citation;

import org.aidememoire.common.Slug;
import org.aidememoire.corpus.ProvenanceJson;
import org.aidememoire.corpus.ShippedDocument;
import org.aidememoire.corpus.edition.QuoteSearch;

/** What the tests of the styles cite. */
final class Cited {
  static final ShippedDocument AIDE_MEMOIRE = ShippedDocument.of("soviet-aide-memoire-1954");
  static final ShippedDocument MEMORANDUM = ShippedDocument.of("molotov-memorandum-1954");
  static final ShippedDocument NOTE = ShippedDocument.of("note-to-nixon-1969");
  static final Locator WHOLE = new Locator.Whole();

  private Cited() {}

  static Work work(ShippedDocument document) {
    return Work.of(document.slug(), document.provenance());
  }

  /** Where the words stand, which occur once. */
  static Locator at(ShippedDocument document, String words) {
    var found = (QuoteSearch.Found) document.edition().find(document.slug(), words, "", "");
    return Locator.of(document.edition(), found.quote());
  }

  /** A paper in an archive, about which as little is known as may be. */
  static Work archived(String date, String citation) {
    return work(date, "wilson-center", citation);
  }

  /** A paper in a volume. */
  static Work printed(String citation) {
    return work("1919-05", "history-state-gov", citation);
  }

  private static Work work(String date, String layout, String citation) {
    String json =
        """
        {"title":"T","kind":"Letter","layout":"%s","dates":[{"on":"%s","what":"Sent"}],
         "citation":%s,"rights":"None"}
        """;
    return Work.of(
        new Slug("a-letter"), ProvenanceJson.read(json.formatted(layout, date, citation)));
  }
}
