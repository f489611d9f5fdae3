# SPDX-License-Identifier: GPL-2.0-or-later
"""Percentiles of tonnes and value by Monte Carlo, the same to the last byte for the same seed.

One set of random numbers serves all facilities, so that neither their order nor their number changes a result.
Facilities with equal margins share their draws of factors; what is left for each is a weighted sum.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.crew import share
from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.resource.margins import Margin
from crm_dataspace_plugin.core.screening.resource.percentiles import lognormal_bounds, percentiles
from crm_dataspace_plugin.core.screening.resource.uncertainty import PERCENTILES, Shape, Uncertainty, check
from crm_dataspace_plugin.core.words import say

_Group = tuple[dict[str, FloatArray], NDArray[np.intp]]  # margins by name, and who has them

_TASK = 32  # groups of facilities with the same margins that are drawn by one thread in one go
_CELLS = 50_000  # draws times facilities that are summed at once: they stay in the processor's cache


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
        self.product = lru_cache(maxsize=2)(self._multiplied)  # facilities mostly have the same margins of their mass
        self._uniform = lru_cache(maxsize=None)(lambda name: self._stream(name).random_sample(errors.iterations))

    def _multiplied(self, names: tuple[str, ...], kinds: bytes) -> FloatArray:
        found = np.ones(self.size)
        for name, kind in zip(names, np.frombuffer(kinds).reshape(len(names), -1)):
            found *= self.factors(name, kind)
        return found

    @property
    def size(self) -> int:
        return self._errors.iterations

    def variance(self, kind: FloatArray) -> float:
        """Return the variance of the logarithm, NaN where it is drawn from a triangle."""
        percent, low, _ = kind
        triangular = self._errors.shape is Shape.TRIANGULAR or not np.isnan(low)
        return math.nan if triangular else math.log1p((percent / 100.0) ** 2)

    def factors(self, name: str, kind: FloatArray) -> FloatArray:
        """Return draws around 1: a triangle from `low` to `high`, or by `percent` where those are NaN."""
        percent, low, high = kind
        if not np.isnan(low):
            return _triangle(self._uniform(name), low, high)
        if self._errors.shape is Shape.TRIANGULAR:
            return _triangle(self._uniform(name), 1.0 - percent / 100.0, 1.0 + percent / 100.0)
        found: FloatArray = math.sqrt(math.log1p((percent / 100.0) ** 2)) * self._normal(name)
        return np.asarray(np.exp(found, out=found))

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
    size = len(next(iter(mass.values())).percent)
    found = Simulated(
        {symbol: np.full((len(PERCENTILES), size), np.nan) for symbol in sorted(grades)},
        np.full((len(PERCENTILES), size), np.nan),
    )
    symbols = sorted(worth)
    amounts = np.stack([worth[each] for each in symbols]) if worth else np.empty((0, size))
    draw = partial(_draw, _Draws(errors), tuple(mass), dict(zip(symbols, np.nan_to_num(amounts, nan=0.0))), found)
    groups = list(_alike({**{_mass(each): mass[each] for each in mass}, **grades}))
    tasks = [partial(draw, groups[start : start + _TASK]) for start in range(0, len(groups), _TASK)]
    if len(tasks) == 1:
        tasks[0](tick)
    else:
        share(tasks, tick, say("Drawing {iterations:,} times", iterations=errors.iterations))
    found.value[:, ~np.isfinite(amounts).any(axis=0)] = np.nan
    return found


def _draw(
    draws: _Draws,
    mass: Sequence[str],
    worth: Mapping[str, FloatArray],
    into: Simulated,
    groups: Sequence[_Group],
    tick: Tick,
) -> None:
    """Draw for some groups of facilities, each with the same margins."""
    total, done = sum(len(places) for _, places in groups), 0
    step = max(1, _CELLS // draws.size)

    def told(number: int) -> None:
        tick(number / total, say("{number:,} of {total:,} facilities drawn", number=number, total=total))

    for kinds, places in groups:
        shares: list[FloatArray] = []
        for some, drawn, sigma in _drawn(draws, mass, kinds, list(into.factors), step):
            told(done)  # a million draws take their time
            quantiles = percentiles(drawn, lognormal_bounds(sigma, draws.size))
            for row, symbol in enumerate(some):
                into.factors[symbol][:, places] = quantiles[:, row, None]
            # only these are summed; a million draws of all would fill the memory
            shares += [each for symbol, each in zip(some, drawn) if symbol in worth]
        for first in range(0, len(places) if worth else 0, step):
            told(done + first)
            those = places[first : first + step]
            into.value[:, those] = _valued(np.stack([each[those] for each in worth.values()]), shares)
        done += len(places)


def _drawn(
    draws: _Draws, mass: Sequence[str], kinds: Mapping[str, FloatArray], symbols: Sequence[str], step: int
) -> Iterator[tuple[Sequence[str], FloatArray, FloatArray]]:
    """Yield some symbols at a time, their draws around 1, and the standard deviations of the logarithms of these."""
    of_mass = [kinds[_mass(name)] for name in mass]
    whole = draws.product(tuple(mass), np.stack(of_mass).tobytes())
    spread = sum(map(draws.variance, of_mass))
    for first in range(0, len(symbols), step):
        some = symbols[first : first + step]
        drawn = np.empty((len(some), draws.size))
        for row, each in zip(drawn, some):
            np.multiply(draws.factors(each, kinds[each]), whole, out=row)
        yield some, drawn, np.sqrt([spread + draws.variance(kinds[each]) for each in some])


def _mass(name: str) -> str:
    return f"mass {name}"


def _alike(margins: Mapping[str, Margin]) -> Iterator[_Group]:
    """Yield each different set of margins, by name as `percent, low, high`, with the positions that have it."""
    stacked = np.concatenate([each.columns() for each in margins.values()])
    if not stacked.shape[1]:
        return
    kinds, kind_of = np.unique(np.nan_to_num(stacked, nan=-1.0), axis=1, return_inverse=True)
    order = np.argsort(kind_of.ravel(), kind="stable")
    ends = np.cumsum(np.bincount(kind_of.ravel(), minlength=kinds.shape[1]))
    for kind, places in zip(kinds.T, np.split(order, ends[:-1])):
        yield dict(zip(margins, np.where(kind < 0, np.nan, kind).reshape(-1, 3))), places


def _valued(worth: FloatArray, shares: Sequence[FloatArray]) -> FloatArray:
    """Return P10, P50 and P90 of the sums, shape (3, facilities); `worth` has the shape (elements, facilities)."""
    sums = np.zeros((worth.shape[1], len(shares[0])))
    part = np.empty_like(sums)
    for amounts, each in zip(worth, shares):
        sums += np.multiply(amounts[:, None], each, out=part)
    return np.asarray(np.percentile(sums, PERCENTILES, axis=1, overwrite_input=True))


def _triangle(uniform: FloatArray, low: float, high: float) -> FloatArray:
    """Return draws of the triangle around 1 from numbers between 0 and 1."""
    width = high - low
    if width <= 0:
        return np.ones(len(uniform))
    below = low + np.sqrt(uniform * width * (1.0 - low))
    above = high - np.sqrt((1.0 - uniform) * width * (high - 1.0))
    return np.asarray(np.where(uniform * width < 1.0 - low, below, above), dtype=np.float64)
