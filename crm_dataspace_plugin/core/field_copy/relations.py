# SPDX-License-Identifier: GPL-2.0-or-later
"""Which layer of a field copy belongs to which: the assays of a facility, its photos."""

from __future__ import annotations

import sqlite3
from dataclasses import astuple, dataclass, fields

from crm_dataspace_plugin.core.field_copy import layout


@dataclass(frozen=True)
class Relation:
    """A child layer whose column `child_field` has the values of `parent_field` in the parent layer.

    Attributes:
        name: unique in its field copy.
        title: for people, of the children.
    """

    name: str
    parent: str
    parent_field: str
    child: str
    child_field: str
    title: str = ""


def read_relations(connection: sqlite3.Connection) -> list[Relation]:
    """Return the relations whose layers and columns are there, in the order of their names."""
    if not _columns(connection, layout.RELATION):  # a field copy of an older version
        return []
    statement = layout.sql("SELECT {c} FROM {t} ORDER BY name", c=_NAMES, t=layout.RELATION)
    found = [Relation(*map(str, row)) for row in connection.execute(statement).fetchall()]
    return [each for each in found if _holds(connection, each)]


def write_relation(connection: sqlite3.Connection, relation: Relation) -> None:
    """Write or replace one relation."""
    connection.execute(layout.TABLES[layout.RELATION])
    statement = layout.sql("INSERT OR REPLACE INTO {t} ({c}) VALUES", c=_NAMES, t=layout.RELATION)
    marks = ", ".join("?" * len(_NAMES))
    connection.execute(f"{statement} ({marks})", astuple(relation))


_NAMES = tuple(each.name for each in fields(Relation))


def _holds(connection: sqlite3.Connection, relation: Relation) -> bool:
    return relation.parent_field in _columns(connection, relation.parent) and relation.child_field in _columns(
        connection, relation.child
    )


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))}
