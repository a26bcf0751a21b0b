-- Notes stand in both languages, and a term says how many members its name counts.
alter table term add column note_en text, add column counted integer;

update data_revision set seeds_digest = null;
