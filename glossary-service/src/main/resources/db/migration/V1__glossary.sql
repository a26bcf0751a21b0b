create table term (
    id text primary key,
    report text not null,
    report_year integer not null,
    number integer not null,
    term text not null,
    term_en text not null,
    aliases varchar[] not null,
    theme text not null references theme,
    definition text not null,
    members jsonb not null,
    related jsonb not null,
    sections varchar[] not null,
    mentioned_in varchar[] not null,
    note text,
    citations jsonb not null,
    search_name text not null,
    search_text text not null,
    bigrams varchar[] generated always as (gwr_bigrams(search_text)) stored
);
create index term_number on term (report, number, id);
create index term_theme on term (theme, report, number, id);
create index term_sections on term using gin (sections);
create index term_bigrams on term using gin (bigrams);

create table mention (
    id text primary key,
    report text not null,
    term_id text not null references term,
    section text not null,
    surface text not null,
    citation jsonb not null,
    position integer not null
);
create index mention_position on mention (report, position, id);
create index mention_term on mention (term_id, report, position, id);
create index mention_section on mention (section, report, position, id);
