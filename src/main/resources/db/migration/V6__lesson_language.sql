-- Lists of lessons say in which language each title is, without reading the content.
alter table lesson_version add column language text not null default 'en';
comment on column lesson_version.language is 'The BCP 47 tag of the language the lesson is written in';
