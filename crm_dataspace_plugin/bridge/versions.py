# SPDX-License-Identifier: GPL-2.0-or-later
"""The versions of the plugin and of what it reckons with, as reports and results state them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import Qgis

from crm_dataspace_plugin.core.errors import LibraryMissing
from crm_dataspace_plugin.core.screening.geometry.library import shapely

_PLUGIN = Path(__file__).resolve().parent.parent


def versions() -> dict[str, str]:
    """Return the versions by name, in the order shown."""
    return {
        "CRM Data Space": plugin_version(),
        "QGIS": Qgis.version(),
        "GDAL": gdal.__version__,
        "shapely": _shapely(),
        "NumPy": np.__version__,
    }


def plugin_version() -> str:
    """Return the plugin's version as its `metadata.txt` states it, from the package or from a checkout."""
    for folder in (_PLUGIN, _PLUGIN.parent):
        stated = folder / "metadata.txt"
        if stated.is_file():
            lines = stated.read_text(encoding="utf-8").splitlines()
            return next((line.partition("=")[2].strip() for line in lines if line.startswith("version=")), "unknown")
    return "unknown"


def _shapely() -> str:
    try:
        return str(shapely().__version__)
    except LibraryMissing:
        return "not installed"
