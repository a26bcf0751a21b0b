-- Units that people added while everything ran, in the order in which they did. reports-service has them, the others a copy of each.
create table added_unit (
    number bigint primary key,
    code text not null,
    name text not null,
    name_en text not null,
    dimension text not null,
    words jsonb not null,
    added_at timestamptz not null,
    added_by text
);
