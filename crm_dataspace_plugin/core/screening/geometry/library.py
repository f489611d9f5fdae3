# SPDX-License-Identifier: GPL-2.0-or-later
"""The one door to shapely, so that the rest of the plugin works where it is missing or too old."""

from __future__ import annotations

import importlib
from typing import Any

from crm_dataspace_plugin.core.errors import LibraryMissing

_INSTALL = 'python3 -m pip install --no-deps "shapely>=2,<3"'


def shapely() -> Any:
    """Return the shapely module, version 2 or newer.

    Raises:
        LibraryMissing: it is not installed, or older; the message says how to install it.
    """
    try:
        module = importlib.import_module("shapely")
    except ImportError as error:
        raise _missing("it is not installed", str(error)) from error
    version = str(getattr(module, "__version__", "unknown"))
    if not version.split(".", 1)[0].isdigit() or int(version.split(".", 1)[0]) < 2:
        raise _missing(f"version {version} is too old", "")
    return module


def _missing(why: str, details: str) -> LibraryMissing:
    return LibraryMissing(
        f"Screening needs the Python library shapely 2 or newer, but {why}. Install it for QGIS' own Python, in the "
        f"OSGeo4W Shell on Windows or in a terminal elsewhere, with: {_INSTALL} (on Debian and Ubuntu also "
        "--break-system-packages)",
        details,
    )
