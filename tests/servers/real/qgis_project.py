# SPDX-License-Identifier: GPL-2.0-or-later
"""A project of QGIS with one table of PostGIS as its layer, as QGIS Server serves it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.servers.real.running import prepared
from tools.servers.places import QGIS

_CONNECTION = ("PGHOST", "PGPORT", "PGDATABASE", "PGUSER", "PGPASSWORD")

_MAKE = """
import sys
from qgis.core import QgsApplication, QgsDataSourceUri, QgsProject, QgsVectorLayer
host, port, database, user, password, table, path, writes = sys.argv[1:]
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
for each in ("Insert", "Update", "Delete"):
    project.writeEntry("WFSTLayers", each, [layer.id()] if writes == "writes" else [])
sys.exit(0 if layer.isValid() and project.write(path) else "the layer or the project is not there")
"""


def make_project(variables: Mapping[str, str], table: str, path: Path, writes: bool = False) -> None:
    """Write the project; `writes` opens its layer to changes by WFS-T."""
    connection = [variables[each] for each in _CONNECTION]
    arguments = [*connection, table, path, "writes" if writes else "reads"]
    own = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(path.parent)}
    prepared(QGIS, [sys.executable, "-c", _MAKE, *arguments], own)
