"""The pages, made anew each time: how long a reader waits with the packaged report alone, and with all the texts of GWR_TEXTS."""
import os
import shutil
import subprocess
import urllib.parse

import system
from figures import number, table
from load import constant_rate
from system import GATEWAY, ROOT, TARGET, gwr, url
from texts import files_to_read, served

RATE = 5
PAGES = ["/zh/", "/zh/reports", "/zh/reports/jx-2024", "/zh/reports/jx-2024/二.4", "/zh/targets", "/zh/targets/jx-2024-gdp-growth",
         "/zh/compare", "/zh/indicators/gdp-growth", "/zh/projects", "/zh/places", "/zh/places/360000", "/zh/terms", "/zh/search?q=高铁",
         "/zh/changes", "/zh/coverage"]
LIST = "/api/v1/targets?limit=50"


def pages(options):
    files = files_to_read()
    system.HOME = os.path.join(TARGET, "pages")
    shutil.rmtree(system.HOME, ignore_errors=True)
    measured = []
    with gwr(GWR_CACHE_SIZE=0):
        measured.append(waits(options))
        subprocess.run([os.path.join(ROOT, "run"), "read", "--publish", *files], check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, **system.ports(), "GWR_HOME": system.HOME})
        served(len(files))
        measured.append(waits(options))
    few, many = measured
    table([f"cache off, {RATE} a second", "1 report: p50 ms", "p99", "times a list of 50 targets", f"{len(files) + 1} reports: p50 ms", "p99",
           "times a list of 50 targets"],
          [[page, number(few[page]["p50"]), number(few[page]["p99"]), number(few[page]["p50"] / few[LIST]["p50"]),
            number(many[page]["p50"]), number(many[page]["p99"]), number(many[page]["p50"] / many[LIST]["p50"])]
           for page in [LIST, *PAGES]])


def waits(options):
    """A first round warms up."""
    found = {}
    for _ in range(2):
        for page in [LIST, *PAGES]:
            found[page] = constant_rate(url(GATEWAY), [urllib.parse.quote(page, safe="/?&=")], RATE, options.seconds, 2)
    return found
