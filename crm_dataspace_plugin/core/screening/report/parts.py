# SPDX-License-Identifier: GPL-2.0-or-later
"""Parts that the reports of several methods have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from crm_dataspace_plugin.core.screening.report.markup import Cell, shortened
from crm_dataspace_plugin.core.screening.report.sign import Sign, drawn
from crm_dataspace_plugin.core.screening.report.value import Card, Part, Section, Table
from crm_dataspace_plugin.core.screening.values.readings import Reading
from crm_dataspace_plugin.core.words import say

NAMES_LISTED = 60  # of facilities with the same reasons
_PART = "; "


def cards(signs: Sequence[Sign], numbers: Sequence[int]) -> list[Card]:
    """Return how many facilities have each sign."""
    return [Card(f"{numbers.count(each):,}", sign.words, drawn(sign)) for each, sign in enumerate(signs)]


def gaps(missing: Mapping[str, int], total: int) -> Part:
    """Return what was missing, most frequent first; `missing` counts the facilities by what they lack."""
    found = sorted(((count, what) for what, count in missing.items() if count), key=lambda each: (-each[0], each[1]))
    if not found:
        return say("Nothing was missing.")
    rows: list[list[Cell]] = [[shortened(what), f"{count:,}", f"{count / total:.0%}"] for count, what in found]
    return Table((say("What was missing"), "Facilities", "Share"), rows, len(rows), ("", "n", "n"))


def reasons(names: Sequence[str], texts: Sequence[str], order: Sequence[int]) -> Sequence[Part]:
    """Return what the reasons of all facilities say alike, once, and the rest; facilities with equal ones share a row.

    Args:
        texts: of each facility, its parts separated by semicolons.
        order: of the facilities.
    """
    shared = _shared(texts) if len(texts) > 1 else ()
    found: dict[str, list[str]] = {}
    for each in order:
        rest = _PART.join(one for one in texts[each].split(_PART) if one not in shared)
        found.setdefault(rest or say("nothing else"), []).append(names[each])
    rows = ([listed(called), shortened(rest, 2000)] for rest, called in found.items())
    table = Table(("Facilities", say("Reasons and what is missing")), rows, len(found), ("", ""))
    return (say("For all: {shared}.", shared=_PART.join(shared)), table) if shared else (table,)


def listed(names: Sequence[str]) -> str:
    """Return names with commas; of many the first, and how many there are."""
    words = ", ".join(shortened(each, 80) for each in names[:NAMES_LISTED])
    return words if len(names) <= NAMES_LISTED else f"{len(names):,}: {words} …"


def _shared(texts: Sequence[str]) -> Sequence[str]:
    """Return the parts that all texts have, in their order."""
    first = texts[0].split(_PART)
    common = set(first)
    for each in texts[1:]:
        common &= set(each.split(_PART))
    return tuple(dict.fromkeys(each for each in first if each and each in common))


def readings_section(readings: Sequence[Reading]) -> Section:
    """Return what was read as what, what was left out first; nothing to show where nothing was read."""
    order = sorted(readings, key=lambda each: not each.left_out)
    rows: Iterable[list[Cell]] = (
        [shortened(each.field), shortened(each.text), shortened(each.read_as), each.count] for each in order
    )
    made = Table(("Field", "Text", say("Read as"), "Features"), rows, len(order), ("", "", "", "n"))
    return Section(say("What was read as what"), (made,) if order else ())
