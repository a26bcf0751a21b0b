-- Made-up records that are listed by what every list has: codes, figures, texts, and times between which they were known.
create table listed (
    id text primary key,
    kind text,
    amount numeric,
    codes varchar[] not null default '{}',
    search_name text not null,
    search_text text not null,
    known_from timestamptz not null default '2024-01-01T00:00:00Z',
    known_to timestamptz,
    bigrams varchar[] generated always as (gwr_bigrams(search_text)) stored
);
create table listed_part (
    id text primary key,
    whole text not null references listed (id),
    kind text not null
);
