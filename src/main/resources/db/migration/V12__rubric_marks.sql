-- What a person found in a long answer. A newer row about the same item takes the place of an older
-- one; nothing is changed or removed, so that every mark that ever counted can be shown.
create table rubric_mark (
  id          bigint generated always as identity primary key,
  attempt_id  bigint      not null references attempt,
  question_id text        not null,
  step_number int         not null check (step_number > 0),
  marker_id   bigint      not null references person,
  judgement   jsonb       not null,
  marked_at   timestamptz not null
);
comment on column rubric_mark.step_number is
  'The state of the answer that was judged: a newer answer waits for a mark of its own';
comment on column rubric_mark.judgement is
  'The id of the level found, by the id of its criterion, and a comment for the student';
create index rubric_mark_attempt on rubric_mark (attempt_id, question_id, id);

grant select, insert on rubric_mark to ${app_role};
