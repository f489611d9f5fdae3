# SPDX-License-Identifier: GPL-2.0-or-later
"""A search as an SQL condition: fixed fragments, every value bound."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Union

from crm_dataspace_plugin.core.vocabulary.words import bare
from crm_dataspace_plugin.dataspace.collection import Collection, Property
from crm_dataspace_plugin.dataspace.geometry import Box
from crm_dataspace_plugin.dataspace.messages import dumps
from crm_dataspace_plugin.dataspace.parameters import Search
from crm_dataspace_plugin.dataspace.problems import bad_request

Bound = Union[str, int, float]

_IN_BOX = (
    "n IN (SELECT n FROM feature_box WHERE x1 >= ? AND x0 <= ? AND y1 >= ? AND y0 <= ?)"
    " AND ((x0 >= ? AND x1 <= ? AND y0 >= ? AND y1 <= ?) OR meets_box(geometry, ?, ?, ?, ?))"
)


class Selection:
    """The rows of `feature` that a search matches.

    Attributes:
        parts: pieces of the condition, to be joined by a space after `WHERE`.
        values: what is bound, in order.
    """

    def __init__(self, collection: Collection, search: Search) -> None:
        self.parts = ["collection = ?"]
        self.values: list[Bound] = [collection.table]
        for name, value in collection.where.items():
            self._and("json_extract(properties, ?) = ?", Property(name, "text").path, value)
        if search.ids is not None:
            self._and("feature.id IN (SELECT value FROM json_each(?))", _json_texts(search.ids))
        if search.boxes:
            self._in_boxes(search.boxes)
        if search.start is not None:
            self._during(search.start, search.end)
        if search.alternatives:
            self._with_words(search.alternatives)
        for name, text in search.filters.items():
            found = collection.property(name)
            if found is not None:
                self._equal(found, text, collection.is_catalogue)

    def _and(self, condition: str, *values: Bound) -> None:
        self.parts += ["AND", condition]
        self.values += values

    def _in_boxes(self, boxes: tuple[Box, ...]) -> None:
        """Match what meets a box, and what has no place at all (Part 1, requirement fc-bbox-response C)."""
        self.parts.append("AND (x0 IS NULL")
        for west, south, east, north in boxes:
            self.parts += ["OR", _IN_BOX]
            self.values += [west, east, south, north, west, east, south, north, west, south, east, north]
        self.parts.append(")")

    def _during(self, start: str, end: str) -> None:
        """Match what meets the interval, and what has no time at all (requirement fc-time-response C)."""
        if start:
            self._and("(time_end IS NULL OR time_end >= ?)", start)
        if end:
            self._and("(time_start IS NULL OR time_start <= ?)", end)

    def _with_words(self, alternatives: tuple[tuple[str, ...], ...]) -> None:
        self.parts.append("AND (0")
        for terms in alternatives:
            self.parts.append("OR (1")
            for term in terms:
                self._and("instr(words, ?) > 0", bare(term))
            self.parts.append(")")
        self.parts.append(")")

    def _equal(self, wanted: Property, text: str, is_catalogue: bool) -> None:
        if wanted.type == "list":
            self._and(
                "EXISTS (SELECT 1 FROM json_each(properties, ?) AS one WHERE one.value IN"
                " (SELECT value FROM json_each(?)))",
                wanted.path,
                _json_texts(text.split(",")),
            )
        elif wanted.type == "text" and (wanted.codelist or is_catalogue):
            alternatives = _json_texts(text.split(","))
            self._and("json_extract(properties, ?) IN (SELECT value FROM json_each(?))", wanted.path, alternatives)
        else:
            value = _READ.get(wanted.type, str)
            try:
                self._and("json_extract(properties, ?) = ?", wanted.path, value(text))
            except ValueError as error:
                raise bad_request(f"“{wanted.name}” is of type {wanted.type}.", f"Given: {text[:100]}") from error


def _json_texts(values: Any) -> str:
    return dumps(list(values))


def _integer(text: str) -> int:
    number = int(text) if len(text) < 30 else 2**63
    if not -(2**63) <= number < 2**63:
        raise ValueError(text)
    return number


def _real(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


def _boolean(text: str) -> int:
    if text not in ("true", "false", "1", "0"):
        raise ValueError(text)
    return int(text in ("true", "1"))


_READ: dict[str, Callable[[str], Bound]] = {"integer": _integer, "real": _real, "boolean": _boolean}
