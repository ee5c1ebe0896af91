package org.aidememoire.search.query;

import java.util.Locale;

/** What can be found. */
public enum Shelf {
  DOCUMENTS,
  LESSONS;

  /** As addresses write it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
