package org.aidememoire.search.web;

import org.aidememoire.corpus.FoundWords;
import org.aidememoire.search.Hit;

/** A passage and the way to it. */
record PassageCard(Hit.Passage passage, String href) {

  static PassageCard of(Hit hit, Hit.Passage passage) {
    return new PassageCard(passage, HitCard.path(hit) + found(hit, passage) + anchor(passage));
  }

  /** Tells the document's page what to mark. */
  private static String found(Hit hit, Hit.Passage passage) {
    return hit.edition()
        .filter(edition -> !passage.marks().isEmpty())
        .map(
            edition ->
                "?found="
                    + FoundWords.write(
                        edition,
                        passage.marks().stream()
                            .map(mark -> new FoundWords.Range(mark.start(), mark.end()))
                            .toList()))
        .orElse("");
  }

  private static String anchor(Hit.Passage passage) {
    return switch (passage.part()) {
      case TITLE, SUMMARY, QUESTION -> "";
      case PARTIES -> "#provenance";
      case HEADNOTE -> "#headnote";
      case HEADING -> "#text";
      case TEXT -> passage.paragraph() == 0 ? "#text" : "#p" + passage.paragraph();
      case NOTE -> "#note-" + passage.label();
      case FRONT -> "#front";
      case PERSON, PLACE, TERM -> "#" + passage.label();
    };
  }
}
