# SPDX-License-Identifier: GPL-2.0-or-later
"""What is to be done in the field: which facilities, which samples at each."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Optional

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.field_copy.source import Source, read_sources
from crm_dataspace_plugin.core.geometry import to_blob, usable_wkb
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.survey import tables
from crm_dataspace_plugin.core.survey.codes import facility_codes, sample_code
from crm_dataspace_plugin.core.survey.metric import WGS84
from crm_dataspace_plugin.core.survey.sampling import Sampling, place_of, plan_points
from crm_dataspace_plugin.core.words import say

_NUMBERS = ("site_id", "id_site", "site_code", "code")  # columns that may hold a facility's own number
_NAMES = ("name", "local_name", "title")
NOTES_SHOWN = 20
_SAMPLE = ("geom", "crm_uuid", "sample_id", "facility_layer", "facility_uuid", "site_id", "planned")
_CHECK = ("geom", "crm_uuid", "facility_layer", "facility_uuid", "site_id", "name", "tasks", "status")


@dataclass(frozen=True)
class Facility:
    """One facility to visit: `wkb` in the reference system `crs`."""

    layer: str
    uuid: str
    site_id: str
    name: str
    crs: str
    wkb: Optional[bytes]


@dataclass(frozen=True)
class Plan:
    facilities: int
    samples: int
    notes: tuple[str, ...]


def facility_sources(connection: sqlite3.Connection, layers: Sequence[str] = ()) -> list[Source]:
    """Return the layers whose features are visited: those of facilities, or all with geometry if none says so.

    Args:
        layers: tables that come along, empty for all.
    """
    coming = [each for each in read_sources(connection) if not layers or each.layer in layers]
    spatial = [each for each in coming if each.schema.geometry_type]
    told = [each for each in spatial if "facility_type" in each.schema.names]
    return told or spatial


def write_plan(connection: sqlite3.Connection, sampling: Sampling, tasks: str, tick: Tick) -> Plan:
    """Write the sample points and the checklist for every facility of the field copy.

    A facility without usable geometry is on the checklist, without samples, and is named in a note.
    """
    facilities = [each for source in facility_sources(connection) for each in read_facilities(connection, source)]
    codes = facility_codes({each.uuid: each.site_id for each in facilities})
    notes: list[str] = []
    samples: list[tuple[object, ...]] = []
    checks: list[tuple[object, ...]] = []
    for number, each in enumerate(facilities):
        tick(number / len(facilities), say("Planning the samples"))
        code = codes[each.uuid]
        label = each.name or each.site_id or code
        try:
            planned = plan_points(each.wkb, each.crs, each.uuid, sampling)
            place = place_of(each.wkb, each.crs)
        except DataError as error:
            notes.append(f"{label}: {error.message}")
            checks.append((None, *_check(each, tasks)))
            continue
        notes += [f"{label}: {words}" for words in planned.notes]
        checks.append((_point(place), *_check(each, tasks)))
        for rank, position in enumerate(planned.positions, 1):
            samples.append((_point(position), *_sample(each, sample_code(code, rank))))
    with transaction(connection):
        tables.insert(connection, tables.SAMPLES, _SAMPLE, samples)
        tables.insert(connection, tables.CHECKLIST, _CHECK, checks)
        for table in (tables.SAMPLES, tables.CHECKLIST):
            _tell_extent(connection, table)
    return Plan(len(facilities), len(samples), _shortened(notes))


def read_facilities(connection: sqlite3.Connection, source: Source) -> Iterator[Facility]:
    """Yield the rows of a layer in the order of their uuid, whatever the order in the file."""
    names = {each.name for each in source.schema.fields}
    table = layout.sql("SELECT * FROM {table} ORDER BY {uuid}", table=source.layer, uuid=layout.UUID)
    found = connection.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE lower(table_name) = lower(?)", (source.layer,)
    ).fetchone()
    for row in connection.execute(table).fetchall():
        values = {name: row[name] for name in row.keys() if name in names}  # noqa: SIM118
        blob = row[found[0]] if found else None
        identity = row[layout.UUID]
        if identity:
            site_id, name = _first(values, _NUMBERS), _first(values, _NAMES)
            yield Facility(source.layer, str(identity), site_id, name, source.crs, usable_wkb(blob))


def _first(values: dict[str, object], names: tuple[str, ...]) -> str:
    return next((str(values[name]) for name in names if values.get(name) not in (None, "")), "")


def _check(facility: Facility, tasks: str) -> tuple[object, ...]:
    identity = _identity("check", facility.uuid)
    return (identity, facility.layer, facility.uuid, facility.site_id, facility.name, tasks, tables.TO_DO)


def _sample(facility: Facility, code: str) -> tuple[object, ...]:
    return (_identity("sample", code), code, facility.layer, facility.uuid, facility.site_id, 1)


def _identity(kind: str, name: str) -> str:
    """Return a uuid that is the same in every run: RFC 4122, section 4.3, by name."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"urn:crm-survey:{kind}:{name}"))


def _point(position: tuple[float, float]) -> Optional[bytes]:
    return to_blob({"type": "Point", "coordinates": list(position)}, int(WGS84.rpartition(":")[2]))


def _tell_extent(connection: sqlite3.Connection, table: str) -> None:
    """Tell the extent in the table of contents, from which QGIS zooms to a layer."""
    extent = "SELECT min(ST_MinX(geom)), min(ST_MinY(geom)), max(ST_MaxX(geom)), max(ST_MaxY(geom)) FROM {table}"
    box = tuple(connection.execute(layout.sql(extent, table=table)).fetchone())
    statement = "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?"
    connection.execute(statement, (*box, table))


def _shortened(notes: list[str]) -> tuple[str, ...]:
    if len(notes) <= NOTES_SHOWN:
        return tuple(notes)
    return (
        *notes[:NOTES_SHOWN],
        say("{count} more facilities differ from what was asked.", count=len(notes) - NOTES_SHOWN),
    )
