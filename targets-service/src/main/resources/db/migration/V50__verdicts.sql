-- What the second rule of progress needs of an indicator, and what it says more.
alter table indicator add column uneven boolean not null default false;

alter table progress
    alter column method drop not null,
    alter column evidence drop not null,
    add column reason text,
    add column distance numeric,
    add column side text,
    add column start_observation text,
    add column not_counted varchar[];
-- What holds at a moment is no longer what has no end: the end of a period is written ahead.
drop index progress_status;
create index progress_status on progress (status, target_id, valid_from);
