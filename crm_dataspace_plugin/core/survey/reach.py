# SPDX-License-Identifier: GPL-2.0-or-later
"""How far a survey reaches, in degrees."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from osgeo import ogr, osr

from crm_dataspace_plugin.core.errors import DataError, TransformFailed
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.geometry import far_out
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.survey.metric import WGS84, move
from crm_dataspace_plugin.core.survey.planning import facility_sources, read_facilities
from crm_dataspace_plugin.core.survey.tiles import Box
from crm_dataspace_plugin.core.words import say

AROUND = 0.005  # degrees, some 500 m: the way to a facility


def reach(field_copy: Path, area_wkt: str = "", layers: Sequence[str] = ()) -> Box:
    """Return west, south, east, north of the area; without one, of all facilities and a little around them.

    Args:
        layers: tables that come along, empty for all.

    Raises:
        DataError: no facility has a place.
        GeometryUnusable: the area is no polygon.
        FieldCopyError
    """
    if area_wkt:
        return Area.from_wkt(area_wkt).bbox
    boxes = []
    with open_field_copy(field_copy) as connection:
        for source in facility_sources(connection, layers):
            transform = osr.CoordinateTransformation(reference_system(source.crs), reference_system(WGS84))
            for facility in read_facilities(connection, source):
                box = _box(facility.wkb, transform)
                if box is not None:
                    boxes.append(box)
    if not boxes:
        raise DataError(say("No facility has a place: there is nothing to draw a basemap of."))
    west, east, south, north = zip(*boxes)
    wider = AROUND / math.cos(math.radians(min(80.0, max(map(abs, (*south, *north))))))
    return min(west) - wider, min(south) - AROUND, max(east) + wider, max(north) + AROUND


def _box(wkb: Optional[bytes], transform: osr.CoordinateTransformation) -> Optional[Box]:
    """Return west, east, south, north; None for a geometry that has no place."""
    geometry = None if wkb is None else ogr.CreateGeometryFromWkb(bytes(wkb))
    if geometry is None or geometry.IsEmpty():
        return None
    geometry.FlattenTo2D()
    if far_out(geometry.GetEnvelope()):
        return None
    try:
        move(geometry, transform)
    except TransformFailed:
        return None
    west, east, south, north = geometry.GetEnvelope()
    return west, east, south, north
