# SPDX-License-Identifier: GPL-2.0-or-later
"""Install stac-fastapi-pgstac, a STAC API, and Debian's PostgreSQL with PostGIS for it."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from tools.servers.commands import CannotInstall, make_venv, run
from tools.servers.places import PGSTAC, ROOT

PACKAGES = ("stac-fastapi-pgstac==7.2.*", "pypgstac[psycopg]==0.10.*", "uvicorn")
WANTED = " ".join(PACKAGES)


def install() -> str:
    """Return what was installed."""
    if postgresql_programs() is None:
        run(["sh", ROOT / "tools" / "install.sh", "postgis"])
    programs = postgresql_programs()
    if programs is None:
        raise CannotInstall("there is no PostgreSQL with PostGIS below /usr/lib/postgresql")
    make_venv(PGSTAC.venv, PACKAGES)
    return f"{PACKAGES[0]}, {run([programs / 'postgres', '--version']).strip()}"


def postgresql_programs() -> Optional[Path]:
    """Return the folder of the newest PostgreSQL's programs that has PostGIS, None without one."""
    for control in sorted(Path("/usr/share/postgresql").glob("*/extension/postgis.control"), reverse=True):
        programs = Path("/usr/lib/postgresql") / control.parents[1].name / "bin"
        if (programs / "initdb").exists():
            return programs
    return None
