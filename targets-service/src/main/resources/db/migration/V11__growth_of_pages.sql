-- The best matches among very many: whose name is the words, begins with them, or holds them.
create index target_name on target (search_name text_pattern_ops);
create index target_name_bigrams on target using gin (gwr_bigrams(search_name));
create index observation_name on observation (search_name text_pattern_ops);
create index observation_name_bigrams on observation using gin (gwr_bigrams(search_name));
-- A least and a greatest value of a unit are looked for in the order of the pages, without reading what they leave out.
create index target_unit on target (unit, report, position, id, normalised);
create index observation_unit on observation (unit, list_key, position, id, normalised);
-- Of what the reports say of an indicator, a province and a year, the first is a target's baseline.
create index observation_first on observation (indicator_id, province, period, position, id) where report is not null;
