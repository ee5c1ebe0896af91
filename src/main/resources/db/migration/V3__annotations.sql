-- A person's own highlights and notes -------------------------------------------------------------

create table annotation (
  id           bigint generated always as identity primary key,
  person_id    bigint      not null references person,
  document_id  bigint      not null references document,
  edition_hash text        not null,
  exact        text        not null check (length(exact) between 1 and 2000),
  prefix       text        not null,
  suffix       text        not null,
  start_point  int         not null check (start_point >= 0),
  end_point    int         not null check (end_point > start_point),
  move         text        check (move in ('SOURCE', 'CONTEXT', 'CORROBORATE', 'CLOSE_READING')),
  note         text        not null check (length(note) <= 5000),
  key          uuid        not null,
  version      int         not null check (version > 0),
  made_at      timestamptz not null,
  changed_at   timestamptz not null,
  removed_at   timestamptz,
  check (move is not null or note <> ''),
  unique (person_id, key),
  foreign key (document_id, edition_hash) references document_edition (document_id, hash)
);
comment on table annotation is 'Private: nobody but the person reads a row';
comment on column annotation.key is 'Made by the sender: the same form sent twice is one row';
comment on column annotation.version is 'Counts the changes, so that one from an old tab is noticed';
comment on column annotation.removed_at is 'Can be taken back for an hour; the person''s next write after that deletes the row';
create index annotation_person on annotation (person_id, document_id);

grant select, insert, update, delete on annotation to ${app_role};
