# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a resource potential, with the table that a preliminary economic assessment begins with."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from crm_dataspace_plugin.core.screening.markup import Cell, Markup, joined, table, tag
from crm_dataspace_plugin.core.screening.prices import Prices
from crm_dataspace_plugin.core.screening.report_page import figure, page, section
from crm_dataspace_plugin.core.screening.resource import Potential
from crm_dataspace_plugin.core.screening.unfc import Classified
from crm_dataspace_plugin.core.vocabulary.elements import elements

DETAILED = 300  # facilities that are written out; all are in the layer
_METHOD = (
    "Mass is the stated one, else volume (or area times thickness) times density, dry. Tonnes in place are mass times "
    "grade; recoverable tonnes are those times the recovery given. P10, P50 and P90 are percentiles of random draws "
    "of the errors of volume, density and grade: 10 % of the draws are below P10. Enrichment is the grade over the "
    "mean of the upper continental crust (Rudnick and Gao 2003).",
    "Critical and strategic tonnes are those in place of elements on the lists of Regulation (EU) 2024/1252. The score "
    "adds over critical elements the enrichment (up to a cap) times supply risk times economic importance of the "
    "criticality assessment of 2023; it compares facilities with the same elements known, and no others.",
)
_LIMITS = (
    "A screening of the data given, not an estimate of resources by any reporting standard. Densities, errors, "
    "sub-categories of UNFC and the recovery are not verified against a source; no conformity is claimed."
)


@dataclass(frozen=True)
class ResourceHead:
    """What a report needs beside the results; `source` is the layer's licence and source, empty where not stated."""

    layer: str
    written: str
    source: str
    names: Sequence[str]


def resource_report(
    head: ResourceHead,
    grades: Mapping[str, Sequence[float]],
    potential: Potential,
    prices: Prices,
    classes: Sequence[Classified],
) -> str:
    """Return the report as HTML; facilities stand by critical tonnes, those without at the end."""
    order = sorted(
        range(len(head.names)), key=lambda each: (*_falling(float(potential.critical[each])), head.names[each])
    )
    shown = order[:DETAILED]
    title = f"Resource potential of {head.layer}"
    cut = f"The first {len(shown):,} of {len(order):,} facilities; all are in the layer."
    body = joined(
        (
            tag("header", tag("h1", title), tag("p", f"{len(order):,} facilities · {head.written}", class_="sub")),
            tag("p", tag("b", "Not verified. "), _LIMITS, class_="note"),
            tag("p", cut, class_="sub"),
            *section("Facilities", _facilities(head.names, potential, prices, classes, shown)),
            *section(
                "Quantities, concentrations and recoverability",
                tag("p", "The content of Regulation (EU) 2024/1252, Art. 27(2), as far as the data hold it."),
                table(_HEADS, _elements(head.names, grades, potential, shown), ("", "", *["n"] * 7, "")),
            ),
            *section("Prices", *_prices(prices)),
            *section("Reasons", _reasons(head.names, potential, classes, shown)),
            *section("Inputs", tag("p", f"{head.layer}: {head.source or 'no licence or source stated'}")),
            *section("Method", *(tag("p", each) for each in _METHOD)),
        )
    )
    return page(title, body)


_HEADS = ("Facility", "Element", "mg/kg", "t in place", "P10", "P50", "P90", "t recoverable", "Enrichment", "Lists")


def _falling(value: float) -> tuple[bool, float]:
    return math.isnan(value), 0.0 if math.isnan(value) else -value


def _facilities(
    names: Sequence[str], found: Potential, prices: Prices, classes: Sequence[Classified], shown: Sequence[int]
) -> Markup:
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
    return table(heads, (row(each) for each in shown), ("", *["n"] * 5, "", ""))


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


def _prices(prices: Prices) -> Iterator[Markup]:
    if not prices.currency:
        yield tag("p", "No prices were given: there is no value.")
        return
    rows = [
        [symbol, figure(price), prices.currency, prices.dates[symbol]] for symbol, price in prices.per_tonne.items()
    ]
    yield table(("Element", "For a tonne", "Currency", "Date"), rows, ("", "n", "", ""))


def _reasons(names: Sequence[str], found: Potential, classes: Sequence[Classified], shown: Sequence[int]) -> Markup:
    rows = ([names[each], f"{found.reasons[each]}; {classes[each].reason}"] for each in shown)
    return table(("Facility", "Reasons and what is missing"), rows, ("", ""))
