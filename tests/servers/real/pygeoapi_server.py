# SPDX-License-Identifier: GPL-2.0-or-later
"""pygeoapi with the made-up records in one collection of OGC API - Records, `mine-waste`.

Outside pytest: `with pygeoapi_server() as url: …`. `url` is the landing page, without a slash at the end; words are
searched in `records_json.words()` of the records that have it, and `datetime` in the date of creation.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable

from tests.servers.real.records_json import tinydb
from tests.servers.real.running import demand, free_port, prepared, running
from tools.servers.places import PYGEOAPI
from tools.servers.pygeoapi import DEBIAN_ROOT, VENV_INSIDE

COLLECTION = "mine-waste"


def breaks_at_a_missing_geometry() -> bool:
    """Tell whether this is an older version, which answers 500 to any box as soon as one record has no geometry."""
    return "pygeoapi 0.24" not in PYGEOAPI.installed()


@contextmanager
def pygeoapi_server() -> Iterator[str]:
    """Yield the address of a running pygeoapi that holds all datasets."""
    provider = {"type": "record", "name": "TinyDBCatalogue", "id_field": "id", "time_field": "created"}

    def resources(folder: Path, seen_as: str) -> dict[str, Any]:
        (folder / "records.json").write_text(tinydb(), encoding="utf-8")
        return {COLLECTION: resource({**provider, "data": f"{seen_as}/records.json", "title_field": "title"})}

    with pygeoapi_with("catalogue", resources, max_items=500) as url:
        yield url


@contextmanager
def pygeoapi_with(
    name: str, resources: Callable[[Path, str], dict[str, Any]], max_items: int, workers: int = 2
) -> Iterator[str]:
    """Yield the address of a running pygeoapi with collections of the caller's.

    Args:
        name: of the server's folder and log.
        resources: returns the collections; it is given the folder, and what pygeoapi takes the folder for.
    """
    demand(PYGEOAPI)
    url = f"http://127.0.0.1:{free_port()}"
    rooted, own = DEBIAN_ROOT.exists(), f"{name}-{os.getpid()}"  # others may run the same at the same time
    folder = (DEBIAN_ROOT / "srv" if rooted else PYGEOAPI.folder) / own
    seen_as = f"/srv/{own}" if rooted else str(folder)  # by pygeoapi
    python = ["chroot", DEBIAN_ROOT, f"{VENV_INSIDE}/bin/python"] if rooted else [PYGEOAPI.venv / "bin" / "python"]
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    configuration = _configuration(url, resources(folder, seen_as), max_items)
    # JSON is YAML
    (folder / "pygeoapi.yml").write_text(json.dumps(configuration), encoding="utf-8")
    variables = {"PYGEOAPI_CONFIG": f"{seen_as}/pygeoapi.yml", "PYGEOAPI_OPENAPI": f"{seen_as}/openapi.yml"}
    generate = ["openapi", "generate", f"{seen_as}/pygeoapi.yml", "--output-file", f"{seen_as}/openapi.yml"]
    prepared(PYGEOAPI, [*python, "-c", "from pygeoapi import cli; cli()", *generate], variables)
    serve = ["-m", "gunicorn", "--workers", workers, "--bind", url.removeprefix("http://"), "pygeoapi.flask_app:APP"]
    try:
        with running(PYGEOAPI, [*python, *serve], f"{url}/collections", variables, log=name):
            yield url
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def resource(provider: dict[str, Any]) -> dict[str, Any]:
    """Return a collection of one provider."""
    extent = {"spatial": {"bbox": [-11, 36, 32, 70], "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"}}
    return {
        "type": "collection",
        "title": "Synthetic mine waste in Europe",
        "description": "Made-up records for tests",
        "keywords": ["mine waste", "synthetic"],
        "links": [],
        "extents": extent,
        "providers": [provider],
    }


def _configuration(url: str, resources: dict[str, Any], max_items: int) -> dict[str, Any]:
    return {
        "server": {
            "bind": {"host": "127.0.0.1", "port": int(url.rpartition(":")[2])},
            "url": url,
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "languages": ["en-US"],
            "pretty_print": False,
            "limits": {"default_items": 10, "max_items": max_items},
            "map": {"url": "https://tiles.example/{z}/{x}/{y}.png", "attribution": "none"},
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {
                "title": "Synthetic mine waste",
                "description": "Made-up records for tests",
                "keywords": ["mine waste", "synthetic"],
                "keywords_type": "theme",
                "terms_of_service": "https://survey.example/terms",
                "url": "https://survey.example",
            },
            "license": {"name": "CC-BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"},
            "provider": {"name": "Geological Survey of Nowhere", "url": "https://survey.example"},
            "contact": {"name": "Nobody", "email": "waste@survey.example"},
        },
        "resources": resources,
    }


@contextmanager
def pygeoapi_on_postgis(
    variables: Mapping[str, str], table: str, workers: int = 2, editable: bool = False
) -> Iterator[str]:
    """Yield the address of a running pygeoapi with a table of the database that `variables` lead to."""
    data = {
        "host": variables["PGHOST"],
        "port": int(variables["PGPORT"]),
        "dbname": variables["PGDATABASE"],
        "user": variables["PGUSER"],
        "password": variables["PGPASSWORD"],
        "search_path": ["public"],
    }
    provider = {"type": "feature", "name": "PostgreSQL", "data": data, "id_field": "id", "table": table}
    provider["geom_field"] = "geom"
    provider["editable"] = editable
    name = f"{table}-features" if editable else "features"
    with pygeoapi_with(name, lambda *_: {table: resource(provider)}, max_items=10_000, workers=workers) as url:
        yield url
