# SPDX-License-Identifier: GPL-2.0-or-later
"""The picture of risk and resource: both axes as shares of the layer, with a band for what is not known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from crm_dataspace_plugin.core.screening.priority.axis import Axis
from crm_dataspace_plugin.core.screening.priority.priority import NOT_RANKED, QUADRANTS, Priorities
from crm_dataspace_plugin.core.screening.report.map import FONT
from crm_dataspace_plugin.core.screening.report.markup import Markup, shortened, tag
from crm_dataspace_plugin.core.screening.report.sign import four, unknown
from crm_dataspace_plugin.core.screening.report.value import Picture
from crm_dataspace_plugin.core.words import later, said, say

SIDE = 480.0  # of the square, drawing units
BAND = 34.0  # left of and below it, for facilities of which one axis is not known
_LABELLED = 10  # ranks that are written into the picture, where they have room
_APART = 20.0  # units between two of them
_MOST = 5000  # facilities drawn, the first ranks before others
_CAPTION = later(
    "Both axes are shares of this layer; the numbers beside them are the field's own. Dashed: breaks of the classes."
)
SIGNS = (*four(*QUADRANTS), unknown())


def number_of(quadrant: str) -> int:
    """Return which of `SIGNS` is that of a quadrant."""
    return QUADRANTS.index(quadrant) if quadrant in QUADRANTS else len(QUADRANTS)


def sign_numbers(found: Priorities) -> list[int]:
    """Return for each facility which of `SIGNS` is its own."""
    return [number_of(each) for each in found.quadrant]


def draw_plot(found: Priorities, names: Sequence[str]) -> Picture:
    """Return the picture."""
    parts = [
        tag("rect", x="0", y="0", width=SIDE_TEXT, height=SIDE_TEXT, fill="#fcfcfa", stroke="#1d2733"),
        *_break_lines(found.resource, "x"),
        *_break_lines(found.risk, "y"),
        *_axis_labels(found.resource, "resource", "x"),
        *_axis_labels(found.risk, "risk", "y"),
        *_marks(found, names),
        *_legend(),
    ]
    svg = tag("svg", *parts, viewBox="-130 -20 860 600", font_family=FONT, font_size="12")
    return Picture(svg, say("Facilities by risk and resource, with the four quadrants"), said(_CAPTION))


SIDE_TEXT = f"{SIDE:.0f}"


def _marks(found: Priorities, names: Sequence[str]) -> Iterator[Markup]:
    """Yield the facilities, the first ranks above the others and with their numbers."""
    across, up = found.resource.shares() * SIDE, (1 - found.risk.shares()) * SIDE
    places = np.column_stack(
        (np.where(np.isnan(across), -BAND / 2, across), np.where(np.isnan(up), SIDE + BAND / 2, up))
    ).tolist()
    order = np.argsort(np.where(found.rank == NOT_RANKED, len(names) + 1, found.rank), kind="stable").tolist()[:_MOST]
    labelled = _labelled([each for each in order if NOT_RANKED < found.rank[each] <= _LABELLED], places)
    for each in reversed(order):
        x, y = places[each]
        inside = [tag("title", shortened(names[each], 80)), SIGNS[number_of(found.quadrant[each])].shape()]
        if each in labelled:
            inside.append(tag("text", int(found.rank[each]), x="8", y="-4", fill="#1d2733"))
        yield tag("g", *inside, transform=f"translate({x:.1f},{y:.1f}) scale({1.0 if len(order) <= 200 else 0.7})")


def _labelled(first: Sequence[int], places: Sequence[Sequence[float]]) -> set[int]:
    """Return those of the first ranks whose numbers do not cover that of one before."""
    found: list[int] = []
    for each in first:
        if all(max(abs(places[each][i] - places[one][i]) for i in (0, 1)) >= _APART for one in found):
            found.append(each)
    return set(found)


def _break_lines(axis: Axis, direction: str) -> Iterator[Markup]:
    known = axis.values[axis.known]
    for value in axis.breaks or ():
        place = float(np.count_nonzero(known < value)) / max(len(known), 1) * SIDE
        line = f"M{place:.1f},0 V{SIDE_TEXT}" if direction == "x" else f"M0,{SIDE - place:.1f} H{SIDE_TEXT}"
        yield tag("path", tag("title", f"{axis.name} {value:.6g}"), d=line, stroke="#8c96a0", stroke_dasharray="4 4")


def _axis_labels(axis: Axis, what: str, direction: str) -> Iterator[Markup]:
    known = axis.values[axis.known]
    shares = (0.0, 0.5, 1.0) if len(known) else ()
    for share in shares:
        text = f"{np.percentile(known, share * 100):.4g}"
        if direction == "x":
            yield tag("text", text, x=f"{share * SIDE:.0f}", y=f"{SIDE + BAND + 18:.0f}", text_anchor="middle")
        else:
            yield tag("text", text, x=f"{-BAND - 6:.0f}", y=f"{(1 - share) * SIDE + 4:.0f}", text_anchor="end")
    title = f"{what}: {axis.name or 'no field'} →"
    middle = f"{SIDE / 2:.0f}"
    if direction == "x":
        yield tag("text", title, x=middle, y=f"{SIDE + BAND + 42:.0f}", text_anchor="middle", font_weight="700")
    else:
        turned = f"translate(-104,{middle}) rotate(-90)"
        yield tag("text", title, transform=turned, text_anchor="middle", font_weight="700")


def _legend() -> Iterator[Markup]:
    for line, each in enumerate(SIGNS):
        words = each.words if line < len(QUADRANTS) else say("{words}, in the band if no number", words=each.words)
        text = tag("text", words, x="14", y="4", fill="#1d2733")
        yield tag("g", each.shape(), text, transform=f"translate({SIDE + 30:.0f},{20 + line * 26})")
