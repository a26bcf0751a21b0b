-- A project is what the reports that name it say together: each naming is kept as it was published.
drop table theme cascade;
alter table data_revision drop column if exists seeds_digest;
alter table sector alter column name_en drop not null;

create table project_naming (
    project_id text not null,
    report text not null,
    report_year integer not null,
    report_date date not null,
    province text not null,
    position integer not null,
    published jsonb not null,
    primary key (project_id, report)
);
create index project_naming_report on project_naming (report);

-- Which reports use a sector: one that none uses goes.
create table sector_use (
    report text not null,
    sector_code text not null references sector on delete cascade,
    primary key (report, sector_code)
);

alter table project
    alter column name_en drop not null,
    alter column sector_code drop not null,
    add column first_report text not null default '',
    add column reading jsonb,
    add column reading_state text;
drop index project_position;
drop index project_listed;
create index project_listed on project (first_report, position, id) where not retired;
create index project_province on project (province, first_report, position, id);

alter table commitment
    add column report_year integer not null default 0,
    add column area text;
create index commitment_report on commitment (report);
