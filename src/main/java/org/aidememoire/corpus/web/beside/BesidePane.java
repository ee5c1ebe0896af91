package org.aidememoire.corpus.web.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.annotation.Notes;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Apparatus;
import org.aidememoire.corpus.EditionView;
import org.aidememoire.corpus.Highlight;
import org.aidememoire.corpus.PassageLink;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.site.Words;

/**
 * One of two documents that stand side by side.
 *
 * @param id the element's
 * @param notes the person's own; empty for somebody who has not signed in
 */
record BesidePane(
    String id, String path, Provenance provenance, EditionView text, Optional<Notes> notes) {

  /**
   * @param words which of a link's words are this document's
   * @param own the person's notes on whatever documents
   */
  static BesidePane of(
      PassageLink.Side side,
      Slug other,
      List<PassageLink> links,
      Function<PassageLink, Quote> words,
      Optional<List<Annotation>> own) {
    List<Highlight> highlights = new ArrayList<>();
    for (PassageLink link : links) {
      highlights.add(highlight(side.slug(), other, link, words.apply(link)));
    }
    Optional<Notes> notes = own.map(all -> Notes.on(side.slug(), side.edition(), all));
    notes.ifPresent(placed -> highlights.addAll(placed.highlights()));
    return new BesidePane(
        "pane-" + side.slug(),
        "/documents/" + side.slug(),
        side.provenance(),
        EditionView.amongOthers(
            side.slug(), side.edition(), Apparatus.of(side.provenance()), highlights),
        notes);
  }

  private static Highlight highlight(Slug document, Slug other, PassageLink link, Quote words) {
    return new Highlight(
        id(document, link),
        Highlight.Kind.CORROBORATE,
        words.start(),
        words.end(),
        new Highlight.Link(
            "#" + id(other, link),
            Integer.toString(link.number()),
            Words.in(BesideMessages.class).to_the_other()));
  }

  /** The element that holds a link's words in a document. */
  static String id(Slug document, PassageLink link) {
    return document + "-link-" + link.number();
  }
}
