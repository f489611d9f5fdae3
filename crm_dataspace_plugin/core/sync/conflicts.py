# SPDX-License-Identifier: GPL-2.0-or-later
"""Conflicts kept in the field copy until a person resolves them, one field at a time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
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
from crm_dataspace_plugin.core.words import say

_WHOLE = (layout.FEATURE_CHANGE, layout.TWIN_CHANGE)


class Resolution(str, Enum):
    OURS = "ours"
    THEIRS = "theirs"
    BASE = "base"
    VALUE = "value"
    JOIN = "join"  # of a facility found twice: theirs, with our values as a correction


@dataclass(frozen=True)
class About:
    """What is known of the service's side of a conflict.

    Attributes:
        changed_at, changed_by: when and by whom, in the service's own words; empty where it does not tell.
        server_id, uuid: of the other feature, where the same facility was found twice.
        metres, likeness: how near it is, and how alike its name, None where one has none.
        distinct: ids of the service's features that a person said are other facilities.
    """

    changed_at: str = ""
    changed_by: str = ""
    server_id: str = ""
    uuid: str = ""
    metres: float = 0.0
    likeness: Optional[float] = None
    distinct: tuple[str, ...] = ()


NOTHING_KNOWN = About()
_SIDES = (Resolution.OURS, Resolution.THEIRS)


@dataclass(frozen=True)
class KeptConflict:
    """A conflict as a person was, or will be, shown it.

    Attributes:
        field: a field's name, `layout.GEOMETRY_CHANGE`, or `layout.FEATURE_CHANGE` with whole states, None for deleted;
            `layout.TWIN_CHANGE` with whole states for a facility found twice.
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
    about: About = NOTHING_KNOWN


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
    _require_possible(field, resolution)
    if resolution is Resolution.VALUE:
        wrong = faults_of_value(read_source(connection, layer).schema, field, value)
        if wrong:
            raise DataError(" ".join(wrong))
    with transaction(connection):
        done = connection.execute(
            "UPDATE crm_conflict SET resolution = ?, value = ? WHERE layer = ? AND crm_uuid = ? AND field = ?",
            (resolution.value, to_json(value) if resolution is Resolution.VALUE else None, layer, uuid, field),
        )
        if done.rowcount == 0:
            told = {"field": field, "uuid": uuid, "layer": layer}
            raise DataError(say("There is no conflict about {field} of feature {uuid} in {layer} any more.", **told))


def resolve_all(connection: sqlite3.Connection, layer: str, field: str, resolution: Resolution) -> int:
    """Choose the same side in all conflicts about a field that nobody has resolved yet; return in how many."""
    _require_possible(field, resolution)
    if resolution is Resolution.VALUE:
        raise DataError(say("For many conflicts at once, choose a side: base, ours or theirs."))
    with transaction(connection):
        done = connection.execute(
            "UPDATE crm_conflict SET resolution = ?, value = NULL WHERE layer = ? AND field = ? AND resolution IS NULL",
            (resolution.value, layer, field),
        )
    return done.rowcount


def _require_possible(field: str, resolution: Resolution) -> None:
    """Raise DataError where a conflict about `field` cannot be resolved so."""
    if field == layout.FEATURE_CHANGE and resolution not in _SIDES:
        raise DataError(say("A feature deleted on one side can only be kept as ours or as theirs."))
    if field == layout.TWIN_CHANGE and resolution not in (*_SIDES, Resolution.JOIN):
        raise DataError(say("Of a facility found twice both can be kept, or joined, or ours left out."))
    if field != layout.TWIN_CHANGE and resolution is Resolution.JOIN:
        raise DataError(say("Only facilities found twice can be joined."))


def keep(
    connection: sqlite3.Connection,
    layer: str,
    uuid: str,
    found: Iterable[FieldConflict],
    theirs_revision: str,
    resolved: Iterable[str] = (),
    about: About = NOTHING_KNOWN,
) -> None:
    """Let the conflicts found, and those about the fields `resolved`, be the ones that are kept of a feature."""
    found = list(found)
    connection.execute(
        "DELETE FROM crm_conflict WHERE layer = ? AND crm_uuid = ? AND field NOT IN (SELECT value FROM json_each(?))",
        (layer, uuid, json.dumps(sorted({*resolved, *(each.field for each in found)}))),
    )
    add(connection, layer, uuid, found, theirs_revision, about)


def add(
    connection: sqlite3.Connection,
    layer: str,
    uuid: str,
    found: Iterable[FieldConflict],
    theirs_revision: str,
    about: About = NOTHING_KNOWN,
) -> None:
    """Keep conflicts beside those that are kept already, in the place of those about the same fields.

    Where nothing is known about them now, what was known stays while the service's value does.
    """
    found = list(found)
    if found:
        _add_missing_column(connection)
    for each in found:
        connection.execute(
            "INSERT OR REPLACE INTO crm_conflict"
            " (layer, crm_uuid, field, base, ours, theirs, theirs_revision, found_at, about)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                layer, uuid, each.field, _cell(each, each.base), _cell(each, each.ours), _cell(each, each.theirs),
                theirs_revision, now(), _told(connection, layer, uuid, each, about),
            ),
        )  # fmt: skip


def forget_field(connection: sqlite3.Connection, layer: str, field: str, uuids: Iterable[str]) -> None:
    """Take out the conflicts about a field of these features."""
    connection.execute(
        "DELETE FROM crm_conflict WHERE layer = ? AND field = ? AND crm_uuid IN (SELECT value FROM json_each(?))",
        (layer, field, json.dumps(sorted(uuids))),
    )


def forget_others(connection: sqlite3.Connection, layer: str, uuids: Iterable[str]) -> None:
    """Take out the conflicts of features that are not changed here any more."""
    connection.execute(
        "DELETE FROM crm_conflict WHERE layer = ? AND crm_uuid NOT IN (SELECT value FROM json_each(?))",
        (layer, json.dumps(sorted(uuids))),
    )


def _cell(conflict: FieldConflict, value: Any) -> Optional[str]:
    """Return JSON, SQL NULL where the feature does not exist."""
    return None if value is None and conflict.field in _WHOLE else to_json(value)


def _add_missing_column(connection: sqlite3.Connection) -> None:
    """Bring the table of an older version up to this one."""
    query = "SELECT 1 FROM pragma_table_info('crm_conflict', 'main') WHERE name = 'about'"
    if connection.execute(query).fetchone() is None:
        connection.execute("ALTER TABLE main.crm_conflict ADD COLUMN about TEXT")


def _told(connection: sqlite3.Connection, layer: str, uuid: str, conflict: FieldConflict, about: About) -> str:
    query = "SELECT about FROM crm_conflict WHERE layer = ? AND crm_uuid = ? AND field = ? AND theirs IS ?"
    values = (layer, uuid, conflict.field, _cell(conflict, conflict.theirs))
    known = None if about != NOTHING_KNOWN else connection.execute(query, values).fetchone()
    return known[0] if known is not None and known[0] else to_json(asdict(about))


def _about(text: Optional[str]) -> About:
    raw = json.loads(text) if text else {}
    known = {each.name: raw[each.name] for each in fields(About) if each.name in raw}
    return About(**{**known, "distinct": tuple(known.get("distinct", ()))})


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
        about=_about(row["about"] if "about" in row.keys() else None),  # noqa: SIM118  (a row is no mapping)
    )
