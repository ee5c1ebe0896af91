-- Points that a teacher gives one student for one answer in place of those worked out by the rules.
-- A newer row about the same item takes the place of an older one; nothing is changed or removed, so
-- that every mark that ever counted can be shown.
create table mark_override (
  id          bigint generated always as identity primary key,
  attempt_id  bigint         not null references attempt,
  question_id text           not null,
  step_number int            not null check (step_number >= 0),
  points      numeric(12, 4) check (points >= 0),
  reason      text           not null check (length(reason) <= 2000),
  teacher_id  bigint         not null references person,
  given_at    timestamptz    not null,
  check (points is null or reason <> '')
);
comment on column mark_override.step_number is
  'The state of the answer that the teacher saw, 0 where there was none: for a newer one it says nothing';
comment on column mark_override.points is
  'Null takes an override back: the points are those worked out again';
comment on column mark_override.reason is 'Said to the student';
create index mark_override_attempt on mark_override (attempt_id, question_id, id);

grant select, insert on mark_override to ${app_role};
