"""The load generators: wrk for how much, Load.java at a constant rate for how long."""
import json
import os
import re
import shutil
import subprocess
import tempfile

from machine import java_bin

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Missing(Exception):
    """Something that a suite needs is not on this machine."""


def need(program, package):
    path = shutil.which(program) or shutil.which(program, path="/usr/sbin:/usr/local/sbin")
    if path is None:
        raise Missing(f"there is no {program} here; Debian has it in {package}")
    return path


def wrk(url, seconds, connections, headers=(), script=None, cold=False):
    """Requests a second of a closed loop: each connection asks again as soon as it is answered. Refuses to count errors; what is
    cold yet may turn some requests away."""
    command = [need("wrk", "wrk"), "-t1", f"-c{connections}", f"-d{max(1, round(seconds))}s"]
    for header in headers:
        command += ["-H", header]
    if script:
        command += ["-s", script]
    out = subprocess.run(command + [url], capture_output=True, text=True, check=True).stdout
    errors = re.search(r"Non-2xx or 3xx responses: (\d+)|Socket errors: (.*)", out)
    if errors and not cold:
        raise RuntimeError(f"{url}: {errors.group(0)}\n{out}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1))


def constant_rate(base, paths, rate, seconds, connections, headers=()):
    """Latencies in milliseconds at a rate that the server can hold."""
    with tempfile.NamedTemporaryFile("w", suffix=".paths") as file:
        file.write("\n".join(paths) + "\n")
        file.flush()
        out = subprocess.run([java_bin(), "-XX:+UseSerialGC", "-Xmx256m", os.path.join(HERE, "Load.java"), base, str(rate),
                              str(seconds), str(connections), file.name, *headers],
                             capture_output=True, text=True, check=True).stdout
    result = json.loads(out)
    if any(not status.strip("{} ").startswith(("200", "304")) for status in result["statuses"].split(",")):
        raise RuntimeError(f"{base}{paths[0]}: {result['statuses']}")
    return result
