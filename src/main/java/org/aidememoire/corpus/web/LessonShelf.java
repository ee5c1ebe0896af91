package org.aidememoire.corpus.web;

import java.util.List;
import org.aidememoire.common.Slug;
import org.aidememoire.lesson.LessonVersion;

/** The lessons on offer, by the documents they are about. */
record LessonShelf(List<LessonVersion> offered) {
  static LessonShelf ofToday() {
    return new LessonShelf(LessonVersion.listOffered());
  }

  List<LessonLink> on(Slug document) {
    return offered.stream()
        .filter(
            version ->
                version.content().editions().stream()
                    .anyMatch(pin -> pin.document().equals(document)))
        .map(
            version -> new LessonLink(version.lesson().slug(), version.title(), version.language()))
        .toList();
  }
}
