# SPDX-License-Identifier: GPL-2.0-or-later
"""stac-fastapi-pgstac on a PostgreSQL cluster of its own, with one collection of made-up items.

Outside pytest: `with stac_server() as url: …`. `url` is the landing page, without a slash at the end;
`stac_json.in_stac()` says which datasets it holds. `POST {url}/search` pages by links whose body is to be posted again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from tests.servers.real.postgresql import postgresql
from tests.servers.real.running import demand, free_port, prepared, running
from tests.servers.real.stac_json import collection, in_stac, item
from tools.servers.places import PGSTAC

_BIN = PGSTAC.venv / "bin"


@contextmanager
def stac_server() -> Iterator[str]:
    """Yield the address of a running STAC API that holds the collection and its items."""
    demand(PGSTAC)
    port = free_port()
    with postgresql(PGSTAC) as variables:
        _fill(variables)
        command = [_BIN / "uvicorn", "--factory", "stac_fastapi.pgstac.app:create_app"]
        command += ["--host", "127.0.0.1", "--port", port, "--log-level", "warning"]
        url = f"http://127.0.0.1:{port}"
        with running(PGSTAC, command, f"{url}/conformance", variables):
            yield url


def _fill(variables: dict[str, str]) -> None:
    files = {"collections": [collection()], "items": [item(each) for each in in_stac()]}
    prepared(PGSTAC, [_BIN / "pypgstac", "migrate"], variables)
    for table, rows in files.items():
        path = PGSTAC.folder / f"{table}.ndjson"
        path.write_text("".join(json.dumps(each) + "\n" for each in rows), encoding="utf-8")
        prepared(PGSTAC, [_BIN / "pypgstac", "load", table, path], variables)
