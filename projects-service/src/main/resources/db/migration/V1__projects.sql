create table sector (
    code text primary key,
    name text not null,
    name_en text not null,
    parent text references sector,
    position integer not null
);

create table project (
    id text primary key,
    province text not null,
    name text not null,
    name_en text not null,
    aliases varchar[] not null,
    sector_code text not null references sector,
    sectors_up varchar[] not null,
    regions varchar[] not null,
    regions_up varchar[] not null,
    status text not null,
    major boolean not null,
    note text,
    position integer not null,
    search_name text not null,
    search_text text not null,
    bigrams varchar[] generated always as (gwr_bigrams(search_text)) stored
);
create index project_position on project (position, id);
create index project_sectors on project using gin (sectors_up);
create index project_regions on project using gin (regions_up);
create index project_bigrams on project using gin (bigrams);

-- What a report says of a project in a period; number is its place among what that report says of the project.
create table commitment (
    id text primary key,
    project_id text not null references project,
    report text not null,
    period text not null,
    stage text not null,
    theme text references theme,
    sections varchar[] not null,
    note text,
    citations jsonb not null,
    number integer not null,
    unique (project_id, report, number)
);
create index commitment_period on commitment (period, stage);
create index commitment_theme on commitment (theme);
create index commitment_sections on commitment using gin (sections);
