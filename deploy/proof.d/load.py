"""Asks the gateway, and records facts, until told to stop by SIGTERM or the time is over; then says in one line of JSON how it went.

load.py URL SECONDS [TOKEN_FILE]: on loopback or the test's own network only. Nothing is tried twice: an answer that did not come is a
failure. Each fact that was acknowledged (201) is written down and can be asked for afterwards: load.py --recall URL FILE.
"""
import http.client
import json
import random
import signal
import sys
import threading
import time
import urllib.parse
import uuid

READS = ["/api/v1/targets?limit=20", "/api/v1/targets/jx-2024-grain-output", "/api/v1/projects?region=360700", "/api/v1/terms",
         "/api/v1/mentions?limit=20", "/api/v1/overview", "/api/v1/search?q=%E9%AB%98%E9%93%81", "/api/v1/reports/jx-2024"]
THREADS = 4
PAUSE = 0.02
stop = threading.Event()


class Count:
    def __init__(self):
        self.lock = threading.Lock()
        self.sent = self.failed = self.partial = 0
        self.faults = {}
        self.slowest = 0.0
        self.acknowledged = []
        self.outage = None

    def add(self, fault, seconds, partial=False, acknowledged=None):
        with self.lock:
            self.sent += 1
            self.partial += partial
            self.slowest = max(self.slowest, seconds)
            if acknowledged:
                self.acknowledged.append(acknowledged)
            if fault:
                self.failed += 1
                self.faults[fault] = self.faults.get(fault, 0) + 1
                now = time.time()
                self.outage = (self.outage[0] if self.outage else now, now)


def one(host, connection, count, method, path, body=None, headers=None):
    start = time.time()
    try:
        if connection is None:
            connection = http.client.HTTPConnection(host, timeout=15)
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        content = answer.read()
        wrong = answer.status >= 500 or (method == "POST" and answer.status not in (201, 409))
        fault = f"{answer.status} {path.split('?')[0]} {json.loads(content).get('detail')}" if wrong else None
        created = answer.getheader("Location") if answer.status == 201 else None
        count.add(fault, time.time() - start, b'"missing"' in content, created)
        if answer.getheader("Connection", "").lower() == "close":
            connection.close()
        return connection
    except (OSError, ValueError, http.client.HTTPException) as e:
        count.add(f"{type(e).__name__} {path.split('?')[0]}", time.time() - start)
        if connection is not None:
            connection.close()
        return None


def read(host, count, end, offset):
    connection = None
    i = offset
    while not stop.is_set() and time.time() < end:
        connection = one(host, connection, count, "GET", READS[i % len(READS)])
        i += 1
        time.sleep(PAUSE)


def facts(host):
    """Values that may be recorded: for each indicator a figure as the report has it, for months that the report knows nothing of."""
    connection = http.client.HTTPConnection(host, timeout=15)
    connection.request("GET", "/api/v1/observations?limit=200")
    known = json.loads(connection.getresponse().read())["items"]
    # What is told without a number, or fits no indicator, cannot be recorded by one.
    values = {one["indicator"]["id"]: one["value"] for one in known if "indicator" in one and "value" in one}
    months = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]
    all_of_them = [{"indicator": indicator, "period": month, "value": value["amount"], "unit": value["unitText"],
                    "source": {"document": "proof"}}
                   for indicator, value in values.items() if "amount" in value and "unitText" in value for month in months]
    random.shuffle(all_of_them)
    return all_of_them


def record(host, count, end, token, todo):
    connection = None
    for fact in todo:
        if stop.is_set() or time.time() >= end:
            return
        connection = one(host, connection, count, "POST", "/api/v1/observations", json.dumps(fact).encode(),
                         {"Content-Type": "application/json", "Authorization": "Bearer " + token, "Idempotency-Key": str(uuid.uuid4())})
        time.sleep(0.2)


def recall(url, file):
    """Whether everything that was acknowledged is there: missing is what a service says it does not have."""
    host = urllib.parse.urlsplit(url).netloc
    there = missing = unanswered = 0
    answers = {}
    connection = http.client.HTTPConnection(host, timeout=15)
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            connection.request("GET", urllib.parse.urlsplit(line.strip()).path)
            answer = connection.getresponse()
            content = answer.read().decode(errors="replace")
            if answer.status != 200:
                what = f"{answer.status} {line.strip()} {content[-300:]}"
                answers.setdefault(answer.status, what)
            if answer.status == 200:
                there += 1
            elif answer.status == 404:
                missing += 1
            else:
                unanswered += 1
    print(json.dumps({"acknowledged": there + missing + unanswered, "there": there, "missing": missing, "unanswered": unanswered,
                      "first": answers}, ensure_ascii=False))
    return 1 if missing or unanswered else 0


def main():
    if sys.argv[1] == "--recall":
        sys.exit(recall(sys.argv[2], sys.argv[3]))
    url, seconds = sys.argv[1], float(sys.argv[2])
    host = urllib.parse.urlsplit(url).netloc
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    count = Count()
    writes = Count()
    end = time.time() + seconds
    threads = [threading.Thread(target=read, args=(host, count, end, i)) for i in range(THREADS)]
    if len(sys.argv) > 3:
        with open(sys.argv[3], encoding="utf-8") as file:
            token = file.read().strip()
        threads.append(threading.Thread(target=record, args=(host, writes, end, token, facts(host))))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if len(sys.argv) > 3:
        with open(sys.argv[3] + ".acknowledged", "a", encoding="utf-8") as file:
            file.writelines(place + "\n" for place in writes.acknowledged)
    result = {"sent": count.sent, "failed": count.failed, "partial": count.partial, "slowestSeconds": round(count.slowest, 2),
              "written": writes.sent, "acknowledged": len(writes.acknowledged), "writesFailed": writes.failed}
    if count.outage:
        result["failingForSeconds"] = round(count.outage[1] - count.outage[0], 1)
    result["faults"] = dict(sorted({**count.faults, **writes.faults}.items(), key=lambda entry: -entry[1])[:5])
    print(json.dumps(result, ensure_ascii=False))


main()
