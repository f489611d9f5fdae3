# SPDX-License-Identifier: GPL-2.0-or-later
"""Chance that falls the same way everywhere: the demo inventory has the same bytes on every machine.

Python's own generator promises that only for `random()`, not for choices. Source of the algorithm: Steele, Lea,
Flood 2014, *Fast splittable pseudorandom number generators* (SplitMix64).
"""

from __future__ import annotations

import math
import uuid
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TypeVar

T = TypeVar("T")

_MASK = 2**64 - 1
_ROOT_OF_3 = 3**0.5  # four even values of deviation 1/√12 add up to deviation 1/√3


class Dice:
    """Random values that depend on `seed` alone."""

    def __init__(self, seed: str) -> None:
        self._state = int.from_bytes(sha256(seed.encode("utf-8")).digest()[:8], "big")

    def bits(self) -> int:
        """Return 64 random bits."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        mixed = ((self._state ^ (self._state >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        return mixed ^ (mixed >> 31)

    def between(self, low: float, high: float) -> float:
        return low + (high - low) * (self.bits() >> 11) / 2**53

    def whole(self, low: int, high: int) -> int:
        """Return an integer from `low` to `high`, both included."""
        return low + self.bits() % (high - low + 1)

    def chance(self, share: float) -> bool:
        return self.between(0, 1) < share

    def normal(self, mean: float, deviation: float) -> float:
        """Return a value close enough to normal: the sum of four even ones, within ±3.5 deviations."""
        total = (self.bits() >> 11) + (self.bits() >> 11) + (self.bits() >> 11) + (self.bits() >> 11)
        return mean + deviation * _ROOT_OF_3 * (total / 2**53 - 2)

    def lognormal(self, median: float, sigma: float) -> float:
        return median * math.exp(self.normal(0, sigma))

    def pick(self, choices: Sequence[T]) -> T:
        return choices[self.bits() % len(choices)]

    def weighted(self, weights: Mapping[T, float]) -> T:
        """Return one key, chosen as often as its weight says."""
        left = self.between(0, sum(weights.values()))
        for key, weight in weights.items():
            left -= weight
            if left < 0:
                return key
        return key

    def some(self, choices: Sequence[T], count: int) -> list[T]:
        """Return `count` different choices, in their own order."""
        chosen = set(range(len(choices)))
        while len(chosen) > count:
            chosen.discard(self.pick(sorted(chosen)))
        return [choices[index] for index in sorted(chosen)]

    def uuid(self) -> str:
        return str(uuid.UUID(int=(self.bits() << 64) | self.bits(), version=4))
