# SPDX-License-Identifier: GPL-2.0-or-later
"""The report's map: facilities by decision, receptors light behind them, with scale bar and north arrow."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.inputs import Facilities, Receptors
from crm_dataspace_plugin.core.screening.library import shapely
from crm_dataspace_plugin.core.screening.markup import Markup, joined, tag
from crm_dataspace_plugin.core.screening.nearness import WHAT
from crm_dataspace_plugin.core.screening.report_signs import SIGNS

FloatArray = NDArray[np.float64]

_WIDTH, _HEIGHT = 1000.0, 720.0  # of the frame, at most, in the units of the drawing
_LEGEND = 250.0
_SMALLEST = 0.02  # degrees of latitude shown at least
_METRES = 111_320.0  # in a degree of latitude
_MOST = 4000  # receptors drawn of each layer
_STYLES = {
    "farmland": ("#eef3d8", "#c9d49a", "1"),
    "protected": ("#dff0df", "#94c594", "1"),
    "poor_water": ("#d9cfe6", "#9a7fc0", "2"),
    "water": ("#d5e8f5", "#8bbbe0", "1.4"),
    "settlements": ("#c9c9c9", "#8c8c8c", "1"),
}


@dataclass(frozen=True)
class Frame:
    """The part of the globe that is drawn, degrees, and its size in the drawing's units."""

    west: float
    south: float
    east: float
    north: float

    @property
    def lateral(self) -> float:
        return max(math.cos(math.radians((self.south + self.north) / 2)), 0.05)

    @property
    def scale(self) -> float:
        """Units of the drawing for one degree of latitude."""
        across = (self.east - self.west) * self.lateral
        return min((_WIDTH - _LEGEND) / across, _HEIGHT / (self.north - self.south))

    @property
    def size(self) -> tuple[float, float]:
        return (self.east - self.west) * self.lateral * self.scale, (self.north - self.south) * self.scale

    def place(self, degrees: FloatArray) -> FloatArray:
        """Return drawing coordinates, y downwards."""
        x = (degrees[:, 0] - self.west) * self.lateral * self.scale
        return np.column_stack((x, (self.north - degrees[:, 1]) * self.scale))


def draw_map(
    facilities: Facilities, receptors: Mapping[str, Receptors], signs: Sequence[int], names: Sequence[str]
) -> Markup:
    """Return the map as SVG, a sentence where no facility has a place."""
    lib = shapely()
    usable = np.flatnonzero(facilities.shapes.usable)
    if not len(usable):
        return tag("p", "No facility has a usable geometry: there is no map.")
    boxes = np.asarray(lib.bounds(facilities.shapes.geometries[usable]), dtype=float).reshape(-1, 4)
    frame = _frame(boxes)
    places = frame.place((boxes[:, :2] + boxes[:, 2:]) / 2)
    width, height = frame.size
    inside = joined(
        (
            tag("rect", width=f"{width:.1f}", height=f"{height:.1f}", fill="#fcfcfa"),
            *(_receptors(frame, role, receptors[role]) for role in _STYLES if role in receptors),
            _grid(frame),
            joined(_facilities(places, [signs[each] for each in usable], [names[each] for each in usable])),
        )
    )
    edge = tag("rect", width=f"{width:.1f}", height=f"{height:.1f}", fill="none", stroke="#1d2733")
    clip = tag("clipPath", tag("rect", width=f"{width:.1f}", height=f"{height:.1f}"), id="frame")
    legend = _legend(width + 18, max(height, 330.0), frame, [role for role in _STYLES if role in receptors], signs)
    full = f"-62 -14 {width + _LEGEND + 76:.0f} {max(height, 330.0) + 40:.0f}"
    drawing = tag("g", inside, clip_path="url(#frame)")
    style = {"font_family": "Segoe UI, Noto Sans, DejaVu Sans, Arial, sans-serif", "font_size": "12"}
    words = "Map of the facilities by decision"
    drawn = (tag("title", words), clip, drawing, edge, _labels(frame), legend)
    svg = tag("svg", *drawn, viewBox=full, role="img", **style)
    return tag("div", svg, class_="map")


def _frame(boxes: FloatArray) -> Frame:
    west, south = boxes[:, :2].min(axis=0)
    east, north = boxes[:, 2:].max(axis=0)
    lateral = max(math.cos(math.radians((south + north) / 2)), 0.05)
    tall = max(north - south, _SMALLEST, (east - west) * lateral * 0.45) * 1.12
    wide = max(east - west, _SMALLEST / lateral, tall / lateral * 0.5) * 1.12
    x, y = (west + east) / 2, (south + north) / 2
    return Frame(x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2)


def _receptors(frame: Frame, role: str, layer: Receptors) -> Markup:
    lib = shapely()
    fill, stroke, width = _STYLES[role]
    box = (frame.west, frame.south, frame.east, frame.north)
    shapes = layer.shapes.geometries[layer.shapes.usable]
    shapes = shapes[lib.intersects(shapes, lib.box(*box))]
    if len(shapes) > _MOST:
        shapes = shapes[np.linspace(0, len(shapes) - 1, _MOST).astype(int)]
    tolerance = 0.4 / frame.scale
    simple = lib.simplify(shapes, tolerance, preserve_topology=False)
    parts = lib.get_parts(lib.get_parts(lib.clip_by_rect(simple, *box)))
    points = parts[lib.get_type_id(parts) == 0]
    paths = "".join(_path(frame, lib, each) for each in parts[lib.get_dimensions(parts) > 0])
    areal = bool((lib.get_dimensions(parts) == 2).any())
    dots = "".join(f"M{x - 2:.1f},{y - 2:.1f}h4v4h-4z" for x, y in frame.place(lib.get_coordinates(points)).tolist())
    shown = tag("path", d=paths or "M0,0", fill=fill if areal else "none", stroke=stroke, stroke_width=width)
    return tag("g", shown, tag("path", d=dots or "M0,0", fill=fill, stroke=stroke, stroke_width="0.8"))


