package org.aidememoire.corpus.web;

import org.aidememoire.common.Slug;

/** A document worth setting beside the one that is shown, and why. */
record BesideLink(Slug slug, String shortTitle, String reason) {
  public String path() {
    return "/documents/" + slug;
  }
}
