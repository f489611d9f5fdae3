# SPDX-License-Identifier: GPL-2.0-or-later
"""The versions of the plugin and of what it reckons with, as reports and results state them."""

from __future__ import annotations

import platform
from pathlib import Path

import numpy as np
import requests
from osgeo import gdal, osr
from qgis.core import Qgis
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QSysInfo, qVersion

from crm_dataspace_plugin.core.errors import LibraryMissing
from crm_dataspace_plugin.core.screening.geometry.library import shapely

_PROJ = (osr.GetPROJVersionMajor, osr.GetPROJVersionMinor, osr.GetPROJVersionMicro)
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


def all_versions() -> dict[str, str]:
    """Return the versions of all that a failure may depend on, by name, for a report; to be called in a job."""
    return {
        **versions(),
        "QGIS' revision": Qgis.devVersion(),
        "Qt": qVersion(),
        "PyQt": PYQT_VERSION_STR,
        "Python": platform.python_version(),
        "PROJ": ".".join(str(each()) for each in _PROJ),
        "GEOS": Qgis.geosVersion(),
        "requests": requests.__version__,
        "Operating system": f"{QSysInfo.prettyProductName()}, {platform.system()} {platform.release()}",
        "Processor": QSysInfo.currentCpuArchitecture(),
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
