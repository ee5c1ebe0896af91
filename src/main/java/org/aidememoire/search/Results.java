package org.aidememoire.search;

import java.util.List;
import org.aidememoire.search.index.Lexicon;
import org.aidememoire.search.query.Filter;
import org.aidememoire.search.query.Query;
import org.aidememoire.search.query.Selection;

/**
 * What was found: one page of it.
 *
 * @param selection what was asked for, its page not after the last
 * @param hits in the order asked for
 * @param nothingAsked whether nothing could be looked for: no words, or only such as are in every
 *     text
 */
public record Results(
    Selection selection, Facets facets, List<Hit> hits, boolean nothingAsked, int pageSize) {

  public Results {
    hits = List.copyOf(hits);
  }

  /** What holds the words of the selection's query, with the passages that hold them. */
  public static Results find(Selection selection, int pageSize) {
    List<Asked> asked = asked(selection.query());
    if (asked.isEmpty()) {
      return new Results(selection.onPage(1), Facets.NONE, List.of(), true, pageSize);
    }
    return list(selection, new Search(asked), pageSize);
  }

  static boolean findsSomething(Query query) {
    List<Asked> asked = asked(query);
    return !asked.isEmpty() && !new Search(asked).count(Filter.NONE).isNothing();
  }

  private static List<Asked> asked(Query query) {
    if (!query.asksForSomething()) {
      return List.of();
    }
    return Lexicon.ofLibrary(query.words()).lexemes().entrySet().stream()
        .flatMap(known -> Asked.of(query, known.getKey(), known.getValue()))
        .toList();
  }

  /** All documents that pass the selection's filter, whatever its query. */
  public static Results browse(Selection selection, int pageSize) {
    return list(selection, new Search(List.of()), pageSize);
  }

  private static Results list(Selection selection, Search search, int pageSize) {
    Facets facets = search.count(selection.filter());
    Selection shown =
        selection.onPage(Math.min(selection.page(), lastPage(facets, selection, pageSize)));
    List<Hit> hits = facets.on(shown.shelf()) == 0 ? List.of() : search.list(shown, pageSize);
    return new Results(shown, facets, hits, false, pageSize);
  }

  public int lastPage() {
    return lastPage(facets, selection, pageSize);
  }

  private static int lastPage(Facets facets, Selection selection, int pageSize) {
    return (int) Math.max(1, Math.ceilDiv(facets.on(selection.shelf()), pageSize));
  }
}
