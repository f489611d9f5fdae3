# SPDX-License-Identifier: GPL-2.0-or-later
"""Install Debian's QGIS Server with WFS, OGC API - Features, WMS and WMTS, and a web server to run it by FastCGI.

The web server is only unpacked, into the folder of QGIS Server: its package would start one for the whole machine.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from tools.servers.commands import CannotInstall, run
from tools.servers.places import QGIS, ROOT

WANTED = "qgis-server-bin qgis-server-wfs qgis-server-wfs3 qgis-server-wms qgis-server-wmts lighttpd"


def web_server() -> tuple[Path, Path]:
    """Return the web server's program and the folder of its modules."""
    folder = QGIS.folder / "lighttpd"
    return folder / "usr" / "sbin" / "lighttpd", folder / "usr" / "lib" / "lighttpd"


def install() -> str:
    """Return what was installed."""
    run(["sh", ROOT / "tools" / "install.sh", "qgis-server"])
    _unpack("lighttpd")
    return "QGIS Server " + run(["dpkg-query", "-W", "-f=${Version}", "qgis-server-bin"])


def _unpack(package: str) -> None:
    folder = QGIS.folder / package
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    command = ["sh", "-c", 'cd "$0" && apt-get download -qq "$1" && dpkg -x "$1"_*.deb . && rm "$1"_*.deb']
    try:
        run([*command, folder, package])
    except CannotInstall:  # the lists of packages may be old
        run(["apt-get", "update", "-qq"])
        run([*command, folder, package])
