-- An answer that was written without knowledge of a newer one is kept, but does not take its place.
alter table step add column stale boolean not null default false;
comment on column step.stale is 'Kept, but it holds only once its writer, who now knows the newer answer, sends it anew';
