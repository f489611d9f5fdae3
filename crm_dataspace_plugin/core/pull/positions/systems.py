# SPDX-License-Identifier: GPL-2.0-or-later
"""The one reference system a table's positions end up in, whatever each row states."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple, Optional

from osgeo import ogr, osr

from crm_dataspace_plugin.core.errors import DataError, GeometryUnusable
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.geometry import GeoJson
from crm_dataspace_plugin.core.pull.positions.area_of_use import outside_words
from crm_dataspace_plugin.core.pull.positions.positions import Place
from crm_dataspace_plugin.core.pull.positions.question import code_in_degrees, code_in_metres
from crm_dataspace_plugin.core.pull.positions.reference import NOTHING, Reference
from crm_dataspace_plugin.core.words import say

_DEGREES = "EPSG:4326"
_MOST = 200  # different statements; a column with more holds something else


class _Kind(NamedTuple):
    reference: Reference
    in_degrees: bool


class Systems:
    """Collects what rows state, then brings all positions into one system: theirs, or WGS 84 where they have several.

    Args:
        shown: the file's name.
        columns: those that hold the positions.
        chosen: what the person said for what states none, empty if nothing.
        zones: in which the positions can be where they state none, empty if nobody knows.

    Attributes:
        code: the one system, once settled.
        notes: what the person should know.
    """

    def __init__(self, shown: str, columns: tuple[str, ...], chosen: str, zones: Sequence[int] = ()) -> None:
        self._shown = shown
        self._columns = columns
        self._chosen = chosen
        self._zones = zones
        self._boxes: dict[_Kind, list[float]] = {}
        self._transforms: dict[_Kind, Optional[osr.CoordinateTransformation]] = {}
        self.code = _DEGREES
        self.notes: list[str] = []

    def see(self, place: Place) -> None:
        """Remember that there is a position of such a kind."""
        kind = _Kind(place.reference, place.in_degrees)
        box = self._boxes.get(kind)
        if box is None:
            if len(self._boxes) == _MOST:
                raise DataError(
                    say("{shown} states more than {most} different reference systems.", shown=self._shown, most=_MOST)
                )
            box = self._boxes[kind] = [place.x, place.y, place.x, place.y]
        if place.shape is None:
            west, east, south, north = place.x, place.x, place.y, place.y
        else:
            west, east, south, north = place.shape.GetEnvelope()
        box[:] = min(box[0], west), min(box[1], south), max(box[2], east), max(box[3], north)

    def settle(self) -> None:
        """Decide the system.

        Raises:
            CrsAmbiguous, CrsMissing: a person must choose.
        """
        codes = {kind: self._code(kind, box) for kind, box in self._boxes.items()}
        different = set(codes.values())
        self.code = next(iter(different)) if len(different) == 1 else _DEGREES
        for kind, code in codes.items():
            to_degrees = osr.CoordinateTransformation(reference_system(code), reference_system(_DEGREES))
            self._transforms[kind] = None if code == self.code else to_degrees
            if code != self.code:  # the others are looked at together, once they are pulled
                self.notes += outside_words(self._shown, reference_system(code), self._boxes[kind])
        if len(different) > 1:
            self.notes.append(
                say(
                    "{shown} has positions in {count} reference systems ({different}): all were "
                    "brought into WGS 84 degrees.",
                    shown=self._shown,
                    count=len(different),
                    different=", ".join(sorted(different)),
                )
            )
        silent = any(kind.in_degrees and kind.reference == NOTHING for kind in codes)
        if silent and not self._chosen:
            self.notes.append(
                say("{shown} does not state a reference system: its degrees were taken as WGS 84.", shown=self._shown)
            )

    def geometry(self, place: Place) -> GeoJson:
        """Return a position, or the geometry it stands for, in the one system.

        Raises:
            GeometryUnusable: it cannot be brought there.
        """
        transform = self._transforms[_Kind(place.reference, place.in_degrees)]
        if place.shape is None and transform is None:
            return {"type": "Point", "coordinates": [place.x, place.y]}
        shape = place.shape
        if shape is None:
            shape = ogr.Geometry(ogr.wkbPoint)
            shape.AddPoint_2D(place.x, place.y)
        if transform is not None and shape.Transform(transform) != ogr.OGRERR_NONE:
            raise GeometryUnusable(say("it cannot be brought into WGS 84 degrees"))
        text = shape.ExportToJson(["COORDINATE_PRECISION=17"])
        if not text:
            raise GeometryUnusable(say("its geometry has no coordinates"))
        found: GeoJson = json.loads(text)
        return found

    def _code(self, kind: _Kind, box: list[float]) -> str:
        if kind.in_degrees:
            return code_in_degrees(kind.reference, self._chosen)
        what = say("{shown} gives {columns}", shown=self._shown, columns=" and ".join(self._columns))
        return code_in_metres(kind.reference, self._chosen, box[:2], what, self._columns, self._zones)
