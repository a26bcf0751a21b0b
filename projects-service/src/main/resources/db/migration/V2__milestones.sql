-- What people record of projects, and how projects and commitments stand by it.

-- What a report says stays readable where people recorded facts about it, even if no report names it any more.
alter table project
    add column status_on date,
    add column retired boolean not null default false;
create index project_listed on project (position, id) where not retired;

create table milestone (
    id text primary key,
    project_id text not null references project,
    what text not null,
    day date not null,
    status text,
    source jsonb not null,
    note text,
    -- what happened, as it is searched: two that read the same are the same
    folded text not null,
    search_text text not null,
    bigrams varchar[] generated always as (gwr_bigrams(search_text)) stored,
    recorded_at timestamptz not null,
    recorded_by text not null,
    supersedes text unique references milestone deferrable initially deferred,
    recording_reason text,
    recording_state text not null,
    superseded_by text references milestone deferrable initially deferred,
    ended_at timestamptz,
    ended_by text,
    end_reason text,
    recording_version integer not null
);
create unique index milestone_once on milestone (project_id, day, coalesce(status, ''), folded) where ended_at is null;
create index milestone_project on milestone (project_id, day, id);
create index milestone_day on milestone (day, id);
create index milestone_recorded on milestone (recorded_at, id);
create index milestone_bigrams on milestone using gin (bigrams);

-- Where each project stood, as far as was known from valid_from until valid_to.
create table standing (
    id bigint generated always as identity primary key,
    project_id text not null references project on delete cascade,
    valid_from timestamptz not null,
    valid_to timestamptz,
    status text not null,
    since date,
    milestone_id text references milestone
);
create unique index standing_last on standing (project_id) where valid_to is null;
create index standing_history on standing (project_id, valid_from);

-- How each commitment of a plan stood against what happened. The last row may begin in the future: when the period is over.
create table commitment_progress (
    id bigint generated always as identity primary key,
    commitment_id text not null references commitment on delete cascade,
    valid_from timestamptz not null,
    valid_to timestamptz,
    status text not null,
    day date,
    milestones varchar[] not null,
    reports varchar[] not null
);
create unique index commitment_progress_last on commitment_progress (commitment_id) where valid_to is null;
create index commitment_progress_history on commitment_progress (commitment_id, valid_from);

-- The tables above are filled when the seeds are loaded: let that be done once more.
update data_revision set seeds_digest = null;
