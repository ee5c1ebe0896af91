-- People ---------------------------------------------------------------------------------------

create table person (
  id            bigint generated always as identity primary key,
  issuer        text        not null,
  subject       text        not null,
  display_name  text        not null,
  first_seen_at timestamptz not null,
  unique (issuer, subject)
);

create table audit_entry (
  id          bigint generated always as identity primary key,
  at          timestamptz not null,
  person_id   bigint      not null references person,
  action      text        not null,
  record_type text        not null,
  record_id   bigint      not null
);
create index audit_entry_record on audit_entry (record_type, record_id);

-- The library ----------------------------------------------------------------------------------

create table document (
  id         bigint generated always as identity primary key,
  slug       text        not null unique,
  provenance jsonb       not null,
  sort_date  text        not null,
  retired_at timestamptz
);

create table document_edition (
  id             bigint generated always as identity primary key,
  document_id    bigint      not null references document,
  number         int         not null check (number > 0),
  hash           text        not null,
  edition        jsonb       not null,
  canonical_text text        not null,
  published_at   timestamptz not null,
  unique (document_id, number),
  unique (document_id, hash)
);

alter table document add column current_edition_id bigint references document_edition;

-- Lessons --------------------------------------------------------------------------------------

create table lesson (
  id         bigint generated always as identity primary key,
  slug       text        not null unique,
  author_id  bigint references person,
  retired_at timestamptz
);
comment on column lesson.author_id is 'The teacher who made it; null where it came from a file';

create table lesson_version (
  id           bigint generated always as identity primary key,
  lesson_id    bigint      not null references lesson,
  number       int         not null check (number > 0),
  title        text        not null,
  summary      text,
  guided       int         not null check (guided >= 0),
  items        int         not null check (items >= 0),
  feedback     text        not null check (feedback in ('AFTER_HAND_IN', 'AFTER_CLOSE')),
  content      jsonb       not null,
  content_hash text        not null,
  published_at timestamptz not null,
  unique (lesson_id, number)
);

comment on column lesson_version.guided is 'How many guided questions; lists need it without the content';
comment on column lesson_version.items is 'How many items; lists need it without the content';

create table lesson_version_edition (
  lesson_version_id   bigint not null references lesson_version,
  document_edition_id bigint not null references document_edition,
  primary key (lesson_version_id, document_edition_id)
);
create index lesson_version_edition_edition on lesson_version_edition (document_edition_id);

create table content_finding (
  id       bigint generated always as identity primary key,
  file     text        not null,
  line     int         not null check (line >= 0),
  severity text        not null check (severity in ('ERROR', 'WARNING')),
  text     text        not null,
  found_at timestamptz not null
);

-- Courses --------------------------------------------------------------------------------------

create table course (
  id          bigint generated always as identity primary key,
  name        text        not null check (length(name) between 1 and 120),
  time_zone   text        not null,
  join_code   text        not null unique,
  created_at  timestamptz not null,
  archived_at timestamptz
);

create table course_teacher (
  course_id bigint not null references course,
  person_id bigint not null references person,
  primary key (course_id, person_id)
);
create index course_teacher_person on course_teacher (person_id);

create table enrolment (
  id        bigint generated always as identity primary key,
  course_id bigint      not null references course,
  person_id bigint      not null references person,
  joined_at timestamptz not null,
  left_at   timestamptz,
  unique (course_id, person_id)
);
create index enrolment_person on enrolment (person_id);

-- Assignments ----------------------------------------------------------------------------------

create table assignment (
  id                bigint generated always as identity primary key,
  course_id         bigint      not null references course,
  lesson_id         bigint      not null references lesson,
  lesson_version_id bigint      not null references lesson_version,
  opens_at          timestamptz not null,
  due_at            timestamptz not null,
  created_by        bigint      not null references person,
  created_at        timestamptz not null,
  withdrawn_at      timestamptz,
  check (due_at > opens_at)
);
comment on column assignment.lesson_version_id is
  'Follows the newest version until the assignment opens; after that only the teacher moves it';
