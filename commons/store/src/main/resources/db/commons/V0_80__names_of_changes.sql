-- What the changed record was called, so that who reads the feed need not ask for each. Changes before this have none, nor have those of
-- whole reports.
alter table change add column name text, add column name_en text;
