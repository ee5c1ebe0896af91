package org.aidememoire.search;

import org.aidememoire.search.query.Order;
import org.aidememoire.search.query.Shelf;

/** The statements of a search, after the part that says what is {@link Found}. */
final class SearchSql {
  private static final String YEAR_OK =
      """
      (coalesce(year >= cast(:from as int), cast(:from as int) is null)
        and coalesce(year <= cast(:to as int), cast(:to as int) is null))\
      """;

  private static final String AUTHOR_OK =
      "coalesce(author = cast(:author as text), cast(:author as text) is null)";

  private static final String KIND_OK =
      "coalesce(kind = cast(:kind as text), cast(:kind as text) is null)";

  static final String COUNTS =
      """
      , checked as (
        select document_id is not null as is_document, author, kind, year,
          year / 10 * 10 as decade, %s as year_ok, %s as author_ok, %s as kind_ok
        from found)
      select is_document, author, kind, decade, count(*),
        count(*) filter (where year_ok and author_ok and kind_ok),
        count(*) filter (where year_ok and kind_ok),
        count(*) filter (where year_ok and author_ok),
        count(*) filter (where author_ok and kind_ok)
      from checked
      group by grouping sets ((is_document), (author), (kind), (decade))
      order by author, kind, decade
      """
          .formatted(YEAR_OK, AUTHOR_OK, KIND_OK);

  private static final String PAGE =
      """
      select id, coalesce(document_slug, lesson_slug), title, author, kind, sort_date, edition,
        language, %s as rank
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
      theirs as materialized (
        select p.*, r.dictionary
        from search_passage p join search_record r on r.id = p.record_id
        where p.record_id = any(cast(:ids as bigint[]))),
      ranked as (
        select p.*, a.hits,
          count(*) over (partition by p.record_id, p.part = 'TITLE') as many,
          row_number() over (partition by p.record_id, p.part = 'TITLE'
            order by ts_rank(p.words, a.hits) desc, p.number) as place
        from theirs p join asked a on a.dictionary = p.dictionary and p.words @@ a.hits)
      select record_id, dictionary, part, label, text, start, paragraph, cast(pages as text), many,
        cast((select json_object_agg(w.lexeme, w.positions) from unnest(words) w
          where w.lexeme = any(cast(:lexemes as text[]))) as text),
        language
      from ranked
      where place <= :most
      order by record_id, number
      """;

  private SearchSql() {}

  static String page(boolean byWords, Shelf shelf, Order order) {
    return PAGE.formatted(
        byWords ? "ts_rank(words, wanted, 1)" : "0",
        switch (shelf) {
          case DOCUMENTS -> PASSED;
          case LESSONS -> "lesson_id is not null";
        },
        order.sql());
  }
}
