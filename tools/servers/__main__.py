# SPDX-License-Identifier: GPL-2.0-or-later
"""Install the real servers that `make test-servers` runs: python3 -m tools.servers [name ...]. Safe to run again.

One that cannot be installed is named with the reason, and its tests are skipped; with CRM_SERVERS_REQUIRED=1 that is
an error.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from types import ModuleType

from tools.servers import pgstac, postgis, pycsw, pygeoapi, qgis, tus
from tools.servers.commands import CannotInstall
from tools.servers.places import PGSTAC, POSTGIS, PYCSW, PYGEOAPI, QGIS, TUS, Place, servers_required

SERVERS: Mapping[str, tuple[Place, ModuleType]] = {
    "pycsw": (PYCSW, pycsw),
    "postgis": (POSTGIS, postgis),
    "pgstac": (PGSTAC, pgstac),
    "pygeoapi": (PYGEOAPI, pygeoapi),
    "qgis": (QGIS, qgis),
    "tus": (TUS, tus),
}


def main(names: list[str]) -> int:
    unknown = [each for each in names if each not in SERVERS]
    if unknown:
        print(f"unknown: {', '.join(unknown)}; known: {', '.join(SERVERS)}", file=sys.stderr)
        return 2
    failed = [name for name in names or SERVERS if not _install(*SERVERS[name])]
    return 1 if failed and servers_required() else 0


def _install(place: Place, how: ModuleType) -> bool:
    """Install one server unless what is wanted is there; tell whether it is there now."""
    if place.installed().splitlines()[:1] == [how.WANTED]:
        return True
    print(f"Installing {place.name} (once)", flush=True)
    start = time.monotonic()
    place.folder.mkdir(parents=True, exist_ok=True)
    try:
        got = how.install()
    except CannotInstall as error:
        place.note_failure(str(error))
        print(f"{place.name} cannot be installed here: {error}", file=sys.stderr)
        return False
    place.note_installed(f"{how.WANTED}\n{got}")
    print(f"{place.name}: {got} ({time.monotonic() - start:.0f} s)", flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
