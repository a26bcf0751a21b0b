"""The measurements. Contenders take turns in each round, so that what disturbs the machine disturbs all of them."""
import contextlib
import urllib.parse

import annotation
import comparisons
import growth
import pages
import texts
from contenders import bare, datasette, nginx
from figures import median, number, ratios, spread, table
from load import Missing, constant_rate, wrk
from machine import cpu_seconds, native_memory, resident_megabytes
from pgbench import service
from system import BARE, DATASETTE, GATEWAY, NGINX, SERVICES, TARGETS, get, gwr, records, url

BY_ID = "/api/v1/targets/jx-2024-gdp-growth"
LIST = "/api/v1/targets"
FILTER = "/api/v1/targets?theme=rural"
SEARCH = "/api/v1/targets?q=" + urllib.parse.quote("粮食产量")
SECTION = "/api/v1/reports/jx-2024/sections/" + urllib.parse.quote("二.4")
WARM_UP_SECONDS = 10
LATENCY_RATE = 2000


class Contender:
    """An address, who works for it, and what it did round by round."""

    def __init__(self, name, address, pids, headers=(), script=None):
        self.name, self.address, self.pids, self.headers, self.script = name, address, pids, headers, script
        self.rates, self.costs = [], []

    def warm_up(self, options):
        wrk(self.address, WARM_UP_SECONDS, options.connections, self.headers, self.script, cold=True)

    def measure(self, options):
        before = [cpu_seconds(pid) for pid in self.pids]
        rate = wrk(self.address, options.seconds, options.connections, self.headers, self.script)
        spent = sum(cpu_seconds(pid) - one for pid, one in zip(self.pids, before))
        self.rates.append(rate)
        self.costs.append(spent * 1e6 / (rate * max(1, round(options.seconds))))

    def latencies(self, options):
        split = urllib.parse.urlsplit(self.address)
        return constant_rate(f"http://{split.netloc}", [split.path + ("?" + split.query if split.query else "")], LATENCY_RATE,
                             options.seconds, options.connections, self.headers)


def take_turns(contenders, options):
    for contender in contenders:
        contender.warm_up(options)
    for _ in range(options.rounds):
        for contender in contenders:
            contender.measure(options)


def reading(options):
    """Reads that were asked before, from the gateway and from a service alone, against the ceilings."""
    with gwr() as system, contextlib.ExitStack() as stack:
        byid, headers = get(url(GATEWAY, BY_ID))
        page = get(url(GATEWAY, LIST))[0]
        web = stack.enter_context(nginx({"byid.json": byid, "list.json": page}))
        constant = stack.enter_context(bare(byid))
        known = ("If-None-Match: " + headers["ETag"],)
        static = ("If-None-Match: " + get(url(NGINX, "/byid.json"))[1]["ETag"],)
        through = [system.pids[name] for name in ("gateway", "targets-service", "PostgreSQL")]
        groups = {
            f"by id, {len(byid):,} bytes": [
                Contender("nginx", url(NGINX, "/byid.json"), [web]),
                Contender("bare Quarkus", url(BARE, "/constant"), [constant]),
                Contender("targets-service", url(TARGETS, BY_ID), through[1:]),
                Contender("gateway", url(GATEWAY, BY_ID), through)],
            f"first page, {len(page):,} bytes": [
                Contender("nginx", url(NGINX, "/list.json"), [web]),
                Contender("gateway", url(GATEWAY, LIST), through)],
            "304": [
                Contender("nginx", url(NGINX, "/byid.json"), [web], static),
                Contender("targets-service", url(TARGETS, BY_ID), through[1:], known),
                Contender("gateway", url(GATEWAY, BY_ID), through, known)]}
        take_turns([one for group in groups.values() for one in group], options)
        rows = []
        for what, group in groups.items():
            for one in group:
                late = one.latencies(options)
                rows.append([what, one.name, spread(one.rates), spread(ratios(one.rates, group[0].rates)),
                             spread(one.costs), number(late["p50"]), number(late["p99"]), number(late["p999"])])
        table(["what", "who", "requests/s", "of nginx", "CPU µs each", f"p50 ms at {LATENCY_RATE}/s", "p99", "p99.9"], rows)


