package org.aidememoire.corpus.edition.source;

import java.util.Arrays;
import java.util.Optional;

/** How an archive lays out a document as plain text. */
public enum Layout {
  /** The Office of the Historian: heading, text with page marks, notes at the end. */
  HISTORY_STATE_GOV("history-state-gov"),
  /** The Wilson Center Digital Archive: date, title, labelled metadata, text. */
  WILSON_CENTER("wilson-center");

  private final String id;

  Layout(String id) {
    this.id = id;
  }

  /** The name that {@code document.yaml} uses. */
  public String id() {
    return id;
  }

  public static Optional<Layout> findById(String id) {
    return Arrays.stream(values()).filter(layout -> layout.id.equals(id)).findFirst();
  }
}