def _path(frame: Frame, lib: Any, shape: Any) -> str:
    rings = [shape] if lib.get_type_id(shape) in (1, 2) else lib.get_rings(shape)
    found = []
    for each in rings:
        places = frame.place(lib.get_coordinates(each)).tolist()
        found.append("M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in places))
    return "".join(found) + ("" if lib.get_dimensions(shape) == 1 else "Z")


def _facilities(places: FloatArray, signs: Sequence[int], names: Sequence[str]) -> Iterator[Markup]:
    size = 1.0 if len(places) <= 60 else 0.75 if len(places) <= 600 else 0.55
    for number in (2, 1, 0):  # what matters most is drawn last, above the others
        sign = SIGNS[number]
        for (x, y), own, name in zip(places.tolist(), signs, names):
            if own == number:
                yield tag(
                    "path",
                    tag("title", f"{name}: {sign.words}"),
                    d=sign.path,
                    transform=f"translate({x:.1f},{y:.1f}) scale({size})",
                    fill=sign.fill,
                    stroke=sign.stroke,
                    stroke_width="1.4",
                    fill_opacity="0.85",
                )


def _grid(frame: Frame) -> Markup:
    width, height = frame.size
    lines = [f"M{x:.1f},0V{height:.1f}" for x, _ in _meridians(frame)]
    lines += [f"M0,{y:.1f}H{width:.1f}" for y, _ in _parallels(frame)]
    return tag("path", d="".join(lines) or "M0,0", fill="none", stroke="#1d2733", stroke_opacity="0.13")


def _labels(frame: Frame) -> Markup:
    height = frame.size[1]
    style = {"fill": "#5b6875", "font_size": "11"}
    low = f"{height + 15:.1f}"
    below = [tag("text", words, x=f"{x:.1f}", y=low, text_anchor="middle", **style) for x, words in _meridians(frame)]
    beside = [
        tag("text", words, x="-5", y=f"{y + 4:.1f}", text_anchor="end", **style) for y, words in _parallels(frame)
    ]
    return joined((*below, *beside))


def _meridians(frame: Frame) -> list[tuple[float, str]]:
    step = _step((frame.east - frame.west) / 3)
    found = np.arange(math.ceil(frame.west / step) * step, frame.east, step)
    return [((each - frame.west) * frame.lateral * frame.scale, _degrees(each, "EW")) for each in found.tolist()]


def _parallels(frame: Frame) -> list[tuple[float, str]]:
    step = _step((frame.north - frame.south) / 4)
    found = np.arange(math.ceil(frame.south / step) * step, frame.north, step)
    return [((frame.north - each) * frame.scale, _degrees(each, "NS")) for each in found.tolist()]


def _degrees(value: float, ends: str) -> str:
    return f"{abs(value):.6g}° {ends[0] if value >= 0 else ends[1]}"


def _step(span: float) -> float:
    """Return a round number near `span`: 1, 2 or 5 times a power of ten."""
    power: float = 10.0 ** math.floor(math.log10(span))
    return next((each * power for each in (5.0, 2.0) if each * power <= span), power)


def _legend(x: float, height: float, frame: Frame, roles: Sequence[str], signs: Sequence[int]) -> Markup:
    items: list[Markup] = []
    y = 14.0
    for number, sign in enumerate(SIGNS):
        shape = tag("path", d=sign.path, fill=sign.fill, stroke=sign.stroke, stroke_width="1.4")
        items.append(tag("g", shape, transform=f"translate(9,{y})"))
        first, _, rest = sign.words.partition(", ")
        items.append(tag("text", f"{first} ({list(signs).count(number)})", x="26", y=f"{y + 4}", fill="#1d2733"))
        if rest:
            items.append(tag("text", rest, x="26", y=f"{y + 18}", fill="#5b6875", font_size="10"))
        y += 42 if rest else 30
    for role in roles:
        fill, stroke, _ = _STYLES[role]
        items.append(tag("rect", x="1", y=f"{y - 6}", width="16", height="11", fill=fill, stroke=stroke))
        items.append(tag("text", WHAT[role], x="26", y=f"{y + 4}", fill="#1d2733"))
        y += 22
    items.append(_scale_bar(frame, y + 26))
    arrow = tag("path", d="M0,-20 L8,10 L0,4 L-8,10 Z", fill="#1d2733")
    north = tag("text", "N", x="0", y="27", text_anchor="middle", font_weight="700", fill="#1d2733")
    items.append(tag("g", arrow, north, transform=f"translate(210,{y + 20})"))
    return tag("g", *items, transform=f"translate({x:.1f},0)", text_anchor="start")


def _scale_bar(frame: Frame, y: float) -> Markup:
    unit = frame.scale / _METRES  # drawing units for a metre, true in the middle of the map
    metres = _step(150.0 / unit)
    length = metres * unit
    text = f"{metres / 1000:,.6g} km" if metres >= 1000 else f"{metres:.6g} m"
    bar = tag("path", d=f"M0,-5V0H{length:.1f}V-5", fill="none", stroke="#1d2733", stroke_width="1.6")
    label = tag("text", text, x=f"{length / 2:.1f}", y="-7", text_anchor="middle", fill="#1d2733")
    hint = tag("text", "in the middle of the map", x="0", y="14", fill="#5b6875", font_size="10")
    return tag("g", bar, label, hint, transform=f"translate(1,{y:.1f})")
