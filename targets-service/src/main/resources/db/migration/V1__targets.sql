create table indicator (
    id text primary key,
    name text not null,
    name_en text not null,
    unit text not null,
    basis text not null,
    direction text not null,
    theme text not null references theme,
    note text,
    position integer not null,
    search_name text not null,
    search_text text not null,
    bigrams varchar[] generated always as (gwr_bigrams(search_text)) stored
);
create index indicator_position on indicator (position, id);
create index indicator_bigrams on indicator using gin (bigrams);

create table target (
    id text primary key,
    report text not null,
    province text not null,
    kind text not null,
    indicator_id text references indicator,
    name text not null,
    name_en text not null,
    period text,
    value_text text,
    amount numeric,
    unit_text text,
    normalised numeric,
    unit text,
    bound text,
    aspirational boolean not null,
    headline boolean not null,
    theme text not null references theme,
    regions varchar[] not null,
    regions_up varchar[] not null,
    sections varchar[] not null,
    note text,
    citations jsonb not null,
    position integer not null,
    search_name text not null,
    search_text text not null,
    bigrams varchar[] generated always as (gwr_bigrams(search_text)) stored,
    check ((kind = 'FIGURE') = (indicator_id is not null and normalised is not null and unit is not null and bound is not null))
);
create index target_position on target (report, position, id);
create index target_indicator on target (indicator_id, period);
create index target_theme on target (theme, report, position, id);
create index target_sections on target using gin (sections);
create index target_regions on target using gin (regions_up);
create index target_bigrams on target using gin (bigrams);

create table observation (
    id text primary key,
    report text,
    province text not null,
    indicator_id text not null references indicator,
    period text not null,
    value_text text not null,
    amount numeric not null,
    unit_text text not null,
    normalised numeric not null,
    unit text not null,
    bound text not null,
    forecast boolean not null,
    sections varchar[] not null,
    note text,
    citations jsonb not null,
    position integer not null,
    search_name text not null,
    search_text text not null,
    bigrams varchar[] generated always as (gwr_bigrams(search_text)) stored
);
create index observation_position on observation (report, position, id);
create index observation_indicator on observation (indicator_id, province, period);
create index observation_sections on observation using gin (sections);
create index observation_bigrams on observation using gin (bigrams);
