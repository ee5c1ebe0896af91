package org.aidememoire.search;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidememoire.common.EditDistance;
import org.aidememoire.search.index.Lexicon;
import org.aidememoire.search.index.Rows;
import org.aidememoire.search.query.Query;

/** Guesses what a query that found nothing was meant to be, from the words of the library. */
public final class Spelling {
  private static final int MOST = 3;

  /** Words of the library that share letters with a word that nothing on the shelf holds. */
  private static final String NEAR =
      """
      with asked as materialized (
        select * from jsonb_to_recordset(cast(:asked as jsonb)) as a(
          dictionary text, word text, lexeme tsquery)),
      unknown as materialized (
        select a.word, search_grams(a.word) as grams from asked a
        group by a.word
        having not exists (
          select from asked b
            join shelved_record r on r.dictionary = b.dictionary and r.words @@ b.lexeme
          where b.word = a.word))
      select u.word, n.word, n.form, (
        select count(*) from shelved_record r
        where r.dictionary = n.dictionary and r.words @@ cast(quote_literal(n.lexeme) as tsquery))
      from unknown u cross join lateral (
        select w.*, (
          select count(*) from unnest(w.grams) g where g = any(u.grams)) as shared
        from search_word w
        where w.grams && u.grams
          and length(w.word) between length(u.word) - 2 and length(u.word) + 2
        order by shared desc, w.word
        limit 60) n
      """;

  private record AskedWord(String dictionary, String word, String lexeme) {}

  private record Near(String word, String near, String form, long records) {
    static Near of(Object[] row) {
      return new Near(
          (String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue());
    }

    int distance() {
      return EditDistance.between(word, near);
    }

    /** A third of the letters may differ. */
    boolean isNear() {
      return records > 0 && distance() <= Math.max(1, word.length() / 3);
    }
  }

  private Spelling() {}

  /**
   * Queries that would find something, the likeliest first: the whole query with its unknown words
   * put right, or else those words alone.
   */
  public static List<Query> suggest(Query query) {
    Map<String, List<Near>> near = nearest(query);
    if (near.isEmpty()) {
      return List.of();
    }
    List<Query> whole = respelled(query, near).stream().filter(Results::findsSomething).toList();
    return !whole.isEmpty()
        ? whole
        : near.values().stream().map(it -> Query.of(it.getFirst().form())).distinct().toList();
  }

  /** Where only one word is unknown, with each of its neighbours; else with the nearest of each. */
  private static List<Query> respelled(Query query, Map<String, List<Near>> near) {
    if (near.size() == 1) {
      return near.values().iterator().next().stream()
          .map(it -> query.respelled(Map.of(it.word(), it.form())))
          .toList();
    }
    Map<String, String> forms =
        near.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getFirst().form()));
    return List.of(query.respelled(forms));
  }

  private static Map<String, List<Near>> nearest(Query query) {
    Map<String, List<Near>> nearest = new LinkedHashMap<>();
    rows(query).stream()
        .filter(Near::isNear)
        .sorted(
            Comparator.comparingInt(Near::distance)
                .thenComparing(Comparator.comparingLong(Near::records).reversed())
                .thenComparing(Near::near))
        .forEach(near -> add(nearest.computeIfAbsent(near.word(), it -> new ArrayList<>()), near));
    return nearest;
  }

  /** The same word may be one of several languages. */
  private static void add(List<Near> known, Near next) {
    if (known.size() < MOST && known.stream().noneMatch(it -> it.near().equals(next.near()))) {
      known.add(next);
    }
  }

  private static List<Near> rows(Query query) {
    return Panache.getEntityManager()
        .createNativeQuery(NEAR, Object[].class)
        .setParameter("asked", Rows.write(asked(query)))
        .getResultList()
        .stream()
        .map(row -> Near.of((Object[]) row))
        .toList();
  }

  private static List<AskedWord> asked(Query query) {
    return Lexicon.ofLibrary(query.wanted()).lexemes().entrySet().stream()
        .flatMap(
            known ->
                known.getValue().entrySet().stream()
                    .map(
                        word ->
                            new AskedWord(
                                known.getKey().name(),
                                word.getKey(),
                                Lexicon.quoted(word.getValue()))))
        .toList();
  }
}
