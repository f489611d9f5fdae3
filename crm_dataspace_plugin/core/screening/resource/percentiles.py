# SPDX-License-Identifier: GPL-2.0-or-later
"""P10, P50 and P90 of many draws, exactly, without putting all of them in order.

Where it is known between which bounds a percentile is to be expected, only what lies between them is looked at; that
it does lie there is counted, and where not, all draws are.
"""

from __future__ import annotations

import math
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.resource.uncertainty import PERCENTILES

_FEW = 2000  # draws for which bounds are not worth their while
_SURE = 5.0  # standard errors of a percentile on either side: one in a million lies farther


def lognormal_bounds(sigma: FloatArray, draws: int) -> FloatArray:
    """Return bounds for the percentiles of lognormal draws around 1, shape (3, 2, rows).

    Args:
        sigma: standard deviation of the logarithm, shape (rows,), NaN for what is no lognormal.

    Source: the standard error of a quantile, √(p (1 - p) / n) over the density there (Kendall and Stuart 1977, 10.10).
    """
    return np.asarray(np.exp(_expected(draws)[:, :, None] * sigma))


@lru_cache(maxsize=4)
def _expected(draws: int) -> FloatArray:
    """Return least and greatest of each percentile that are to be expected of standard normals, shape (3, 2)."""
    normal = NormalDist()
    found = []
    for share in (each / 100.0 for each in PERCENTILES):
        middle = normal.inv_cdf(share)
        error = _SURE * math.sqrt(share * (1.0 - share) / draws) / normal.pdf(middle)
        found.append((middle - error, middle + error))
    return np.array(found)


def percentiles(draws: FloatArray, bounds: FloatArray) -> FloatArray:
    """Return the percentiles of each row as `numpy.percentile` gives them, shape (3, rows).

    Args:
        draws: shape (rows, n).
        bounds: between which each is expected, shape (3, 2, rows); NaN where that is not known.
    """
    if draws.shape[1] < _FEW or not np.isfinite(bounds).all():
        return np.asarray(np.percentile(draws, PERCENTILES, axis=1))
    return np.stack([_percentile(draws, share / 100.0, *each) for share, each in zip(PERCENTILES, bounds)])


def _percentile(draws: FloatArray, share: float, low: FloatArray, high: FloatArray) -> FloatArray:
    size = draws.shape[1]
    place = share * (size - 1)
    first = math.floor(place)
    second = min(first + 1, size - 1)
    found = np.empty((2, len(draws)))
    above = draws > low[:, None]
    inside = draws < high[:, None]
    inside &= above
    for row, drawn in enumerate(draws):
        skipped = size - np.count_nonzero(above[row])
        some = drawn[inside[row]]
        if not skipped <= first <= second < skipped + len(some):
            some, skipped = drawn.copy(), 0
        some.partition((first - skipped, second - skipped))
        found[:, row] = some[first - skipped], some[second - skipped]
    return _between(found[0], found[1], place - first)


def _between(low: FloatArray, high: FloatArray, share: float) -> FloatArray:
    """Return what lies at a share of the way, rounded as NumPy does."""
    way: NDArray[np.float64] = high - low
    return low + way * share if share < 0.5 else high - way * (1.0 - share)
