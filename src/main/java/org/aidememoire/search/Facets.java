package org.aidememoire.search;

import java.util.List;
import org.aidememoire.search.query.Shelf;

/**
 * How much there is, and what each filter would leave. Each facet counts what all other filters let
 * through.
 *
 * @param documents that pass the filter
 * @param lessons that have the words; filters are about documents only
 * @param unfiltered documents that have the words, whatever the filter
 * @param authors by name
 * @param kinds by name
 * @param decades the first year of each, in order of time
 */
public record Facets(
    long documents,
    long lessons,
    long unfiltered,
    List<Count> authors,
    List<Count> kinds,
    List<Count> decades) {
  static final Facets NONE = new Facets(0, 0, 0, List.of(), List.of(), List.of());

  public record Count(String value, long count) {}

  public Facets {
    authors = List.copyOf(authors);
    kinds = List.copyOf(kinds);
    decades = List.copyOf(decades);
  }

  public long on(Shelf shelf) {
    return switch (shelf) {
      case DOCUMENTS -> documents;
      case LESSONS -> lessons;
    };
  }

  /** Whether nothing at all has the words. */
  public boolean isNothing() {
    return unfiltered == 0 && lessons == 0;
  }
}
