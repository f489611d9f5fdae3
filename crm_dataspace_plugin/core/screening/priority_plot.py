# SPDX-License-Identifier: GPL-2.0-or-later
"""The picture of risk and resource: both axes as shares of the layer, with a band for what is not known."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np

from crm_dataspace_plugin.core.screening.axis import Axis
from crm_dataspace_plugin.core.screening.markup import Markup, shortened, tag
from crm_dataspace_plugin.core.screening.priority import NOT_RANKED, QUADRANTS, Priorities
from crm_dataspace_plugin.core.screening.report_map import FONT
from crm_dataspace_plugin.core.screening.report_value import Picture
from crm_dataspace_plugin.core.screening.sign import four, unknown

SIDE = 480.0  # of the square, drawing units
BAND = 34.0  # left of and below it, for facilities of which one axis is not known
_LABELLED = 10  # ranks that are written into the picture
_CAPTION = (
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
    return Picture(svg, "Facilities by risk and resource, with the four quadrants", _CAPTION)


SIDE_TEXT = f"{SIDE:.0f}"


def _marks(found: Priorities, names: Sequence[str]) -> Iterator[Markup]:
    across, up = found.resource.shares(), found.risk.shares()
    for position in np.argsort(-found.rank, kind="stable").tolist():  # the first ranks on top
        x = -BAND / 2 if math.isnan(across[position]) else across[position] * SIDE
        y = SIDE + BAND / 2 if math.isnan(up[position]) else (1 - up[position]) * SIDE
        rank = int(found.rank[position])
        inside = [tag("title", shortened(names[position], 80)), SIGNS[number_of(found.quadrant[position])].shape()]
        if rank != NOT_RANKED and rank <= _LABELLED:
            inside.append(tag("text", rank, x="8", y="-4", fill="#1d2733"))
        yield tag("g", *inside, transform=f"translate({x:.1f},{y:.1f})")


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
        words = each.words if line < len(QUADRANTS) else f"{each.words}, in the band outside"
        text = tag("text", words, x="14", y="4", fill="#1d2733")
        yield tag("g", each.shape(), text, transform=f"translate({SIDE + 30:.0f},{20 + line * 26})")
