# SPDX-License-Identifier: GPL-2.0-or-later
"""Which row of a survey is which feature, where another program dropped or copied the identities.

A new identity is made from the survey's and the row's key, so that taking the same survey in again finds it again.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.survey.coming_back.raw_table import RawTable, cells_query

_LONGEST = 200  # characters of an identity


@dataclass
class Identities:
    """Which identity each row gets.

    Attributes:
        by_key: of the rows whose identity is not simply the one written in them.
        copies: keys of rows that are copies of another one; `nameless` of those that had no identity at all.
        shared: identity to the keys of all rows that carry it, where these are several.
    """

    by_key: dict[int, str] = field(default_factory=dict)
    copies: list[int] = field(default_factory=list)
    nameless: list[int] = field(default_factory=list)
    shared: dict[str, list[int]] = field(default_factory=dict)
    recognised: int = 0


def identify(
    connection: sqlite3.Connection, table: RawTable, known: dict[str, str], survey: str, layer: str
) -> Identities:
    """Return who is who in a layer.

    Args:
        known: identities that were given out, each with its id on the service, empty for none.
    """
    found = Identities()
    keys: dict[str, list[int]] = defaultdict(list)
    without: dict[str, list[int]] = defaultdict(list)
    for key, identity, server_id in _rows(connection, table):
        if identity:
            keys[identity].append(key)
        else:
            without[server_id].append(key)
    found.shared = {identity: each for identity, each in keys.items() if len(each) > 1}
    lost = {server_id: identity for identity, server_id in known.items() if server_id and identity not in keys}
    for server_id, each in without.items():
        if server_id in lost:
            found.by_key[each[0]] = lost[server_id]
            found.recognised += 1
            each = each[1:]
            found.copies += each
        else:
            found.nameless += each
    found.recognised += sum(identity in known for identity in keys)
    for key in (*found.nameless, *found.copies):
        found.by_key[key] = _made(survey, layer, key)
    return found


def part(found: Identities, original: int, others: list[int], survey: str, layer: str) -> None:
    """Let the row `original` keep the identity that `others` share with it."""
    for key in others:
        if key != original:
            found.copies.append(key)
            found.by_key[key] = _made(survey, layer, key)


def _made(survey: str, layer: str, key: int) -> str:
    return str(uuid.uuid5(uuid.UUID(survey), f"{layer}:{key}"))


def _rows(connection: sqlite3.Connection, table: RawTable) -> Iterator[tuple[int, str, str]]:
    for row in connection.execute(cells_query(table, (layout.UUID, layout.SERVER_ID))):
        identity, server_id = row[1], row[2]
        usable = isinstance(identity, str) and identity.strip() and len(identity) <= _LONGEST
        yield row[0], identity if usable else "", "" if server_id is None else str(server_id)
