-- Putting a question right after it was answered. What a teacher decided is kept as a record, from
-- which marks are worked out; no mark is overwritten, and undoing the record restores them.

create table version_move (
  id              bigint generated always as identity primary key,
  assignment_id   bigint      not null references assignment,
  from_version_id bigint      not null references lesson_version,
  to_version_id   bigint      not null references lesson_version,
  key             uuid        not null,
  made_by         bigint      not null references person,
  made_at         timestamptz not null,
  undone_by       bigint references person,
  undone_at       timestamptz,
  unique (assignment_id, key),
  check (from_version_id <> to_version_id),
  check ((undone_at is null) = (undone_by is null))
);
comment on table version_move is 'An assignment that went over to another version of its lesson after it had opened';

create table repair (
  id                bigint generated always as identity primary key,
  assignment_id     bigint      not null references assignment,
  question_id       text        not null,
  kind              text        not null
    check (kind in ('REGRADE', 'NEVER_LOWER', 'FULL_CREDIT', 'DROP')),
  lesson_version_id bigint references lesson_version,
  version_move_id   bigint references version_move,
  key               uuid        not null,
  made_by           bigint      not null references person,
  made_at           timestamptz not null,
  undone_by         bigint references person,
  undone_at         timestamptz,
  unique (assignment_id, key),
  check ((lesson_version_id is not null) = (kind in ('REGRADE', 'NEVER_LOWER'))),
  check ((undone_at is null) = (undone_by is null))
);
comment on column repair.lesson_version_id is 'By whose question answers are marked anew';
comment on column repair.version_move_id is 'Set where a move to another version brought the repair with it';
create unique index repair_one_standing on repair (assignment_id, question_id)
  where undone_at is null;
create index repair_version_move on repair (version_move_id) where version_move_id is not null;

grant select, insert, update on version_move, repair to ${app_role};
