"""What the operating system knows: who runs, how much time and memory they took."""
import glob
import os
import platform
import re
import subprocess

TICKS = os.sysconf("SC_CLK_TCK")


def describe(options):
    with open("/proc/cpuinfo") as info:
        model = re.search(r"model name\s*: (.*)", info.read())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    java = subprocess.run([java_bin(), "-version"], capture_output=True, text=True).stderr.splitlines()
    return "\n".join([
        f"{os.cpu_count()} cores of {model.group(1) if model else platform.processor()}, {memory:.0f} GiB, Linux {platform.release()}",
        f"{java[2] if len(java) > 2 else java[0]}; {java[0]}",
        f"{options.rounds} rounds of {options.seconds:g} s a contender, {options.connections} connections; "
        "the load generator runs on the same cores"])


def java_bin():
    home = os.environ.get("JAVA_HOME")
    return os.path.join(home, "bin", "java") if home else "java"


def children(pid):
    try:
        found = []
        for task in glob.glob(f"/proc/{pid}/task/*/children"):
            with open(task) as file:
                found += [int(child) for child in file.read().split()]
        return found
    except FileNotFoundError:
        return []


def tree(pid):
    """A process and all below it."""
    all_of = [pid]
    for child in children(pid):
        all_of += tree(child)
    return all_of


def cpu_seconds(pid):
    """The time on a core of a process and of all below it, those included that ended and were waited for."""
    total = 0
    for one in tree(pid):
        try:
            with open(f"/proc/{one}/stat") as file:
                fields = file.read().rsplit(")", 1)[1].split()
            total += sum(int(field) for field in fields[11:15 if one == pid else 13])
        except (FileNotFoundError, ProcessLookupError):
            pass
    return total / TICKS


def resident_megabytes(pid):
    with open(f"/proc/{pid}/status") as file:
        return int(re.search(r"VmRSS:\s+(\d+)", file.read()).group(1)) / 1024


def native_memory(pid):
    """Megabytes that a JVM has committed, by what for; empty unless it runs with -XX:NativeMemoryTracking=summary."""
    said = subprocess.run([java_bin().removesuffix("java") + "jcmd", str(pid), "VM.native_memory", "summary", "scale=KB"],
                          capture_output=True, text=True).stdout
    return {name: int(committed) / 1024 for name, committed in re.findall(r"-\s+([\w ]+) \(reserved=\d+KB, committed=(\d+)KB", said)}
