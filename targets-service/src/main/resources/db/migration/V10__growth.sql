-- For as many reports as there may be: each of these filters, and each order by value, finds its page in the order of an index
-- instead of going through all that it matches.
create index target_period on target (period, report, position, id);
create index target_indicator_order on target (indicator_id, report, position, id);
create index target_value_ascending on target (unit, coalesce(normalised, 1e30), id);
create index target_value_descending on target (unit, coalesce(normalised, -1e30), id);
create index observation_period on observation (period, list_key, position, id);
create index observation_indicator_order on observation (indicator_id, list_key, position, id);
create index observation_value_ascending on observation (unit, coalesce(normalised, 1e30), id);
create index observation_value_descending on observation (unit, coalesce(normalised, -1e30), id);
