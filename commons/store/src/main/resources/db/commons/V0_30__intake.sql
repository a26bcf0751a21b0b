-- What was published of each report, and what became of it here. Revision 0 is the packaged report.
create table intake (
    report text primary key,
    revision bigint not null,
    digest text not null,
    state text not null check (state in ('TAKEN', 'FAILED', 'WITHDRAWN')),
    fault text,
    -- The version of the service that took it in: another one may make something else of the same publication.
    taker text not null,
    -- Names the packaged report that it was taken from, if it was not published.
    package text,
    at timestamptz not null
);

-- What a record of a report is filtered by.
create table taken_report (
    id text primary key,
    region text not null,
    level text not null,
    year integer not null,
    title text not null,
    title_en text,
    date date not null
);

-- Themes belong to their report; an area of work is what themes of several reports have in common.
create table report_theme (
    report text not null,
    code text not null,
    section text not null,
    name text not null,
    name_en text,
    area text,
    position integer not null,
    primary key (report, code)
);

alter table region alter column name_en drop not null;
