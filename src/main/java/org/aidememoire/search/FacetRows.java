package org.aidememoire.search;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aidememoire.search.Facets.Count;
import org.aidememoire.search.query.Filter;
import org.jspecify.annotations.Nullable;

/** Reads the counts as the database groups them: by shelf, author, kind and decade, each alone. */
final class FacetRows {
  /** What a person can look through; the rest is found by its words. */
  private static final int MOST = 200;

  private final List<Count> authors = new ArrayList<>();
  private final List<Count> kinds = new ArrayList<>();
  private final List<Count> decades = new ArrayList<>();
  private long documents;
  private long lessons;
  private long unfiltered;

  private FacetRows() {}

  /** What the filter chooses now stays among the choices, also where it leaves nothing. */
  static Facets read(List<?> rows, Filter filter) {
    FacetRows read = new FacetRows();
    rows.forEach(row -> read.add((Object[]) row));
    return new Facets(
        read.documents,
        read.lessons,
        read.unfiltered,
        byName(read.authors, filter.author()),
        byName(read.kinds, filter.kind()),
        read.decades);
  }

  private void add(Object[] row) {
    long all = number(row[4]);
    if (row[0] instanceof Boolean document) {
      addShelf(document, all, row);
    } else if (row[1] instanceof String author) {
      addIfAny(authors, author, number(row[6]));
    } else if (row[2] instanceof String kind) {
      addIfAny(kinds, kind, number(row[7]));
    } else if (row[3] instanceof Integer decade) {
      addIfAny(decades, decade.toString(), number(row[8]));
    }
  }

  private void addShelf(boolean document, long all, Object[] row) {
    if (document) {
      unfiltered = all;
      documents = number(row[5]);
    } else {
      lessons = all;
    }
  }

  private static void addIfAny(List<Count> counts, String value, long count) {
    if (count > 0) {
      counts.add(new Count(value, count));
    }
  }

  private static List<Count> byName(List<Count> counts, @Nullable String chosen) {
    Collator collator = Collator.getInstance(Locale.ENGLISH);
    return Stream.concat(
            counts.stream().sorted(Comparator.comparingLong(Count::count).reversed()).limit(MOST),
            Stream.ofNullable(chosen)
                .filter(value -> counts.stream().noneMatch(it -> it.value().equals(value)))
                .map(value -> new Count(value, 0)))
        .sorted(Comparator.comparing(Count::value, collator))
        .toList();
  }

  private static long number(Object count) {
    return ((Number) count).longValue();
  }
}
