-- What every service's database has.

-- The pairs of neighbouring characters of a text in searched form (dev.gwr.commons.search.SearchText): the index behind q.
-- It needs no extension and does not depend on the cluster's locale. varchar, because that is what Hibernate binds arrays as.
create function gwr_bigrams(content text) returns varchar[]
    language sql immutable strict parallel safe
as $$
    select coalesce(array_agg(distinct substr(content, i, 2)), '{}')::varchar[]
    from generate_series(1, length(content) - 1) as i
    where position(' ' in substr(content, i, 2)) = 0
$$;

-- One row: the number counts every change of the data, the digest names the seeds that were loaded last.
create table data_revision (
    id integer primary key check (id = 1),
    revision bigint not null,
    seeds_digest text
);
insert into data_revision (id, revision) values (1, 0);

-- What the reports are made of, so that a filter by a report, section, theme or region that does not exist can be refused.
create table report_section (
    report text not null,
    section text not null,
    primary key (report, section)
);
create table theme (
    code text primary key,
    section text not null,
    name text not null,
    name_en text not null,
    position integer not null
);
create table region (
    code text primary key,
    name text not null,
    name_en text not null,
    level text not null,
    parent text
);
