-- What the reports revised under a fact that a person had recorded.
create table revision_note (
    id bigint generated always as identity primary key,
    fact_id text not null,
    at timestamptz not null,
    text text not null
);
create index revision_note_fact on revision_note (fact_id, at);
