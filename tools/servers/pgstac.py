# SPDX-License-Identifier: GPL-2.0-or-later
"""Install stac-fastapi-pgstac, a STAC API, and Debian's PostgreSQL with PostGIS for it."""

from __future__ import annotations

from tools.servers.commands import make_venv, run
from tools.servers.places import PGSTAC
from tools.servers.postgis import install_postgresql

PACKAGES = ("stac-fastapi-pgstac==7.2.*", "pypgstac[psycopg]==0.10.*", "uvicorn")
WANTED = " ".join(PACKAGES)


def install() -> str:
    """Return what was installed."""
    programs = install_postgresql()
    make_venv(PGSTAC.venv, PACKAGES)
    return f"{PACKAGES[0]}, {run([programs / 'postgres', '--version']).strip()}"
