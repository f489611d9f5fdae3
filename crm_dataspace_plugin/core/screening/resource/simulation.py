# SPDX-License-Identifier: GPL-2.0-or-later
"""Percentiles of tonnes and value by Monte Carlo, the same to the last byte for the same seed.

One set of random numbers serves all facilities, so that neither their order nor their number changes a result.
Facilities with equal margins share their draws of factors; what is left for each is a weighted sum.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.resource.margins import Margin
from crm_dataspace_plugin.core.screening.resource.uncertainty import PERCENTILES, Shape, Uncertainty, check

_CELLS = 160_000  # draws times facilities that are summed at once: they stay in the processor's cache


@dataclass(frozen=True)
class Simulated:
    """Attributes:
    factors: P10, P50 and P90 over the estimate, shape (3, n) for each element.
    value: P10, P50 and P90, shape (3, n), NaN where there is no value.
    """

    factors: Mapping[str, FloatArray]
    value: FloatArray


class _Draws:
    """The random numbers of one seed, each stream by its name: another element more changes no other's."""

    def __init__(self, errors: Uncertainty) -> None:
        self._errors = errors
        self._normal = lru_cache(maxsize=None)(lambda name: self._stream(name).standard_normal(errors.iterations))
        self._uniform = lru_cache(maxsize=None)(lambda name: self._stream(name).random_sample(errors.iterations))

    def factors(self, name: str, percent: float, low: float, high: float) -> FloatArray:
        """Return draws around 1: a triangle from `low` to `high`, or by `percent` where those are NaN."""
        if not np.isnan(low):
            return _triangle(self._uniform(name), low, high)
        if self._errors.shape is Shape.TRIANGULAR:
            return _triangle(self._uniform(name), 1.0 - percent / 100.0, 1.0 + percent / 100.0)
        found: FloatArray = np.exp(np.sqrt(np.log1p((percent / 100.0) ** 2)) * self._normal(name))
        return found

    def _stream(self, name: str) -> np.random.RandomState:
        # the one generator whose numbers NumPy promises never to change
        return np.random.RandomState([self._errors.seed, *name.encode()])


def simulate(
    mass: Mapping[str, Margin],
    grades: Mapping[str, Margin],
    worth: Mapping[str, FloatArray],
    errors: Uncertainty,
    tick: Tick = silent,
) -> Simulated:
    """Draw the errors; those of the mass hold for all elements of a facility, those of grades for one each.

    Args:
        mass: margins of what the mass is a product of, by name; at least one.
        grades: margins by symbol.
        worth: value of each element by symbol, shape (n,), NaN where not known; of elements with a price.

    Raises:
        DataError: errors, a count or a seed that cannot be.
    """
    check(errors)
    draws, size = _Draws(errors), len(next(iter(mass.values())).percent)
    factors = {symbol: np.full((len(PERCENTILES), size), np.nan) for symbol in sorted(grades)}
    value = np.full((len(PERCENTILES), size), np.nan)
    done = 0
    for kinds, places in _alike({**{f"mass {each}": mass[each] for each in mass}, **grades}):
        whole = np.ones(errors.iterations)
        for name in mass:
            whole *= draws.factors(name, *kinds[f"mass {name}"])
        shares: dict[str, FloatArray] = {}
        for symbol in factors:
            tick(done / size, f"{done:,} of {size:,} facilities drawn")  # a million draws take their time
            share = draws.factors(symbol, *kinds[symbol])
            factors[symbol][:, places] = np.percentile(share * whole, PERCENTILES)[:, None]
            if symbol in worth:  # only these are summed; a million draws of all elements would fill the memory
                shares[symbol] = share
        step = max(1, _CELLS // errors.iterations)
        for start in range(0, len(places), step):
            tick(done / size, f"{done:,} of {size:,} facilities drawn")
            some = places[start : start + step]
            if worth:
                value[:, some] = _valued({each: worth[each][some] for each in sorted(worth)}, shares, whole)
            done += len(some)
    return Simulated(factors, value)


def _alike(margins: Mapping[str, Margin]) -> Iterator[tuple[dict[str, FloatArray], NDArray[np.intp]]]:
    """Yield each different set of margins, by name as `percent, low, high`, with the positions that have it."""
    stacked = np.concatenate([each.columns() for each in margins.values()])
    if not stacked.shape[1]:
        return
    kinds, kind_of = np.unique(np.nan_to_num(stacked, nan=-1.0), axis=1, return_inverse=True)
    order = np.argsort(kind_of.ravel(), kind="stable")
    ends = np.cumsum(np.bincount(kind_of.ravel(), minlength=kinds.shape[1]))
    for kind, places in zip(kinds.T, np.split(order, ends[:-1])):
        yield dict(zip(margins, np.where(kind < 0, np.nan, kind).reshape(-1, 3))), places


def _valued(worth: Mapping[str, FloatArray], shares: Mapping[str, FloatArray], whole: FloatArray) -> FloatArray:
    """Return P10, P50 and P90 of the sums of what is known, shape (3, facilities); `worth` is not empty."""
    known = np.zeros(len(next(iter(worth.values()))), dtype=bool)
    sums = np.zeros((len(known), len(whole)))
    for symbol, each in worth.items():
        known |= np.isfinite(each)
        if np.isfinite(each).any():
            sums += np.nan_to_num(each, nan=0.0)[:, None] * shares[symbol]
    if not known.any():
        return np.full((len(PERCENTILES), len(known)), np.nan)
    return np.where(known, np.percentile(sums * whole, PERCENTILES, axis=1), np.nan)


def _triangle(uniform: FloatArray, low: float, high: float) -> FloatArray:
    """Return draws of the triangle around 1 from numbers between 0 and 1."""
    width = high - low
    if width <= 0:
        return np.ones(len(uniform))
    below = low + np.sqrt(uniform * width * (1.0 - low))
    above = high - np.sqrt((1.0 - uniform) * width * (high - 1.0))
    return np.asarray(np.where(uniform * width < 1.0 - low, below, above), dtype=np.float64)
