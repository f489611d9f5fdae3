# SPDX-License-Identifier: GPL-2.0-or-later
"""Install Debian's QGIS Server with WFS, OGC API - Features, WMS and WMTS."""

from __future__ import annotations

from tools.servers.commands import run
from tools.servers.places import ROOT

WANTED = "qgis-server-bin qgis-server-wfs qgis-server-wfs3 qgis-server-wms qgis-server-wmts"


def install() -> str:
    """Return what was installed."""
    run(["sh", ROOT / "tools" / "install.sh", "qgis-server"])
    return "QGIS Server " + run(["dpkg-query", "-W", "-f=${Version}", "qgis-server-bin"])
