-- What an indicator is a part of, what is a part of it, and since when it is measured as it is today.
alter table indicator add column broader text;
alter table indicator add column narrower text[] not null default '{}';
alter table indicator add column comparable_from int;
