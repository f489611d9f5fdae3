# SPDX-License-Identifier: GPL-2.0-or-later
"""One axis of the picture of risk and resource: its values, where its classes end, and its weight."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.values.breaks import rising
from crm_dataspace_plugin.core.words import say

CLASSES = ("low", "moderate", "high")
AT_LEAST = "at least moderate"
UNKNOWN = "UNKNOWN"
Breaks = tuple[float, float]


@dataclass(frozen=True)
class Axis:
    """Attributes:
    name: of the field, for reasons and reports.
    values: shape (n,), NaN where not known; larger is more.
    breaks: where `moderate` and `high` begin; None where they cannot be told.
    given: whether a person gave the breaks; else they are the thirds of the layer.
    weight: in the priority, not negative.
    upper: shape (n,), what the values may be at most once what is missing is known; None where nothing is missing.
    missing: what that is for each value, empty where nothing is.
    """

    name: str
    values: FloatArray
    breaks: Optional[Breaks]
    given: bool
    weight: float
    upper: Optional[FloatArray] = None
    missing: Sequence[str] = ()

    @property
    def known(self) -> NDArray[np.bool_]:
        found: NDArray[np.bool_] = np.isfinite(self.values)
        return found

    def classes(self) -> list[str]:
        """Return the class of each value; a value at a break is in the class above.

        What may be higher once all is known is `at least moderate`, or unknown instead of low.
        """
        if self.breaks is None:
            return [UNKNOWN] * len(self.values)
        upper = self.values if self.upper is None else np.fmax(self.values, self.upper)
        ends = (np.searchsorted(self.breaks, each, "right").tolist() for each in (self.values, upper))
        return [_class(*each) for each in zip(*ends, self.known.tolist())]

    def shares(self) -> FloatArray:
        """Return the share of the other known values that are lower, equal ones counted half; NaN where not known.

        It is the same in any unit.
        """
        known = np.sort(self.values[self.known])
        below = np.searchsorted(known, self.values, "left")
        equal = np.searchsorted(known, self.values, "right") - below - 1
        found = (below + equal / 2.0) / (len(known) - 1) if len(known) > 1 else np.full(len(self.values), 0.5)
        return np.where(self.known, found, np.nan)

    def words(self) -> str:
        """Return the breaks as a person reads them."""
        if self.breaks is None:
            return say("too few different values for thirds: give breaks")
        origin = say("breaks given") if self.given else say("thirds of the layer")
        return say(
            "moderate from {moderate:.6g}, high from {high:.6g}: {origin}",
            moderate=self.breaks[0],
            high=self.breaks[1],
            origin=origin,
        )


def _class(lower: int, upper: int, known: bool) -> str:
    if not known or (lower == 0 and upper > 0):
        return UNKNOWN
    return CLASSES[lower] if lower == upper else AT_LEAST


def make_axis(
    name: str,
    values: FloatArray,
    breaks: Optional[Breaks],
    weight: float,
    upper: Optional[FloatArray] = None,
    missing: Sequence[str] = (),
) -> Axis:
    """Return an axis; without breaks they are the thirds of what is known, if that has three different values.

    Args:
        upper, missing: see `Axis`.

    Raises:
        DataError: a weight that is negative or no number.
    """
    if not (math.isfinite(weight) and weight >= 0):
        raise DataError(
            say("The weight {weight:g} of {value} cannot be: choose 0 or more.", weight=weight, value=name or "an axis")
        )
    finite = np.where(np.isfinite(values), values, np.nan)
    found = breaks or _thirds(finite[np.isfinite(finite)])
    return Axis(name, finite, found, breaks is not None, weight, upper, missing)


def read_breaks(text: str) -> Optional[Breaks]:
    """Return two breaks written as `5; 12`, None for nothing.

    Raises:
        DataError: anything but two rising numbers.
    """
    if not text.strip():
        return None
    moderate, high = rising(text, 2)
    return moderate, high


def _thirds(known: FloatArray) -> Optional[Breaks]:
    if len(np.unique(known)) < len(CLASSES):
        return None
    low, high = np.percentile(known, (100 / 3, 200 / 3))
    return (float(low), float(high)) if low < high else None
