# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos of features: a row each in the field copy, the file beside it in the folder `media`."""

from __future__ import annotations

import sqlite3
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import has_table, transaction
from crm_dataspace_plugin.core.field_copy.copy import show_table
from crm_dataspace_plugin.core.field_copy.photo_files import file_fault, safe_path
from crm_dataspace_plugin.core.words import say

ROLES = ("overview", "toe", "crest", "defect", "sample", "other")
WANTED = ("overview", "toe", "crest", "defect")  # of each facility


@dataclass(frozen=True)
class Photo:
    """One photo of a feature.

    Attributes:
        layer: the working layer of the feature, whose `crm_uuid` is `feature_uuid`.
        path: of the file, from the folder of the field copy, with `/`.
        role: one of `ROLES`, or empty.
        taken_at: ISO 8601, UTC; empty if not known.
        bearing_deg: direction of view, degrees clockwise from north; None if not known.
        internal: not to be published; `consent` whether those shown agreed. None where nobody said so.
    """

    layer: str
    feature_uuid: str
    path: str
    caption: str = ""
    role: str = ""
    taken_at: str = ""
    bearing_deg: Optional[float] = None
    internal: Optional[bool] = None
    consent: Optional[bool] = None
    uuid: str = ""


def make_photo_table(connection: sqlite3.Connection) -> None:
    """Make the table where a field copy of an older version lacks it; inside a transaction."""
    if not has_photos(connection):
        connection.execute(layout.TABLES[layout.PHOTO])
        show_table(connection, layout.PHOTO)


def has_photos(connection: sqlite3.Connection) -> bool:
    """Tell whether the field copy has a table of photos."""
    return has_table(connection, layout.PHOTO)


def add_photo(connection: sqlite3.Connection, photo: Photo) -> str:
    """Write a row and return its uuid; the file itself is not looked at.

    Raises:
        DataError: its path leads out of the folder of the field copy.
    """
    path = safe_path(photo.path)
    if path is None:
        raise DataError(say("“{path}” is not a file in the folder of the field copy.", path=photo.path))
    identity = photo.uuid or str(uuid.uuid4())
    cells = {
        layout.UUID: identity,
        "layer": photo.layer,
        "feature_uuid": photo.feature_uuid,
        "path": path,
        "caption": photo.caption or None,
        "role": photo.role or None,
        "taken_at": photo.taken_at or None,
        "bearing_deg": photo.bearing_deg,
        "internal": photo.internal,
        "consent": photo.consent,
    }
    statement = layout.sql("INSERT INTO {table} ({columns}) VALUES", table=layout.PHOTO, columns=cells)
    marks = ", ".join("?" * len(cells))
    with transaction(connection):
        make_photo_table(connection)
        connection.execute(f"{statement} ({marks})", tuple(cells.values()))
    return identity


def read_photos(connection: sqlite3.Connection, layer: str = "", feature_uuid: str = "") -> list[Photo]:
    """Return the photos of one layer or of all, of one feature or of all; those without a feature are left out."""
    if not has_photos(connection):
        return []
    query = layout.sql(
        "SELECT * FROM {table} WHERE feature_uuid IS NOT NULL AND (? = '' OR layer = ? OR layer IS NULL)"
        " AND (? = '' OR feature_uuid = ?) ORDER BY {fid}",
        table=layout.PHOTO,
        fid=layout.FID,
    )
    rows = connection.execute(query, (layer, layer, feature_uuid, feature_uuid)).fetchall()
    return [_photo(row) for row in rows]


def photo_faults(photo: Photo, folder: Path) -> tuple[str, ...]:
    """Return what is wrong with a photo, one sentence each: its file, its role, its bearing.

    Args:
        folder: of the field copy.
    """
    wrong = [file_fault(photo.path, folder)]
    if photo.role and photo.role not in ROLES:
        wrong.append(say("“{role}” is none of {roles}.", role=photo.role, roles=", ".join(ROLES)))
    if photo.bearing_deg is not None and not 0 <= photo.bearing_deg <= 360:
        wrong.append(say("A bearing of {bearing_deg} is not between 0 and 360 degrees.", bearing_deg=photo.bearing_deg))
    return tuple(filter(None, wrong))


def lacking(photos: list[Photo]) -> tuple[str, ...]:
    """Return which of the `WANTED` roles no photo has."""
    present = {each.role for each in photos}
    return tuple(each for each in WANTED if each not in present)


def _photo(row: sqlite3.Row) -> Photo:
    """Return a row as a photo, whatever another program wrote there."""
    names = set(row.keys())
    cells = {name: row[name] if name in names else None for name in layout.ADDED_LATER[layout.PHOTO]}
    bearing = cells["bearing_deg"]
    return Photo(
        layer=_text(cells["layer"]),
        feature_uuid=_text(cells["feature_uuid"]),
        path=_text(cells["path"]),
        caption=_text(cells["caption"]),
        role=_text(cells["role"]),
        taken_at=_text(cells["taken_at"]),
        bearing_deg=float(bearing) if isinstance(bearing, (int, float)) else None,
        internal=_told(cells["internal"]),
        consent=_told(cells["consent"]),
        uuid=_text(cells[layout.UUID]),
    )


def _text(cell: object) -> str:
    return cell if isinstance(cell, str) else ""


def _told(cell: object) -> Optional[bool]:
    return bool(cell) if isinstance(cell, (int, float)) else None
