package org.aidememoire.corpus.web;

import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Document;
import org.aidememoire.corpus.Provenance;

/**
 * What a document can be set beside.
 *
 * @param recommended those that it names itself, with reasons
 * @param all every other document of the library, the oldest first
 */
record Neighbours(String choosePath, List<BesideLink> recommended, List<Neighbour> all) {

  record Neighbour(Slug slug, String shortTitle) {}

  /** With one query for the whole library. A document that is named but not there is left out. */
  static Neighbours of(Slug document, Provenance provenance) {
    List<Neighbour> all =
        Document.listShelved().stream()
            .filter(other -> !other.slug().equals(document))
            .map(other -> new Neighbour(other.slug(), other.provenance().shortTitle()))
            .toList();
    List<BesideLink> recommended =
        provenance.beside().stream()
            .flatMap(beside -> recommend(document, beside, all).stream())
            .toList();
    return new Neighbours("/documents/" + document + "/beside", recommended, all);
  }

  private static Optional<BesideLink> recommend(
      Slug document, Provenance.Beside beside, List<Neighbour> all) {
    return all.stream()
        .filter(other -> other.slug().equals(beside.document()))
        .map(
            other ->
                new BesideLink(
                    other.slug(),
                    other.shortTitle(),
                    beside.reason(),
                    BesideLink.path(document, other.slug())))
        .findFirst();
  }
}
