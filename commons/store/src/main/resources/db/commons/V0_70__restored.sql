-- After a restore from a backup, numbers of the revision and of the feed would be given out a second time, for other data. Which
-- database this is tells whether it was restored: another cluster, another line of recovery, a database or a table made anew. Then both
-- numbers jump, so that nothing is taken for what was there before, and the positions between are remembered: whoever holds one of them
-- saw changes that are gone.
create function gwr_this_database() returns text
    language sql stable
as $$
    select md5(concat_ws('/', (select system_identifier from pg_control_system()), (select timeline_id from pg_control_checkpoint()),
        (select oid from pg_database where datname = current_database()), to_regclass('data_revision')::oid))
$$;

create table lost_change (
    after bigint primary key,
    until bigint not null
);

alter table data_revision add column of_database text;
update data_revision set of_database = gwr_this_database();

create function gwr_notice_restore() returns void
    language sql
as $$
    with restored as (
        update data_revision set of_database = gwr_this_database(), revision = revision + 1000000000,
            last_change = last_change + 1000000000
        where of_database is distinct from gwr_this_database() returning last_change)
    insert into lost_change select last_change - 1000000000, last_change from restored
$$;
