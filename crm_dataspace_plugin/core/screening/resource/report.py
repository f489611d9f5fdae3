# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a resource potential, with the table that a preliminary economic assessment begins with."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crm_dataspace_plugin.core.screening.report.map import draw_map
from crm_dataspace_plugin.core.screening.report.markup import Cell, shortened
from crm_dataspace_plugin.core.screening.report.page import figure
from crm_dataspace_plugin.core.screening.report.parts import gaps, listed, reasons
from crm_dataspace_plugin.core.screening.report.sign import four, unknown
from crm_dataspace_plugin.core.screening.report.value import (
    UNVERIFIED,
    Note,
    Part,
    Report,
    ReportHead,
    Section,
    Setting,
    Table,
    threshold,
)
from crm_dataspace_plugin.core.screening.resource.assessment import Assessed, assessed
from crm_dataspace_plugin.core.screening.resource.assessment_sections import assessment_sections
from crm_dataspace_plugin.core.screening.resource.plot import draw_tonnes
from crm_dataspace_plugin.core.screening.resource.potential import Potential, choices, counted_symbols
from crm_dataspace_plugin.core.screening.resource.prices import Prices
from crm_dataspace_plugin.core.screening.resource.processing import Processing
from crm_dataspace_plugin.core.screening.resource.resource import ENRICHMENT_CAP
from crm_dataspace_plugin.core.screening.resource.uncertainty import Uncertainty, usual_uncertainty
from crm_dataspace_plugin.core.screening.resource.unfc import Classified
from crm_dataspace_plugin.core.vocabulary.elements import elements
from crm_dataspace_plugin.core.words import later, said, say

