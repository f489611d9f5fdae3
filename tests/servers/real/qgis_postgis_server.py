# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS Server on a table of PostGIS: WFS at the address, OGC API - Features at `wfs3`."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.servers.real.running import demand, free_port, prepared, running
from tools.servers.places import QGIS

_MAKE = """
import sys
from qgis.core import QgsApplication, QgsDataSourceUri, QgsProject, QgsVectorLayer
host, port, database, user, password, table, path = sys.argv[1:]
application = QgsApplication([], False)
application.initQgis()
uri = QgsDataSourceUri()
uri.setConnection(host, port, database, user, password)
uri.setDataSource("public", table, "geom", "", "id")
layer = QgsVectorLayer(uri.uri(False), table, "postgres")
project = QgsProject.instance()
project.setCrs(layer.crs())
project.addMapLayer(layer)
project.writeEntry("WFSLayers", "/", [layer.id()])
project.writeEntry("WFSLayersPrecision", "/" + layer.id(), 15)
sys.exit(0 if layer.isValid() and project.write(path) else "the layer or the project is not there")
"""
_CONNECTION = ("PGHOST", "PGPORT", "PGDATABASE", "PGUSER", "PGPASSWORD")


@contextmanager
def qgis_on_postgis(variables: Mapping[str, str], table: str) -> Iterator[str]:
    """Yield the address of a running QGIS Server, without a slash at the end, with one table as its layer."""
    demand(QGIS)
    home = Path(QGIS.folder) / "postgis"
    home.mkdir(parents=True, exist_ok=True)
    project, address = home / "project.qgs", f"127.0.0.1:{free_port()}"
    own = {**variables, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "QGIS_SERVER_LOG_LEVEL": "2"}
    own["QGIS_SERVER_API_WFS3_MAX_LIMIT"] = "10000"
    connection = [variables[each] for each in _CONNECTION]
    prepared(QGIS, [sys.executable, "-c", _MAKE, *connection, table, project], {**os.environ, **own})
    server = [shutil.which("qgis_mapserver"), "-p", project, address]
    with running(QGIS, server, f"http://{address}/wfs3/collections?f=json", own, log="postgis"):
        yield f"http://{address}"
