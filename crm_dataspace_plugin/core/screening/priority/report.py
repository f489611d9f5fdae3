# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of risk and resource: picture, ranked list, what is missing, method and weights."""

from __future__ import annotations

from collections.abc import Sequence

from crm_dataspace_plugin.core.screening.priority.axis import Axis
from crm_dataspace_plugin.core.screening.priority.plot import SIGNS, draw_plot, number_of, sign_numbers
from crm_dataspace_plugin.core.screening.priority.priority import NOT_RANKED, Priorities, method_words
from crm_dataspace_plugin.core.screening.report.map import draw_map
from crm_dataspace_plugin.core.screening.report.markup import Cell, shortened
from crm_dataspace_plugin.core.screening.report.page import figure
from crm_dataspace_plugin.core.screening.report.parts import reasons
from crm_dataspace_plugin.core.screening.report.sign import drawn
from crm_dataspace_plugin.core.screening.report.value import Card, Note, Part, Report, ReportHead, Section, Table
from crm_dataspace_plugin.core.words import say

_METHOD = (
    "Both axes are given as the share of the other facilities of this layer that are lower, equal ones counted half, "
    "so that units do not matter. The score is their mean with the weights shown; equal scores share a rank, marked "
    "“=”. A facility of which risk or resource is not known is not ranked: it stands below the list, and is not safe "
    "or poor for that. Where something is missing that can only raise a number, such as answers UNKNOWN or contents, "
    "the rank rests on what is known, and class and quadrant are UNKNOWN, or “at least moderate”, unless it is high.",
    "The list compares the facilities of this layer with one another and says nothing of others. Weights are a choice "
    "of whoever ran it, breaks too where they were given; neither comes from a source. No conformity is claimed.",
)


def priority_report(head: ReportHead, found: Priorities) -> Report:
    """Return the report."""
    order = _order(found, head.names)
    ranked = [each for each in order if found.rank[each] != NOT_RANKED]
    left = [each for each in order if found.rank[each] == NOT_RANKED]
    signs = sign_numbers(found)
    rows = (_row(found, head.names, each) for each in ranked)
    return Report(
        head,
        say("From risk to resource"),
        (
            Section(say("Risk and resource"), (draw_plot(found, head.names),)),
            Section(
                say("Ranked list"), (Table(_HEADS, rows, len(ranked), _KINDS),)
            ),  # goes on over pages, a map does not
            Section("Map", draw_map(head, SIGNS, signs)),
            Section(say("Not ranked: what is missing"), _gaps(found, head.names, left)),
            Section(say("Breaks and weights"), (_axes(found),)),
        ),
        notes=(Note(say("A comparison, not a decision"), f"{_first(found)}."),),
        cards=[Card(f"{signs.count(number):,}", each.words, drawn(each)) for number, each in enumerate(SIGNS)],
        method=_METHOD,
        lead=say("{count:,} ranked", count=len(ranked)),
    )


_HEADS = ("Rank", "", "Facility", "Score", "Risk", "Class", "Resource", "Class", "Quadrant", "Missing")
_KINDS = ("n", "mark", "", "n", "n", "", "n", "", "", "")


def _order(found: Priorities, names: Sequence[str]) -> list[int]:
    return sorted(range(len(names)), key=lambda each: (int(found.rank[each]), names[each]))


def _classes(found: Priorities, each: int) -> tuple[str, str]:
    return found.risk_class[each], found.resource_class[each]


def _row(found: Priorities, names: Sequence[str], each: int) -> list[Cell]:
    risk, resource = _classes(found, each)
    return [
        f"{'=' if found.ties[each] > 1 else ''}{found.rank[each]}",
        drawn(SIGNS[number_of(found.quadrant[each])]),
        shortened(names[each]),
        f"{found.score[each]:.3f}",
        figure(float(found.risk.values[each])),
        risk,
        figure(float(found.resource.values[each])),
        resource,
        found.quadrant[each],
        "; ".join(axis.missing[each] for axis in (found.risk, found.resource) if axis.missing and axis.missing[each]),
    ]


def _first(found: Priorities) -> str:
    words = method_words(found.risk, found.resource)
    return words[0].upper() + words[1:]


def _gaps(found: Priorities, names: Sequence[str], left: Sequence[int]) -> Sequence[Part]:
    if not left:
        return (say("Every facility is ranked."),)
    return reasons([names[each] for each in left], [found.reasons[each] for each in left], range(len(left)))


def _axes(found: Priorities) -> Table:
    def row(what: str, axis: Axis) -> list[Cell]:
        known = int(axis.known.sum())
        return [
            what,
            axis.name or say("no field given"),
            axis.words(),
            f"{axis.weight:g}",
            known,
            len(axis.values) - known,
        ]

    heads = ("Axis", "Field", "Classes", "Weight", "Known", say("Not known"))
    return Table(heads, (row("risk", found.risk), row("resource", found.resource)), 2, ("", "", "", "n", "n", "n"))
