"""GWR as it is built for production, started by ./run on ports of its own."""
import contextlib
import json
import os
import re
import signal
import subprocess
import time
import urllib.error
import urllib.request

from load import HERE, Missing

ROOT = os.path.dirname(HERE)
TARGET = os.path.join(HERE, "target")
PORT = int(os.environ.get("GWR_BENCH_PORT", "23100"))
GATEWAY, TARGETS, PROJECTS, GLOSSARY, REPORTS, DATABASE, NGINX, BARE, DATASETTE = (PORT + i for i in range(9))
HOME = os.path.join(TARGET, "home")
SERVICES = {"gateway": GATEWAY, "targets-service": TARGETS, "projects-service": PROJECTS, "glossary-service": GLOSSARY,
            "reports-service": REPORTS}


def url(port, path=""):
    return f"http://127.0.0.1:{port}{path}"


def get(address, headers=None, data=None):
    request = urllib.request.Request(address, headers=headers or {}, data=data)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read(), answer.headers


def wait_for(address, seconds, process):
    end = time.time() + seconds
    while time.time() < end:
        if process.poll() is not None:
            raise RuntimeError(f"what should answer at {address} ended: see {TARGET}")
        try:
            return get(address)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise RuntimeError(f"{address} does not answer within {seconds} s: see {TARGET}")


@contextlib.contextmanager
def started(command, name, ready, seconds=240, **more):
    """A process for as long as the block lasts."""
    os.makedirs(TARGET, exist_ok=True)
    with open(os.path.join(TARGET, name + ".log"), "w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True, **more)
        try:
            wait_for(ready, seconds, process)
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()


class Gwr:
    """What runs, and by which process ids."""

    def __init__(self, process):
        self.process = process
        self.pids = {}
        for name in SERVICES:
            with open(os.path.join(HOME, "pids", name + ".pid")) as file:
                self.pids[name] = int(file.read().split()[0])
        with open(os.path.join(HOME, "postgres", "data", "postmaster.pid")) as file:
            self.pids["PostgreSQL"] = int(file.readline())

    @staticmethod
    def password():
        with open(os.path.join(HOME, "postgres", "password")) as file:
            return file.read().strip()

    @staticmethod
    def psql(database, statement):
        return subprocess.run(["psql", "-h", "127.0.0.1", "-p", str(DATABASE), "-U", "postgres", "-d", database, "-v",
                               "ON_ERROR_STOP=1", "-qAtc", statement], capture_output=True, text=True, check=True,
                              env={**os.environ, "PGPASSWORD": Gwr.password()}).stdout

    @staticmethod
    def psql_file(database, file):
        subprocess.run(["psql", "-h", "127.0.0.1", "-p", str(DATABASE), "-U", "postgres", "-d", database, "-v", "ON_ERROR_STOP=1", "-q",
                        "-f", file], check=True, env={**os.environ, "PGPASSWORD": Gwr.password()})


def ports():
    """Where everything listens, as ./run wants to be told."""
    return {name: str(port) for name, port in (("GWR_PORT", GATEWAY), ("GWR_TARGETS_PORT", TARGETS), ("GWR_PROJECTS_PORT", PROJECTS), (
        "GWR_GLOSSARY_PORT", GLOSSARY), ("GWR_REPORTS_PORT", REPORTS), ("GWR_DATABASE_PORT", DATABASE))}


@contextlib.contextmanager
def gwr(**environment):
    """The whole system. Settings come as environment variables, as an operator would give them. One client asks more than one may, and
    the compiler is that of a deployment: ./run has one that starts faster and answers slower."""
    settings = {"GWR_JAVA_OPTS": "-Xmx128m", **os.environ, **ports(), "GWR_HOME": HOME, "GWR_READS_PER_SECOND": "0",
                **{key: str(value) for key, value in environment.items()}}
    with started([os.path.join(ROOT, "run")], "gwr", url(GATEWAY, "/q/health/ready"), 900, cwd=ROOT, env=settings) as process:
        for port in SERVICES.values():
            wait_for(url(port, "/q/health/ready"), 240, process)
        yield Gwr(process)


def started_in(name):
    """Seconds that a service took to start, as it says itself."""
    with open(os.path.join(HOME, "logs", name + ".log"), encoding="utf-8") as log:
        return float(re.findall(r"started in ([\d.]+)s", log.read())[-1])


def built_bare():
    """The bare Quarkus endpoint, built if it is not."""
    jar = os.path.join(HERE, "bare", "target", "quarkus-app", "quarkus-run.jar")
    if not os.path.exists(jar):
        subprocess.run([os.path.join(ROOT, "mvnw"), "-q", "-B", "-ntp", "-f", os.path.join(HERE, "bare", "pom.xml"), "-DskipTests",
                        "package"], check=True, cwd=ROOT)
    return jar


def records(port, path):
    """Every record of a list."""
    items, cursor = [], ""
    while cursor is not None:
        page = json.loads(get(url(port, path + ("&" if "?" in path else "?") + "limit=200" + cursor))[0])
        items += page["items"]
        cursor = "&cursor=" + page["next"] if "next" in page else None
    return items


__all__ = ["Missing", "ROOT", "TARGET"]
