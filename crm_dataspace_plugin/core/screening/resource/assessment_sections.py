# SPDX-License-Identifier: GPL-2.0-or-later
"""The preliminary economic assessment as sections of a report, in tables that fit a page."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Callable

from crm_dataspace_plugin.core.screening.report.markup import Cell, shortened
from crm_dataspace_plugin.core.screening.report.page import figure
from crm_dataspace_plugin.core.screening.report.parts import listed
from crm_dataspace_plugin.core.screening.report.value import Section, Table
from crm_dataspace_plugin.core.screening.resource.assessment import Assessed
from crm_dataspace_plugin.core.words import later, said, say

_ABOUT = later(
    "This section and the next three have the content of Regulation (EU) 2024/1252, Art. 27(2), as far as the data "
    "hold it. “Processed form” stands where the lists name one, which the element's content does not give one-to-one."
)
_TECHNICAL = later("The share that processing gets out, as given for this run, and the tonnes that follow from it.")
_ECONOMIC = later(
    "Value of what is recoverable; the grade at which this element alone pays for the processing; whether its grade is "
    "above that."
)
_NO_RECOVERY = later("No recovery was given: how much can be got out is not known.")
_NO_PRICES = later("No prices were given: what it is worth, and whether that pays, is not known.")


def assessment_sections(rows: Iterable[Assessed], total: int) -> Iterator[Section]:
    """Yield quantities and concentrations, technical and economic recoverability, and methods.

    Args:
        total: number of rows.
    """
    found = list(rows)
    heads: tuple[str, ...] = (
        "Facility",
        "Element",
        "Lists",
        "mg/kg",
        say("over crust"),
        say("t in place"),
        "P10",
        "P50",
        "P90",
    )
    made = _table(found, heads, _quantities, ("", "", "", *["n"] * 6), total)
    yield Section(say("Assessment: quantities and concentrations"), (said(_ABOUT), made))
    heads = ("Facility", "Element", "Recovery (%)", "t recoverable", "P10", "P50", "P90")
    made = _table(found, heads, _technical, ("", "", *["n"] * 5), total)
    given = any(math.isfinite(each.recovery_pct) for each in found)
    yield Section(
        say("Assessment: technical recoverability"), (said(_TECHNICAL), made) if given else (said(_NO_RECOVERY),)
    )
    heads = (
        "Facility",
        "Element",
        "Price (t)",
        "Currency",
        "of",
        "Value",
        say("Break-even (mg/kg)"),
        say("Pays alone"),
    )
    made = _table(found, heads, _economic, ("", "", "n", "", "id", "n", "n", ""), total)
    given = any(each.currency for each in found)
    yield Section(say("Assessment: economic recoverability"), (said(_ECONOMIC), made) if given else (said(_NO_PRICES),))
    methods: dict[str, dict[str, None]] = {}
    for each in found:
        methods.setdefault(each.methods, {})[each.facility] = None
    cells: Iterator[list[Cell]] = ([listed(list(called)), shortened(words, 500)] for words, called in methods.items())
    table = Table(("Facilities", say("What mass and contents rest on")), cells, len(methods), ("", ""))
    yield Section(say("Assessment: methods"), (table,))


def _table(
    found: Sequence[Assessed],
    heads: Sequence[str],
    row: Callable[[Assessed], list[Cell]],
    kinds: Sequence[str],
    total: int,
) -> Table:
    return Table(heads, map(row, found), total, kinds)


def _quantities(each: Assessed) -> list[Cell]:
    amounts = (each.contained_t, each.contained_t_p10, each.contained_t_p50, each.contained_t_p90)
    numbers = (each.grade_mg_kg, each.enrichment, *amounts)
    return [each.facility, each.element, each.lists, *map(figure, numbers)]


def _technical(each: Assessed) -> list[Cell]:
    amounts = (each.recoverable_t, each.recoverable_t_p10, each.recoverable_t_p50, each.recoverable_t_p90)
    return [each.facility, each.element, *map(figure, (each.recovery_pct, *amounts))]


def _economic(each: Assessed) -> list[Cell]:
    money = map(figure, (each.value, each.break_even_mg_kg))
    price = figure(each.price_per_t)
    return [each.facility, each.element, price, each.currency, each.price_date, *money, each.economic]
