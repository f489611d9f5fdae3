# SPDX-License-Identifier: GPL-2.0-or-later
"""What differs between the working layer and its base, whoever changed it and by whatever program."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Optional

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.geometry import to_wkb
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync import stored
from crm_dataspace_plugin.core.sync.correction import UNEXPLAINED, Correction, corrections
from crm_dataspace_plugin.core.sync.identities import give_identities
from crm_dataspace_plugin.core.sync.values import State, label_of, same_value
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer


class Operation(str, Enum):
    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


@dataclass(frozen=True)
class FieldChange:
    """One value that differs.

    Attributes:
        field: a field's name, `layout.GEOMETRY_CHANGE`, or `layout.FEATURE_CHANGE` with the whole state as base.
    """

    field: str
    base: Any
    ours: Any


@dataclass(frozen=True)
class FeatureChange:
    """One feature that differs from its base.

    Attributes:
        server_id: empty for a feature the service does not have yet.
        label: the feature's name where it has one, else its id.
        correction: why it was changed, as far as its correction block says so.
    """

    layer: str
    uuid: str
    server_id: str
    kind: Operation
    fields: tuple[FieldChange, ...]
    label: str = ""
    correction: Correction = UNEXPLAINED


def read_changes(connection: sqlite3.Connection, layer: str) -> list[FeatureChange]:
    """Return the changes of one layer in the order in which they are sent: updates, inserts, deletes.

    Rows without a uuid, or with that of another row, get a new one first. A layer that is not editable has no base
    and so no changes.
    """
    source = read_source(connection, layer)
    return changes_of(WorkingLayer(connection, source)) if source.editable else []


def changes_of(layer: WorkingLayer) -> list[FeatureChange]:
    """Return the changes of an open layer, see `read_changes`."""
    give_identities(layer)
    changes = [*_updates(layer), *_inserts(layer), *_deletes(layer)]
    if not changes:
        return []
    why = corrections(layer)
    return [replace(each, correction=why[each.uuid]) if each.uuid in why else each for each in changes]


def _updates(layer: WorkingLayer) -> Iterator[FeatureChange]:
    pairs = _pairs(layer)
    if not pairs:
        return
    differs = " OR ".join(layout.sql("w.{ours} IS NOT b.{base}", ours=ours, base=base) for ours, base in pairs)
    cells = ", ".join(layout.sql("w.{ours}, b.{base}", ours=ours, base=base) for ours, base in pairs)
    query = (
        layout.sql("SELECT b.{uuid}, b.{id}, ", uuid=layout.UUID, id=layout.SERVER_ID)
        + cells
        + layout.sql(
            " FROM {table} w JOIN {base} b ON b.{uuid} = w.{uuid} WHERE ",
            table=layer.name,
            base=layer.base,
            uuid=layout.UUID,
        )
        + differs
    )
    for row in layer.connection.execute(query).fetchall():
        change = _update(layer, row[0], row[1] or "", row[2::2], row[3::2])
        if change is not None:
            yield change


def _pairs(layer: WorkingLayer) -> list[tuple[str, str]]:
    """Return the columns to compare: the working layer's and the base's, the geometry last."""
    pairs = [(each.name, each.name) for each in layer.fields]
    return [*pairs, (layer.geometry, layout.GEOMETRY)] if layer.has_geometry else pairs


def _update(
    layer: WorkingLayer, uuid: str, server_id: str, ours: tuple[Any, ...], base: tuple[Any, ...]
) -> Optional[FeatureChange]:
    fields = []
    for field, mine, was in zip(layer.fields, ours, base):
        if mine == was and type(mine) is type(was):
            continue
        change = FieldChange(field.name, stored.from_column(was, field), stored.from_column(mine, field))
        if not same_value(layer.schema, field.name, change.base, change.ours):
            fields.append(change)
    if layer.has_geometry:
        fields += _geometry_change(layer.schema, ours[-1], base[-1])
    if not fields:
        return None
    state = {field.name: value for field, value in zip(layer.fields, ours)}
    label = label_of(state, server_id or uuid)
    return FeatureChange(layer.name, uuid, server_id, Operation.UPDATE, tuple(fields), label)


def _geometry_change(schema: Schema, ours: Optional[bytes], base: Optional[bytes]) -> list[FieldChange]:
    if ours == base or _same_coordinates(ours, base):
        return []
    change = FieldChange(layout.GEOMETRY_CHANGE, stored.from_geometry_column(base), stored.from_geometry_column(ours))
    return [] if same_value(schema, change.field, change.base, change.ours) else [change]


def _same_coordinates(ours: Optional[bytes], base: Optional[bytes]) -> bool:
    """Tell whether only the headers of two blobs differ: other programs write another one."""
    if not isinstance(ours, bytes) or not isinstance(base, bytes):
        return False
    try:
        return to_wkb(ours) == to_wkb(base)
    except GeometryUnusable:  # damaged
        return False


def _inserts(layer: WorkingLayer) -> Iterator[FeatureChange]:
    for uuid in _missing(layer, layer.name, layer.base):
        row = layer.ours(uuid)
        if row is not None:
            fields = tuple(FieldChange(name, None, value) for name, value in row.values.items() if value is not None)
            yield FeatureChange(layer.name, uuid, "", Operation.INSERT, fields, label_of(row.values, uuid))


def _deletes(layer: WorkingLayer) -> Iterator[FeatureChange]:
    for uuid in _missing(layer, layer.base, layer.name):
        row = layer.base_row(uuid)
        if row is not None:
            whole: State = row.values
            label = label_of(whole, row.server_id or uuid)
            fields = (FieldChange(layout.FEATURE_CHANGE, whole, None),)
            yield FeatureChange(layer.name, uuid, row.server_id, Operation.DELETE, fields, label)


def _missing(layer: WorkingLayer, table: str, other: str) -> list[str]:
    """Return the uuids of `table` that `other` lacks."""
    query = layout.sql(
        "SELECT {uuid} FROM {table} WHERE {uuid} NOT IN (SELECT {uuid} FROM {other} WHERE {uuid} IS NOT NULL)"
        " AND {uuid} IS NOT NULL ORDER BY rowid",
        uuid=layout.UUID,
        table=table,
        other=other,
    )
    return [row[0] for row in layer.connection.execute(query).fetchall()]
