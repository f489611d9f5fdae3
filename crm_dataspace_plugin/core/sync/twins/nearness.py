# SPDX-License-Identifier: GPL-2.0-or-later
"""Which of many boxes lie near which of many others: sorted by latitude, so that far ones are never compared."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.geometry.geodesic import inverse
from crm_dataspace_plugin.core.screening.geometry.plane import SHORTEST_DEGREE

Places = NDArray[np.intp]

_NEAREST_POLE = 89.0  # degrees; beyond, all longitudes are near
_DECIMALS = 3  # of a metre: from both sides the same


@dataclass(frozen=True)
class Near:
    """Pairs of boxes.

    Attributes:
        ones, others: places in the two arrays.
        gap: metres from edge to edge, 0 where they touch.
        apart: metres from middle to middle.
    """

    ones: Places
    others: Places
    gap: FloatArray
    apart: FloatArray


def near(ones: FloatArray, others: FloatArray, metres: float) -> Near:
    """Return the pairs whose boxes are at most `metres` apart, on the ellipsoid.

    Args:
        ones, others: shape (n, 4), west, south, east, north in degrees; may be empty.
    """
    first, second = _candidates(ones, others, metres)
    one, other = ones[first], others[second]
    turn = 360.0 * np.round((one[:, 0] + one[:, 2] - other[:, 0] - other[:, 2]) / 720.0)  # across 180°
    other = other + np.column_stack((turn, np.zeros_like(turn), turn, np.zeros_like(turn)))
    x1, x2 = _facing(one[:, 0], one[:, 2], other[:, 0], other[:, 2])
    y1, y2 = _facing(one[:, 1], one[:, 3], other[:, 1], other[:, 3])
    gap = _distance(x1, y1, x2, y2)
    kept = gap <= metres
    middles = [(each[kept, 0] + each[kept, 2]) / 2 for each in (one, other)]
    heights = [(each[kept, 1] + each[kept, 3]) / 2 for each in (one, other)]
    apart = _distance(middles[0], heights[0], middles[1], heights[1])
    return Near(first[kept], second[kept], gap[kept], apart)


def _candidates(ones: FloatArray, others: FloatArray, metres: float) -> tuple[Places, Places]:
    """Return the pairs that may be near, by degrees alone."""
    order = np.argsort(others[:, 1], kind="stable")
    west, south, east, north = others[order].T
    high = metres / SHORTEST_DEGREE
    tallest = float(np.max(north - south, initial=0.0))
    firsts = np.searchsorted(south, ones[:, 1] - high - tallest)
    lasts = np.searchsorted(south, ones[:, 3] + high, side="right")
    found: list[tuple[Places, Places]] = []
    for place, (start, end) in enumerate(zip(firsts, lasts)):
        if start >= end:
            continue
        here = slice(start, end)
        farthest = max(abs(ones[place, 1]), abs(ones[place, 3])) + high
        wide = high / np.cos(np.radians(farthest)) if farthest < _NEAREST_POLE else 360.0
        middle = (ones[place, 0] + ones[place, 2]) / 2
        away = np.abs((west[here] + east[here]) / 2 - middle)
        reach = (east[here] - west[here] + ones[place, 2] - ones[place, 0]) / 2 + wide
        close = (np.minimum(away, 360.0 - away) <= reach) & (north[here] >= ones[place, 1] - high)
        hits = order[start:end][close]
        found.append((np.full(len(hits), place, dtype=np.intp), hits))
    if not found:
        nothing = np.empty(0, dtype=np.intp)
        return nothing, nothing
    return np.concatenate([each for each, _ in found]), np.concatenate([each for _, each in found])


def _facing(
    low: FloatArray, high: FloatArray, other_low: FloatArray, other_high: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return where two spans are nearest to each other: the same number twice where they overlap."""
    meeting = np.maximum(low, other_low)
    below, above = high < other_low, other_high < low
    return (
        np.where(below, high, np.where(above, low, meeting)),
        np.where(below, other_low, np.where(above, other_high, meeting)),
    )


def _distance(x1: FloatArray, y1: FloatArray, x2: FloatArray, y2: FloatArray) -> FloatArray:
    turned = (y1 > y2) | ((y1 == y2) & (x1 > x2))  # the same way round from both sides
    start_x, end_x = np.where(turned, x2, x1), np.where(turned, x1, x2)
    start_y, end_y = np.where(turned, y2, y1), np.where(turned, y1, y2)
    metres, _ = inverse(start_x, start_y, end_x, end_y)
    return np.asarray(np.round(metres, _DECIMALS), dtype=float)
