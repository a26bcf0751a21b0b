"""Real texts taken in, read and published through the API: GWR_TEXTS is a directory of them, none is contained."""
import glob
import json
import os
import shutil
import subprocess
import time

import system
from figures import number, table
from load import HERE, Missing
from machine import cpu_seconds, java_bin, resident_megabytes
from system import GATEWAY, ROOT, TARGET, get, gwr, url


def files_to_read():
    directory = os.environ.get("GWR_TEXTS", os.path.join(ROOT, "..", "shared", "reports"))
    files = sorted(glob.glob(os.path.join(directory, "**", "*.txt"), recursive=True))
    if not files:
        raise Missing("GWR_TEXTS names no directory with texts (*.txt)")
    return files


def texts(options):
    files = files_to_read()
    system.HOME = os.path.join(TARGET, "texts")
    shutil.rmtree(system.HOME, ignore_errors=True)
    rows = []
    with gwr() as running:
        for name, some in (("the first third, cold", files[::3]), ("the others", files[1::3] + files[2::3])):
            before = {one: cpu_seconds(pid) for one, pid in running.pids.items()}
            began = time.time()
            subprocess.run([os.path.join(ROOT, "run"), "read", "--publish", *some], check=True, stdout=subprocess.DEVNULL,
                           env={**os.environ, **system.ports(), "GWR_HOME": system.HOME})
            ids = served(len(some) + sum(row[1] for row in rows))
            seconds = time.time() - began
            spent = {one: cpu_seconds(pid) - before[one] for one, pid in running.pids.items()}
            characters = sum(len(open(file, encoding="utf-8").read()) for file in some)
            known = words(some)
            rows.append([name, len(some), characters, number(seconds), number(sum(spent.values())),
                         number(spent["reports-service"] * 20_000 / characters), number(spent["reports-service"] / known),
                         number(resident_megabytes(running.pids["reports-service"]))])
    table(["", "texts", "characters", "seconds until every service has them", "CPU s, all processes",
           "reports-service, CPU s for 20,000 characters", "times what java.text takes to find their words", "reports-service, RSS MB"],
          [[str(cell) for cell in row] for row in rows])


def served(count):
    """Waits until so many reports beside the packaged one are taken in by every service, and gives their ids."""
    while True:
        ids = [one["id"] for one in json.loads(get(url(GATEWAY, "/api/v1/reports?limit=200"))[0])["items"]]
        if len(ids) > count and all(is_taken(one) for one in ids):
            return ids
        time.sleep(0.2)


def is_taken(report):
    taken = json.loads(get(url(GATEWAY, f"/api/v1/reports/{report}"))[0]).get("takenIn", [])
    return len(taken) == 3 and all(one["state"] == "TAKEN" for one in taken)


def words(files):
    """CPU seconds that the words of the texts take, once warm."""
    return float(subprocess.run([java_bin(), os.path.join(HERE, "Words.java"), *files], check=True, capture_output=True,
                                text=True).stdout)
