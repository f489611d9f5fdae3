# SPDX-License-Identifier: GPL-2.0-or-later
"""Asking GDAL without its words on the console, and with one way to fail."""

from __future__ import annotations

from typing import Any

from osgeo import gdal


def quietly(function: Any, *values: Any) -> Any:
    """Return what a function of GDAL returns, None where it fails, whether or not GDAL raises exceptions."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return function(*values)
    except RuntimeError:  # where another plugin switched them on
        return None
    finally:
        gdal.PopErrorHandler()
