# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS Server as it is run in earnest: its FastCGI program behind a web server, one table of PostGIS, open to changes.

WFS at the address, OGC API - Features at `wfs3`.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.servers.real.qgis_project import make_project
from tests.servers.real.running import demand, free_port, running
from tools.servers.places import QGIS
from tools.servers.qgis import web_server

PROGRAM = Path("/usr/lib/cgi-bin/qgis_mapserv.fcgi")
_CONFIGURATION = """
server.document-root = "{home}"
server.bind = "127.0.0.1"
server.port = {port}
server.modules = ("mod_fastcgi")
fastcgi.server = ("/" => ((
    "bin-path" => "{program}", "socket" => "{socket}", "min-procs" => 1, "max-procs" => {processes},
    "check-local" => "disable", "fix-root-scriptname" => "enable",
    "bin-environment" => (
        "QT_QPA_PLATFORM" => "offscreen", "QGIS_PROJECT_FILE" => "{home}/project.qgs", "HOME" => "{home}",
        "QGIS_SERVER_LOG_LEVEL" => "2", "QGIS_SERVER_LOG_STDERR" => "1", "QGIS_SERVER_API_WFS3_MAX_LIMIT" => "10000"
    )
)))
"""


@contextmanager
def fcgi_qgis_server(
    variables: Mapping[str, str], table: str, writes: bool = True, processes: int = 2
) -> Iterator[str]:
    """Yield the address of a running QGIS Server, without a slash at the end."""
    demand(QGIS)
    program, modules = web_server()
    log = f"fcgi-{table}-{'writes' if writes else 'reads'}"
    home = Path(QGIS.folder) / f"{log}-{os.getpid()}"  # several run at a time
    home.mkdir(parents=True, exist_ok=True)
    own = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    make_project(variables, table, home / "project.qgs", writes)
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="fcgi-") as sockets:  # the name of a socket must be short
        text = _CONFIGURATION.format(
            home=home, port=port, program=PROGRAM, socket=Path(sockets) / "qgis", processes=processes
        )
        (home / "lighttpd.conf").write_text(text, encoding="utf-8")
        command = [program, "-D", "-m", modules, "-f", home / "lighttpd.conf"]
        ready = f"http://127.0.0.1:{port}/wfs3/collections?f=json"
        try:
            with running(QGIS, command, ready, own, log=log):
                yield f"http://127.0.0.1:{port}"
        finally:
            shutil.rmtree(home, ignore_errors=True)
