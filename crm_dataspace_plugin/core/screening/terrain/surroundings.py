# SPDX-License-Identifier: GPL-2.0-or-later
"""A facility on a plane of its own, in metres, with the way back to degrees."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.geometry.library import shapely
from crm_dataspace_plugin.core.screening.geometry.plane import TransverseMercator

_STEP = 1e-4  # degrees; over a facility and what is around it, degrees grow evenly with metres


class Surroundings:
    """Attributes:
    geometry: the facility in metres.
    """

    def __init__(self, geometry: Any) -> None:
        """Take a geometry in degrees (WGS 84)."""
        west, south, east, north = shapely().bounds(geometry)
        self._centre = np.array([[(west + east) / 2, (south + north) / 2]])
        self._plane = TransverseMercator(*self._centre[0].tolist())
        self.geometry = shapely().transform(geometry, self._plane.forward)
        self._zero = self._plane.forward(self._centre)[0]
        sides = [self._plane.forward(self._centre + each)[0] - self._zero for each in np.eye(2) * _STEP]
        self._back = np.linalg.inv(np.column_stack(sides) / _STEP)

    def metres(self, degrees: FloatArray) -> FloatArray:
        """Return points in metres, shape (n, 2)."""
        return np.asarray(self._plane.forward(degrees), dtype=float)

    def degrees(self, metres: FloatArray) -> FloatArray:
        """Return points near the facility in degrees, shape (n, 2)."""
        return np.asarray(self._centre + (metres - self._zero) @ self._back.T, dtype=float)
