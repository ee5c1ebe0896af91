-- In which language that which can be found is written, so that pages say it -----------------------
-- What was catalogued before is English until it is catalogued anew, at the next update.

alter table search_record add column language text not null default 'en';
comment on column search_record.language is
  'Of its title, its kind and all that is said about it, as a tag (BCP 47)';

alter table search_passage add column language text not null default 'en';
comment on column search_passage.language is 'As a tag (BCP 47)';

create or replace view shelved_record as
  select r.id, r.document_id, r.lesson_id, r.source, r.dictionary, r.title, r.author, r.kind,
    r.sort_date, r.year, r.words, d.slug as document_slug, e.hash as edition,
    l.slug as lesson_slug, r.language
  from search_record r
    left join document d on d.id = r.document_id
    left join document_edition e on e.id = d.current_edition_id
    left join lesson l on l.id = r.lesson_id
  where d.retired_at is null and l.retired_at is null;
