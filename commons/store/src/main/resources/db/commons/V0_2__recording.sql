-- What every service needs to take facts from people: an ordered feed of changes, and what idempotency keys answered.

-- The row is the lock that writers queue at: each takes it first, so changes become visible in the order of their numbers.
alter table data_revision
    add column last_change bigint not null default 0,
    add column changed_at timestamptz not null default '-infinity';

create table change (
    position bigint primary key,
    at timestamptz not null,
    kind text not null,
    resource text not null,
    record_id text,
    actor text
);

-- The answer that a key got, so that the same request gets it again.
create table idempotency_key (
    actor text not null,
    key text not null,
    fingerprint text not null,
    status integer not null,
    location text,
    tag text,
    body text not null,
    at timestamptz not null,
    primary key (actor, key)
);
create index idempotency_key_at on idempotency_key (at);
