package org.aidememoire.search;

/**
 * The statements of a search. A record is found by its own words; that words follow one another is
 * decided in its passages, which have no limit of length.
 */
final class SearchSql {
  /** What the words let through; takes {@code :asked}. */
  private static final String FOUND_BY_WORDS =
      """
      with asked as materialized (
        select * from jsonb_to_recordset(cast(:asked as jsonb)) as a(
          dictionary text, words tsquery, phrases tsquery[], without tsquery[], hits tsquery)),
      phrased as (
        select a.dictionary, p.record_id, count(distinct n.number) as phrases
        from asked a cross join unnest(a.phrases) with ordinality as n(phrase, number)
          join search_passage p on p.words @@ n.phrase
        group by a.dictionary, p.record_id),
      banned as (
        select a.dictionary, p.record_id
        from asked a cross join unnest(a.without) as n(phrase)
          join search_passage p on p.words @@ n.phrase),
      found as (
        select r.*, a.words as wanted
        from asked a
          join shelved_record r on r.dictionary = a.dictionary and r.words @@ a.words
          left join phrased f on f.dictionary = r.dictionary and f.record_id = r.id
        where coalesce(f.phrases, 0) = cardinality(a.phrases)
          and not exists (
            select from banned b where b.dictionary = r.dictionary and b.record_id = r.id))
      """;

  /** The whole library, where no word is asked for. */
  private static final String FOUND_ALL =
      "with found as (select r.*, cast(null as tsquery) as wanted from shelved_record r)\n";

  private static final String YEAR_OK =
      """
      (coalesce(year >= cast(:from as int), cast(:from as int) is null)
        and coalesce(year <= cast(:to as int), cast(:to as int) is null))\
      """;

  private static final String AUTHOR_OK =
      "coalesce(author = cast(:author as text), cast(:author as text) is null)";

  private static final String KIND_OK =
      "coalesce(kind = cast(:kind as text), cast(:kind as text) is null)";

  private static final String COUNTS =
      """
      , checked as (
        select document_id is not null as is_document, author, kind, year,
          year / 10 * 10 as decade, %s as year_ok, %s as author_ok, %s as kind_ok
        from found)
      select is_document, author, kind, decade, count(*),
        count(*) filter (where year_ok and author_ok and kind_ok),
        count(*) filter (where year_ok and kind_ok),
        count(*) filter (where year_ok and author_ok),
        count(*) filter (where author_ok and kind_ok),
        min(year), max(year)
      from checked
      group by grouping sets ((is_document), (author), (kind), (decade))
      order by author, kind, decade
      """
          .formatted(YEAR_OK, AUTHOR_OK, KIND_OK);

  private static final String PAGE =
      """
      select id, coalesce(document_slug, lesson_slug), title, author, kind, sort_date, edition,
        %s as rank
      from found
      where %s
      order by %s
      limit :limit offset :offset
      """;

  private static final String PASSED =
      "document_id is not null and " + YEAR_OK + " and " + AUTHOR_OK + " and " + KIND_OK;

  /** The passages of the records {@code :ids} that hold something asked for, the best of each. */
  static final String PASSAGES =
      """
      with asked as materialized (
        select * from jsonb_to_recordset(cast(:asked as jsonb)) as a(
          dictionary text, hits tsquery)),
      ranked as (
        select p.*, r.dictionary, a.hits,
          count(*) over (partition by p.record_id, p.part = 'TITLE') as many,
          row_number() over (partition by p.record_id, p.part = 'TITLE'
            order by ts_rank(p.words, a.hits) desc, p.number) as place
        from search_record r
          join asked a on a.dictionary = r.dictionary
          join search_passage p on p.record_id = r.id and p.words @@ a.hits
        where r.id = any(cast(:ids as bigint[])))
      select record_id, dictionary, part, label, text, start, paragraph, cast(pages as text), many,
        cast((select json_object_agg(w.lexeme, w.positions) from unnest(words) w
          where w.lexeme = any(cast(:lexemes as text[]))) as text)
      from ranked
      where place <= :most
      order by record_id, number
      """;

  private SearchSql() {}

  static String counts(boolean byWords) {
    return found(byWords) + COUNTS;
  }

  static String page(boolean byWords, Shelf shelf, Order order) {
    return found(byWords)
        + PAGE.formatted(
            byWords ? "ts_rank(words, wanted, 1)" : "0",
            switch (shelf) {
              case DOCUMENTS -> PASSED;
              case LESSONS -> "lesson_id is not null";
            },
            order.sql());
  }

  private static String found(boolean byWords) {
    return byWords ? FOUND_BY_WORDS : FOUND_ALL;
  }
}
