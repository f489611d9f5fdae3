# SPDX-License-Identifier: GPL-2.0-or-later
"""Which facilities a survey visits: those of the chosen layers that touch the area."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.survey.planning import Facility, facility_sources, read_facilities


@dataclass(frozen=True)
class Visited:
    """Attributes: inside, what is visited; outside, how many facilities stay at home."""

    inside: tuple[Facility, ...]
    outside: int = 0


def visited(connection: sqlite3.Connection, area_wkt: str = "", layers: Sequence[str] = ()) -> Visited:
    """Return the facilities of a field copy that a survey visits, in the order in which they are planned.

    Args:
        area_wkt: polygon in WGS 84 degrees, empty for everywhere.
        layers: tables that come along, empty for all.

    Raises:
        GeometryUnusable, TransformFailed: for the area.
    """
    facilities = [
        each for source in facility_sources(connection, layers) for each in read_facilities(connection, source)
    ]
    if not area_wkt:
        return Visited(tuple(facilities))
    area = Area.from_wkt(area_wkt)
    areas = {crs: area.transformed(crs) for crs in {each.crs for each in facilities}}
    inside = tuple(each for each in facilities if areas[each.crs].intersects_wkb([each.wkb])[0])
    return Visited(inside, len(facilities) - len(inside))
