-- How an assignment's quiz is taken: attempts, grading, wait, feedback, what is seen when -----------

alter table assignment add column delivery jsonb;
comment on column assignment.delivery is
  'How the quiz is taken, where it is not the usual way: one attempt, feedback as the lesson says';

alter table lesson_version drop constraint lesson_version_feedback_check;
alter table lesson_version add constraint lesson_version_feedback_check check
  (feedback in ('AFTER_HAND_IN', 'AFTER_CLOSE', 'IMMEDIATE', 'INTERACTIVE', 'CERTAINTY'));

-- A check asks for the verdict on an answer; a redo begins an item anew. Both are steps: added only.
alter table step add column kind text not null default 'SAVE'
  check (kind in ('SAVE', 'CHECK', 'REDO'));
comment on column step.kind is 'SAVE: an answer; CHECK: the same, with the verdict asked for; REDO: begun anew';

alter table attempt add column seed bigint not null default 0;
comment on column attempt.seed is 'Decides order and drawing; 0 for attempts that were begun before there was one';
alter table attempt add column reached int not null default 1 check (reached > 0);
comment on column attempt.reached is 'The furthest item, where there is no way back; counted from 1';
