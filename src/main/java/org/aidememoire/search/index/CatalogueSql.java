package org.aidememoire.search.index;

/** The statements by which documents and lessons enter the catalogue. */
final class CatalogueSql {
  /** Raise it when words are cut, folded or weighed in another way: all is catalogued anew then. */
  private static final String RULES = "2";

  private static final String DOCUMENT_SOURCE =
      "'" + RULES + " ' || d.current_edition_id || ' ' || md5(cast(d.provenance as text))";

  private static final String LESSON_SOURCE = "'" + RULES + " ' || v.id";

  /** Documents on the shelf that are not catalogued as they are now. */
  static final String CHANGED_DOCUMENTS =
      """
      select d.id from document d left join search_record r on r.document_id = d.id
      where d.retired_at is null and d.current_edition_id is not null
        and r.source is distinct from %s
      order by d.id
      """
          .formatted(DOCUMENT_SOURCE);

  /** The current versions of lessons on offer that are not catalogued as they are now. */
  static final String CHANGED_LESSONS =
      """
      select v.id from lesson l
        join lesson_version v on v.lesson_id = l.id
          and v.number = (select max(w.number) from lesson_version w where w.lesson_id = l.id)
        left join search_record r on r.lesson_id = l.id
      where l.retired_at is null and r.source is distinct from %s
      order by v.id
      """
          .formatted(LESSON_SOURCE);

  private static final String COLUMNS =
      "source, language, dictionary, title, author, kind, sort_date, year, words";

  private static final String IN_ITS_PLACE =
      """
      do update set (%s) = (excluded.source, excluded.language, excluded.dictionary, excluded.title,
        excluded.author, excluded.kind, excluded.sort_date, excluded.year, excluded.words)
      returning id
      """
          .formatted(COLUMNS);

  static final String ENTER_DOCUMENT =
      """
      insert into search_record (document_id, %s)
      select d.id, %s, :language, :dictionary, d.provenance ->> 'title',
        d.provenance -> 'author' ->> 'name', d.provenance ->> 'kind', d.sort_date,
        cast(left(d.sort_date, 4) as int), cast(:words as tsvector)
      from document d where d.id = :id
      on conflict (document_id) %s
      """
          .formatted(COLUMNS, DOCUMENT_SOURCE, IN_ITS_PLACE);

  static final String ENTER_LESSON =
      """
      insert into search_record (lesson_id, %s)
      select v.lesson_id, %s, :language, :dictionary, v.title, null, null, null, null,
        cast(:words as tsvector)
      from lesson_version v where v.id = :id
      on conflict (lesson_id) %s
      """
          .formatted(COLUMNS, LESSON_SOURCE, IN_ITS_PLACE);

  static final String FORGET_PASSAGES = "delete from search_passage where record_id = :record";

  static final String ENTER_PASSAGES =
      """
      insert into search_passage
        (record_id, number, part, language, label, text, start, paragraph, pages, words)
      select :record, p.number, p.part, p.language, p.label, p.text, p.start, p.paragraph, p.pages,
        p.words
      from jsonb_to_recordset(cast(:passages as jsonb)) as p(number int, part text, language text,
        label text, text text, start int, paragraph int, pages jsonb, words tsvector)
      """;

  static final String ENTER_WORDS =
      """
      insert into search_word (dictionary, word, form, lexeme)
      select :dictionary, w.word, w.form, w.lexeme
      from jsonb_to_recordset(cast(:words as jsonb)) as w(word text, form text, lexeme text)
      on conflict do nothing
      """;

  private CatalogueSql() {}
}
