"""What more records cost: the same questions to the targets-service with few and with many of them."""
import json
import os
import shutil
import time
import urllib.parse

import generate
import system
from figures import number, table
from load import constant_rate
from machine import resident_megabytes
from system import TARGET, TARGETS, get, gwr, url

RATE = 40


def quote(text):
    return urllib.parse.quote(text)


def deep(path, pages):
    """The path of a page far behind, which only going there tells."""
    cursor = None
    for _ in range(pages):
        page = json.loads(get(url(TARGETS, path + (f"&cursor={cursor}" if cursor else "")))[0])
        if "next" not in page:
            break
        cursor = page["next"]
    return path + f"&cursor={cursor}"


def questions(records):
    """Names and paths; several paths of a name are taken by turns. A limit makes answers of few records as long as those of many."""
    reports = [report for report, _, _, _ in generate.reports(records)]
    some = [reports[i * len(reports) // 8] for i in range(8)]
    a = "/api/v1/targets"
    o = "/api/v1/observations"
    return {
        "by id": [f"{a}/{report}-t{i}" for report in some for i in range(0, 100, 7)],
        "observation by id": [f"{o}/{report}-o{i}" for report in some for i in range(0, 100, 7)],
        "first page": [a],
        "deep page": [deep(a + "?limit=50", 12)],
        "report": [f"{a}?report={report}" for report in some],
        "period": [f"{a}?period={report[-4:]}" for report in some],
        "section": [a + "?section=" + quote(f"二.{i}") for i in range(1, 9)],
        "report and theme": [f"{a}?report={report}&theme=rural&limit=5" for report in some],
        "theme": [f"{a}?theme={theme}" for theme in generate.THEMES],
        "indicator": [f"{a}?indicator=indicator-{i}-1&limit=1" for i in range(8)],
        "kind": [f"{a}?kind=FIGURE", f"{a}?kind=DELIVERABLE"],
        "bound": [f"{a}?bound=AT_MOST"],
        "basis": [f"{a}?basis=GROWTH"],
        "unit": [f"{a}?unit=KILOGRAM"],
        "least value": [f"{a}?unit=PERCENT&minValue={i}&limit=5" for i in range(40, 48)],
        "headline": [f"{a}?headline=true"],
        "region": [f"{a}?region=110{i}00&limit=1" for i in range(1, 9)],
        "status": [f"{a}?status=BEHIND"],
        "sort by value": [f"{a}?unit=PERCENT&sort=VALUE_DESCENDING"],
        "two characters": [f"{a}?limit=10&q=" + quote(word) for word in ("港口", "粮食", "赣州", "县域")],
        "long text": [f"{a}?limit=5&q=" + quote(words) for words in ("粮食产量增长", "农村居民人均可支配收入")],
        "long text that few have": [f"{a}?q=" + quote(words) for words in ("支持赣州产业链现代化 粮食产量", "深入实施成渝数字政府")],
        "observations": [o],
        "observations of an indicator": [f"{o}?indicator=indicator-{i}-1&sort=PERIOD_ASCENDING&limit=1" for i in range(8)],
        "counts by theme": [f"{a}/counts?groupBy=THEME"],
        "change feed": ["/api/v1/changes?since=0", "/api/v1/changes?since=latest"]}


def length(answer):
    """How many records an answer has; one if it is a record."""
    return len(json.loads(answer).get("items", [None]))


def measure(records, options):
    """Latencies by name, with the cache for answers off; and what the service took to start and in memory."""
    with gwr(GWR_CACHE_SIZE=0):
        began = time.time()
        generate.load(records)
        print(f"{records:,} records were loaded in {time.time() - began:.0f} s", flush=True)
    with gwr(GWR_CACHE_SIZE=0) as running:
        started = system.started_in("targets-service")
        asked = questions(records)
        # The first questions have what is counted once for a revision counted, and all of them once warm the machine up.
        lengths = {name: sum(length(get(url(TARGETS, path))[0]) for path in paths) for name, paths in asked.items()}
        for seconds in (options.seconds / 2, options.seconds):
            found = {name: constant_rate(url(TARGETS), paths, RATE, seconds, 8) for name, paths in asked.items()}
        return found, started, resident_megabytes(running.pids["targets-service"]), lengths


def growth(options):
    system.HOME = os.path.join(TARGET, "growth")
    sizes = [int(size) for size in options.records.split(",")]
    measured = {}
    for size in sizes:
        shutil.rmtree(system.HOME, ignore_errors=True)
        measured[size] = measure(size, options)
    few, many = measured[sizes[0]], measured[sizes[-1]]
    rows = []
    for name in few[0]:
        one, other = few[0][name], many[0][name]
        same = "" if few[3][name] == many[3][name] else f" ({few[3][name]} and {many[3][name]} records)"
        rows.append([name + same, number(one["p50"]), number(other["p50"]), number(other["p50"] / one["p50"]), number(one["p99"]),
                     number(other["p99"]), number(other["p99"] / one["p99"])])
    rows.append(["start without change, s", number(few[1]), number(many[1]), number(many[1] / few[1]), "", "", ""])
    rows.append(["RSS, MB", number(few[2]), number(many[2]), number(many[2] / few[2]), "", "", ""])
    table(["ms, answered anew", f"p50 of {sizes[0]:,}", f"of {sizes[-1]:,}", "times", f"p99 of {sizes[0]:,}", f"of {sizes[-1]:,}", "times"],
          rows)
