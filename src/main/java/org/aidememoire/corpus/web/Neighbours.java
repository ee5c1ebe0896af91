package org.aidememoire.corpus.web;

import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.Document.Title;
import org.aidememoire.corpus.Provenance.Beside;

/**
 * What a document can be set beside.
 *
 * @param recommended those that it names itself, with reasons
 * @param all those and the others that are nearest in time, the oldest first
 */
record Neighbours(String choosePath, List<BesideLink> recommended, List<Title> all) {
  /** As many as can be chosen from a list. */
  private static final int MOST = 50;

  /** With one query. A document that is named but not there is left out. */
  static Neighbours of(Document document) {
    Slug slug = document.slug();
    List<Beside> named = document.provenance().beside();
    List<Title> all = document.listNeighbours(named.stream().map(Beside::document).toList(), MOST);
    List<BesideLink> recommended =
        named.stream().flatMap(beside -> recommend(slug, beside, all).stream()).toList();
    return new Neighbours("/documents/" + slug + "/beside", recommended, all);
  }

  private static Optional<BesideLink> recommend(Slug document, Beside beside, List<Title> all) {
    return all.stream()
        .filter(other -> other.slug().equals(beside.document()))
        .map(
            other ->
                new BesideLink(other, beside.reason(), BesideLink.path(document, other.slug())))
        .findFirst();
  }
}
