"""A record by id with the cache off, against the rate at which the database answers the very statements that this takes."""
import os
import re
import subprocess
import time

import system
from figures import number, ratios, spread, table
from load import constant_rate, need, wrk
from machine import cpu_seconds
from system import DATABASE, TARGET, TARGETS, Gwr, get, gwr, url

BY_ID = "/api/v1/targets/jx-2024-gdp-growth"

# As many as a service has for its reads at default settings.
CONNECTIONS = 8


def own_statements():
    """What the service asks the database for one record, as the database's log has it; without the check of the revision."""
    Gwr.psql("postgres", "alter system set log_statement = 'all'")
    Gwr.psql("postgres", "select pg_reload_conf()")
    time.sleep(1)
    path = os.path.join(system.HOME, "logs", "postgres.log")
    before = os.path.getsize(path)
    get(url(TARGETS, BY_ID))
    time.sleep(1)
    Gwr.psql("postgres", "alter system reset log_statement")
    Gwr.psql("postgres", "select pg_reload_conf()")
    with open(path, encoding="utf-8", errors="replace") as log:
        log.seek(before)
        text = log.read()
    statements = re.findall(r"LOG:  execute [^:]+: (.*)\n(?:.*DETAIL:  Parameters: (.*)\n)?", text)
    return [(statement, parameters) for statement, parameters in statements if "data_revision" not in statement]


def script(statements):
    """A pgbench script with the statements' parameters as variables, and these."""
    lines, variables = [], []
    for statement, parameters in statements:
        values = re.findall(r"\$(\d+) = (?:'((?:[^']|'')*)'|NULL)", parameters)
        for position, value in sorted(values, key=lambda one: -int(one[0])):
            name = f"p{len(variables)}"
            cast = "::varchar[]" if value.startswith("{") else ""
            statement = statement.replace("$" + position, f":{name}{cast}")
            variables += ["-D", f"{name}={value}"]
        lines.append(statement + ";")
    file = os.path.join(TARGET, "by-id.sql")
    with open(file, "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")
    return ["-f", file, *variables]


def service(options):
    program = need("pgbench", "postgresql")
    with gwr(GWR_CACHE_SIZE=0) as running:
        statements = own_statements()
        arguments = script(statements)
        ours = [running.pids["targets-service"], running.pids["PostgreSQL"]]
        wrk(url(TARGETS, BY_ID), 15, options.connections)
        rates, costs, ceilings = [], [], []
        for _ in range(options.rounds):
            out = subprocess.run([program, "-h", "127.0.0.1", "-p", str(DATABASE), "-U", "postgres", "-n", "-M", "prepared", "-c",
                                  str(CONNECTIONS), "-j", "1", "-T", str(max(1, round(options.seconds))), *arguments, "gwr_targets"],
                                 capture_output=True, text=True, env={**os.environ, "PGPASSWORD": Gwr.password()})
            if out.returncode != 0 or " 0 (0.000%)" not in out.stdout:
                raise RuntimeError(out.stdout + out.stderr)
            ceilings.append(float(re.search(r"tps = ([\d.]+)", out.stdout).group(1)))
            before = sum(cpu_seconds(pid) for pid in ours)
            rate = wrk(url(TARGETS, BY_ID), options.seconds, options.connections)
            spent = sum(cpu_seconds(pid) for pid in ours) - before
            rates.append(rate)
            costs.append(1e6 * spent / (rate * max(1, round(options.seconds))))
        late = constant_rate(url(TARGETS), [BY_ID], 1000, options.seconds, options.connections)
        table([f"by id, cache off: {len(statements)} statements", "requests/s", "of pgbench", "CPU µs each", "p50 ms at 1000/s", "p99"],
              [[f"pgbench, {CONNECTIONS} connections", spread(ceilings), "", "", "", ""],
               ["targets-service", spread(rates), spread(ratios(rates, ceilings)), spread(costs), number(late["p50"]), number(late["p99"])]])
