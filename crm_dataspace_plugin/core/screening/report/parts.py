# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts that the reports of several methods have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from crm_dataspace_plugin.core.screening.report.markup import Cell, shortened
from crm_dataspace_plugin.core.screening.report.sign import Sign, drawn
from crm_dataspace_plugin.core.screening.report.value import Card, Part, Section, Table
from crm_dataspace_plugin.core.screening.values.readings import Reading


def cards(signs: Sequence[Sign], numbers: Sequence[int]) -> list[Card]:
    """Return how many facilities have each sign."""
    return [Card(f"{numbers.count(each):,}", sign.words, drawn(sign)) for each, sign in enumerate(signs)]


def gaps(missing: Mapping[str, int], total: int) -> Part:
    """Return what was missing, most frequent first; `missing` counts the facilities by what they lack."""
    found = sorted(((count, what) for what, count in missing.items() if count), key=lambda each: (-each[0], each[1]))
    if not found:
        return "Nothing was missing."
    rows: list[list[Cell]] = [[shortened(what), f"{count:,}", f"{count / total:.0%}"] for count, what in found]
    return Table(("What was missing", "Facilities", "Share"), rows, len(rows), ("", "n", "n"))


def reasons(names: Sequence[str], texts: Sequence[str], order: Sequence[int]) -> Table:
    """Return the reasons of each facility, in the order given."""
    rows = ([shortened(names[each]), shortened(texts[each], 2000)] for each in order)
    return Table(("Facility", "Reasons and what is missing"), rows, len(order), ("", ""))


def readings_section(readings: Sequence[Reading]) -> Section:
    """Return what was read as what, what was left out first; nothing to show where nothing was read."""
    order = sorted(readings, key=lambda each: not each.left_out)
    rows: Iterable[list[Cell]] = (
        [shortened(each.field), shortened(each.text), shortened(each.read_as), each.count] for each in order
    )
    made = Table(("Field", "Text", "Read as", "Features"), rows, len(order), ("", "", "", "n"))
    return Section("What was read as what", (made,) if order else ())
