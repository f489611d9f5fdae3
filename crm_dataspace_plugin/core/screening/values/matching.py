# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of another table that belong to facilities, found by an id that both have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.words import say


@dataclass(frozen=True)
class Matched:
    """Which row of the other table belongs to each facility.

    Attributes:
        rows: for each facility; None without one, or where it is not clear which.
        lacking: facilities without a row.
        ambiguous: facilities whose id stands more than once, here or there: none of those rows is taken.
    """

    rows: tuple[int | None, ...]
    lacking: int
    ambiguous: int

    def values(self, others: FloatArray) -> FloatArray:
        """Return numbers of the other table in the order of the facilities, NaN where none is matched."""
        wanted = np.array([-1 if each is None else each for each in self.rows], dtype=np.intp)
        return np.append(others, np.nan)[wanted]

    def words(self) -> str:
        """Return what was not matched, in words; empty where all was."""
        parts = [say("{lacking} without a row", lacking=self.lacking)] if self.lacking else []
        parts += [say("{ambiguous} whose id stands more than once", ambiguous=self.ambiguous)] if self.ambiguous else []
        return ", ".join(parts)


def match(ids: Sequence[Value], others: Sequence[Value]) -> Matched:
    """Return the row of `others` that has the id of each facility; an empty id has none."""
    here, there = grouped(ids), grouped(others)
    rows: list[int | None] = [None] * len(ids)
    ambiguous = 0
    for key, facilities in here.items():
        found = there.get(key, [])
        if len(found) == 1 and len(facilities) == 1:
            rows[facilities[0]] = found[0]
        elif found:
            ambiguous += len(facilities)
    return Matched(tuple(rows), rows.count(None) - ambiguous, ambiguous)


def grouped(ids: Sequence[Value]) -> dict[str, list[int]]:
    """Return the positions of each id; empty ids are left out."""
    found: dict[str, list[int]] = defaultdict(list)
    for position, each in enumerate(ids):
        key = id_text(each)
        if key:
            found[key].append(position)
    return dict(found)


def id_text(value: Value) -> str:
    """Return an id as it is compared: 5, 5.0 and "5" are one; empty for none."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()
