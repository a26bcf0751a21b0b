-- Terms and mentions of reports of all places and years; notes may have no numbers, and a machine's reading no English.
drop table theme cascade;
alter table data_revision drop column if exists seeds_digest;

alter table term
    alter column number drop not null,
    alter column term_en drop not null,
    alter column theme drop not null,
    add column province text not null default '',
    add column area text,
    add column position integer not null default 0,
    add column reading jsonb,
    add column reading_state text;
drop index term_number;
drop index term_theme;
create index term_position on term (report, position, id);
create index term_theme on term (theme, report, position, id);
create index term_province on term (province, report, position, id);

alter table mention
    add column report_year integer not null default 0,
    add column province text not null default '';
create index mention_province on mention (province, report, position, id);
