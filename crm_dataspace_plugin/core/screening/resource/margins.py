# SPDX-License-Identifier: GPL-2.0-or-later
"""How far quantities may be from their estimates, facility by facility."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from crm_dataspace_plugin.core.screening.arrays import BoolArray, FloatArray
from crm_dataspace_plugin.core.screening.resource.uncertainty import Shape

LARGEST = {Shape.LOGNORMAL: 1000.0, Shape.TRIANGULAR: 100.0}  # %


@dataclass(frozen=True)
class Stated:
    """What an inventory states of the error of one quantity, shape (n,) each, NaN where it states nothing.

    Attributes:
        percent: %, of the kind that `Uncertainty` has.
        least, greatest: in the unit of the quantity.
    """

    percent: Optional[FloatArray] = None
    least: Optional[FloatArray] = None
    greatest: Optional[FloatArray] = None


@dataclass(frozen=True)
class Margin:
    """The error of one quantity of n facilities.

    Attributes:
        percent: %, counts where `low` is NaN.
        low, high: least and greatest over the estimate, the ends of a triangle around it.
        own: whether the facility states its own.
        doubtful: whether what it states cannot be, so that the usual one was taken.
    """

    percent: FloatArray
    low: FloatArray
    high: FloatArray
    own: BoolArray
    doubtful: BoolArray

    def columns(self) -> FloatArray:
        """Return what tells margins apart, shape (3, n)."""
        return np.stack((self.percent, self.low, self.high))


def margin(estimate: FloatArray, usual: float, shape: Shape, stated: Stated = Stated()) -> Margin:
    """Return the margin of each facility: least and greatest where both are stated, else its per cent, else the usual.

    Least and greatest that do not enclose the estimate, one without the other, and a per cent that cannot be, are
    doubtful.

    Args:
        estimate: shape (n,), NaN where not known.
        usual: %.
    """
    nothing = np.full(len(estimate), np.nan)
    percent, least, greatest = (
        nothing if each is None else each for each in (stated.percent, stated.least, stated.greatest)
    )
    has_percent, has_ends = np.isfinite(percent), np.isfinite(least) | np.isfinite(greatest)
    with np.errstate(invalid="ignore", divide="ignore"):
        enclosed = (least > 0) & (least <= estimate) & (estimate <= greatest) & np.isfinite(greatest)
        possible = has_percent & (percent >= 0) & (percent <= LARGEST[shape])
        low, high = np.where(enclosed, least / estimate, np.nan), np.where(enclosed, greatest / estimate, np.nan)
    return Margin(
        np.where(enclosed, 0.0, np.where(possible, percent, usual)),
        low,
        high,
        enclosed | possible,
        (has_ends & ~enclosed & np.isfinite(estimate)) | (has_percent & ~possible),
    )


def no_margin_where(known: BoolArray, given: Margin) -> Margin:
    """Return the margin without any error where `known`."""
    return Margin(
        np.where(known, 0.0, given.percent),
        np.where(known, np.nan, given.low),
        np.where(known, np.nan, given.high),
        given.own & ~known,
        given.doubtful & ~known,
    )
