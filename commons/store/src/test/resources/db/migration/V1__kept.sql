create table kept (
    id text primary key,
    report text not null,
    name text not null,
    retired boolean not null
);
