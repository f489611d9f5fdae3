# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of features: put in, changed, taken out. The caller holds the transaction."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from crm_dataspace_plugin.dataspace.collection import UUID, Collection
from crm_dataspace_plugin.dataspace.geometry import envelope
from crm_dataspace_plugin.dataspace.messages import dumps
from crm_dataspace_plugin.dataspace.reading import Stored
from crm_dataspace_plugin.dataspace.validation import time_of
from crm_dataspace_plugin.dataspace.words import searchable

Geometry = Optional[Mapping[str, Any]]


def insert(
    connection: sqlite3.Connection,
    collection: Collection,
    identifier: str,
    geometry: Geometry,
    properties: Mapping[str, Any],
    extra: str = "{}",
    times: Optional[tuple[Optional[str], Optional[str]]] = None,
    also_found_by: Sequence[str] = (),
) -> Stored:
    """Add one checked feature.

    Args:
        times: its first and last moment, where they are not among the properties.
        also_found_by: further texts that a search for words looks at.

    Raises:
        sqlite3.IntegrityError: id or uuid are taken.
    """
    stored = _stored(identifier, 1, geometry, properties, extra)
    cursor = connection.execute(
        "INSERT INTO feature (collection, id, uuid, revision, etag, geometry, properties, extra,"
        " x0, y0, x1, y1, time_start, time_end, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            *(collection.table, identifier, stored.uuid, 1, stored.etag, stored.geometry, stored.properties, extra),
            *_found_by(collection, geometry, properties, times, also_found_by),
        ],
    )
    _place(connection, cursor.lastrowid, geometry)
    return stored


def update(
    connection: sqlite3.Connection,
    collection: Collection,
    old: Stored,
    geometry: Geometry,
    properties: Mapping[str, Any],
) -> Stored:
    """Replace geometry and properties of a feature by checked ones."""
    new = _stored(old.id, old.revision + 1, geometry, properties, old.extra)
    key = (collection.table, old.id)
    connection.execute(
        "UPDATE feature SET revision = ?, etag = ?, geometry = ?, properties = ?,"
        " x0 = ?, y0 = ?, x1 = ?, y1 = ?, time_start = ?, time_end = ?, words = ? WHERE collection = ? AND id = ?",
        [new.revision, new.etag, new.geometry, new.properties, *_found_by(collection, geometry, properties), *key],
    )
    number = _number(connection, collection, old.id)
    connection.execute("DELETE FROM feature_box WHERE n = ?", (number,))
    _place(connection, number, geometry)
    return new


def delete(connection: sqlite3.Connection, collection: Collection, old: Stored) -> None:
    number = _number(connection, collection, old.id)
    connection.execute("DELETE FROM feature_box WHERE n = ?", (number,))
    connection.execute("DELETE FROM feature WHERE n = ?", (number,))


def clear(connection: sqlite3.Connection, collection_id: str) -> None:
    """Take out all features of a collection."""
    connection.execute(
        "DELETE FROM feature_box WHERE n IN (SELECT n FROM feature WHERE collection = ?)", (collection_id,)
    )
    connection.execute("DELETE FROM feature WHERE collection = ?", (collection_id,))


def _stored(identifier: str, revision: int, geometry: Geometry, properties: Mapping[str, Any], extra: str) -> Stored:
    shape, attributes = dumps(geometry), dumps(properties)
    digest = hashlib.sha256("\n".join((identifier, shape, attributes)).encode()).hexdigest()[:16]
    return Stored(identifier, properties.get(UUID), revision, f'"{revision}-{digest}"', shape, attributes, extra)


def _found_by(
    collection: Collection,
    geometry: Geometry,
    properties: Mapping[str, Any],
    times: Optional[tuple[Optional[str], Optional[str]]] = None,
    also_found_by: Sequence[str] = (),
) -> list[Any]:
    box = envelope(geometry) or (None, None, None, None)
    return [*box, *(times or time_of(collection, properties)), searchable([*properties.values(), *also_found_by])]


def _place(connection: sqlite3.Connection, number: Optional[int], geometry: Geometry) -> None:
    box = envelope(geometry)
    if box is not None:
        west, south, east, north = box
        connection.execute("INSERT INTO feature_box VALUES (?, ?, ?, ?, ?)", (number, west, east, south, north))


def _number(connection: sqlite3.Connection, collection: Collection, identifier: str) -> Optional[int]:
    row = connection.execute(
        "SELECT n FROM feature WHERE collection = ? AND id = ?", (collection.table, identifier)
    ).fetchone()
    return row[0] if row else None
