# SPDX-License-Identifier: GPL-2.0-or-later
"""Scales of printed maps, and how long a metre of EPSG:3857 really is."""

from __future__ import annotations

import math

from crm_dataspace_plugin.core.survey.tiles import HALF_WORLD

_ROUND = (1.0, 2.0, 2.5, 5.0)
_SCALES = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5, 10.0)
SMALLEST = 500  # denominator; the outlines are not known better
_FLATTENING = 1 / 298.257223563  # of the ellipsoid of WGS 84
_MILLIMETRES = 1000.0  # in a metre


def round_scale(width: float, height: float, paper_width: float, paper_height: float) -> int:
    """Return the denominator of the largest round scale at which something fits on paper.

    Args:
        width, height: metres.
        paper_width, paper_height: millimetres.
    """
    needed = max(width / paper_width, height / paper_height) * _MILLIMETRES
    return max(SMALLEST, round(_round_up(needed)))


def bar_length(scale: float, paper: float) -> float:
    """Return the longest round number of metres whose bar is at most `paper` millimetres long."""
    longest = scale * paper / _MILLIMETRES
    power = 10.0 ** math.floor(math.log10(longest))
    return max(each * power for each in _ROUND if each * power <= longest * (1 + 1e-9))


def true_metres(y: float) -> float:
    """Return the length on the ground, west to east, of one metre of EPSG:3857 at the northing `y`.

    Source: IOGP Guidance Note 7-2 (2019), section 1.3.3.2, Popular Visualisation Pseudo-Mercator.
    """
    latitude = math.atan(math.sinh(y / HALF_WORLD * math.pi))
    eccentricity_2 = _FLATTENING * (2 - _FLATTENING)
    return math.cos(latitude) / math.sqrt(1 - eccentricity_2 * math.sin(latitude) ** 2)


def _round_up(value: float) -> float:
    if value <= 0:
        return 0.0
    power = 10.0 ** math.floor(math.log10(value))
    return min(each * power for each in _SCALES if each * power >= value * (1 - 1e-9))
