-- Notes stand in both languages, a unit that the text leaves out is marked, and an observation is found by its region.
alter table indicator add column note_en text;
alter table target add column note_en text, add column unit_supplied boolean;
alter table observation
    add column note_en text,
    add column unit_supplied boolean,
    add column regions_up varchar[] not null default '{}';
update observation set regions_up = array[province];
alter table observation alter column regions_up drop default;
create index observation_regions on observation using gin (regions_up);

update data_revision set seeds_digest = null;
