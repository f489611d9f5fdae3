# SPDX-License-Identifier: GPL-2.0-or-later
"""Scales of plots: where a value stands along an axis, and which round values are written beside it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_SMALLEST = 1e-290  # a decade below, numbers lose their digits until they are 0: what is smaller counts as this
_DECADES = 6  # of a logarithmic scale at most: smaller values stand at its lower end
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True)
class Scale:
    """Attributes:
    low, high: values at the ends, `low` below `high`; both positive on a logarithmic scale.
    length: units of the drawing.
    step: from one round value to the next on a linear scale; 0 for some five of them.
    """

    low: float
    high: float
    length: float
    logarithmic: bool = False
    step: float = 0.0

    def place(self, value: float) -> float:
        """Return the distance from the lower end; a value outside stands at the nearer end."""
        low, high = self.low, self.high
        inside = min(max(value, low), high)
        if self.logarithmic:
            low, high, inside = math.log10(low), math.log10(high), math.log10(inside)
        return (inside - low) / (high - low) * self.length

    def ticks(self) -> list[tuple[float, str]]:
        """Return places and words of the round values."""
        if self.logarithmic:
            powers = range(round(math.log10(self.low)), round(math.log10(self.high)) + 1)
            return [(self.place(10.0**each), _words(10.0**each)) for each in powers]
        step = self.step or _step((self.high - self.low) / 5.0)
        first = math.ceil(self.low / step - 1e-9)
        values = [each * step for each in range(first, math.floor(self.high / step + 1e-9) + 1)]
        return [(self.place(each), _words(each)) for each in values]


def linear(values: NDArray[np.float64], length: float) -> Scale:
    """Return a scale from 0, or below it, to a round value above all finite ones."""
    known = values[np.isfinite(values)]
    high, low = float(known.max(initial=0.0)), float(known.min(initial=0.0))
    if high - low < _SMALLEST:
        return Scale(0.0, 1.0, length)
    step = _step((high - low) / 5.0)
    return Scale(math.floor(low / step) * step, math.ceil(high / step) * step, length, step=step)


def logarithmic(values: NDArray[np.float64], length: float) -> Scale:
    """Return a scale over whole decades around the positive finite values."""
    known = values[np.isfinite(values) & (values > 0)]
    if not len(known):
        return Scale(1.0, 10.0, length, True)
    high = math.ceil(math.log10(max(float(known.max()), _SMALLEST)) - 1e-9)
    low = max(math.floor(math.log10(max(float(known.min()), _SMALLEST)) + 1e-9), high - _DECADES)
    return Scale(10.0 ** min(low, high - 1), 10.0**high, length, True)


def _step(span: float) -> float:
    power = 10.0 ** math.floor(math.log10(span))
    return next(each * power for each in _STEPS if each * power >= span * (1 - 1e-9))


def _words(value: float) -> str:
    size = abs(value)
    if size >= 1e6:
        return f"{value / 1e6:,.6g} M"
    return f"{value:,.6g}" if size >= 1e-4 or not size else f"{value:.0e}"
