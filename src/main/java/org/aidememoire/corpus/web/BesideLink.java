package org.aidememoire.corpus.web;

import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document.Title;

/**
 * A document worth setting beside the one that is shown, and why.
 *
 * @param besidePath where both are read side by side
 */
public record BesideLink(Title other, String reason, String besidePath) {
  public String path() {
    return "/documents/" + other.slug();
  }

  /** Where two documents are read side by side. */
  public static String path(Slug document, Slug other) {
    return "/documents/" + document + "/beside/" + other;
  }
}
