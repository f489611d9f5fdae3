# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether what was drawn in the field lies where the survey was, and how well its position is known."""

from __future__ import annotations

from typing import Any, Optional

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.sync.values import UNREADABLE
from crm_dataspace_plugin.core.words import say


class Places:
    """Holds geometries against the area of a survey.

    Args:
        wkt: of the area in WGS 84 degrees, empty for everywhere.
        accuracy_max: metres.

    Raises:
        GeometryUnusable: the area is none.
    """

    def __init__(self, wkt: str, accuracy_max: float) -> None:
        self._area = Area.from_wkt(wkt) if wkt else None
        self._known: dict[str, Optional[Area]] = {}
        self._accuracy_max = accuracy_max

    def outside(self, geometry: Any, crs: str) -> str:
        """Return one sentence where a GeoJSON geometry lies wholly outside of the area, else an empty text."""
        area = self._area_in(crs)
        if area is None or not geometry or geometry["type"] == UNREADABLE:
            return ""
        try:
            inside = area.intersects(geometry)
        except DataError:
            return ""  # the check of the geometry itself names it
        return "" if inside else say("It lies outside of the area of the survey.")

    def inaccurate(self, metres: Any) -> str:
        """Return one sentence where a position is less accurate than wanted, else an empty text."""
        if not isinstance(metres, (int, float)) or metres <= self._accuracy_max:
            return ""
        return say(
            "The position is accurate to {metres:g} m only; {accuracy_max:g} m or better are wanted.",
            metres=metres,
            accuracy_max=self._accuracy_max,
        )

    def _area_in(self, crs: str) -> Optional[Area]:
        if crs not in self._known:
            self._known[crs] = None if self._area is None else self._area.transformed(crs)
        return self._known[crs]
