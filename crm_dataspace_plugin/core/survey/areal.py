# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground of a facility: its polygons, made valid where they cross themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from osgeo import ogr

from crm_dataspace_plugin.core.gdal_silence import quietly

POLYGONS = (ogr.wkbPolygon, ogr.wkbMultiPolygon)


def valid_ground(geometry: ogr.Geometry) -> Optional[ogr.Geometry]:
    """Return the polygons of a geometry, valid; None where it has no area.

    Lines that spikes leave when an outline is made valid are left out: they have no area to lose.
    """
    valid = geometry if quietly(geometry.IsValid) else quietly(geometry.MakeValid)
    parts = [] if valid is None else list(_parts(valid))
    if not parts:
        return None
    if len(parts) == 1:
        return parts[0]
    ground = ogr.Geometry(ogr.wkbMultiPolygon)
    for each in parts:
        ground.AddGeometry(each)
    return ground


def _parts(geometry: ogr.Geometry) -> Iterator[ogr.Geometry]:
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        if geometry.Area() > 0:
            yield geometry.Clone()  # a part dies with the whole
        return
    for number in range(geometry.GetGeometryCount()):
        yield from _parts(geometry.GetGeometryRef(number))
