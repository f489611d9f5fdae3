# SPDX-License-Identifier: GPL-2.0-or-later
"""Whole geometries that stand as text in a column of a table, or else positions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional, Union

from osgeo import ogr

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.gdal_silence import quietly
from crm_dataspace_plugin.core.geometry import far_out
from crm_dataspace_plugin.core.pull.positions.finding import ENOUGH, find_hints, find_positions
from crm_dataspace_plugin.core.pull.positions.headings import geometry_columns
from crm_dataspace_plugin.core.pull.positions.positions import Hints, Place, Positions, Row, text_of
from crm_dataspace_plugin.core.pull.positions.reference import Reference, stated
from crm_dataspace_plugin.core.words import say

_SRID = re.compile(r"SRID=(\d{1,6});", re.IGNORECASE | re.ASCII)
_HEX = re.compile(r"[0-9A-F]{18,}", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True)
class GeometryColumn:
    """A column of geometries as WKT (also with SRID), hexadecimal WKB or GeoJSON."""

    name: str
    hints: Hints
    in_degrees: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        return (self.name,)

    @property
    def geometry_type(self) -> str:
        return "Geometry"

    def text(self, row: Row) -> str:
        return text_of(row.get(self.name))

    def place(self, row: Row) -> Optional[Place]:
        """Return the geometry of a row, None where it has none.

        Raises:
            GeometryUnusable: what stands there is no geometry.
        """
        text = self.text(row)
        if not text:
            return None
        srid = _SRID.match(text)
        reference = stated(f"EPSG:{srid[1]}") if srid and int(srid[1]) else self.hints.reference(row)
        shape = _shape(text[srid.end() :] if srid else text)
        if shape is None:
            raise GeometryUnusable(say("{name} is no geometry", name=self.name))
        if shape.IsEmpty():
            return None
        box = shape.GetEnvelope()
        if far_out(box):
            raise GeometryUnusable(say("{name} has coordinates that are larger than any on Earth", name=self.name))
        return Place(box[0], box[2], reference, self._is_in_degrees(reference), shape)

    def _is_in_degrees(self, reference: Reference) -> bool:
        return self.in_degrees and not (reference.code or reference.zone)


TableGeometry = Union[GeometryColumn, Positions]


def find_geometry(names: Sequence[str], sample: Sequence[Row]) -> Optional[TableGeometry]:
    """Return where the geometries or positions of a table stand, None if nowhere."""
    hints = find_hints(names, sample)
    for name in geometry_columns(names):
        column = GeometryColumn(name, hints)
        filled = [row for row in sample if column.text(row)]
        places = [each for each in map(_place(column), filled) if each is not None]
        if places and len(places) >= ENOUGH * len(filled):
            shapes = [each.shape.GetEnvelope() for each in places if each.shape is not None]
            return replace(column, in_degrees=all(_like_degrees(each) for each in shapes))
    return find_positions(names, sample)


def _place(column: GeometryColumn) -> Any:
    def place(row: Row) -> Optional[Place]:
        try:
            return column.place(row)
        except GeometryUnusable:
            return None

    return place


def _like_degrees(box: Sequence[float]) -> bool:
    return max(abs(box[0]), abs(box[1])) <= 180 and max(abs(box[2]), abs(box[3])) <= 90


def _shape(text: str) -> Optional[ogr.Geometry]:
    if text.startswith("{"):
        shape = quietly(ogr.CreateGeometryFromJson, text)
    elif _HEX.fullmatch(text) and len(text) % 2 == 0:
        shape = quietly(ogr.CreateGeometryFromWkb, bytes.fromhex(text))
    else:
        shape = quietly(ogr.CreateGeometryFromWkt, text)
    return shape.GetLinearGeometry() if shape is not None and shape.HasCurveGeometry(True) else shape
