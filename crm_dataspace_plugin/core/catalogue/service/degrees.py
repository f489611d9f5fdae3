# SPDX-License-Identifier: GPL-2.0-or-later
"""Boxes of services, in whatever reference system, as boxes in degrees; None for what cannot be one."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any, Optional

from osgeo import gdal, osr

from crm_dataspace_plugin.core.catalogue.plain import count, mapping, number, text
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.errors import CrsMissing
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.geometry import far_out
from crm_dataspace_plugin.core.pull.wfs_crs import crs_named

_OF_NOTHING = ((0.0, 0.0, 0.0, 0.0), (-1.0, -1.0, 0.0, 0.0))  # what servers state for a layer without features
_STEPS = 8  # parts of each side, because a straight side may be a curve in degrees
_SLACK = 1.0  # degrees beyond the end of the world that are forgiven and cut off
_REMEMBERED = 256  # reference systems


def box_in_degrees(west: Any, south: Any, east: Any, north: Any) -> Optional[Bbox]:
    """Return a box stated in degrees, also as texts; west beyond east crosses the date line."""
    numbers = [number(each) for each in (west, south, east, north)]
    x1, y1, x2, y2 = numbers
    if x1 is None or y1 is None or x2 is None or y2 is None or y1 > y2:
        return None
    if max(abs(x1), abs(x2)) > 180 + _SLACK or max(abs(y1), abs(y2)) > 90 + _SLACK:
        return None
    box = (_cut(x1, 180.0), _cut(y1, 90.0), _cut(x2, 180.0), _cut(y2, 90.0))
    return None if box in _OF_NOTHING else box


def box_named(name: str, corners: tuple[Any, Any, Any, Any], by_register: bool = False) -> Optional[Bbox]:
    """Return a box whose reference system a service names.

    Args:
        corners: lower, then upper corner, in the order the service uses.
        by_register: the order of the axes is that of the EPSG register, even where the short name is used (WMS 1.3.0).
    """
    named = crs_named(name)
    if named is None:
        return None
    system = reference_system(named.code)
    register = bool(system.EPSGTreatsAsLatLong() or system.EPSGTreatsAsNorthingEasting())
    turned = named.y_first or (by_register and register and "84" not in name.rpartition(":")[2][:3])
    first, second, third, fourth = corners
    return _transformed(named.code, (second, first, fourth, third) if turned else corners)


def box_of_esri(extent: Any) -> Optional[Bbox]:
    """Return an ArcGIS extent, x before y, in whatever system it names."""
    stated = mapping(extent)
    reference = mapping(stated.get("spatialReference"))
    corners = (stated.get("xmin"), stated.get("ymin"), stated.get("xmax"), stated.get("ymax"))
    for name in ("latestWkid", "wkid"):
        code = count(reference.get(name))
        if code == 4326:
            return box_in_degrees(*corners)
        for authority in ("EPSG", "ESRI"):
            if code and _to_degrees(f"{authority}:{code}") is not None:
                return _transformed(f"{authority}:{code}", corners)
    wkt = text(reference.get("wkt")) or text(reference.get("wkt2"))
    return _transformed(wkt, corners) if wkt else None


def _transformed(system: str, corners: tuple[Any, Any, Any, Any]) -> Optional[Bbox]:
    numbers = [number(each) for each in corners]
    x1, y1, x2, y2 = numbers
    if x1 is None or y1 is None or x2 is None or y2 is None or y1 > y2 or x1 > x2:
        return None
    if far_out((x1, y1, x2, y2)):
        return None
    if system == "EPSG:4326":
        return box_in_degrees(x1, y1, x2, y2)
    transform = _to_degrees(system)
    if transform is None:
        return None
    sides = [each / _STEPS for each in range(_STEPS + 1)]
    places = [(x1 + (x2 - x1) * across, y1 + (y2 - y1) * up) for across in sides for up in sides]
    moved = [each for each in _moved(transform, places) if math.isfinite(each[0]) and math.isfinite(each[1])]
    if not moved:
        return None
    xs, ys = [each[0] for each in moved], [each[1] for each in moved]
    return box_in_degrees(min(xs), min(ys), max(xs), max(ys))


def _moved(transform: Any, places: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the places in degrees; those outside of what the system covers are infinite, or none is returned."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return [(each[0], each[1]) for each in transform.TransformPoints(places)]
    except RuntimeError:  # where another part of the program switched GDAL's exceptions on
        return []
    finally:
        gdal.PopErrorHandler()


@lru_cache(maxsize=_REMEMBERED)
def _to_degrees(system: str) -> Any:
    """Return the transformation from an authority code or WKT, None where GDAL does not know it."""
    try:
        source = _read(system)
        return osr.CoordinateTransformation(source, reference_system("EPSG:4326")) if source is not None else None
    except (RuntimeError, CrsMissing):
        return None


def _read(system: str) -> Any:
    """Return the system; never by `SetFromUserInput`, which would also open a file or an address."""
    source = osr.SpatialReference()
    source.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    authority, _, code = system.partition(":")
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        if authority == "EPSG" and code.isdecimal():
            failed = source.ImportFromEPSG(int(code))
        elif authority == "ESRI" and code.isdecimal():
            failed = source.SetFromUserInput(f"ESRI:{int(code)}")
        else:
            failed = source.ImportFromESRI([system])
    except (RuntimeError, OverflowError, TypeError):
        return None
    finally:
        gdal.PopErrorHandler()
    return None if failed else source


def _cut(value: float, most: float) -> float:
    return max(-most, min(most, value))
