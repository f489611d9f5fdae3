# SPDX-License-Identifier: GPL-2.0-or-later
"""pygeoapi with the made-up records in one collection of OGC API - Records, `mine-waste`.

Outside pytest: `with pygeoapi_server() as url: …`. `url` is the landing page, without a slash at the end; words are
searched in `records_json.words()` of the records that have it, and `datetime` in the date of creation.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

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
    demand(PYGEOAPI)
    url = f"http://127.0.0.1:{free_port()}"
    rooted = DEBIAN_ROOT.exists()
    folder = (DEBIAN_ROOT / "srv" if rooted else PYGEOAPI.folder) / "catalogue"
    seen_as = "/srv/catalogue" if rooted else str(folder)  # by pygeoapi
    python = ["chroot", DEBIAN_ROOT, f"{VENV_INSIDE}/bin/python"] if rooted else [PYGEOAPI.venv / "bin" / "python"]
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "records.json").write_text(tinydb(), encoding="utf-8")
    # JSON is YAML
    (folder / "pygeoapi.yml").write_text(json.dumps(_configuration(url, f"{seen_as}/records.json")), encoding="utf-8")
    variables = {"PYGEOAPI_CONFIG": f"{seen_as}/pygeoapi.yml", "PYGEOAPI_OPENAPI": f"{seen_as}/openapi.yml"}
    generate = ["openapi", "generate", f"{seen_as}/pygeoapi.yml", "--output-file", f"{seen_as}/openapi.yml"]
    prepared(PYGEOAPI, [*python, "-c", "from pygeoapi import cli; cli()", *generate], variables)
    serve = ["-m", "gunicorn", "--workers", 2, "--bind", url.removeprefix("http://"), "pygeoapi.flask_app:APP"]
    with running(PYGEOAPI, [*python, *serve], f"{url}/collections/{COLLECTION}", variables):
        yield url


def _configuration(url: str, records: str) -> dict[str, Any]:
    extent = {"spatial": {"bbox": [-11, 36, 32, 70], "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"}}
    provider = {"type": "record", "name": "TinyDBCatalogue", "data": records, "id_field": "id"}
    return {
        "server": {
            "bind": {"host": "127.0.0.1", "port": int(url.rpartition(":")[2])},
            "url": url,
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "languages": ["en-US"],
            "pretty_print": False,
            "limits": {"default_items": 10, "max_items": 500},
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
        "resources": {
            COLLECTION: {
                "type": "collection",
                "title": "Synthetic mine waste in Europe",
                "description": "Made-up records for tests",
                "keywords": ["mine waste", "synthetic"],
                "links": [],
                "extents": extent,
                "providers": [{**provider, "time_field": "created", "title_field": "title"}],
            }
        },
    }
