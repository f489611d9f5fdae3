# SPDX-License-Identifier: GPL-2.0-or-later
"""stac-fastapi-pgstac on a PostgreSQL cluster of its own, with one collection of made-up items.

Outside pytest: `with stac_server() as url: …`. `url` is the landing page, without a slash at the end;
`stac_json.in_stac()` says which datasets it holds. `POST {url}/search` pages by links whose body is to be posted again.
"""

from __future__ import annotations

import json
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from tests.servers.real.account import for_postgresql
from tests.servers.real.running import demand, free_port, prepared, running
from tests.servers.real.stac_json import collection, in_stac, item
from tools.servers.pgstac import postgresql_programs
from tools.servers.places import PGSTAC

_BIN = PGSTAC.venv / "bin"
_SETTINGS = ("fsync=off", "full_page_writes=off", "unix_socket_directories=", "listen_addresses=127.0.0.1", "jit=off")


@contextmanager
def stac_server() -> Iterator[str]:
    """Yield the address of a running STAC API that holds the collection and its items."""
    demand(PGSTAC)
    port = free_port()
    with _postgresql() as variables:
        _fill(variables)
        command = [_BIN / "uvicorn", "--factory", "stac_fastapi.pgstac.app:create_app"]
        command += ["--host", "127.0.0.1", "--port", port, "--log-level", "warning"]
        url = f"http://127.0.0.1:{port}"
        with running(PGSTAC, command, f"{url}/conformance", variables):
            yield url


@contextmanager
def _postgresql() -> Iterator[dict[str, str]]:
    """Yield the variables that lead to a new, empty cluster; it is removed at the end."""
    programs, account = postgresql_programs(), for_postgresql()
    cluster, port = account.new_folder(PGSTAC.folder / "cluster"), free_port()
    try:
        command = [programs / "initdb", "-D", cluster, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync"]
        prepared(PGSTAC, [*command, "--locale=C.UTF-8"], account=account)
        options = [part for each in _SETTINGS for part in ("-c", each)]
        command = [programs / "postgres", "-D", cluster, "-p", port, *options]
        with running(PGSTAC, command, f"tcp://127.0.0.1:{port}", account=account, end=signal.SIGINT, log="postgresql"):
            yield {
                "PGHOST": "127.0.0.1",
                "PGPORT": str(port),
                "PGUSER": "postgres",
                "PGPASSWORD": "none",  # the cluster trusts whoever reaches it on loopback
                "PGDATABASE": "postgres",
            }
    finally:
        shutil.rmtree(cluster, ignore_errors=True)


def _fill(variables: dict[str, str]) -> None:
    files = {"collections": [collection()], "items": [item(each) for each in in_stac()]}
    prepared(PGSTAC, [_BIN / "pypgstac", "migrate"], variables)
    for table, rows in files.items():
        path = PGSTAC.folder / f"{table}.ndjson"
        path.write_text("".join(json.dumps(each) + "\n" for each in rows), encoding="utf-8")
        prepared(PGSTAC, [_BIN / "pypgstac", "load", table, path], variables)
