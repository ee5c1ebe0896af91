package org.aidememoire.search.query;

import org.jspecify.annotations.Nullable;

/**
 * Which documents are looked at; null where any will do.
 *
 * @param from the first year
 * @param to the last year, not before the first
 */
public record Filter(
    @Nullable Integer from, @Nullable Integer to, @Nullable String author, @Nullable String kind) {
  public static final Filter NONE = new Filter(null, null, null, null);

  public Filter {
    if (from != null && to != null && from > to) {
      Integer first = to;
      to = from;
      from = first;
    }
  }

  public boolean isNone() {
    return equals(NONE);
  }
}
