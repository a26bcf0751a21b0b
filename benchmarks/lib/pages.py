"""The pages, made anew each time: how long a reader waits with the packaged report alone, and with all the texts of GWR_TEXTS."""
import os
import shutil
import subprocess
import urllib.parse

import system
from figures import number, table
from load import constant_rate
from system import GATEWAY, ROOT, TARGET, get, gwr, url
from texts import files_to_read, served

RATE = 5
PAGES = ["/zh/", "/zh/reports", "/zh/reports/jx-2024", "/zh/reports/jx-2024/二.4", "/zh/reports/jx-2024/二.4/1", "/zh/targets",
         "/zh/targets/jx-2024-gdp-growth", "/zh/results/jx-2024-gdp-growth-2023", "/zh/compare", "/zh/indicators/gdp-growth", "/zh/projects",
         "/zh/projects/jx-chang-jing-huang-high-speed-railway", "/zh/places", "/zh/places/360000", "/zh/terms",
         "/zh/terms/jx-2024-term-1269-action-plan", "/zh/search?q=高铁", "/zh/changes", "/zh/coverage"]
LIST = "/api/v1/targets?limit=50"
COMPARED = {"cn-2025", "cn-2024"}
COMPARISON = "/zh/reports/cn-2025/comparison?with=cn-2024"


def pages(options):
    files = files_to_read()
    system.HOME = os.path.join(TARGET, "pages")
    shutil.rmtree(system.HOME, ignore_errors=True)
    with gwr(GWR_CACHE_SIZE=0):
        few = measured([LIST, *PAGES], options)
        subprocess.run([os.path.join(ROOT, "run"), "read", "--publish", *files], check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, **system.ports(), "GWR_HOME": system.HOME})
        of_many = [COMPARISON] if COMPARED <= set(served(len(files))) else []
        many = measured([LIST, *PAGES, *of_many], options)
    table([f"cache off, {RATE} a second", *head("1 report"), *head(f"{len(files) + 1} reports")],
          [[page, *cells(few, page), *cells(many, page)] for page in many])


def head(reports):
    return [f"{reports}: p50 ms", "p99", "times a list of 50 targets", "bytes, gzip"]


def cells(found, page):
    if page not in found:
        return ["–"] * 4
    waits, size = found[page]
    return [number(waits["p50"]), number(waits["p99"]), number(waits["p50"] / found[LIST][0]["p50"]), f"{size:,}"]


def measured(paths, options):
    """Waits and bytes of each. All are asked for before, as what starts answers its first question late; a first round warms up."""
    found = {}
    for page in paths:
        get(url(GATEWAY, urllib.parse.quote(page, safe="/?&=")))
    for _ in range(2):
        for page in paths:
            path = urllib.parse.quote(page, safe="/?&=")
            waits = constant_rate(url(GATEWAY), [path], RATE, options.seconds, 2)
            found[page] = waits, len(get(url(GATEWAY, path), {"Accept-Encoding": "gzip"})[0])
    return found
