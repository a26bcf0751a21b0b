"""Terms found in texts: CPU time by the length of the text and by the number of terms."""
import json
import os
import random

from figures import number, table
from load import wrk
from machine import cpu_seconds
from system import GLOSSARY, TARGET, gwr, get, url

LENGTHS = (1_000, 10_000, 50_000, 100_000)
TERMS = (0, 5_000, 50_000)
COMMON = "的一是在了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三"

SCRIPT = """
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local file = io.open("{body}", "r")
wrk.body = file:read("*a")
file:close()
"""


def text(length):
    """The first report, over and over, mixed with common characters."""
    with open(os.path.join(os.path.dirname(TARGET), "..", "seeds", "src", "main", "resources", "reports", "jx-2024", "report.txt"),
              encoding="utf-8") as file:
        report = file.read()
    numbers = random.Random(7)
    mixed = []
    while sum(map(len, mixed)) < length:
        start = numbers.randrange(len(report) - 200)
        mixed.append(report[start:start + 200])
        mixed.append("".join(numbers.choice(COMMON) for _ in range(20)))
    return "".join(mixed)[:length]


def add_terms(system, count):
    """Made-up terms of two to eight characters beside those of the report."""
    numbers = random.Random(11)
    words = set()
    while len(words) < count:
        words.add("".join(numbers.choice(COMMON) for _ in range(numbers.randrange(2, 9))))
    rows = ", ".join(f"('bench-{i}', 'jx-2024', 2024, {1000 + i}, '{word}', 'w{i}', '{{}}', 'rural', '', '[]', '[]', '{{}}', '{{}}', '[]', "
                     f"'{word}', '{word}')" for i, word in enumerate(sorted(words)))
    file = os.path.join(TARGET, "terms.sql")
    with open(file, "w", encoding="utf-8") as out:
        out.write("delete from term where id like 'bench-%';\n")
        if words:
            out.write("insert into term (id, report, report_year, number, term, term_en, aliases, theme, definition, members, related, "
                      f"sections, mentioned_in, citations, search_name, search_text) values {rows};\n")
        out.write("update data_revision set revision = revision + 1;\n")
    system.psql_file("gwr_glossary", file)


def annotation(options):
    with gwr() as system:
        rows = []
        for terms in TERMS:
            add_terms(system, terms)
            for length in LENGTHS:
                body = os.path.join(TARGET, "text.json")
                content = json.dumps({"text": text(length)}, ensure_ascii=False)
                with open(body, "w", encoding="utf-8") as file:
                    file.write(content)
                script = os.path.join(TARGET, "annotate.lua")
                with open(script, "w") as file:
                    file.write(SCRIPT.format(body=body))
                address = url(GLOSSARY, "/api/v1/annotations")
                found = len(json.loads(get(address, {"Content-Type": "application/json"}, content.encode())[0])["items"])
                wrk(address, options.seconds, 4, script=script)
                before = cpu_seconds(system.pids["glossary-service"])
                rate = wrk(address, options.seconds, 4, script=script)
                spent = cpu_seconds(system.pids["glossary-service"]) - before
                each = 1000 * spent / (rate * max(1, round(options.seconds)))
                rows.append([f"{terms + 20:,}", f"{length:,}", f"{found:,}", number(each), number(1e6 * each / length)])
        add_terms(system, 0)
        table(["terms", "characters", "found", "CPU ms a text", "ns a character"], rows)
