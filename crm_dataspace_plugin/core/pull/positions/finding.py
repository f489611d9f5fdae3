# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the positions of a table stand: by the headings, and by what stands below them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Optional

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.pull.positions.angles import LATITUDE, LIMITS, LONGITUDE, angle, two_texts
from crm_dataspace_plugin.core.pull.positions.headings import (
    Axis,
    Heading,
    coordinate_headings,
    datum_columns,
    hemisphere_columns,
    zone_columns,
)
from crm_dataspace_plugin.core.pull.positions.numerals import COMMA, POINT, decimal_mark, numeral
from crm_dataspace_plugin.core.pull.positions.positions import LEAST, Hints, Positions, Row, text_of, zone_before
from crm_dataspace_plugin.core.pull.positions.reference import OLD_DATUMS, Reference, folded, stated

ENOUGH = 0.5  # of the rows that have something in the columns; with fewer positions they hold something else
_PAIRS = {
    (Axis.LONGITUDE, Axis.LATITUDE): True,
    (Axis.X, Axis.Y): False,
    (Axis.EASTING, Axis.NORTHING): False,
}
_BOTH = (Axis.LATITUDE_LONGITUDE, Axis.LONGITUDE_LATITUDE, Axis.EITHER)


def find_positions(names: Sequence[str], sample: Sequence[Row]) -> Optional[Positions]:
    """Return where the positions stand, by the headings and by what stands below them; None if nowhere."""
    hints = find_hints(names, sample)
    for candidate in _candidates(coordinate_headings(names), sample, hints):
        if _fits(candidate, sample, 0.0 if candidate.named else ENOUGH):
            return candidate
    return None


def find_hints(names: Sequence[str], sample: Sequence[Row]) -> Hints:
    """Return the columns that tell reference systems, by their headings and by what stands below them."""
    return Hints(
        tuple(each for each in zone_columns(names) if _mostly(sample, each, lambda found: bool(found.zone))),
        tuple(each for each in datum_columns(names) if _mostly(sample, each, _tells)),
        tuple(hemisphere_columns(names)),
    )


def _tells(found: Reference) -> bool:
    return bool(found.code or found.datum)


def _mostly(sample: Sequence[Row], name: str, holds: Any) -> bool:
    bare = "code" if holds is _tells else "zone"
    texts = [each for each in (text_of(row.get(name)) for row in sample) if each]
    return sum(holds(stated(each, bare)) for each in texts) >= ENOUGH * len(texts) and bool(texts)


def _candidates(headings: list[Heading], sample: Sequence[Row], hints: Hints) -> Iterator[Positions]:
    """Yield the possibilities, the surest first: degrees, pairs in one column, metres that state their system."""
    pairs = sorted(_paired(headings), key=lambda each: _rank(each[0].reference))
    surely = [each for each in pairs if _PAIRS[each[0].axis, each[1].axis]]
    for x, y in surely:
        yield _two_columns(x, y, sample, hints, True)
    singles = [each for each in headings if each.axis in _BOTH]
    for each in singles:
        yield _one_column_in_degrees(each, sample, hints)
    for x, y in pairs:
        in_degrees = _two_columns(x, y, sample, hints, True)
        if x.axis is Axis.X and _fits(in_degrees, sample, 1.0):
            yield in_degrees
        elif x.axis is not Axis.LONGITUDE:
            yield _two_columns(x, y, sample, hints, False)
    for each in singles:
        yield _one_column_in_metres(each, sample, hints)
    for x, y in surely:
        yield _two_columns(x, y, sample, hints, False)


def _rank(reference: Reference) -> int:
    """Return a smaller number for a better statement."""
    if reference.datum in OLD_DATUMS:
        return 1
    return 0 if reference.datum or reference.code else 2


def _paired(headings: list[Heading]) -> Iterator[tuple[Heading, Heading]]:
    for x in headings:
        for y in headings:
            if (x.axis, y.axis) in _PAIRS and x.stem == y.stem:
                yield x, y


def _two_columns(x: Heading, y: Heading, sample: Sequence[Row], hints: Hints, in_degrees: bool) -> Positions:
    texts = [text_of(row.get(each.name)) for row in sample for each in (x, y)]
    mark = decimal_mark(texts) or _mark_by_size(texts, in_degrees)
    reference = x.reference.or_else(y.reference)
    named = in_degrees and x.axis is Axis.LONGITUDE
    west = _west(x.name, texts)
    return Positions((x.name, y.name), in_degrees, False, mark, reference, hints, west, named)


def _one_column_in_degrees(heading: Heading, sample: Sequence[Row], hints: Hints) -> Positions:
    texts = [text_of(row.get(heading.name)) for row in sample]
    halves = [each for text in texts for each in (two_texts(text) or ())]
    mark = decimal_mark(halves) or POINT
    firsts = [angle(each, mark) for each in halves[::2]]
    far = any(each is not None and abs(each.degrees) > LIMITS[LATITUDE] for each in firsts)
    first = heading.axis is not Axis.LONGITUDE_LATITUDE and not (far and heading.axis is Axis.EITHER)
    west = _west(heading.name, halves)
    return Positions((heading.name,), True, first, mark, heading.reference, hints, west)


def _one_column_in_metres(heading: Heading, sample: Sequence[Row], hints: Hints) -> Positions:
    texts = [text_of(row.get(heading.name)) for row in sample]
    halves = [each for text in texts for each in (two_texts(zone_before(text)[1]) or ())]
    return Positions((heading.name,), False, False, decimal_mark(halves) or POINT, heading.reference, hints)


def _fits(candidate: Positions, sample: Sequence[Row], enough: float) -> bool:
    filled = read = 0
    for row in sample:
        try:
            read += candidate.place(row) is not None
            filled += any(text_of(row.get(name)) for name in candidate.columns)
        except GeometryUnusable:
            filled += 1
    return read > 0 and read >= enough * filled


def _mark_by_size(texts: Iterable[str], in_degrees: bool) -> str:
    """Return the mark under which the numbers can be coordinates, where each reading makes numbers of them."""
    points = [abs(found) for each in texts for found in [numeral(each, POINT)] if found is not None]
    small = bool(points) and max(points) < LEAST
    if in_degrees:
        return COMMA if points and max(points) > LIMITS[LONGITUDE] else POINT
    return COMMA if small else POINT


def _west(name: str, texts: Sequence[str]) -> Optional[bool]:
    """Tell whether “O” is west: where “E” stands beside it, or the heading is of a language in which it is."""
    letters = {each.rstrip(".")[-1:].upper() for each in texts} | {each[:1].upper() for each in texts}
    if "W" in letters or "E" in letters:
        return "W" not in letters
    if folded(name).startswith(("longitud", "lon")):
        return True if folded(name).startswith("longitud") else None
    return False if folded(name).startswith(("lang", "laeng", "ost")) else None
