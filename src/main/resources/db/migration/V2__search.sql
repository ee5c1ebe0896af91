-- Search: what can be found, derived from documents and lessons and written with them -------------
-- Words are cut and folded by the server, so that no extension and no locale of the database
-- changes what is found; stems and stop words are PostgreSQL's dictionaries'.

create table search_record (
  id          bigint generated always as identity primary key,
  document_id bigint   unique references document,
  lesson_id   bigint   unique references lesson,
  source      text     not null,
  dictionary  text     not null,
  title       text     not null,
  author      text,
  kind        text,
  sort_date   text,
  year        int,
  words       tsvector not null,
  check (num_nonnulls(document_id, lesson_id) = 1)
);
comment on table search_record is 'One document or lesson with all of its words, to find it by';
comment on column search_record.source is 'What it was made from; made anew where that has changed';
comment on column search_record.dictionary is 'The dictionary that stems the words of its language';
-- Read for every record that is found, to rank it: not worth unpacking each time.
alter table search_record alter column words set storage external;
create index search_record_words on search_record using gin (words);

create table search_passage (
  id        bigint generated always as identity primary key,
  record_id bigint   not null references search_record on delete cascade,
  number    int      not null check (number >= 0),
  part      text     not null,
  label     text     not null,
  text      text     not null,
  start     int      not null check (start >= -1),
  paragraph int      not null check (paragraph >= 0),
  pages     jsonb    not null,
  words     tsvector not null,
  unique (record_id, number)
);
comment on table search_passage is 'A paragraph, note, headnote, question … to show a hit in';
comment on column search_passage.start is
  'Its first code point in the canonical text; -1 where it is not part of that';
comment on column search_passage.pages is
  'The pages of the print it stands on: label, and where in the passage each begins';
create index search_passage_words on search_passage using gin (words);

-- Three letters each, as in pg_trgm: words that share many are spelled alike.
create function search_grams(word text) returns text[] language sql immutable parallel safe
  return array(
    select distinct substr('__' || word || '_', at, 3) from generate_series(1, length(word) + 1) at);

create table search_word (
  dictionary text not null,
  word       text not null,
  form       text not null,
  lexeme     text not null,
  grams      text[] generated always as (search_grams(word)) stored,
  primary key (dictionary, word)
);
comment on table search_word is 'Words of the library, to guess which one a misspelled one is meant to be';
comment on column search_word.form is 'As printed where it was met first';
create index search_word_grams on search_word using gin (grams);

create view shelved_record as
  select r.*, d.slug as document_slug, e.hash as edition, l.slug as lesson_slug
  from search_record r
    left join document d on d.id = r.document_id
    left join document_edition e on e.id = d.current_edition_id
    left join lesson l on l.id = r.lesson_id
  where d.retired_at is null and l.retired_at is null;
comment on view shelved_record is 'Without documents and lessons that have been taken off the shelf';

grant select on shelved_record to ${app_role};
grant select, insert, update, delete on search_record, search_passage to ${app_role};
grant select, insert on search_word to ${app_role};
