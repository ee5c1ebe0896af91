package org.aidememoire.search;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.PartialDate;
import org.aidememoire.search.query.Filter;
import org.aidememoire.search.query.Selection;
import org.aidememoire.search.query.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database: a fixed number of statements, however much is found.
 *
 * @param asked the words, as each dictionary knows them; none for the whole library
 */
record Search(List<Asked> asked) {

  private record Row(
      long id,
      String slug,
      String title,
      @Nullable String author,
      @Nullable String kind,
      @Nullable String date,
      @Nullable String edition,
      String language) {
    static Row of(Object[] row) {
      return new Row(
          ((Number) row[0]).longValue(),
          (String) row[1],
          (String) row[2],
          (String) row[3],
          (String) row[4],
          (String) row[5],
          (String) row[6],
          (String) row[7]);
    }
  }

  Facets count(Filter filter) {
    Query query = query(SearchSql.COUNTS);
    return FacetRows.read(filtered(query, filter).getResultList(), filter);
  }

  List<Hit> list(Selection selection, int size) {
    Query query = query(SearchSql.page(isByWords(), selection.shelf(), selection.order()));
    if (selection.shelf() == Shelf.DOCUMENTS) {
      filtered(query, selection.filter());
    }
    List<Row> rows =
        query
            .setParameter("limit", size)
            .setParameter("offset", (selection.page() - 1) * size)
            .getResultList()
            .stream()
            .map(row -> Row.of((Object[]) row))
            .toList();
    Map<Long, FoundPassages> passages =
        rows.isEmpty() || !isByWords()
            ? Map.of()
            : FoundPassages.list(asked, rows.stream().map(Row::id).toList());
    return rows.stream()
        .map(row -> hit(selection.shelf(), row, Optional.ofNullable(passages.get(row.id()))))
        .toList();
  }

  private static Hit hit(Shelf shelf, Row row, Optional<FoundPassages> found) {
    return new Hit(
        shelf,
        new Slug(row.slug()),
        row.language(),
        found.flatMap(FoundPassages::title).orElseGet(() -> Snippet.whole(row.title(), List.of())),
        Optional.ofNullable(row.author()),
        Optional.ofNullable(row.kind()),
        Optional.ofNullable(row.date()).map(PartialDate::new),
        Optional.ofNullable(row.edition()),
        found.map(FoundPassages::passages).orElse(List.of()),
        found.map(FoundPassages::more).orElse(0L));
  }

  private boolean isByWords() {
    return !asked.isEmpty();
  }

  private Query query(String sql) {
    Found found = new Found(asked);
    return found.bind(
        Panache.getEntityManager().createNativeQuery(found.sql() + sql, Object[].class));
  }

  private static Query filtered(Query query, Filter filter) {
    return query
        .setParameter("from", filter.from())
        .setParameter("to", filter.to())
        .setParameter("author", filter.author())
        .setParameter("kind", filter.kind());
  }
}
