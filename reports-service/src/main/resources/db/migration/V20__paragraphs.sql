-- The paragraphs of published reports, for whoever looks for words in their text.
create table paragraph (
    id text primary key,
    report text not null references work_report on delete cascade,
    region text not null,
    year integer not null,
    section text not null,
    number integer not null,
    heading text not null,
    text text not null,
    position integer not null,
    search_name text not null,
    search_text text not null,
    bigrams varchar[] generated always as (gwr_bigrams(search_text)) stored
);
create index paragraph_position on paragraph (report, position, id);
create index paragraph_bigrams on paragraph using gin (bigrams);
create unique index paragraph_place on paragraph (report, section, number);
