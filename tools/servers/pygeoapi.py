# SPDX-License-Identifier: GPL-2.0-or-later
"""Install pygeoapi for its OGC API - Records and Features.

Version 0.24, which needs Python 3.12, or else the newest that runs here. Debian 12 has Python 3.11: there it lives in
a Debian 13 root of its own.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.servers.commands import PIP_OPTIONS, SYSTEM_PYTHON, CannotInstall, make_venv, run
from tools.servers.debian_root import make_root, remove_root, run_inside
from tools.servers.places import PYGEOAPI

NEWEST = "pygeoapi==0.24.*"
OLDEST = "pygeoapi>=0.20"
SERVER = ("gunicorn", "psycopg2-binary", "GeoAlchemy2")  # what serves it, and what reads PostGIS
WANTED = " ".join((NEWEST, *SERVER))
DEBIAN_ROOT = PYGEOAPI.folder / "root"
VENV_INSIDE = "/srv/venv"  # in the root


def install() -> str:
    """Return what was installed."""
    if _has_new_python():
        make_venv(PYGEOAPI.venv, (NEWEST, *SERVER))
        return f"pygeoapi {_version(PYGEOAPI.venv)}"
    try:
        _install_in_root(DEBIAN_ROOT)
    except CannotInstall as error:
        remove_root(DEBIAN_ROOT)  # what is there says which of the two is used
        print(f"pygeoapi: no Debian 13 root, so an older version: {error}", file=sys.stderr)
        make_venv(PYGEOAPI.venv, (OLDEST, *SERVER))
        return f"pygeoapi {_version(PYGEOAPI.venv)}, because there is no Debian 13 root"
    return f"pygeoapi {_version(DEBIAN_ROOT / VENV_INSIDE[1:])} in a Debian 13 root"


def _install_in_root(root: Path) -> None:
    make_root(root, "trixie", ["python3-venv"])
    run_inside(root, "python3", "-m", "venv", VENV_INSIDE)
    run_inside(root, f"{VENV_INSIDE}/bin/python", "-m", "pip", *PIP_OPTIONS, "install", NEWEST, *SERVER)


def _has_new_python() -> bool:
    return run([SYSTEM_PYTHON, "-c", "import sys; print(sys.version_info >= (3, 12))"]).strip() == "True"


def _version(venv: Path) -> str:
    found = sorted(venv.glob("lib/python3*/site-packages/pygeoapi-*.dist-info"))
    return found[0].name.removesuffix(".dist-info").partition("-")[2] if found else "of unknown version"
