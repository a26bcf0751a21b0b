"""What GWR is measured against: the same bytes from nginx and from a bare Quarkus endpoint, the same rows in Datasette."""
import contextlib
import json
import os
import sqlite3
import subprocess
import sys

from load import Missing, need
from machine import java_bin
from system import BARE, DATASETTE, NGINX, TARGET, built_bare, started, url

NGINX_CONF = """
worker_processes auto;
pid {target}/nginx.pid;
error_log {target}/nginx.error.log;
daemon off;
events {{ worker_connections 4096; }}
http {{
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=1000 inactive=1h;
  default_type application/json;
  client_body_temp_path {target}/nginx.tmp; proxy_temp_path {target}/nginx.tmp; fastcgi_temp_path {target}/nginx.tmp;
  uwsgi_temp_path {target}/nginx.tmp; scgi_temp_path {target}/nginx.tmp;
  server {{ listen 127.0.0.1:{port} reuseport; root {target}/www; }}
}}
"""


@contextlib.contextmanager
def nginx(files):
    """Static files: names and bytes."""
    program = need("nginx", "nginx-light")
    os.makedirs(os.path.join(TARGET, "www"), exist_ok=True)
    for name, content in files.items():
        with open(os.path.join(TARGET, "www", name), "wb") as file:
            file.write(content)
    # Its workers are nobody: they must reach the files.
    for directory in (TARGET, os.path.join(TARGET, "www")):
        os.chmod(directory, 0o755)
    conf = os.path.join(TARGET, "nginx.conf")
    with open(conf, "w") as file:
        file.write(("user root;" if os.geteuid() == 0 else "") + NGINX_CONF.format(target=TARGET, port=NGINX))
    with started([program, "-c", conf], "nginx", url(NGINX, "/" + next(iter(files)))) as process:
        yield process.pid


@contextlib.contextmanager
def bare(content):
    """A Quarkus endpoint that returns a constant."""
    file = os.path.join(TARGET, "constant.json")
    with open(file, "wb") as out:
        out.write(content)
    with started([java_bin(), "-XX:+UseSerialGC", "-Xmx128m", f"-Dquarkus.http.port={BARE}", "-Dquarkus.http.host=127.0.0.1",
                  f"-Dbare.file={file}", "-jar", built_bare()], "bare", url(BARE, "/constant")) as process:
        yield process.pid


def flat(record):
    """A record as a row: what is nested becomes a column of its own, lists are JSON."""
    row = {}
    for key, value in record.items():
        if isinstance(value, dict):
            row.update({f"{key}_{inner}": one for inner, one in flat(value).items()})
        else:
            row[key] = json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value
    return row


@contextlib.contextmanager
def datasette(records):
    """The same records in Datasette, with an index for each filter and full text search by trigrams."""
    venv = os.path.join(TARGET, "datasette")
    program = os.path.join(venv, "bin", "datasette")
    if not os.path.exists(program):
        try:
            subprocess.run([sys.executable, "-m", "venv", venv], check=True, capture_output=True)
            subprocess.run([os.path.join(venv, "bin", "pip"), "install", "-q", "datasette"], check=True, capture_output=True)
        except subprocess.CalledProcessError as e:
            raise Missing(f"Datasette cannot be installed: {e.stderr.decode()[-200:]}") from e
    file = os.path.join(TARGET, "targets.db")
    if os.path.exists(file):
        os.remove(file)
    rows = [flat(record) for record in records]
    columns = sorted({column for row in rows for column in row}, key=lambda column: (column != "id", column))
    database = sqlite3.connect(file)
    quoted = ", ".join(f'"{column}"' for column in columns)
    database.execute(f'create table targets ({quoted}, primary key ("id"))')
    database.executemany(f"insert into targets values ({', '.join('?' for _ in columns)})",
                         [[row.get(column) for column in columns] for row in rows])
    database.execute('create index by_theme on targets (theme)')
    database.execute('create virtual table targets_fts using fts5(name, citations, content="targets", tokenize="trigram")')
    database.execute('insert into targets_fts (rowid, name, citations) select rowid, name, citations from targets')
    database.commit()
    database.close()
    with started([program, "serve", "-i", file, "-p", str(DATASETTE), "--setting", "default_page_size", "50"], "datasette",
                 url(DATASETTE, "/targets/targets.json?_size=1")) as process:
        yield process.pid
