-- What reports of all places and years need to be said: ranges, targets held against something else, results without a number,
-- how a record was read; and the report that it is of.
drop table theme cascade;
alter table data_revision drop column if exists seeds_digest;

alter table indicator
    alter column name_en drop not null,
    alter column theme drop not null,
    add column aliases varchar[] not null default '{}',
    add column area text,
    add column tolerance numeric,
    add column provisional boolean not null default false;

-- Which reports use an indicator: one that none uses goes, or is retired.
create table indicator_use (
    report text not null,
    indicator_id text not null references indicator on delete cascade,
    primary key (report, indicator_id)
);
create index indicator_use_indicator on indicator_use (indicator_id);

alter table target
    drop constraint target_check,
    alter column name_en drop not null,
    alter column theme drop not null,
    add column report_year integer not null default 0,
    add column upper numeric,
    add column normalised_upper numeric,
    add column against jsonb,
    add column stretch text,
    add column area text,
    add column reading jsonb,
    add column reading_state text,
    add check (kind <> 'FIGURE' or (indicator_id is not null and normalised is not null and unit is not null and bound is not null)),
    add check (kind <> 'RELATIVE' or against is not null),
    add check (bound <> 'BETWEEN' or normalised_upper is not null);
create index target_area on target (area, report, position, id);
create index target_province on target (province, report, position, id);
create index target_reading on target (report, reading_state);

alter table observation
    alter column indicator_id drop not null,
    alter column value_text drop not null,
    alter column amount drop not null,
    alter column unit_text drop not null,
    alter column normalised drop not null,
    alter column unit drop not null,
    alter column bound drop not null,
    add column kind text not null default 'FIGURE',
    add column name text,
    add column name_en text,
    add column report_year integer,
    add column upper numeric,
    add column normalised_upper numeric,
    add column regions varchar[] not null default '{}',
    add column reading jsonb,
    add column reading_state text,
    add check (kind <> 'FIGURE' or (indicator_id is not null and normalised is not null and unit is not null and bound is not null)),
    add check (kind <> 'OUTCOME' or name is not null),
    add check (bound <> 'BETWEEN' or normalised_upper is not null);
create index observation_province on observation (province, list_key, position, id);
