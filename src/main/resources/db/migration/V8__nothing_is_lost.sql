-- An answer that was written without knowledge of a newer one is kept, but does not take its place.
alter table step add column stale boolean not null default false;
comment on column step.stale is 'Kept, but it holds only once its writer, who now knows the newer answer, sends it anew';

-- Overdue attempts are handed in by the sweeper. It looks at an attempt when it is due, and now and
-- then before, as due dates move.
alter table attempt add column look_at timestamptz;
comment on column attempt.look_at is 'When the sweeper looks at an open attempt next; null: at once';
create index attempt_to_look_at on attempt (look_at)
  where handed_in_at is null and assignment_id is not null;
alter table submission add column by_sweeper boolean not null default false;
comment on column submission.by_sweeper is
  'Nobody handed in: what comes after the due date is still kept, as late';

-- Answers that never reached the server and that a student brought as a file. Nobody knows when they
-- were written: they are no steps, and are never marked by themselves.
create table brought_answer (
  id          bigint generated always as identity primary key,
  attempt_id  bigint      not null references attempt,
  question_id text        not null,
  key         uuid        not null,
  answer      jsonb       not null,
  claimed_at  timestamptz not null,
  brought_by  bigint      not null references person,
  brought_at  timestamptz not null,
  unique (attempt_id, key)
);
comment on column brought_answer.claimed_at is 'When the file says that it was written';
comment on column brought_answer.brought_by is 'The teacher who uploaded the file';
grant select, insert on brought_answer to ${app_role};
