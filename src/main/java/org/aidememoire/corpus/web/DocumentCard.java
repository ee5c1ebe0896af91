package org.aidememoire.corpus.web;

import java.util.List;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Provenance;

/** A document in the library. */
record DocumentCard(Slug slug, Provenance provenance, List<LessonLink> lessons) {
  public String path() {
    return "/documents/" + slug;
  }
}
