# SPDX-License-Identifier: GPL-2.0-or-later
"""The photos of a field copy that go to a service: of which feature, how large, how far, and why one stays."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import PathLike, has_table, open_field_copy
from crm_dataspace_plugin.core.field_copy.photo_files import safe_path
from crm_dataspace_plugin.core.field_copy.photos import Photo, read_photos
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.sync.photos import photo_queue
from crm_dataspace_plugin.core.sync.photos.content import content_fault
from crm_dataspace_plugin.core.sync.photos.photo_queue import PhotoRow, PhotoState
from crm_dataspace_plugin.core.words import say


class Held(str, Enum):
    """Why a photo stays here for now."""

    NOT = ""
    INTERNAL = "internal"  # goes after a person said yes
    REFUSED = "refused"  # those shown did not agree
    NEW_FEATURE = "new feature"  # the service does not have its feature yet
    LOST_FEATURE = "lost feature"  # its feature is not in the field copy any more
    FAULT = "fault"  # its file cannot be sent


@dataclass(frozen=True)
class PhotoItem:
    """One photo and how far it has come.

    Attributes:
        row: its place in the queue, as it stands with the file as it is now.
        server_id: of its feature, empty where the service does not have it.
        size: of its file, bytes; 0 where there is none.
        held: why it stays; `why` the same in one sentence.
    """

    photo: Photo
    row: PhotoRow
    server_id: str
    size: int
    held: Held = Held.NOT
    why: str = ""

    @property
    def done(self) -> bool:
        return self.row.state is PhotoState.VERIFIED

    @property
    def refused(self) -> bool:
        """Whether it was refused as it is now."""
        return self.row.state is PhotoState.REJECTED and self.held in (Held.NOT, Held.INTERNAL)

    @property
    def waits(self) -> bool:
        return not self.done and not self.refused and self.held is Held.NOT


def list_photos(path: PathLike, layer: str, tick: Tick) -> tuple[PhotoItem, ...]:
    """Return the photos of one layer's features; nothing is hashed, nobody is asked.

    Raises:
        FieldCopyError: it cannot be used.
        Cancelled: from `tick`.
    """
    with open_field_copy(path) as connection:
        return photo_items(connection, layer, Path(path).parent, tick)


def photo_items(connection: sqlite3.Connection, layer: str, folder: Path, tick: Tick) -> tuple[PhotoItem, ...]:
    """Return the photos of one layer's features, each file of a feature once."""
    known = photo_queue.read(connection, layer)
    here, there = _features(connection, layer)
    items = {}
    for photo in read_photos(connection, layer):
        tick(UNKNOWN, photo.path)
        if photo.layer != layer and photo.feature_uuid not in here:  # of no layer: it may be of another one
            continue
        path = safe_path(photo.path) or photo.path
        row = known.get((layer, photo.feature_uuid, path), PhotoRow(layer, photo.feature_uuid, path))
        items[row.key] = _item(replace(photo, layer=layer, path=path), row, folder, here, there)
    return tuple(items.values())


def _item(photo: Photo, row: PhotoRow, folder: Path, here: frozenset[str], there: dict[str, str]) -> PhotoItem:
    fault = content_fault(photo.path, folder)
    size, modified = (0, 0) if fault else _stamp(folder / photo.path)
    if row.state is not PhotoState.PENDING and not fault and (size, modified) != (row.file_bytes, row.file_modified):
        row = replace(row, state=PhotoState.PENDING, message="Its file was changed: it is hashed and sent anew.")
    held, why = _held(photo, here, there.get(photo.feature_uuid, ""), fault)
    return PhotoItem(photo, row, there.get(photo.feature_uuid, ""), size or row.bytes, held, why)


def _held(photo: Photo, here: frozenset[str], server_id: str, fault: str) -> tuple[Held, str]:
    if fault:
        return Held.FAULT, fault
    if photo.feature_uuid not in here:
        return Held.LOST_FEATURE, say(
            "{path} shows a feature that is not in the layer any more: it stays here.", path=photo.path
        )
    if photo.consent is False:
        return Held.REFUSED, say(
            "{path} stays here: those shown did not agree (“Those shown agreed” says no).", path=photo.path
        )
    if not server_id:
        return Held.NEW_FEATURE, say("{path} shows a feature that is new: send the changes first.", path=photo.path)
    if photo.internal:
        return Held.INTERNAL, say("{path} is marked internal: it goes only where you say so.", path=photo.path)
    return Held.NOT, ""


def _features(connection: sqlite3.Connection, layer: str) -> tuple[frozenset[str], dict[str, str]]:
    """Return the uuids of the layer's features, and the service's ids of those it has."""
    base = layout.base_table(layer)
    if not has_table(connection, layer) or not has_table(connection, base):
        return frozenset(), {}
    query = layout.sql("SELECT {uuid} FROM {table} WHERE {uuid} IS NOT NULL", uuid=layout.UUID, table=layer)
    here = frozenset(str(row[0]) for row in connection.execute(query))
    query = layout.sql("SELECT {uuid}, {id} FROM {table}", uuid=layout.UUID, id=layout.SERVER_ID, table=base)
    return here, {str(row[0]): str(row[1]) for row in connection.execute(query) if row[1]}


def _stamp(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns
