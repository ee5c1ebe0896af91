package org.aidememoire.corpus.web;

import org.aidememoire.common.Slug;

/** A lesson on a document. */
record LessonLink(Slug slug, String title, String language) {
  public String path() {
    return "/lessons/" + slug;
  }
}
