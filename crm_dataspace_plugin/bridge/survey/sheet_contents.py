# SPDX-License-Identifier: GPL-2.0-or-later
"""What each field sheet says, read from the survey's field copy, in the user's words."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from osgeo import ogr, osr

from crm_dataspace_plugin.bridge.forms.words import label
from crm_dataspace_plugin.bridge.survey.map_pictures import MERCATOR
from crm_dataspace_plugin.bridge.survey.value_words import value_words
from crm_dataspace_plugin.core.errors import FieldCopyError, GeometryUnusable, TransformFailed
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.geometry import far_out, to_wkb
from crm_dataspace_plugin.core.survey import tables
from crm_dataspace_plugin.core.survey.form import facility_form
from crm_dataspace_plugin.core.survey.form_fit import Placed, place
from crm_dataspace_plugin.core.survey.metric import WGS84, move
from crm_dataspace_plugin.core.survey.planning import Facility, facility_sources, read_facilities
from crm_dataspace_plugin.core.words import say

_NAME = "name"
_NUMBER = "site_id"
# shown where they are known, behind the others: the sheet asks for them elsewhere, or they are found out at the desk
_NOT_ASKED = ("visit", "geometry", "samples", "assessment")


@dataclass(frozen=True)
class Attribute:
    """One attribute of a facility; `words` is empty where it is to be filled in."""

    group: str
    label: str
    words: str


@dataclass(frozen=True)
class SamplePoint:
    """A planned sample: `x`, `y` in metres of EPSG:3857."""

    number: str
    longitude: float
    latitude: float
    x: float
    y: float


@dataclass(frozen=True)
class Sheet:
    """One page.

    Attributes:
        outline: in metres of EPSG:3857; None where the facility has no usable geometry.
        rights: whose data it is, under which licence.
    """

    uuid: str
    title: str
    number: str
    layer: str
    rights: str
    attributes: tuple[Attribute, ...]
    tasks: tuple[str, ...]
    samples: tuple[SamplePoint, ...]
    outline: Optional[ogr.Geometry]


def read_sheets(field_copy: Path, layer: str, samples_layer: str) -> list[Sheet]:
    """Return the sheets of the facilities of `layer`, of all layers with facilities where it is empty, by title.

    Raises:
        FieldCopyError: there is no such layer.
    """
    with open_field_copy(field_copy) as connection:
        sources = [each for each in facility_sources(connection) if layer in ("", each.layer)]
        if not sources:
            raise FieldCopyError(say("The field copy has no layer of facilities called “{layer}”.", layer=layer))
        samples = _samples(connection, samples_layer)
        tasks = _tasks(connection)
        sheets: list[Sheet] = []
        for source in sources:
            reader = _Reader(source, samples, tasks)
            sheets += [reader.sheet(facility, row) for facility, row in _rows(connection, source)]
    return sorted(sheets, key=lambda each: (each.title.casefold(), each.number, each.uuid))


def _paper_label(placed: Placed) -> str:
    """Return the form's label without how a value is typed."""
    return label(replace(placed.field, read_only=True))


def _rows(connection: sqlite3.Connection, source: Source) -> list[tuple[Facility, sqlite3.Row]]:
    statement = layout.sql("SELECT * FROM {table}", table=source.layer)
    rows = {str(row[layout.UUID]): row for row in connection.execute(statement)}
    return [(each, rows[each.uuid]) for each in read_facilities(connection, source)]


def _samples(connection: sqlite3.Connection, layer: str) -> dict[str, list[SamplePoint]]:
    """Return uuid of the facility to its samples, by number."""
    found: dict[str, list[SamplePoint]] = defaultdict(list)
    to_map = osr.CoordinateTransformation(reference_system(WGS84), reference_system(MERCATOR))
    statement = layout.sql("SELECT facility_uuid, sample_id, geom FROM {table} ORDER BY sample_id", table=layer)
    for uuid, number, blob in connection.execute(statement):
        point = None if blob is None else ogr.CreateGeometryFromWkb(to_wkb(blob))
        if point is not None and not point.IsEmpty():
            longitude, latitude = point.GetX(), point.GetY()
            move(point, to_map)
            found[uuid].append(SamplePoint(str(number), longitude, latitude, point.GetX(), point.GetY()))
    return found


def _tasks(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    statement = layout.sql("SELECT facility_uuid, tasks FROM {table}", table=tables.CHECKLIST)
    return {uuid: tuple(map(_sentence, (words or "").split(","))) for uuid, words in connection.execute(statement)}


def _sentence(words: str) -> str:
    return words.strip()[:1].upper() + words.strip()[1:]


class _Reader:
    """Reads the facilities of one layer."""

    def __init__(
        self, source: Source, samples: dict[str, list[SamplePoint]], tasks: dict[str, tuple[str, ...]]
    ) -> None:
        self._source = source
        self._samples = samples
        self._tasks = tasks
        self._placed = place(facility_form(), source.schema)
        self._to_map = osr.CoordinateTransformation(reference_system(source.crs), reference_system(MERCATOR))

    def sheet(self, facility: Facility, row: sqlite3.Row) -> Sheet:
        number = facility.site_id or self._called(_NUMBER, row)
        name = self._called(_NAME, row) or facility.name
        return Sheet(
            uuid=facility.uuid,
            title=name or number or facility.uuid,
            number=number,
            layer=self._source.title or self._source.layer,
            rights=self._source.attribution,
            attributes=tuple(
                Attribute(each.group, _paper_label(each), value_words(each, row[each.field.name]))
                for each in sorted(self._placed, key=lambda each: each.group in _NOT_ASKED)
                if self._is_shown(each, row)
            ),
            tasks=self._tasks.get(facility.uuid, ()),
            samples=tuple(self._samples.get(facility.uuid, ())),
            outline=self._outline(facility.wkb),
        )

    def _called(self, item: str, row: sqlite3.Row) -> str:
        """Return the first value of the columns that the form takes for `item`."""
        names = [each.field.name for each in self._placed if each.item is not None and each.item.name == item]
        present = [row[name] for name in names if name in row.keys()]  # noqa: SIM118
        return next((str(each) for each in present if each not in (None, "")), "")

    def _is_shown(self, placed: Placed, row: sqlite3.Row) -> bool:
        item, name = placed.item, placed.field.name
        if name not in row.keys() or name == self._source.schema.uuid_field:  # noqa: SIM118
            return False
        if item is not None and (item.identifier or item.name == _NAME):  # in the page's head
            return False
        return placed.group not in _NOT_ASKED or row[name] not in (None, "")

    def _outline(self, wkb: Optional[bytes]) -> Optional[ogr.Geometry]:
        geometry: Any = None if wkb is None else ogr.CreateGeometryFromWkb(bytes(wkb))
        if geometry is None or geometry.IsEmpty() or far_out(geometry.GetEnvelope()):
            return None
        outline = geometry.GetLinearGeometry()
        outline.FlattenTo2D()
        try:
            move(outline, self._to_map)
        except (TransformFailed, GeometryUnusable):
            return None
        return outline
