package org.aidememoire.corpus.edition.source;

import java.util.List;
import org.aidememoire.corpus.edition.source.layout.MetadataLabels;
import org.aidememoire.corpus.edition.source.text.Chunk;
import org.aidememoire.corpus.edition.source.text.Report;

/** Tells from its lines how an archive laid out a source. */
final class LayoutRecogniser {
  private static final int ENOUGH_LABELS = 2;

  private LayoutRecogniser() {}

  static Layout recognise(List<Chunk> chunks, ImportHints hints, Report report) {
    int labels = MetadataLabels.of(chunks).count();
    Layout seen = labels >= ENOUGH_LABELS ? Layout.WILSON_CENTER : Layout.HISTORY_STATE_GOV;
    Layout told = hints.layout();
    if (told != null && told != seen) {
      report.warnOfFile(
          "The lines look like %s, but the layout is said to be %s."
              .formatted(seen.id(), told.id()));
    }
    return told == null ? seen : told;
  }
}
