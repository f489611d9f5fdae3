# SPDX-License-Identifier: GPL-2.0-or-later
"""The map of a facility sheet: its outline to scale, and what lies around it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.report.map import FONT
from crm_dataspace_plugin.core.screening.report.map_frame import Frame, grid, labels, north_arrow, scale_bar
from crm_dataspace_plugin.core.screening.report.markup import Markup, joined, shortened, tag
from crm_dataspace_plugin.core.screening.report.value import Picture
from crm_dataspace_plugin.core.words import say

_SMALLEST = 0.012  # degrees of latitude shown at least, some 1.3 km
_SIDE = 330.0  # of the map, units of the drawing
_APART = 16.0  # units between two names
_NAMED = 8  # neighbours whose names are written
_INK = "#1d2733"


@dataclass(frozen=True)
class Outline:
    """Attributes:
    paths: rings or lines, shape (k, 2) each, longitude and latitude in degrees (WGS 84); one row is a point.
    closed: whether they are rings.
    """

    paths: Sequence[FloatArray]
    closed: bool


@dataclass(frozen=True)
class Neighbour:
    name: str
    longitude: float
    latitude: float


def draw_place(outline: Outline, neighbours: Sequence[Neighbour]) -> Picture:
    """Return the map; `outline` has at least one path."""
    frame = frame_around(outline)
    width, height = frame.size
    size = {"width": f"{width:.1f}", "height": f"{height:.1f}"}
    near = [each for each in neighbours if _within(frame, each)]
    inside = joined((tag("rect", fill="#fcfcfa", **size), grid(frame), *_around(frame, near), *_own(frame, outline)))
    edge = tag("rect", fill="none", stroke=_INK, **size)
    below = tag("g", scale_bar(frame, height + 46), north_arrow(width - 16, height + 44))
    box = f"-76 -8 {width + 84:.0f} {height + 84:.0f}"
    svg = tag("svg", inside, edge, labels(frame), below, viewBox=box, class_="half", font_family=FONT, font_size="12")
    middle = np.vstack(outline.paths).mean(axis=0)
    where = degrees(float(middle[0]), float(middle[1]))
    return Picture(svg, say("Map of the facility at {where}, with {count} others", where=where, count=len(near)), where)


def degrees(longitude: float, latitude: float) -> str:
    """Return a position as people write it."""
    north, east = "N" if latitude >= 0 else "S", "E" if longitude >= 0 else "W"
    return f"{abs(latitude):.5f}° {north}, {abs(longitude):.5f}° {east}"


def frame_around(outline: Outline) -> Frame:
    """Return a square of ground around the facility, three times as large as it is."""
    points = np.vstack(outline.paths)
    (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
    lateral = max(math.cos(math.radians((south + north) / 2)), 0.05)
    half = max(north - south, (east - west) * lateral, _SMALLEST / 3) * 1.5
    x, y = (west + east) / 2, (south + north) / 2
    return Frame(x - half / lateral, y - half, x + half / lateral, y + half, _SIDE, _SIDE)


def _within(frame: Frame, each: Neighbour) -> bool:
    return frame.west < each.longitude < frame.east and frame.south < each.latitude < frame.north


def _own(frame: Frame, outline: Outline) -> Iterator[Markup]:
    for path in outline.paths:
        places = frame.place(path).tolist()
        if len(places) == 1:
            (x, y), *_ = places
            yield tag("circle", cx=f"{x:.1f}", cy=f"{y:.1f}", r="6", fill="#b2182b", stroke=_INK, stroke_width="2")
            continue
        line = "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in places) + ("Z" if outline.closed else "")
        fill = "#f4a582" if outline.closed else "none"
        yield tag("path", d=line, fill=fill, fill_opacity="0.7", stroke="#b2182b", stroke_width="2")


def _around(frame: Frame, near: Sequence[Neighbour]) -> Iterator[Markup]:
    named = [(frame.size[0] / 2, frame.size[1] / 2)]  # the facility itself: a name there is not to be read
    for number, each in enumerate(near):
        (x, y), *_ = frame.place(np.array([[each.longitude, each.latitude]])).tolist()
        yield tag(
            "rect", x=f"{x - 3.5:.1f}", y=f"{y - 3.5:.1f}", width="7", height="7", fill="#ffffff", stroke="#5b6875"
        )
        if number < _NAMED and x < frame.size[0] * 0.75 and all(math.dist((x, y), other) > _APART for other in named):
            named.append((x, y))
            yield tag("text", shortened(each.name, 24), x=f"{x + 7:.1f}", y=f"{y + 4:.1f}", fill="#5b6875")
