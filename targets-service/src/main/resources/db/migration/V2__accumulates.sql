-- The seeds, whose digest has changed, write the true value at the same start.
alter table indicator add column accumulates boolean not null default false;
alter table indicator alter column accumulates drop default;
