# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a screening: one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from crm_dataspace_plugin.core.screening import report_tables as tables
from crm_dataspace_plugin.core.screening.inputs import Facilities, Receptors
from crm_dataspace_plugin.core.screening.markup import Markup, joined, tag
from crm_dataspace_plugin.core.screening.protocol import protocol
from crm_dataspace_plugin.core.screening.report_map import draw_map
from crm_dataspace_plugin.core.screening.report_page import page
from crm_dataspace_plugin.core.screening.report_signs import SIGNS, drawn, sign_numbers
from crm_dataspace_plugin.core.screening.result import Screening

_METHOD = (
    "Each of the 18 questions is answered YES, NO or UNKNOWN from the facility's attributes, from its geometry and "
    "from the receptor layers. What is missing is UNKNOWN, never NO; UNKNOWN counts as YES in the decision. A layer "
    "that was given but has no features says that there is none. Questions on heaps are NO for lagoons and the other "
    "way round; where the type is not known, both apply.",
    "EXAMINE FURTHER follows from a serious incident (Q1); or from harmful contents (Q2–Q4) with a pathway (Q11–Q14) "
    "and a receptor (Q15–Q18); or from doubtful stability (Q5 with Q6 or Q7; or Q8, Q9 or Q10) with a receptor, "
    "because a failure is its own pathway. The hazards by contents (Q2–Q4) and by stability (Q5–Q10) are shown "
    "beside the decision. The ranking is the number of YES answers; equal numbers share a rank, marked “=”.",
    "Distances are metres on the ground from the facility's outline or point to the nearest receptor, 0 where they "
    "touch; they differ from the geodesic by less than 0.1 %. Areas are measured on the ellipsoid where the field "
    "has none. Slopes of the foundation come from the field, else from the ground in a ring around the facility.",
)
_LIMITS = (
    "The result is a screening of the data given, not an inspection and not a risk assessment. A facility that needs "
    "no examination by this protocol may be harmful for reasons the data do not hold; receptors that are missing from "
    "a layer cannot be found, and positions are only as good as their sources."
)


@dataclass(frozen=True)
class ReportHead:
    """Attributes:
    layer: name of the screened layer.
    written: when, as shown to people.
    notes: source and licence of the inputs, by layer name.
    """

    layer: str
    written: str
    notes: Mapping[str, str] = field(default_factory=dict)


def write_report(
    path: Path, head: ReportHead, facilities: Facilities, receptors: Mapping[str, Receptors], screening: Screening
) -> None:
    """Write the report; OSError where the file cannot be written."""
    path.write_text(report(head, facilities, receptors, screening), encoding="utf-8")


def report(head: ReportHead, facilities: Facilities, receptors: Mapping[str, Receptors], screening: Screening) -> str:
    """Return the report as HTML."""
    names = list(facilities.names) or [f"facility {each + 1}" for each in range(len(facilities))]
    order = tables.ranked(screening, names)
    signs = sign_numbers(screening.decision).tolist()
    title = f"Pre-selection of {head.layer}"
    body = joined(
        (
            tag("header", tag("h1", title), _subtitle(head, len(facilities))),
            tag("p", tag("b", "Not verified. "), protocol().note, class_="note"),
            _cards(signs),
            *_notes(screening),
            *_section("Map", draw_map(facilities, receptors, signs, names)),
            *_section("Answers by question", _marked(), tables.by_question(screening)),
            *_section("Ranking", _key(), tables.ranking(screening, names, order)),
            *_section("What was missing", tables.missing(screening)),
            *_section("Inputs", tables.inputs(facilities, receptors, head.notes)),
            *_section("Thresholds", tables.thresholds(screening)),
            *_section("Answers with reasons", *_cut(len(order)), tables.details(screening, names, order)),
            *_section("Method", *(tag("p", each) for each in _METHOD), tag("p", f"Source: {protocol().source}.")),
            *_section("Limits", tag("p", _LIMITS), tag("p", protocol().note)),
        )
    )
    return page(title, body)


def _subtitle(head: ReportHead, count: int) -> Markup:
    text = f"{protocol().title} · {count:,} facilities · {head.written}"
    return tag("p", text, class_="sub")


def _cards(signs: Sequence[int]) -> Markup:
    cards = []
    for number, sign in enumerate(SIGNS):
        cards.append(tag("div", tag("b", drawn(number), f"{list(signs).count(number):,}"), sign.words, class_="card"))
    return tag("div", *cards, class_="cards")


def _notes(screening: Screening) -> Iterator[Markup]:
    if screening.warnings:
        yield tag("div", *(tag("p", each) for each in screening.warnings), class_="note")


def _marked() -> Markup:
    return tag("p", f"Question texts and default thresholds: {protocol().mark}.", class_="unverified")


def _key() -> Markup:
    return tag("p", "Y: YES · ?: UNKNOWN · n: NO, or does not apply. Columns 1 to 18 are the questions.", class_="sub")


def _cut(count: int) -> Iterator[Markup]:
    if count > tables.DETAILED:
        words = f"The first {tables.DETAILED} of {count:,} facilities; all are in the layer's field “reasons”."
        yield tag("p", words, class_="sub")


def _section(title: str, *inside: Markup) -> tuple[Markup, ...]:
    return (tag("h2", title), *inside)
