# SPDX-License-Identifier: GPL-2.0-or-later
"""What differs between the working layer and its base, whoever changed it and by whatever program."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
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
from crm_dataspace_plugin.core.sync.differing import Pair, differing
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
    found = differing(layer)
    if found.unidentified and give_identities(layer):
        found = differing(layer)
    updates = (_update(layer, each) for each in found.changed)
    changes = [each for each in updates if each is not None]
    changes += [_insert(layer, each) for each in found.added]
    changes += _deletes(layer, found.gone)
    if not changes:
        return []
    why = corrections(layer, [each.key for each in (*found.changed, *found.added)])
    return [replace(each, correction=why[each.uuid]) if each.uuid in why else each for each in changes]


def _update(layer: WorkingLayer, pair: Pair) -> Optional[FeatureChange]:
    ours, base = pair.ours, pair.base
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
    label = label_of(state, pair.server_id or pair.uuid)
    return FeatureChange(layer.name, pair.uuid, pair.server_id, Operation.UPDATE, tuple(fields), label)


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


def _insert(layer: WorkingLayer, pair: Pair) -> FeatureChange:
    row = layer.row_of(pair.uuid, pair.ours)
    fields = tuple(FieldChange(name, None, value) for name, value in row.values.items() if value is not None)
    return FeatureChange(layer.name, pair.uuid, "", Operation.INSERT, fields, label_of(row.values, pair.uuid))


def _deletes(layer: WorkingLayer, uuids: Iterable[str]) -> Iterator[FeatureChange]:
    for uuid in uuids:
        row = layer.base_row(uuid)
        if row is not None:
            whole: State = row.values
            label = label_of(whole, row.server_id or uuid)
            fields = (FieldChange(layout.FEATURE_CHANGE, whole, None),)
            yield FeatureChange(layer.name, uuid, row.server_id, Operation.DELETE, fields, label)
