"""A table of 31 places by 10 indicators, answered anew each time: with the reports of one year, and with those of twenty.

The reports are made up, and the same each time. They go straight into the tables of the targets-service, as real ones stand there.
"""
import os
import shutil

import system
from figures import number, table
from load import constant_rate
from system import TARGET, TARGETS, Gwr, gwr, url

RATE = 10
LAST = 2030
INDICATORS = ("gdp-growth industrial-value-added-growth fixed-asset-investment-growth retail-sales-growth general-public-budget-revenue-growth "
              "consumer-price-rise urban-surveyed-unemployment-rate grain-output urban-jobs-added urban-income-growth").split()

PLACES = "(select code, row_number() over (order by code) as nth from region where level = 'PROVINCE' order by code limit 31) r"
CITED = ("jsonb_build_array(jsonb_build_object('report', 'bench-' || r.code || '-' || y.year, 'section', '二', 'paragraph', 1, 'start', 0, "
         "'end', 8, 'quote', i.name || '5%左右'))")


def load(years):
    """Reports of the provinces for so many years, each with the indicators as aims of its headline and as results of the year before."""
    every = (f"from {PLACES}, generate_series({LAST - years + 1}, {LAST}) y(year), (select *, row_number() over (order by id) as nth "
             f"from indicator where id in ({', '.join(repr(one) for one in INDICATORS)})) i")
    common = (f"'bench-' || r.code || '-' || y.year, r.code, 'FIGURE', i.id, i.name, '5%', 5 + (r.nth * 7 + i.nth * 3 + y.year) % 5, '%', "
              "5 + (r.nth * 7 + i.nth * 3 + y.year) % 5, i.unit, 'APPROXIMATELY'")
    Gwr.psql("gwr_targets", f"""
        delete from progress where target_id like 'bench-%'; delete from target where id like 'bench-%';
        delete from observation where id like 'bench-%'; delete from taken_report where id like 'bench-%';
        insert into taken_report (id, region, level, year, title, date) select 'bench-' || r.code || '-' || y.year, r.code, 'PROVINCE',
            y.year, 'made up', make_date(y.year, 1, 20) from {PLACES}, generate_series({LAST - years + 1}, {LAST}) y(year);
        insert into target (id, report, province, kind, indicator_id, name, value_text, amount, unit_text, normalised, unit, bound, period,
            report_year, aspirational, headline, regions, regions_up, sections, citations, position, search_name, search_text)
            select 'bench-t-' || r.code || '-' || y.year || '-' || i.id, {common}, y.year::text, y.year, false, true, '{{}}', '{{}}',
            '{{二}}', {CITED}, i.nth, i.name, i.name {every};
        insert into observation (id, report, province, kind, indicator_id, name, value_text, amount, unit_text, normalised, unit, bound,
            period, report_year, forecast, regions, regions_up, sections, citations, position, search_name, search_text, first_month,
            last_month, list_key)
            select 'bench-o-' || r.code || '-' || y.year || '-' || i.id, {common}, (y.year - 1)::text, y.year, false, '{{}}',
            array[r.code], '{{一}}', {CITED}, i.nth, i.name, i.name, (y.year - 1) * 12, (y.year - 1) * 12 + 11,
            'bench-' || r.code || '-' || y.year {every};
        update data_revision set revision = revision + 1""")
    Gwr.psql("gwr_targets", "vacuum (analyze)")
    return int(Gwr.psql("gwr_targets", "select count(*) from target where id like 'bench-%'"))


def comparisons(options):
    system.HOME = os.path.join(TARGET, "comparisons")
    shutil.rmtree(system.HOME, ignore_errors=True)
    asked = (f"/api/v1/comparisons?period={LAST}&level=PROVINCE" + "".join(f"&indicator={one}" for one in INDICATORS))
    with gwr(GWR_CACHE_SIZE=0):
        rows, first = [], None
        for years in (1, 2, 20):
            cells = load(years)
            for seconds in (options.seconds, options.seconds * 2):
                late = constant_rate(url(TARGETS), [asked], RATE, seconds, 4)
                page = constant_rate(url(TARGETS), ["/api/v1/targets?limit=200"], RATE, seconds, 4)
            first = first or late
            rows.append([f"{31 * years} reports, {cells:,} targets", number(late["p50"]), number(late["p99"]),
                         number(late["p50"] / page["p50"]), number(late["p50"] / first["p50"])])
        table(["31 places by 10 indicators, cache off", "p50 ms", "p99 ms", "times a page of 200 targets", "times the first line"], rows)
