# SPDX-License-Identifier: GPL-2.0-or-later
"""The shortest way on the ellipsoid from one point to many, and where one leads."""

from __future__ import annotations

from typing import Union

import numpy as np

from crm_dataspace_plugin.core.screening.arrays import FloatArray

Starts = Union[float, FloatArray]

_A = 6378137.0  # metres, WGS 84
_F = 1 / 298.257223563
_B = _A * (1 - _F)
_STILL = 1e-14  # radians
_ROUNDS = 20  # more are needed only for points nearly opposite on the globe


def inverse(
    longitude: Starts, latitude: Starts, longitudes: FloatArray, latitudes: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return distance (metres) and azimuth (radians, clockwise from north) from one point to each of the others.

    Many points to start from, one for each of the others, will do as well.

    Within 0.1 mm up to about 19,000 km; nearly opposite points are only approximate.
    Source: Vincenty 1975, Direct and inverse solutions of geodesics on the ellipsoid, eq. 3–18.
    """
    u1 = np.arctan((1 - _F) * np.tan(np.radians(latitude)))
    u2 = np.arctan((1 - _F) * np.tan(np.radians(latitudes)))
    turn = np.radians(longitudes - longitude)
    sin1, cos1, sin2, cos2 = np.sin(u1), np.cos(u1), np.sin(u2), np.cos(u2)
    lam = turn
    for _ in range(_ROUNDS):
        sin_lam, cos_lam = np.sin(lam), np.cos(lam)
        east, north = cos2 * sin_lam, cos1 * sin2 - sin1 * cos2 * cos_lam
        sin_sigma = np.hypot(east, north)
        cos_sigma = sin1 * sin2 + cos1 * cos2 * cos_lam
        sigma = np.arctan2(sin_sigma, cos_sigma)
        sin_alpha = np.divide(cos1 * cos2 * sin_lam, sin_sigma, out=np.zeros_like(sigma), where=sin_sigma > 0)
        cos2_alpha = 1 - sin_alpha**2
        shift = np.divide(2 * sin1 * sin2, cos2_alpha, out=np.zeros_like(sigma), where=cos2_alpha > 1e-12)
        cos_2m = np.where(cos2_alpha > 1e-12, cos_sigma - shift, 0.0)
        c = _F / 16 * cos2_alpha * (4 + _F * (4 - 3 * cos2_alpha))
        inner = cos_2m + c * cos_sigma * (2 * cos_2m**2 - 1)
        better = turn + (1 - c) * _F * sin_alpha * (sigma + c * sin_sigma * inner)
        moved = np.abs(better - lam) >= _STILL
        if not moved.any():
            break
        lam = np.where(moved, better, lam)  # what is still stays, so that no point depends on the others
    a, b = _series(cos2_alpha * (_A**2 - _B**2) / _B**2)
    delta = _correction(b, cos_2m, sin_sigma, cos_sigma)
    distance: FloatArray = _B * a * (sigma - delta)
    return distance, np.arctan2(east, north)


def direct(
    longitudes: FloatArray, latitudes: FloatArray, distances: FloatArray, azimuths: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return longitudes and latitudes of the points reached; longitudes may go on beyond ±180°.

    Args:
        distances: metres.
        azimuths: radians, clockwise from north, at the start.

    Within 0.1 mm up to about 19,000 km. Source: Vincenty 1975, eq. 1–11.
    """
    tan_u1 = (1 - _F) * np.tan(np.radians(latitudes))
    cos_u1 = 1 / np.hypot(1.0, tan_u1)
    sin_u1 = tan_u1 * cos_u1
    sin_start, cos_start = np.sin(azimuths), np.cos(azimuths)
    sigma1 = np.arctan2(tan_u1, cos_start)
    sin_alpha = cos_u1 * sin_start
    cos2_alpha = 1 - sin_alpha**2
    a, b = _series(cos2_alpha * (_A**2 - _B**2) / _B**2)
    sigma = first = distances / (_B * a)
    for _ in range(_ROUNDS):
        better = first + _correction(b, np.cos(2 * sigma1 + sigma), np.sin(sigma), np.cos(sigma))
        moved = np.abs(better - sigma) >= _STILL
        if not moved.any():
            break
        sigma = np.where(moved, better, sigma)
    sin_sigma, cos_sigma, cos_2m = np.sin(sigma), np.cos(sigma), np.cos(2 * sigma1 + sigma)
    across = sin_u1 * sin_sigma - cos_u1 * cos_sigma * cos_start
    high = sin_u1 * cos_sigma + cos_u1 * sin_sigma * cos_start
    latitude = np.arctan2(high, (1 - _F) * np.hypot(sin_alpha, across))
    lam = np.arctan2(sin_sigma * sin_start, cos_u1 * cos_sigma - sin_u1 * sin_sigma * cos_start)
    c = _F / 16 * cos2_alpha * (4 + _F * (4 - 3 * cos2_alpha))
    inner = cos_2m + c * cos_sigma * (2 * cos_2m**2 - 1)
    turn = lam - (1 - c) * _F * sin_alpha * (sigma + c * sin_sigma * inner)
    reached: FloatArray = longitudes + np.degrees(turn)
    return reached, np.degrees(latitude)


def _series(u_squared: FloatArray) -> tuple[FloatArray, FloatArray]:
    a: FloatArray = 1.0 + u_squared / 16384 * (4096 + u_squared * (u_squared * (320 - 175 * u_squared) - 768))
    b: FloatArray = u_squared / 1024 * (256 + u_squared * (u_squared * (74 - 47 * u_squared) - 128))
    return a, b


def _correction(b: FloatArray, cos_2m: FloatArray, sin_sigma: FloatArray, cos_sigma: FloatArray) -> FloatArray:
    third = b / 6 * cos_2m * (4 * sin_sigma**2 - 3) * (4 * cos_2m**2 - 3)
    found: FloatArray = b * sin_sigma * (cos_2m + b / 4 * (cos_sigma * (2 * cos_2m**2 - 1) - third))
    return found
