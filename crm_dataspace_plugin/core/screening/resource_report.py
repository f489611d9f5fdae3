# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a resource potential, with the table that a preliminary economic assessment begins with."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from crm_dataspace_plugin.core.screening.markup import Cell, shortened
from crm_dataspace_plugin.core.screening.prices import Prices
from crm_dataspace_plugin.core.screening.report_page import figure
from crm_dataspace_plugin.core.screening.report_value import Note, Part, Report, ReportHead, Section, Table
from crm_dataspace_plugin.core.screening.resource import Potential
from crm_dataspace_plugin.core.screening.resource_plot import draw_tonnes
from crm_dataspace_plugin.core.screening.unfc import Classified
from crm_dataspace_plugin.core.vocabulary.elements import elements

_METHOD = (
    "Mass is the stated one, else volume (or area times thickness) times density, dry. Tonnes in place are mass times "
    "grade; recoverable tonnes are those times the recovery given. P10, P50 and P90 are percentiles of random draws "
    "of the errors of volume, density and grade: 10 % of the draws are below P10. Enrichment is the grade over the "
    "mean of the upper continental crust (Rudnick and Gao 2003).",
    "Critical and strategic tonnes are those in place of elements on the lists of Regulation (EU) 2024/1252. The score "
    "adds over critical elements the enrichment (up to a cap) times supply risk times economic importance of the "
    "criticality assessment of 2023; it compares facilities with the same elements known, and no others.",
)
_SOURCES = (
    "Regulation (EU) 2024/1252 (critical raw materials), Annexes I and II, Art. 27",
    "Study on the critical raw materials for the EU 2023 (supply risk, economic importance)",
    "Rudnick and Gao 2003, Composition of the continental crust, table 3",
    "UNFC 2019",
)
_LIMITS = (
    "A screening of the data given, not an estimate of resources by any reporting standard. Densities, errors, "
    "sub-categories of UNFC and the recovery are not verified against a source; no conformity is claimed."
)


def resource_report(
    head: ReportHead,
    grades: Mapping[str, Sequence[float]],
    potential: Potential,
    prices: Prices,
    classes: Sequence[Classified],
) -> Report:
    """Return the report; facilities stand by critical tonnes, those without at the end."""
    names = [shortened(each) for each in head.names]
    order = sorted(range(len(names)), key=lambda each: (*_falling(float(potential.critical[each])), names[each]))
    elements_of = _elements(names, grades, potential, order)
    return Report(
        head,
        "Resource potential",
        (
            Section("Largest tonnages", (draw_tonnes(names, potential),)),
            Section("Facilities", (_facilities(names, potential, prices, classes, order),)),
            Section(
                "Quantities, concentrations and recoverability",
                (
                    "The content of Regulation (EU) 2024/1252, Art. 27(2), as far as the data hold it.",
                    Table(_HEADS, elements_of, len(order) * len(potential.elements), ("", "", *["n"] * 7, "")),
                ),
            ),
            Section("Prices", (_prices(prices),)),
            Section("Reasons", (_reasons(names, potential, classes, order),)),
        ),
        notes=(Note("Not verified", _LIMITS),),
        method=_METHOD,
        sources=_SOURCES,
        limits=(_LIMITS,),
    )


_HEADS = ("Facility", "Element", "mg/kg", "t in place", "P10", "P50", "P90", "t recoverable", "Enrichment", "Lists")


def _falling(value: float) -> tuple[bool, float]:
    return math.isnan(value), 0.0 if math.isnan(value) else -value


def _facilities(
    names: Sequence[str], found: Potential, prices: Prices, classes: Sequence[Classified], shown: Sequence[int]
) -> Table:
    def row(each: int) -> list[Cell]:
        numbers = (found.mass, found.critical, found.strategic, found.score, found.value)
        return [
            names[each],
            *(figure(float(column[each])) for column in numbers),
            classes[each].code,
            classes[each].name,
        ]

    worth = f"Value ({prices.currency or 'no prices'})"
    heads = ("Facility", "Mass (t)", "Critical (t)", "Strategic (t)", "Score", worth, "UNFC", "Class")
    return Table(heads, (row(each) for each in shown), len(shown), ("", *["n"] * 5, "", ""))


def _elements(
    names: Sequence[str], grades: Mapping[str, Sequence[float]], found: Potential, shown: Sequence[int]
) -> Iterator[list[Cell]]:
    for each in shown:
        for symbol, element in found.elements.items():
            columns = (element.contained, *element.percentiles, element.recoverable, element.enrichment)
            known = elements().get(symbol)
            lists = [
                word
                for word, on in (("critical", known and known.critical), ("strategic", known and known.strategic))
                if on
            ]
            numbers = (figure(float(column[each])) for column in columns)
            yield [names[each], symbol, figure(float(grades[symbol][each])), *numbers, ", ".join(lists)]


def _prices(prices: Prices) -> Part:
    if not prices.currency:
        return "No prices were given: there is no value."
    rows = [
        [symbol, figure(price), prices.currency, prices.dates[symbol]] for symbol, price in prices.per_tonne.items()
    ]
    return Table(("Element", "For a tonne", "Currency", "Date"), rows, len(rows), ("", "n", "", ""))


def _reasons(names: Sequence[str], found: Potential, classes: Sequence[Classified], shown: Sequence[int]) -> Table:
    rows = ([names[each], f"{found.reasons[each]}; {classes[each].reason}"] for each in shown)
    return Table(("Facility", "Reasons and what is missing"), rows, len(shown), ("", ""))
