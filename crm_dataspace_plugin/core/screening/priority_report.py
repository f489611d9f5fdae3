# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of risk and resource: picture, ranked list, what is missing, method and weights."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from crm_dataspace_plugin.core.screening.axis import UNKNOWN, Axis
from crm_dataspace_plugin.core.screening.markup import Cell, Markup, joined, table, tag
from crm_dataspace_plugin.core.screening.priority import NOT_RANKED, QUADRANTS, Priorities, method_words
from crm_dataspace_plugin.core.screening.priority_plot import draw_plot, mark
from crm_dataspace_plugin.core.screening.report_page import figure, page, section

_METHOD = (
    "Both axes are given as the share of the other facilities of this layer that are lower, equal ones counted half, "
    "so that units do not matter. The score is their mean with the weights shown; equal scores share a rank, marked "
    "“=”. A facility of which risk or resource is not known is not ranked: it stands below the list, and is not safe "
    "or poor for that.",
    "The list compares the facilities of this layer with one another and says nothing of others. Weights are a choice "
    "of whoever ran it, breaks too where they were given; neither comes from a source. No conformity is claimed.",
)


def priority_report(layer: str, written: str, source: str, names: Sequence[str], found: Priorities) -> str:
    """Return the report as HTML.

    Args:
        source: licence and source of the layer, empty where not stated.
    """
    ranked = [each for each in _order(found, names) if found.rank[each] != NOT_RANKED]
    left = [each for each in _order(found, names) if found.rank[each] == NOT_RANKED]
    title = f"From risk to resource: {layer}"
    subtitle = f"{len(names):,} facilities, {len(ranked):,} ranked · {written}"
    gaps = (
        table(_GAPS, ([names[each], *_classes(found, each), found.reasons[each]] for each in left), ("", "", "", ""))
        if left
        else tag("p", "Every facility is ranked.")
    )
    body = joined(
        (
            tag("header", tag("h1", title), tag("p", subtitle, class_="sub")),
            tag("p", tag("b", "A comparison, not a decision. "), f"{_first(found)}.", class_="note"),
            _cards(found),
            *section("Risk and resource", draw_plot(found, names)),
            *section("Ranked list", table(_HEADS, (_row(found, names, each) for each in ranked), _KINDS)),
            *section("Not ranked: what is missing", gaps),
            *section("Breaks and weights", _axes(found)),
            *section("Inputs", tag("p", f"{layer}: {source or 'no licence or source stated'}")),
            *section("Method", *(tag("p", each) for each in _METHOD)),
        )
    )
    return page(title, body)


_HEADS = ("Rank", "", "Facility", "Score", "Risk", "", "Resource", "", "Quadrant")
_KINDS = ("n", "mark", "", "n", "n", "", "n", "", "")
_GAPS = ("Facility", "Risk", "Resource", "What is missing")


def _order(found: Priorities, names: Sequence[str]) -> list[int]:
    return sorted(range(len(names)), key=lambda each: (int(found.rank[each]), names[each]))


def _classes(found: Priorities, each: int) -> tuple[str, str]:
    return found.risk_class[each], found.resource_class[each]


def _row(found: Priorities, names: Sequence[str], each: int) -> list[Cell]:
    risk, resource = _classes(found, each)
    return [
        f"{'=' if found.ties[each] > 1 else ''}{found.rank[each]}",
        mark(found.quadrant[each]),
        names[each],
        f"{found.score[each]:.3f}",
        figure(float(found.risk.values[each])),
        risk,
        figure(float(found.resource.values[each])),
        resource,
        found.quadrant[each],
    ]


def _first(found: Priorities) -> str:
    words = method_words(found.risk, found.resource)
    return words[0].upper() + words[1:]


def _cards(found: Priorities) -> Markup:
    counted = Counter(found.quadrant)
    cards = (
        tag("div", tag("b", mark(each), f"{counted[each]:,}"), each, class_="card") for each in (*QUADRANTS, UNKNOWN)
    )
    return tag("div", *cards, class_="cards")


def _axes(found: Priorities) -> Markup:
    def row(what: str, axis: Axis) -> list[Cell]:
        known = int(axis.known.sum())
        return [what, axis.name or "no field given", axis.words(), f"{axis.weight:g}", known, len(axis.values) - known]

    heads = ("Axis", "Field", "Classes", "Weight", "Known", "Not known")
    rows = (row("risk", found.risk), row("resource", found.resource))
    return table(heads, rows, ("", "", "", "n", "n", "n"))
