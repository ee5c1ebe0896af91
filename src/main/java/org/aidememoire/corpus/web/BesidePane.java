package org.aidememoire.corpus.web;

import java.util.List;
import java.util.function.Function;
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
 */
record BesidePane(String id, String path, Provenance provenance, EditionView text) {

  /**
   * @param own which of a link's words are this document's
   */
  static BesidePane of(
      PassageLink.Side side,
      Slug other,
      List<PassageLink> links,
      Function<PassageLink, Quote> own) {
    String says = Words.in(BesideMessages.class).to_the_other();
    List<Highlight> highlights =
        links.stream()
            .map(
                link ->
                    new Highlight(
                        id(side.slug(), link),
                        Highlight.Kind.CORROBORATE,
                        own.apply(link).start(),
                        own.apply(link).end(),
                        new Highlight.Link(
                            "#" + id(other, link), Integer.toString(link.number()), says)))
            .toList();
    return new BesidePane(
        "pane-" + side.slug(),
        "/documents/" + side.slug(),
        side.provenance(),
        EditionView.amongOthers(
            side.slug(), side.edition(), Apparatus.of(side.provenance()), highlights));
  }

  /** The element that holds a link's words in a document. */
  static String id(Slug document, PassageLink link) {
    return document + "-link-" + link.number();
  }
}
