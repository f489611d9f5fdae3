# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether coordinates can be in the reference system they are said to be in."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

from osgeo import osr

from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.gdal_silence import quietly
from crm_dataspace_plugin.core.geometry import far_out
from crm_dataspace_plugin.core.words import say

_MARGIN = 6.0  # degrees: a UTM zone's width; inventories are kept in the zone of the next valley
_POLE = 90.001  # degrees; some round it up
_STEPS = 5  # points on each side of a box that are brought into degrees


def outside_words(shown: str, system: osr.SpatialReference, box: Sequence[float]) -> list[str]:
    """Return a sentence if a box lies wholly outside where a reference system is used, or partly off the Earth.

    Args:
        shown: what the positions are of.
        system: x before y.
        box: west, south, east, north in that system.
    """
    use = system.GetAreaOfUse()
    found = _in_degrees(system, box)
    if use is None or found is None:
        return [_words(shown, system, say("no place on Earth, all or some of them"))] if found is None else []
    west, south, east, north = found
    beside = not any(
        west + turn <= use.east_lon_degree + _MARGIN and east + turn >= use.west_lon_degree - _MARGIN
        for turn in (-360, 0, 360)
    )
    if use.west_lon_degree > use.east_lon_degree:  # across the date line
        beside = False
    if beside or south > use.north_lat_degree + _MARGIN or north < use.south_lat_degree - _MARGIN:
        return [
            _words(
                shown, system, say("near {place}, outside where that is used", place=_place(west, east, south, north))
            )
        ]
    return []


def _words(shown: str, system: osr.SpatialReference, where: str) -> str:
    return say(
        "Read in {GetName}, the positions of {shown} are {where}: it is probably in "
        "another coordinate reference system, or x and y are swapped. Ask the owner, "
        "and pull again what was corrected.",
        GetName=system.GetName(),
        shown=shown,
        where=where,
    )


def _in_degrees(system: osr.SpatialReference, box: Sequence[float]) -> Optional[tuple[float, float, float, float]]:
    if not all(map(math.isfinite, box)) or far_out(box):
        return None
    if system.IsGeographic() and (max(map(abs, box[::2])) > 360 or max(map(abs, box[1::2])) > _POLE):
        return None
    transform = osr.CoordinateTransformation(system, reference_system("EPSG:4326"))
    steps = [each / (_STEPS - 1) for each in range(_STEPS)]
    points = [
        (box[0] + (box[2] - box[0]) * across, box[1] + (box[3] - box[1]) * up) for across in steps for up in steps
    ]
    moved = [each[:2] for each in quietly(transform.TransformPoints, points) or ()]
    finite = [each for each in moved if all(map(math.isfinite, each))]
    if not finite:
        return None
    xs, ys = zip(*finite)
    return min(xs), min(ys), max(xs), max(ys)


def _place(west: float, east: float, south: float, north: float) -> str:
    x, y = (west + east) / 2, (south + north) / 2
    return f"{abs(y):.1f}° {'N' if y >= 0 else 'S'}, {abs(x):.1f}° {'E' if x >= 0 else 'W'}"
