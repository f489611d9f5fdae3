# SPDX-License-Identifier: GPL-2.0-or-later
"""Which version of QGIS is tested in which Debian."""

from __future__ import annotations

from pathlib import Path

from tools.servers.places import ROOT

RELEASES = {"3.22": "bookworm", "3.40": "trixie", "3.44": "sid"}
ROOTS = ROOT / "build" / "roots"


def release_here() -> str:
    """Return the code name of the Debian this machine runs, empty where it is another system."""
    try:
        words = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return next((line.partition("=")[2].strip('"') for line in words if line.startswith("VERSION_CODENAME=")), "")