def against_datasette(options):
    """The same questions to the same rows, with the cache off, so that each is answered anew, and on."""
    for cache, name in (("0", "off"), ("8M", "on")):
        with gwr(GWR_CACHE_SIZE=cache) as system, datasette(records(TARGETS, LIST)) as pid:
            ours = [system.pids[one] for one in ("targets-service", "PostgreSQL")]
            pairs = [("list", LIST, "/targets/targets.json?_shape=objects&_size=50"),
                     ("filter", FILTER, "/targets/targets.json?_shape=objects&_size=50&theme=rural"),
                     ("text search", SEARCH, "/targets/targets.json?_shape=objects&_size=50&_search="
                      + urllib.parse.quote('"粮食产量"'))]
            contenders = [(what, Contender("service", url(TARGETS, path), ours), Contender("Datasette", url(DATASETTE, other), [pid]))
                          for what, path, other in pairs]
            take_turns([one for _, mine, theirs in contenders for one in (mine, theirs)], options)
            table([f"cache {name}", "service, requests/s", "Datasette", "times"],
                  [[what, spread(mine.rates), spread(theirs.rates), spread(ratios(mine.rates, theirs.rates))]
                   for what, mine, theirs in contenders])


def combined(options):
    """What the gateway combines, against one page of a list; and what passing through adds. Without and with the cache."""
    for cache, name in (("0", "off"), ("8M", "on")):
        with gwr(GWR_CACHE_SIZE=cache) as system:
            everyone = [system.pids[one] for one in system.pids]
            behind = [system.pids["targets-service"], system.pids["PostgreSQL"]]
            page = Contender("a page of targets", url(GATEWAY, LIST), everyone)
            others = [Contender("/search?q=高铁", url(GATEWAY, "/api/v1/search?q=" + urllib.parse.quote("高铁")), everyone),
                      Contender("/overview", url(GATEWAY, "/api/v1/overview"), everyone),
                      Contender("section 二.4", url(GATEWAY, SECTION), everyone)]
            alone = Contender("by id, service alone", url(TARGETS, BY_ID), behind)
            door = Contender("by id, through the gateway", url(GATEWAY, BY_ID), behind + [system.pids["gateway"]])
            take_turns([page, *others, alone, door], options)
            rows = [[one.name, spread(one.rates), spread(one.costs), spread(ratios(one.costs, page.costs))]
                    for one in [page, *others]]
            table([f"cache {name}", "requests/s", "CPU µs each, all processes", "times a page"], rows)
            service_late, door_late = alone.latencies(options), door.latencies(options)
            table([f"cache {name}", "requests/s", "CPU µs each", f"p50 ms at {LATENCY_RATE}/s", "p99"],
                  [[one.name, spread(one.rates), spread(one.costs), number(late["p50"]), number(late["p99"])]
                   for one, late in ((alone, service_late), (door, door_late))])
            print(f"The gateway adds {door_late['p50'] - service_late['p50']:.2f} ms to the median and "
                  f"{100 * (median(door.costs) / median(alone.costs) - 1):.0f} % to the CPU.\n")


def memory(options):
    """Resident memory, after each service was asked many different things for a while. GWR_JAVA_OPTS and MALLOC_ARENA_MAX can be set; with
    -XX:NativeMemoryTracking=summary among the options it tells as well what the memory is for."""
    paths = ["/api/v1/targets", "/api/v1/observations", "/api/v1/projects", "/api/v1/terms", "/api/v1/search?q=" +
             urllib.parse.quote("高铁"), "/api/v1/overview", SECTION, "/api/v1/targets/counts?groupBy=THEME"]
    with gwr() as system:
        idle = {name: resident_megabytes(pid) for name, pid in system.pids.items()}
        most = dict(idle)
        for _ in range(options.rounds):
            for path in paths:
                wrk(url(GATEWAY, path), max(1, options.seconds / 2), options.connections)
                for port, own in ((TARGETS, "/api/v1/targets"), (TARGETS + 1, "/api/v1/projects"), (TARGETS + 2, "/api/v1/terms")):
                    different = [own + f"?limit={1 + i}" for i in range(200)]
                    constant_rate(url(port), different, 200, 1, 16)
                most = {name: max(most[name], resident_megabytes(pid)) for name, pid in system.pids.items()}
        table(["process", "RSS at the start, MB", "most under load"],
              [[name, number(idle[name]), number(most[name])] for name in SERVICES])
        native = {name: native_memory(system.pids[name]) for name in SERVICES}
        uses = sorted({use for one in native.values() for use, size in one.items() if size >= 1})
        if uses:
            table(["committed in the end, MB", *SERVICES], [[use, *(number(native[name].get(use, 0)) for name in SERVICES)] for use in uses])


ALL = {"reading": reading, "datasette": against_datasette, "service": service, "combined": combined, "annotation": annotation.annotation, "memory": memory,
       "comparisons": comparisons.comparisons, "texts": texts.texts, "pages": pages.pages, "growth": growth.growth}
DEFAULT = [name for name in ALL if name != "growth"]

__all__ = ["ALL", "DEFAULT", "Missing"]
