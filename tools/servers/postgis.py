# SPDX-License-Identifier: GPL-2.0-or-later
"""Install Debian's PostgreSQL with PostGIS, which the servers of tables read from."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from tools.servers.commands import CannotInstall, run
from tools.servers.places import ROOT

WANTED = "postgresql postgresql-postgis"


def install() -> str:
    """Return what was installed."""
    return run([install_postgresql() / "postgres", "--version"]).strip()


def install_postgresql() -> Path:
    """Return the folder of PostgreSQL's programs, installed where they were not there."""
    if postgresql_programs() is None:
        run(["sh", ROOT / "tools" / "install.sh", "postgis"])
    programs = postgresql_programs()
    if programs is None:
        raise CannotInstall("there is no PostgreSQL with PostGIS below /usr/lib/postgresql")
    return programs


def postgresql_programs() -> Optional[Path]:
    """Return the folder of the newest PostgreSQL's programs that has PostGIS, None without one."""
    for control in sorted(Path("/usr/share/postgresql").glob("*/extension/postgis.control"), reverse=True):
        programs = Path("/usr/lib/postgresql") / control.parents[1].name / "bin"
        if (programs / "initdb").exists():
            return programs
    return None
