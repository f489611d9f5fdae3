# SPDX-License-Identifier: GPL-2.0-or-later
"""What would spoil a survey, found before it is prepared, each with what repairs it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Optional

from osgeo import ogr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import read_sources
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.survey import folder, tables
from crm_dataspace_plugin.core.survey.planning import Facility, facility_sources, read_facilities
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.core.sync.conflicts import open_conflicts

RESERVE = 50_000_000  # bytes left free for photos and edits
LARGE_BASEMAP = 2_000_000_000  # bytes; more is slow to copy to a device


class Repair(Enum):
    """What one click does about a problem; the wizard carries it out."""

    OTHER_FOLDER = "a free folder beside it"
    DROP_AREA = "take everything along"
    FEWER_ZOOMS = "one zoom level less"
    RESOLVE_CONFLICTS = "open the conflicts"
    GIVE_IDENTITIES = "give each feature its own"


@dataclass(frozen=True)
class Problem:
    """One thing to look at.

    Attributes:
        words: one sentence for the person.
        repair: what one click can do about it, None where a person has to.
        blocks: whether the survey cannot be prepared as it is.
    """

    words: str
    repair: Optional[Repair] = None
    blocks: bool = False


def problems(request: SurveyRequest, basemap_bytes: int = 0) -> list[Problem]:
    """Return what stands in the way of a survey, what blocks it first; nothing is written.

    Args:
        basemap_bytes: expected size of the basemap, 0 for none.
    """
    found = [*_of_folder(request, basemap_bytes), *_of_field_copy(request)]
    return sorted(found, key=lambda each: not each.blocks)


def free_folder(wanted: Path) -> Path:
    """Return `wanted`, or it with the first number behind it that makes it usable."""
    candidate, number = wanted, 1
    while candidate.exists() and (not candidate.is_dir() or any(candidate.iterdir())):
        number += 1
        candidate = wanted.with_name(f"{wanted.name}-{number}")
    return candidate


def _of_folder(request: SurveyRequest, basemap_bytes: int) -> Iterator[Problem]:
    try:
        folder.check_folder(request.folder)
    except errors.FieldCopyError as error:
        yield Problem(error.message, Repair.OTHER_FOLDER if request.folder.exists() else None, blocks=True)
    if basemap_bytes > LARGE_BASEMAP:
        yield Problem(f"The basemap would be {basemap_bytes / 1e9:.1f} GB.", Repair.FEWER_ZOOMS)
    parent = request.folder.absolute().parent
    if not parent.is_dir() or not request.field_copy.is_file():
        return
    needed = 2 * request.field_copy.stat().st_size + basemap_bytes + RESERVE  # twice: it is packed anew at the end
    free = shutil.disk_usage(parent).free
    if free < needed:
        words = f"There are {free / 1e6:.0f} MB free in {parent}, and {needed / 1e6:.0f} MB are needed."
        yield Problem(words, Repair.FEWER_ZOOMS if basemap_bytes else Repair.OTHER_FOLDER, blocks=True)


def _of_field_copy(request: SurveyRequest) -> Iterator[Problem]:
    try:
        with open_field_copy(request.field_copy) as connection:
            yield from _of_names(connection)
            yield from _of_conflicts(connection)
            yield from _of_identities(connection)
            yield from _of_facilities(connection, request.area_wkt)
    except errors.DataSpaceError as error:
        yield Problem(error.message, blocks=True)


def _of_names(connection: sqlite3.Connection) -> Iterator[Problem]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')").fetchall()
    for (name,) in rows:
        if name.lower() in tables.NAMES or name.lower().startswith(tables.CODE_PREFIX):
            yield Problem(
                f"The field copy has a table “{name}” already, as a survey has: prepare from another one.", None, True
            )


def _of_conflicts(connection: sqlite3.Connection) -> Iterator[Problem]:
    count = len(open_conflicts(connection))
    if count:
        yield Problem(f"{count} conflicts are still open: decide them before you leave.", Repair.RESOLVE_CONFLICTS)


def _of_identities(connection: sqlite3.Connection) -> Iterator[Problem]:
    for source in read_sources(connection):
        query = layout.sql(
            "SELECT count(*) - count(DISTINCT nullif({uuid}, '')) FROM {table}", uuid=layout.UUID, table=source.layer
        )
        missing = connection.execute(query).fetchone()[0]
        if missing:
            words = f"{missing} features of “{source.title or source.layer}” have no identity of their own."
            yield Problem(words, Repair.GIVE_IDENTITIES)


def _of_facilities(connection: sqlite3.Connection, area_wkt: str) -> Iterator[Problem]:
    sources = facility_sources(connection)
    facilities = [each for source in sources for each in read_facilities(connection, source)]
    if area_wkt:
        area = Area.from_wkt(area_wkt)
        areas = {each.crs: area.transformed(each.crs) for each in sources}
        inside = [each for each in facilities if areas[each.crs].intersects_wkb([each.wkb])[0]]
        if facilities and not inside:
            yield Problem("No facility lies in the area.", Repair.DROP_AREA, blocks=True)
            return
        if len(inside) < len(facilities):
            yield Problem(f"{len(facilities) - len(inside)} facilities lie outside of the area and stay at home.")
        facilities = inside
    if not facilities:
        yield Problem("The field copy has no facility to visit.", blocks=True)
    faulty = [each for each in facilities if not _is_sound(each)]
    if faulty:
        first = faulty[0].name or faulty[0].site_id or faulty[0].uuid
        yield Problem(f"{len(faulty)} facilities have no usable outline, among them {first}: draw them again.")


def _is_sound(facility: Facility) -> bool:
    geometry = None if facility.wkb is None else ogr.CreateGeometryFromWkb(bytes(facility.wkb))
    return geometry is not None and not geometry.IsEmpty() and bool(geometry.IsValid())
