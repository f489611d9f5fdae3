# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS Server on a table of PostGIS: WFS at the address, OGC API - Features at `wfs3`."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.servers.real.qgis_project import make_project
from tests.servers.real.running import demand, free_port, running
from tools.servers.places import QGIS


@contextmanager
def qgis_on_postgis(variables: Mapping[str, str], table: str) -> Iterator[str]:
    """Yield the address of a running QGIS Server, without a slash at the end, with one table as its layer."""
    demand(QGIS)
    home = Path(QGIS.folder) / "postgis"
    home.mkdir(parents=True, exist_ok=True)
    project, address = home / "project.qgs", f"127.0.0.1:{free_port()}"
    own = {**variables, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "QGIS_SERVER_LOG_LEVEL": "2"}
    own["QGIS_SERVER_API_WFS3_MAX_LIMIT"] = "10000"
    make_project(variables, table, project)
    server = [shutil.which("qgis_mapserver"), "-p", project, address]
    with running(QGIS, server, f"http://{address}/wfs3/collections?f=json", own, log="postgis"):
        yield f"http://{address}"
