-- What people record beside what the reports say, and how the targets stand.

-- report is the report that says so, or nothing for what a person recorded; then the recording is there instead.
alter table observation
    add column coverage text not null default 'TO_DATE',
    add column first_month integer not null default 0,
    add column last_month integer not null default 0,
    add column list_key text not null default '',
    add column known_from timestamptz not null default '-infinity',
    add column known_to timestamptz,
    add column source jsonb,
    add column recorded_at timestamptz,
    add column recorded_by text,
    add column supersedes text,
    add column recording_reason text,
    add column recording_state text,
    add column superseded_by text,
    add column ended_at timestamptz,
    add column ended_by text,
    add column end_reason text,
    add column recording_version integer,
    add check ((report is null) = (recorded_at is not null));
-- One value holds for a period; another is a correction.
create unique index observation_recorded_once on observation (indicator_id, province, period, coverage)
    where report is null and known_to is null;
create index observation_listed on observation (list_key, position, id);
create index observation_series on observation (indicator_id, last_month, first_month, id);

alter table indicator add column retired boolean not null default false;
alter table target add column retired boolean not null default false;

-- How a deliverable stands, as people report it.
create table status_report (
    id text primary key,
    target_id text not null references target,
    status text not null,
    day date not null,
    note text,
    source jsonb not null,
    known_to timestamptz,
    recorded_at timestamptz not null,
    recorded_by text not null,
    supersedes text,
    recording_reason text,
    recording_state text not null,
    superseded_by text,
    ended_at timestamptz,
    ended_by text,
    end_reason text,
    recording_version integer not null
);
create index status_report_target on status_report (target_id, day, id);
create index status_report_order on status_report (recorded_at, id);

-- How each target stood, from when to when: a new row whenever that changes. No row: nothing is known.
create table progress (
    id bigint generated always as identity primary key,
    target_id text not null references target on delete cascade,
    valid_from timestamptz not null,
    valid_to timestamptz,
    status text not null,
    attainment numeric,
    rule text not null,
    method text not null,
    measured numeric,
    through text,
    elapsed numeric,
    expected numeric,
    tolerance numeric,
    start_value numeric,
    evidence varchar[] not null
);
create unique index progress_now on progress (target_id) where valid_to is null;
create index progress_history on progress (target_id, valid_from);
create index progress_status on progress (status) where valid_to is null;
