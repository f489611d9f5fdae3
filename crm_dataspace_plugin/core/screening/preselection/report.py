# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a pre-selection."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from crm_dataspace_plugin.core.screening.preselection import report_sections as sections
from crm_dataspace_plugin.core.screening.preselection import report_tables as tables
from crm_dataspace_plugin.core.screening.preselection.inputs import Facilities, Receptors
from crm_dataspace_plugin.core.screening.preselection.map_receptors import receptors_behind
from crm_dataspace_plugin.core.screening.preselection.protocol import protocol
from crm_dataspace_plugin.core.screening.preselection.report_signs import SIGNS, drawn, sign_numbers
from crm_dataspace_plugin.core.screening.preselection.result import YES, Screening
from crm_dataspace_plugin.core.screening.preselection.yes_plot import draw_yes
from crm_dataspace_plugin.core.screening.report.map import draw_map
from crm_dataspace_plugin.core.screening.report.markup import tag
from crm_dataspace_plugin.core.screening.report.value import Card, Note, Part, Report, ReportHead, Section
from crm_dataspace_plugin.core.words import later, said, say

_METHOD = (
    "Each of the 18 questions is answered YES, NO or UNKNOWN from the facility's attributes, from its geometry and "
    "from the receptor layers; a person's answer with name and date beats what was derived, the newest one the "
    "others. What is missing is UNKNOWN, never NO; UNKNOWN counts as YES in the decision. A receptor layer that was "
    "not given, or has no usable features, is UNKNOWN too. Questions on heaps are NO for lagoons and the other way "
    "round; where the type is not known, both apply.",
    "EXAMINE FURTHER follows from a serious incident (Q1); or from harmful contents (Q2–Q4) with a pathway (Q11–Q14) "
    "and a receptor (Q15–Q18); or from doubtful stability (Q5 with Q6 or Q7; or Q8, Q9 or Q10) with a receptor, "
    "because a failure is its own pathway. This logic is not verified against the source. The hazards by contents "
    "(Q2–Q4) and by stability (Q5–Q10) are shown beside the decision. The ranking is the number of YES answers; equal "
    "numbers share a rank, marked “=”.",
    "Distances are metres on the ground from the facility's outline or point to the nearest receptor, 0 where they "
    "touch; they differ from the geodesic by less than 0.1 %. Areas are measured on the ellipsoid where the field "
    "has none. Slopes of the foundation come from the field, else from a plane through the DEM in a ring of 100 m "
    "around the facility.",
    "Heights come from the field, else, for polygons, from the greatest fall of the DEM from inside to outside of the "
    "outline within 50 m (the median of three neighbouring profiles, so that single false cells make no height). With "
    "the fall of the hillside left in this is an upper bound, without it a lower one; a limit between both leaves the "
    "question UNKNOWN. Cells above 10 m show a height but never its absence, cells above 50 m nothing. A DEM older "
    "than the facility shows less than there is.",
)
_LIMITS = later(
    "The result is a screening of the data given, not an inspection and not a risk assessment. A facility that needs "
    "no examination by this protocol may be harmful for reasons the data do not hold; receptors that are missing from "
    "a layer cannot be found, and positions are only as good as their sources."
)


def report(
    head: ReportHead, facilities: Facilities, receptors: Mapping[str, Receptors], screening: Screening
) -> Report:
    """Return the report."""
    order = tables.ranked(screening, head.names)
    signs = sign_numbers(screening.decision).tolist()
    return Report(
        head,
        "Pre-selection",
        (
            Section("Map", draw_map(head, SIGNS, signs, receptors_behind(receptors))),
            Section("Distribution", (draw_yes(screening.counts(YES), sign_numbers(screening.decision), SIGNS),)),
            Section(say("Answers by question"), (_marked(), tables.by_question(screening))),
            Section("Ranking", (said(_KEY), tables.ranking(screening, head.names, order))),
            sections.asking_section(screening, head.names, order),
            sections.sensitivity_section(screening),
            sections.persons_section(screening, head.names),
            Section(say("What was missing"), (tables.missing(screening),)),
            Section(say("Inputs and attributes"), (tables.inputs(facilities, receptors),)),
            Section(say("Answers with reasons"), (*_cut(len(order)), tables.details(screening, head.names, order))),
        ),
        notes=(Note(say("Not verified"), protocol().note), *(Note("Mind", each) for each in screening.warnings)),
        cards=_cards(signs),
        settings=tables.thresholds(screening),
        method=_METHOD,
        sources=(protocol().source,),
        limits=(said(_LIMITS), protocol().note),
        lead=protocol().title,
    )


_KEY = later("Y: YES · ?: UNKNOWN · n: NO, or does not apply. Columns 1 to 18 are the questions.")


def _cards(signs: Sequence[int]) -> tuple[Card, ...]:
    return tuple(Card(f"{signs.count(number):,}", each.words, drawn(number)) for number, each in enumerate(SIGNS))


def _marked() -> Part:
    return tag("p", say("Question texts and default thresholds: {mark}.", mark=protocol().mark), class_="unverified")


def _cut(count: int) -> Iterator[Part]:
    if count > tables.DETAILED:
        yield say(
            "The first {detailed} of {count:,} facilities; all are in the layer's field “reasons”.",
            detailed=tables.DETAILED,
            count=count,
        )
