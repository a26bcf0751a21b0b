-- The newest report is that of the newest day. Of one without a day the year decides, and it comes after those of its year that have one.
update work_report set newest = date '1970-01-01' - coalesce(cast(about ->> 'date' as date), make_date(year, 1, 1));
