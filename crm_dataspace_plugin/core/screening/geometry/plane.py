# SPDX-License-Identifier: GPL-2.0-or-later
"""Planes that touch the ellipsoid where the measuring is done, so that metres are metres on the ground.

All angles in degrees, WGS 84; all coordinates as arrays of shape (n, 2), x east and y north.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.geometry.geodesic import inverse

A = 6378137.0  # metres, WGS 84
F = 1 / 298.257223563
E2 = F * (2 - F)
_E = np.sqrt(E2)
_N = F / (2 - F)
_RADIUS = A / (1 + _N) * (1 + _N**2 / 4 + _N**4 / 64)
_ALPHA1 = _N / 2 - 2 * _N**2 / 3 + 5 * _N**3 / 16
_ALPHA2 = 13 * _N**2 / 48 - 3 * _N**3 / 5  # the next term moves things by less than 1 cm, and neighbours together
METRES_PER_DEGREE = 111_320.0  # on the equator; of latitude within 0.9 %, for what need not be exact
SHORTEST_DEGREE = 110_000.0  # metres, less than any degree of latitude, for what must not be missed
_LARGEST_TURN = 60.0  # degrees from the central meridian: beyond, the series is not used


@dataclass(frozen=True)
class TransverseMercator:
    """Transverse Mercator with scale 1 on the meridian `longitude`.

    Source: Karney 2011, Transverse Mercator with an accuracy of a few nanometers, eq. 7–11 and 35.
    """

    longitude: float
    latitude: float

    def forward(self, degrees: FloatArray) -> FloatArray:
        """Return metres; NaN more than 60° from the meridian."""
        turn = wrapped(degrees[:, 0] - self.longitude)
        lam = np.radians(np.where(np.abs(turn) > _LARGEST_TURN, np.nan, turn))
        sine = np.sin(np.radians(degrees[:, 1]))
        with np.errstate(divide="ignore", invalid="ignore"):
            tau = np.sinh(np.arctanh(sine) - _E * np.arctanh(_E * sine))
        xi = np.arctan2(tau, np.cos(lam))
        eta = np.arcsinh(np.sin(lam) / np.hypot(tau, np.cos(lam)))
        sine2, cosine2, sinh2, cosh2 = np.sin(2 * xi), np.cos(2 * xi), np.sinh(2 * eta), np.cosh(2 * eta)
        y = xi + sine2 * cosh2 * _ALPHA1 + 4 * _ALPHA2 * sine2 * cosine2 * (sinh2**2 + 0.5)
        x = eta + cosine2 * sinh2 * _ALPHA1 + 4 * _ALPHA2 * (cosine2**2 - 0.5) * sinh2 * cosh2
        return np.column_stack((_RADIUS * x, _RADIUS * y))

    def true_nearby(self, metres: FloatArray, eastings: FloatArray) -> FloatArray:
        """Return short lengths on the ground that are `metres` in the plane at the given eastings."""
        return np.asarray(metres / np.cosh(eastings / self._curvature_radius()), dtype=float)

    def true_length(self, starts: FloatArray, ends: FloatArray) -> FloatArray:
        """Return the length on the ground of straight lines in the plane, metres: Simpson's rule over 1 / scale."""
        curvature = self._curvature_radius()
        eastings = (starts[:, 0], (starts[:, 0] + ends[:, 0]) / 2, ends[:, 0])
        first, middle, last = (1 / np.cosh(each / curvature) for each in eastings)
        planar: FloatArray = np.hypot(*(ends - starts).T) * (first + 4 * middle + last) / 6
        return planar

    def _curvature_radius(self) -> float:
        """Return the mean radius of curvature at the plane's latitude, metres."""
        return float(A * np.sqrt(1 - E2) / (1 - E2 * np.sin(np.radians(self.latitude)) ** 2))


@dataclass(frozen=True)
class Azimuthal:
    """Azimuthal equidistant: true in every direction from its centre, for what is far away."""

    longitude: float
    latitude: float

    def forward(self, degrees: FloatArray) -> FloatArray:
        """Return metres from the centre."""
        distance, azimuth = inverse(self.longitude, self.latitude, degrees[:, 0], degrees[:, 1])
        return np.column_stack((distance * np.sin(azimuth), distance * np.cos(azimuth)))

    def true_nearby(self, metres: FloatArray, eastings: FloatArray) -> FloatArray:
        """Return `metres` themselves: near the centre the plane is true."""
        return np.array(metres, dtype=float)

    def true_length(self, starts: FloatArray, ends: FloatArray) -> FloatArray:
        """Return the length on the ground of straight lines that begin near the centre, metres."""
        planar: FloatArray = np.hypot(*(ends - starts).T)
        return planar


def equal_area(degrees: FloatArray) -> FloatArray:
    """Return coordinates in a plane where every area is true, metres.

    Source: Snyder 1987, Map Projections – A Working Manual, eq. 10-14 and 3-12, standard parallel 0°.
    """
    sine = np.sin(np.radians(degrees[:, 1]))
    q = (1 - E2) * (sine / (1 - E2 * sine**2) + np.arctanh(_E * sine) / _E)
    return np.column_stack((A * np.radians(degrees[:, 0]), A * q / 2))


def wrapped(turn: FloatArray) -> FloatArray:
    """Return angles between -180 and 180 degrees."""
    found: FloatArray = (turn + 180.0) % 360.0 - 180.0
    return found
