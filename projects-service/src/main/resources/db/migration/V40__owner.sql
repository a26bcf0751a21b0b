-- Who recorded a fact, by issuer and subject of the token; recorded_by is the name that is shown. What was recorded before has no such
-- owner: an admin ends it.
alter table milestone add column recorded_by_id text;