_SIZES = (1.0, 100.0, 10_000.0)  # t of critical raw materials, for signs alone: no source prescribes them
SIGNS = (*four("from 10,000 t critical", "100 to 10,000 t", "1 to 100 t", "below 1 t"), unknown())
_METHOD = (
    "Mass is the stated one, else volume (or area times thickness) times density, dry. Tonnes in place are mass times "
    "grade; recoverable tonnes are those times the recovery given. P10, P50 and P90 are percentiles of random draws "
    "of the errors of volume, density and grade: 10 % of the draws are below P10. Enrichment is the grade over the "
    "mean of the upper continental crust (Rudnick and Gao 2003). Errors of volume and density hold for all elements of "
    "a facility alike, those of contents for each by itself; where a facility states least and greatest, they are the "
    "ends of a triangle around its estimate.",
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
_LIMITS = later(
    "A screening of the data given, not an estimate of resources by any reporting standard. Densities, errors, "
    "sub-categories of UNFC and the recovery are not verified against a source; no conformity is claimed."
)


@dataclass(frozen=True)
class ResourceRun:
    """What a run found and what it was run with; `classes` and `methods` have an item for each facility."""

    found: Potential
    processing: Processing
    prices: Prices
    errors: Uncertainty
    classes: Sequence[Classified]
    methods: Sequence[str]
    enrichment_cap: float = ENRICHMENT_CAP

    def assessed(self, names: Sequence[str], order: Sequence[int]) -> Iterator[Assessed]:
        """Yield the table of the preliminary economic assessment, facilities in the order given."""
        return assessed(names, self.found, self.processing, self.prices, self.methods, order)


def resource_report(head: ReportHead, run: ResourceRun) -> Report:
    """Return the report; facilities stand by critical tonnes, those without at the end."""
    names, found = [shortened(each) for each in head.names], run.found
    order = sorted(range(len(names)), key=lambda each: (*_falling(float(found.critical[each])), names[each]))
    texts = [f"{why}; {each.reason}" for why, each in zip(found.reasons, run.classes)]
    graded = sum(len(names) - missing for missing in list(_missing(found).values())[1:])
    return Report(
        head,
        say("Resource potential"),
        (
            Section(say("Largest tonnages"), (draw_tonnes(names, found),)),
            Section("Map", draw_map(head, SIGNS, [_sign(each) for each in found.critical.tolist()])),
            Section("Facilities", (_facilities(names, run, order),)),
            *assessment_sections(run.assessed(names, order), graded),
            Section("Prices", (_prices(run.prices),)),
            Section("Criticality", (_criticality(found),)),
            Section(say("What does not fit"), (_doubts(names, found, order),)),
            Section(say("What was missing"), (gaps(_missing(found), len(names)),)),
            Section("Reasons", reasons(names, texts, order)),
        ),
        notes=(Note(say("Not verified"), said(_LIMITS)),),
        settings=tuple(_settings(run)),
        method=_METHOD,
        sources=_SOURCES,
        limits=(said(_LIMITS),),
    )


def _sign(tonnes: float) -> int:
    return len(SIGNS) - 1 if math.isnan(tonnes) else len(_SIZES) - bisect_right(_SIZES, tonnes)


def _falling(value: float) -> tuple[bool, float]:
    return math.isnan(value), 0.0 if math.isnan(value) else -value


def _facilities(names: Sequence[str], run: ResourceRun, shown: Sequence[int]) -> Table:
    found = run.found

    def row(each: int) -> list[Cell]:
        numbers = (found.mass, found.critical, found.strategic, found.score, found.value, *found.value_percentiles)
        return [
            names[each],
            *(figure(float(column[each])) for column in numbers),
            found.economic[each],
            run.classes[each].code,
            run.classes[each].name,
        ]

    worth = say("Value ({currency})", currency=run.prices.currency) if run.prices.currency else "Value"
    heads = ("Facility", "Mass (t)", "Critical (t)", "Strategic (t)", "Score", worth, "P10", "P50", "P90", "Pays")
    kinds = ("", *["n"] * 8, "", "", "")
    return Table((*heads, "UNFC", "Class"), (row(each) for each in shown), len(shown), kinds)


def _prices(prices: Prices) -> Part:
    if not prices.currency:
        return say("No prices were given: there is no value.")
    rows = [
        [symbol, figure(price), prices.currency, prices.dates[symbol]] for symbol, price in prices.per_tonne.items()
    ]
    return Table(("Element", say("For a tonne"), "Currency", "Date"), rows, len(rows), ("", "n", "", ""))


def _criticality(found: Potential) -> Part:
    rows = [
        [symbol, each.material, figure(each.supply_risk or math.nan), figure(each.economic_importance or math.nan)]
        for symbol in counted_symbols(found.elements)
        for each in (elements()[symbol],)
        if each.critical
    ]
    if not rows:
        return say("No element of this layer is counted as critical.")
    heads = ("Element", say("Material assessed"), say("Supply risk"), say("Economic importance"))
    return Table(heads, rows, len(rows), ("", "", "n", "n"))


def _doubts(names: Sequence[str], found: Potential, order: Sequence[int]) -> Part:
    called: dict[str, list[str]] = {}
    for each in order:
        if found.weighed.doubts[each]:
            called.setdefault("; ".join(found.weighed.doubts[each]), []).append(names[each])
    rows = [[listed(each), words] for words, each in called.items()]
    return (
        Table(("Facilities", say("What does not fit")), rows, len(rows), ("", ""))
        if rows
        else say("Nothing was found.")
    )


def _missing(found: Potential) -> dict[str, int]:
    grades = {
        say("content of {key}", key=key): sum(map(math.isnan, each.grade.tolist()))
        for key, each in found.elements.items()
    }
    return {"mass, or what it is reckoned from": sum(map(math.isnan, found.mass.tolist())), **grades}


def _settings(run: ResourceRun) -> Iterator[Setting]:
    usual, errors = usual_uncertainty(), run.errors
    for what, used, default in (
        (say("volume or mass"), errors.volume, usual.volume),
        ("density", errors.density, usual.density),
        ("contents", errors.grade, usual.grade),
    ):
        yield threshold(
            say("Uncertainty of {what}, where none is stated", what=what), used, default, "%", said(UNVERIFIED)
        )
    rules = choices()
    yield Setting("UNFC", rules["unfc"]["source"], rules["unfc"]["verification"], True)
    yield Setting(say("Densities named where none is given"), say("none is taken"), rules["densities"], True)
    yield Setting(say("Distribution of the errors"), errors.shape.value, say("chosen for this run"))
    yield threshold("Draws", errors.iterations, usual.iterations)
    yield threshold("Seed", errors.seed, usual.seed)
    yield threshold(
        say("Enrichment counts up to"), run.enrichment_cap, ENRICHMENT_CAP, "", say("chosen here, of no source")
    )
    given = [f"{symbol} {each:g} %" for symbol, each in run.processing.recoveries.items()]
    usually = [] if math.isnan(run.processing.recovery) else [f"{run.processing.recovery:g} %"]
    yield Setting("Recovery", ", ".join((*usually, *given)) or say("none given"), say("given for this run"))
    if not math.isnan(run.processing.cost):
        yield Setting(
            say("Cost of processing"), f"{run.processing.cost:g} {run.prices.currency}/t", say("given for this run")
        )
