# SPDX-License-Identifier: GPL-2.0-or-later
"""Conflicts kept in the field copy until a person resolves them, one field at a time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Optional

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.sync.checks import faults_of_value
from crm_dataspace_plugin.core.sync.merge import FieldConflict
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.values import to_json


class Resolution(str, Enum):
    OURS = "ours"
    THEIRS = "theirs"
    BASE = "base"
    VALUE = "value"


@dataclass(frozen=True)
class KeptConflict:
    """A conflict as a person was, or will be, shown it.

    Attributes:
        field: a field's name, `layout.GEOMETRY_CHANGE`, or `layout.FEATURE_CHANGE` with whole states, None for deleted.
        theirs_revision: the service's version that `theirs` was read from.
        resolution: None while nobody chose.
        value: the value chosen where the resolution is VALUE.
    """

    layer: str
    uuid: str
    field: str
    base: Any
    ours: Any
    theirs: Any
    theirs_revision: str
    found_at: str
    resolution: Optional[Resolution] = None
    value: Any = None


def open_conflicts(connection: sqlite3.Connection, layer: str = "") -> list[KeptConflict]:
    """Return the conflicts nobody has resolved yet, of one layer or of all."""
    return [each for each in kept_conflicts(connection, layer) if each.resolution is None]


def kept_conflicts(connection: sqlite3.Connection, layer: str = "", uuid: str = "") -> list[KeptConflict]:
    """Return all conflicts that are kept, also those resolved but not sent yet."""
    query = (
        "SELECT * FROM crm_conflict WHERE (? = '' OR layer = ?) AND (? = '' OR crm_uuid = ?)"
        " ORDER BY layer, found_at, crm_uuid, field"
    )
    return [_kept(row) for row in connection.execute(query, (layer, layer, uuid, uuid)).fetchall()]


def resolve(
    connection: sqlite3.Connection, layer: str, uuid: str, field: str, resolution: Resolution, value: Any = None
) -> None:
    """Choose a value; the next sync sends it if the service's value is still the one shown.

    Raises:
        DataError: there is no such conflict, a whole feature was given a value, or the rules forbid the value.
    """
    resolution = Resolution(resolution)
    if resolution is Resolution.VALUE and field != layout.FEATURE_CHANGE:
        wrong = faults_of_value(read_source(connection, layer).schema, field, value)
        if wrong:
            raise DataError(" ".join(wrong))
    if field == layout.FEATURE_CHANGE and resolution in (Resolution.VALUE, Resolution.BASE):
        raise DataError("A feature deleted on one side can only be kept as ours or as theirs.")
    with transaction(connection):
        done = connection.execute(
            "UPDATE crm_conflict SET resolution = ?, value = ? WHERE layer = ? AND crm_uuid = ? AND field = ?",
            (resolution.value, to_json(value) if resolution is Resolution.VALUE else None, layer, uuid, field),
        )
        if done.rowcount == 0:
            raise DataError(f"There is no conflict about {field} of feature {uuid} in {layer} any more.")


def resolve_all(connection: sqlite3.Connection, layer: str, field: str, resolution: Resolution) -> int:
    """Choose the same side in all conflicts about a field that nobody has resolved yet; return in how many."""
    if resolution is Resolution.VALUE or (field == layout.FEATURE_CHANGE and resolution is Resolution.BASE):
        raise DataError("For many conflicts at once, choose a side: base, ours or theirs.")
    with transaction(connection):
        done = connection.execute(
            "UPDATE crm_conflict SET resolution = ?, value = NULL WHERE layer = ? AND field = ? AND resolution IS NULL",
            (resolution.value, layer, field),
        )
    return done.rowcount


def keep(
    connection: sqlite3.Connection,
    layer: str,
    uuid: str,
    found: Iterable[FieldConflict],
    theirs_revision: str,
    resolved: Iterable[str] = (),
) -> None:
    """Let the conflicts found, and those about the fields `resolved`, be the ones that are kept of a feature."""
    connection.execute(
        "DELETE FROM crm_conflict WHERE layer = ? AND crm_uuid = ? AND field NOT IN (SELECT value FROM json_each(?))",
        (layer, uuid, json.dumps(sorted(resolved))),
    )
    for each in found:
        connection.execute(
            "INSERT INTO crm_conflict (layer, crm_uuid, field, base, ours, theirs, theirs_revision, found_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                layer, uuid, each.field, _cell(each, each.base), _cell(each, each.ours), _cell(each, each.theirs),
                theirs_revision, now(),
            ),
        )  # fmt: skip


def forget_others(connection: sqlite3.Connection, layer: str, uuids: Iterable[str]) -> None:
    """Take out the conflicts of features that are not changed here any more."""
    connection.execute(
        "DELETE FROM crm_conflict WHERE layer = ? AND crm_uuid NOT IN (SELECT value FROM json_each(?))",
        (layer, json.dumps(sorted(uuids))),
    )


def _cell(conflict: FieldConflict, value: Any) -> Optional[str]:
    """Return JSON, SQL NULL where the feature does not exist."""
    return None if value is None and conflict.field == layout.FEATURE_CHANGE else to_json(value)


def _kept(row: sqlite3.Row) -> KeptConflict:
    def value(name: str) -> Any:
        return None if row[name] is None else json.loads(row[name])

    return KeptConflict(
        layer=row["layer"],
        uuid=row["crm_uuid"],
        field=row["field"],
        base=value("base"),
        ours=value("ours"),
        theirs=value("theirs"),
        theirs_revision=row["theirs_revision"] or "",
        found_at=row["found_at"],
        resolution=Resolution(row["resolution"]) if row["resolution"] else None,
        value=value("value"),
    )
