-- A report may name a project without saying how far it is; notes stand in both languages; one promise is judged in one place.
alter table project alter column status drop not null;
alter table project add column note_en text;
alter table commitment add column note_en text, add column target text;
create index commitment_target on commitment (target) where target is not null;

-- What can happen to a project besides taking a status: 停工, 复工, 延期 and so on.
alter table milestone
    add column kind text not null default 'PROGRESS',
    add column planned_status text,
    add column planned_date date;
alter table milestone alter column kind drop default;
drop index milestone_once;
create unique index milestone_once on milestone (project_id, day, kind, coalesce(status, ''), folded) where ended_at is null;
alter table standing
    alter column status drop not null,
    add column suspended_since date,
    add column planned_status text,
    add column planned_date date;

update data_revision set seeds_digest = null;
