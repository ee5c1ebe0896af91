-- How a person wants pages to be shown: only what differs from what everybody begins with, in the
-- short form of cookies and forms (text=large&language=es). A setting that is new or gone needs no
-- migration: what cannot be read is passed over.
create table reading_settings (
  person_id bigint primary key references person,
  settings  text   not null check (length(settings) <= 200)
);

grant select, insert, update, delete on reading_settings to ${app_role};
