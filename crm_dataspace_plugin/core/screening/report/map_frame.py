# SPDX-License-Identifier: GPL-2.0-or-later
"""The frame of a report's map: which part of the globe it shows, its grid, its scale bar and its north arrow."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.geometry.plane import METRES_PER_DEGREE
from crm_dataspace_plugin.core.screening.report.markup import Markup, joined, tag
from crm_dataspace_plugin.core.words import say

LEGEND = 250.0  # beside the frame, in the units of the drawing
_WIDTH, _HEIGHT = 1000.0, 500.0  # of frame and legend, at most: half a printed page
_ROOMY = 340.0  # width from which several meridians have room for their degrees
_SMALLEST = 0.02  # degrees of latitude shown at least


@dataclass(frozen=True)
class Frame:
    """The part of the globe that is drawn, degrees, and how wide and tall it may be, in the drawing's units."""

    west: float
    south: float
    east: float
    north: float
    width: float = _WIDTH - LEGEND
    height: float = _HEIGHT

    @property
    def lateral(self) -> float:
        return max(math.cos(math.radians((self.south + self.north) / 2)), 0.05)

    @property
    def scale(self) -> float:
        """Units of the drawing for one degree of latitude."""
        across = (self.east - self.west) * self.lateral
        return min(self.width / across, self.height / (self.north - self.south))

    @property
    def size(self) -> tuple[float, float]:
        return (self.east - self.west) * self.lateral * self.scale, (self.north - self.south) * self.scale

    def place(self, degrees: FloatArray) -> FloatArray:
        """Return drawing coordinates, y downwards."""
        x = (degrees[:, 0] - self.west) * self.lateral * self.scale
        return np.column_stack((x, (self.north - degrees[:, 1]) * self.scale))


def frame_of(boxes: FloatArray) -> Frame:
    """Return the frame around what lies in `boxes`, shape (n, 4), degrees, n > 0."""
    west, south = boxes[:, :2].min(axis=0)
    east, north = boxes[:, 2:].max(axis=0)
    lateral = max(math.cos(math.radians((south + north) / 2)), 0.05)
    tall = max(north - south, _SMALLEST, (east - west) * lateral * 0.45) * 1.12
    wide = max(east - west, _SMALLEST / lateral, tall / lateral * 0.5) * 1.12
    x, y = (west + east) / 2, (south + north) / 2
    return Frame(x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2)


def grid(frame: Frame) -> Markup:
    """Return meridians and parallels."""
    width, height = frame.size
    lines = [f"M{x:.1f},0V{height:.1f}" for x, _ in _meridians(frame)]
    lines += [f"M0,{y:.1f}H{width:.1f}" for y, _ in _parallels(frame)]
    return tag("path", d="".join(lines) or "M0,0", fill="none", stroke="#1d2733", stroke_opacity="0.13")


def labels(frame: Frame) -> Markup:
    """Return their degrees, beside the frame."""
    height = frame.size[1]
    style = {"fill": "#5b6875", "font_size": "11"}
    low = f"{height + 15:.1f}"
    below = [tag("text", words, x=f"{x:.1f}", y=low, text_anchor="middle", **style) for x, words in _meridians(frame)]
    beside = [
        tag("text", words, x="-5", y=f"{y + 4:.1f}", text_anchor="end", **style) for y, words in _parallels(frame)
    ]
    return joined((*below, *beside))


def _meridians(frame: Frame) -> list[tuple[float, str]]:
    step = _step((frame.east - frame.west) / (3 if frame.size[0] >= _ROOMY else 1))
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


def scale_bar(frame: Frame, y: float) -> Markup:
    """Return a bar of a round length."""
    unit = frame.scale / METRES_PER_DEGREE  # drawing units for a metre, true in the middle of the map
    metres = _step(150.0 / unit)
    length = metres * unit
    text = say("{metres:,.6g} km", metres=metres / 1000) if metres >= 1000 else f"{metres:.6g} m"
    bar = tag("path", d=f"M0,-5V0H{length:.1f}V-5", fill="none", stroke="#1d2733", stroke_width="1.6")
    label = tag("text", text, x=f"{length / 2:.1f}", y="-7", text_anchor="middle", fill="#1d2733")
    hint = tag("text", say("in the middle of the map"), x="0", y="14", fill="#5b6875", font_size="10")
    return tag("g", bar, label, hint, transform=f"translate(1,{y:.1f})")


def north_arrow(x: float, y: float) -> Markup:
    arrow = tag("path", d="M0,-20 L8,10 L0,4 L-8,10 Z", fill="#1d2733")
    letter = tag("text", "N", x="0", y="27", text_anchor="middle", font_weight="700", fill="#1d2733")
    return tag("g", arrow, letter, transform=f"translate({x:.0f},{y:.0f})")
