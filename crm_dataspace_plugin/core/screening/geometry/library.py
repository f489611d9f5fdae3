# SPDX-License-Identifier: GPL-2.0-or-later
"""The one door to shapely, so that the rest of the plugin works where it is missing or too old."""

from __future__ import annotations

import importlib
from importlib import metadata
from importlib.util import find_spec
from typing import Any

from crm_dataspace_plugin.core.errors import LibraryMissing
from crm_dataspace_plugin.core.words import say

_PIP = '-m pip install --no-deps "shapely>=2,<3"'
_INSTALL = (
    f"On Windows, in the OSGeo4W Shell: python3 {_PIP}. "
    f"On macOS, in a terminal: /Applications/QGIS.app/Contents/MacOS/bin/python3 {_PIP}. "
    "On Linux: the package python3-shapely where it is version 2 or newer (Debian 13, Ubuntu 24.04, Fedora), else "
    f"in a terminal: python3 {_PIP}, with --user, and with --break-system-packages where pip asks for it."
)


def shapely() -> Any:
    """Return the shapely module, version 2 or newer.

    Raises:
        LibraryMissing: it is not installed, or older; the message says how to install it.
    """
    try:
        module = importlib.import_module("shapely")
    except ImportError as error:
        raise _missing(say("it is not installed"), str(error)) from error
    _check(str(getattr(module, "__version__", "unknown")))
    return module


def look_for_shapely() -> None:
    """Raise LibraryMissing as `shapely` does, without loading the library: that takes a while."""
    if find_spec("shapely") is None:
        raise _missing(say("it is not installed"), "")
    try:
        _check(metadata.version("shapely"))
    except metadata.PackageNotFoundError:  # installed without saying which version it is: told when it is loaded
        return


def _check(version: str) -> None:
    if not version.split(".", 1)[0].isdigit() or int(version.split(".", 1)[0]) < 2:
        raise _missing(say("version {version} is too old", version=version), "")


def _missing(why: str, details: str) -> LibraryMissing:
    return LibraryMissing(
        say(
            "Screening needs the Python library shapely 2 or newer for QGIS' own Python, but {why}. {install}",
            why=why,
            install=_INSTALL,
        ),
        details,
    )
