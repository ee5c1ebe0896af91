alter table brought_answer add column as_sent text check (length(as_sent) <= 20000);
comment on column brought_answer.as_sent is
  'What the form said, where it could not be read as an answer to its question; else null';