create index assignment_course on assignment (course_id);
create index assignment_lesson on assignment (lesson_id);

create table extension (
  assignment_id bigint      not null references assignment,
  person_id     bigint      not null references person,
  due_at        timestamptz not null,
  granted_by    bigint      not null references person,
  granted_at    timestamptz not null,
  primary key (assignment_id, person_id)
);
create index extension_person on extension (person_id);

-- Work -----------------------------------------------------------------------------------------

create table notebook (
  id                bigint generated always as identity primary key,
  person_id         bigint      not null references person,
  lesson_id         bigint      not null references lesson,
  lesson_version_id bigint      not null references lesson_version,
  assignment_id     bigint      references assignment,
  begun_at          timestamptz not null,
  last_read_at      timestamptz not null,
  last_paragraph    int         not null default 0 check (last_paragraph >= 0),
  unique nulls not distinct (person_id, lesson_id, assignment_id)
);
create index notebook_assignment on notebook (assignment_id);

create table attempt (
  id                bigint generated always as identity primary key,
  person_id         bigint      not null references person,
  lesson_id         bigint      not null references lesson,
  lesson_version_id bigint      not null references lesson_version,
  assignment_id     bigint      references assignment,
  number            int         not null check (number > 0),
  begun_at          timestamptz not null,
  handed_in_at      timestamptz,
  unique nulls not distinct (person_id, lesson_id, assignment_id, number)
);
create index attempt_assignment on attempt (assignment_id);
create unique index attempt_one_open on attempt (person_id, lesson_id, assignment_id)
  nulls not distinct where handed_in_at is null;

create table step (
  id          bigint generated always as identity primary key,
  notebook_id bigint references notebook,
  attempt_id  bigint references attempt,
  question_id text        not null,
  number      int         not null check (number > 0),
  follows     int         not null check (follows >= 0),
  key         uuid        not null,
  answer      jsonb       not null,
  received_at timestamptz not null,
  check (num_nonnulls(notebook_id, attempt_id) = 1)
);
comment on table step is 'One saved answer. Rows are inserted, never changed or removed';
create unique index step_notebook_key on step (notebook_id, key) where notebook_id is not null;
create unique index step_attempt_key on step (attempt_id, key) where attempt_id is not null;
create unique index step_notebook_number on step (notebook_id, question_id, number)
  where notebook_id is not null;
create unique index step_attempt_number on step (attempt_id, question_id, number)
  where attempt_id is not null;

create table submission (
  id           bigint generated always as identity primary key,
  attempt_id   bigint      not null references attempt,
  handed_in_at timestamptz not null,
  answers      int         not null check (answers >= 0),
  checksum     text        not null,
  earned       numeric(12, 4) not null check (earned >= 0),
  possible     numeric(12, 4) not null check (possible >= earned),
  reopened_at  timestamptz,
  reopened_by  bigint references person,
  check ((reopened_at is null) = (reopened_by is null))
);
create unique index submission_one_standing on submission (attempt_id) where reopened_at is null;
create index submission_attempt on submission (attempt_id);

create table comment (
  id          bigint generated always as identity primary key,
  notebook_id bigint      not null references notebook,
  question_id text        not null,
  step_number int         not null check (step_number > 0),
  author_id   bigint      not null references person,
  text        text        not null check (length(text) between 1 and 5000),
  written_at  timestamptz not null
);
create index comment_notebook on comment (notebook_id);

-- What the application may do: it owns nothing, and it cannot rewrite history ---------------------

grant usage on schema public to ${app_role};
grant select, insert, update, delete on
  person, document, lesson, lesson_version_edition, content_finding, course, course_teacher,
  enrolment, assignment, extension, notebook, attempt, submission, comment
  to ${app_role};
grant select, insert on
  audit_entry, document_edition, lesson_version, step
  to ${app_role};
