-- A person's progress counts the questions whose newest answer leaves nothing to do. Steps that were
-- saved before this was recorded count as they did: as answers.
alter table step add column finished boolean not null default true;
comment on column step.finished is 'Whether the answer says something and has the evidence it needs';
