package org.aidememoire.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param first the year of the oldest document; null where there is none
 * @param last the year of the newest one
 */
public record Facets(
    long documents,
    long lessons,
    long unfiltered,
    List<Count> authors,
    List<Count> kinds,
    List<Count> decades,
    @Nullable Integer first,
    @Nullable Integer last) {
  static final Facets NONE = new Facets(0, 0, 0, List.of(), List.of(), List.of(), null, null);

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
