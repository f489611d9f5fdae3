# SPDX-License-Identifier: GPL-2.0-or-later
"""The positions of a table's rows, out of the columns in which they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Optional

from osgeo import ogr

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.pull.positions.angles import LATITUDE, LIMITS, LONGITUDE, angle, two_texts
from crm_dataspace_plugin.core.pull.positions.numerals import POINT, either_numeral
from crm_dataspace_plugin.core.pull.positions.reference import NOTHING, Reference, folded, stated
from crm_dataspace_plugin.core.words import say

Row = Mapping[str, Any]

FARTHEST = 1e8  # metres
LEAST = 1000.0  # metres; no easting is smaller, but one whose thousands were taken for decimals is


class Place(NamedTuple):
    """One position.

    Attributes:
        x, y: degrees east and north, or metres.
        reference: what row, column and heading say about its reference system.
        shape: the geometry of which this is a corner, None where it is just the position.
    """

    x: float
    y: float
    reference: Reference
    in_degrees: bool
    shape: Optional[ogr.Geometry] = None


@dataclass(frozen=True)
class Hints:
    """The columns beside a position that tell its reference system."""

    zones: tuple[str, ...] = ()
    datums: tuple[str, ...] = ()
    halves: tuple[str, ...] = ()

    def reference(self, row: Row) -> Reference:
        found = NOTHING
        for name in self.datums:
            found = found.or_else(stated(text_of(row.get(name)), "code"))
        for name in self.zones:
            found = found.or_else(stated(text_of(row.get(name)), "zone"))
        for name in self.halves:
            half = folded(text_of(row.get(name)))[:1]
            if half in ("n", "s"):
                found = found.or_else(Reference(hemisphere=half.upper()))
        return found


@dataclass(frozen=True)
class Positions:
    """The columns in which positions stand, and how they are written.

    Attributes:
        columns: x and y; one column where both stand in it.
        in_degrees: whether they are degrees; else metres.
        latitude_first: of what stands in one column without saying which is which.
        mark: before the decimals, where both readings are possible.
        stated: the reference system the headings state.
        west: what “O” after an angle means, None if that is not clear.
        named: whether the headings leave no doubt that these are positions.
    """

    columns: tuple[str, ...]
    in_degrees: bool
    latitude_first: bool = False
    mark: str = POINT
    stated: Reference = NOTHING
    hints: Hints = field(default_factory=Hints)
    west: Optional[bool] = None
    named: bool = False

    @property
    def geometry_type(self) -> str:
        return "Point"

    def text(self, row: Row) -> str:
        """Return what stands in the columns of a row."""
        return ", ".join(text_of(row.get(name)) for name in self.columns)

    def place(self, row: Row) -> Optional[Place]:
        """Return the position of a row, None where it has none.

        Raises:
            GeometryUnusable: what stands there is no position; the message is a part of a sentence that says why.
        """
        texts = [text_of(row.get(name)) for name in self.columns]
        if not any(texts):
            return None
        if len(texts) == 1:
            return self._pair(texts[0], row)
        for name, text in zip(self.columns, texts):
            if not text:
                raise GeometryUnusable(say("{name} is empty", name=name))
        reference = self.stated.or_else(self.hints.reference(row))
        if not self.in_degrees:
            x, y = (self._metres(*each) for each in zip(self.columns, texts))
            return Place(x, y, reference, False)
        return Place(
            self._degrees(self.columns[0], texts[0], LONGITUDE),
            self._degrees(self.columns[1], texts[1], LATITUDE),
            reference,
            True,
        )

    def _pair(self, text: str, row: Row) -> Place:
        name = self.columns[0]
        reference, rest = (NOTHING, text) if self.in_degrees else zone_before(text)
        halves = two_texts(rest)
        if halves is None:
            raise GeometryUnusable(say("{name} is no pair of coordinates", name=name))
        known = reference.or_else(self.stated).or_else(self.hints.reference(row))
        if not self.in_degrees:
            return Place(self._metres(name, halves[0]), self._metres(name, halves[1]), known, False)
        first = angle(halves[0], self.mark)
        swapped = self.latitude_first if first is None or not first.axis else first.axis == LATITUDE
        x, y = (halves[1], halves[0]) if swapped else halves
        return Place(self._degrees(name, x, LONGITUDE), self._degrees(name, y, LATITUDE), known, True)

    def _metres(self, name: str, text: str) -> float:
        found = either_numeral(text, self.mark)
        if found is None:
            raise GeometryUnusable(say("{name} is no number", name=name))
        if abs(found) > FARTHEST:
            raise GeometryUnusable(say("{name} is larger than any coordinate on Earth", name=name))
        return found

    def _degrees(self, name: str, text: str, axis: str) -> float:
        found = angle(text, self.mark)
        if found is None:
            raise GeometryUnusable(say("{name} is no {axis}", name=name, axis=axis))
        if found.axis and found.axis != axis:
            raise GeometryUnusable(
                say("{name} says that it is a {axis}, not a {wanted}", name=name, axis=found.axis, wanted=axis)
            )
        size = found.degrees
        if found.unclear:
            if self.west is None:
                raise GeometryUnusable(say("{name} ends in “O”, which may mean west or east: write W or E", name=name))
            size = -size if self.west else size
        if abs(size) > LIMITS[axis]:
            raise GeometryUnusable(
                say("{name} is not between -{limits:.0f} and {limits:.0f} degrees", name=name, limits=LIMITS[axis])
            )
        return size


def text_of(value: Any) -> str:
    """Return a cell's text without blanks around it; that of a number as Python writes it."""
    return "" if value is None else str(value).strip()


def zone_before(text: str) -> tuple[Reference, str]:
    """Return what stands before the numbers of `30T 270123 4790123`, and the rest."""
    words = text.split()
    for size in range(len(words) - 2, 0, -1):
        rest = " ".join(words[size:])
        sizes = [either_numeral(each, POINT) for each in two_texts(rest) or ()]
        known = stated(" ".join(words[:size]), "zone")
        if known != NOTHING and len(sizes) == 2 and all(each is not None and abs(each) >= LEAST for each in sizes):
            return known, rest
    return NOTHING, text
