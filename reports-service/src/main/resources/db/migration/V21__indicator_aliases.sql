-- What corrections teach: that a provisional indicator is one of the catalogue. Used once an editor has confirmed it.
create table indicator_alias (
    id text primary key,
    provisional text not null,
    name text not null,
    indicator text not null,
    report text not null,
    reading text not null,
    state text not null,
    version integer not null,
    offered_at timestamptz not null,
    offered_by text not null,
    decided_at timestamptz,
    decided_by text
);
-- A name is one indicator: who confirms another takes the first back.
create unique index indicator_alias_confirmed on indicator_alias (provisional) where state = 'CONFIRMED';
create index indicator_alias_state on indicator_alias (state, id);
