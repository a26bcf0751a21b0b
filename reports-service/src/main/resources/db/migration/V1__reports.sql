-- The reports: what each is, how far it has come, and what was read out of it. (The table report is that of a service that takes
-- publications in.)
create table work_report (
    id text primary key,
    -- Of a refused folder, what could be read of it.
    region text,
    region_name text,
    level text,
    year integer,
    newest integer not null,
    title text not null,
    title_en text,
    state text not null,
    origin text not null,
    -- What it is and its outline, indicators, sectors and places of regions: a publication without the records below.
    frame jsonb not null,
    -- What it is, without the outline: what lists show.
    about jsonb not null,
    oddities jsonb not null,
    coverage jsonb not null,
    noise integer[] not null default '{}',
    faults varchar[] not null default '{}',
    missing varchar[] not null default '{}',
    -- Of the text that it now has; texts are kept in work_report_text.
    text_version integer not null,
    characters integer not null,
    text_digest text not null,
    sha256 text not null,
    source text,
    retrieved date,
    -- The folder that it was last compared with, and by which version of the program.
    folder_digest text,
    received_at timestamptz not null,
    received_by text,
    -- Grows with each change that an editor can see: what If-Match compares.
    version integer not null,
    revision bigint not null default 0,
    digest text,
    published_at timestamptz,
    published_by text,
    withdrawn_at timestamptz,
    withdrawn_by text,
    withdrawn_reason text,
    search_name text not null,
    search_text text not null,
    bigrams varchar[] generated always as (gwr_bigrams(search_text)) stored
);
create index work_report_newest on work_report (newest, id);
create index work_report_place on work_report (region, year);
create index work_report_published on work_report (id) include (revision, digest, state) where revision > 0;
create index work_report_bigrams on work_report using gin (bigrams);
-- The same text is one report, whatever file it came in; a refused one does not keep it.
create unique index work_report_same_text on work_report (text_digest) where state <> 'REFUSED';

-- Every text that a report had, as published and as it came; none is overwritten.
create table work_report_text (
    report text not null references work_report on delete cascade,
    version integer not null,
    text text not null,
    original bytea not null,
    content_type text not null,
    sha256 text not null,
    at timestamptz not null,
    by text,
    primary key (report, version)
);

-- What is published of a report now, ready to be sent.
create table publication (
    report text primary key references work_report on delete cascade,
    revision bigint not null,
    body bytea not null
);

-- What was read out of a text, as it stands now.
create table reading (
    report text not null references work_report on delete cascade,
    id text not null,
    kind text not null,
    state text not null,
    version integer not null,
    confidence numeric,
    rule text,
    alternatives jsonb,
    record jsonb not null,
    name text,
    section text not null,
    paragraph integer not null,
    line integer not null,
    start_at integer not null,
    end_at integer not null,
    quote text not null,
    risks varchar[] not null,
    risk integer not null,
    position integer not null,
    -- Its place among the records of its kind when it is published.
    ordinal integer not null,
    at timestamptz not null,
    by text,
    reason text,
    primary key (report, id)
);
create index reading_text on reading (report, position, id);
create index reading_risk on reading (report, risk, position, id);

-- What each reading was before, and what was done to it: rows are only added.
create table reading_history (
    report text not null,
    id text not null,
    version integer not null,
    action text not null,
    state text not null,
    record jsonb not null,
    at timestamptz not null,
    by text,
    reason text,
    primary key (report, id, version)
);

-- Paragraphs of which an editor said that all is read.
create table paragraph_completion (
    report text not null references work_report on delete cascade,
    section text not null,
    paragraph integer not null,
    at timestamptz not null,
    by text not null,
    primary key (report, section, paragraph)
);

-- Places of published reports that name a region.
create table region_mention (
    report text not null references work_report on delete cascade,
    region text not null,
    section text not null,
    paragraph integer not null,
    start_at integer not null,
    end_at integer not null,
    quote text not null,
    position integer not null
);
create index region_mention_region on region_mention (region, report, position);

-- Tells this database from another that has other publications under the same numbers.
create table publication_epoch (epoch text not null);
insert into publication_epoch (epoch) values (gen_random_uuid()::text);
