-- How long a quiz may take, and for whom other times hold ------------------------------------------

alter table assignment add column limit_minutes int check (limit_minutes between 1 and 10080);
comment on column assignment.limit_minutes is
  'How long an attempt may take once begun; null where only the due date ends it';

-- An override may move the due date, the limit, or both.
alter table extension alter column due_at drop not null;
alter table extension add column limit_minutes int check (limit_minutes between 1 and 10080);

create table accommodation (
  person_id  bigint primary key references person,
  factor     text        not null
             check (factor in ('QUARTER_MORE', 'HALF_MORE', 'DOUBLE', 'UNTIMED')),
  entered_by bigint      not null references person,
  entered_at timestamptz not null
);
comment on table accommodation is
  'More time for one person in everything that is timed. Holds no reason; teachers see its effect only';

create table course_group (
  id        bigint generated always as identity primary key,
  course_id bigint not null references course,
  name      text   not null check (length(name) between 1 and 80),
  unique (course_id, name)
);

create table course_group_member (
  group_id  bigint not null references course_group on delete cascade,
  person_id bigint not null references person,
  primary key (group_id, person_id)
);
create index course_group_member_person on course_group_member (person_id);

create table group_extension (
  assignment_id bigint      not null references assignment,
  group_id      bigint      not null references course_group on delete cascade,
  due_at        timestamptz,
  limit_minutes int check (limit_minutes between 1 and 10080),
  granted_by    bigint      not null references person,
  granted_at    timestamptz not null,
  primary key (assignment_id, group_id),
  check (num_nonnulls(due_at, limit_minutes) > 0)
);
create index group_extension_group on group_extension (group_id);

grant select, insert, update, delete on
  accommodation, course_group, course_group_member, group_extension
  to ${app_role};
