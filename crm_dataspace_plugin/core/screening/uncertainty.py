# SPDX-License-Identifier: GPL-2.0-or-later
"""Relative errors of products by Monte Carlo, the same to the last byte for the same seed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.resources import read_json

FloatArray = NDArray[np.float64]

PERCENTILES = (10.0, 50.0, 90.0)
MOST_ITERATIONS = 1_000_000


class Shape(Enum):
    """How a value lies around its estimate."""

    LOGNORMAL = "lognormal"
    TRIANGULAR = "triangular"


@dataclass(frozen=True)
class Uncertainty:
    """Errors of volume, density and grade, %.

    Attributes:
        volume, density, grade: of a lognormal the coefficient of variation around the estimate as the median; of a
            triangular one the half width around the estimate as the mode, at most 100.
        iterations: draws.
    """

    volume: float
    density: float
    grade: float
    shape: Shape = Shape.LOGNORMAL
    iterations: int = 10_000
    seed: int = 0

    def words(self) -> str:
        """Return what was drawn, as a person reads it."""
        errors = f"volume {self.volume:g} %, density {self.density:g} %, grade {self.grade:g} %"
        return f"{self.iterations} {self.shape.value} draws, seed {self.seed}, errors: {errors}"


def usual_uncertainty() -> Uncertainty:
    """Return the errors taken where a person states none; they are assumed, not verified."""
    raw = read_json("screening", "resource.json")["uncertainty"]
    return Uncertainty(raw["volume"], raw["density"], raw["grade"])


def relative_percentiles(errors: Uncertainty) -> tuple[FloatArray, FloatArray]:
    """Return by what P10, P50 and P90 differ from the estimate, as factors: with volume and density, and with mass.

    The errors are relative and the same for all facilities and elements, so they are drawn once for all: memory
    does not grow with the layer. 10 % of the draws are below P10. A mass that was stated has the error of a volume
    and none of density.

    Raises:
        DataError: an error, a count or a seed that cannot be.
    """
    _check(errors)
    draws = np.random.RandomState(errors.seed)  # the one generator whose numbers NumPy promises never to change
    volume, density, grade = (_factors(draws, each, errors) for each in (errors.volume, errors.density, errors.grade))
    by_mass = volume * grade
    return np.percentile(by_mass * density, PERCENTILES), np.percentile(by_mass, PERCENTILES)


def _check(errors: Uncertainty) -> None:
    largest = 100.0 if errors.shape is Shape.TRIANGULAR else 1000.0
    for each in (errors.volume, errors.density, errors.grade):
        if not 0 <= each <= largest:
            raise DataError(f"An uncertainty of {each:g} % cannot be: choose one between 0 and {largest:g}.")
    if not 1 <= errors.iterations <= MOST_ITERATIONS:
        raise DataError(f"{errors.iterations} draws are too few or too many: choose 1 to {MOST_ITERATIONS:,}.")
    if not 0 <= errors.seed < 2**32:
        raise DataError(f"The seed {errors.seed} is not between 0 and {2**32 - 1}.")


def _factors(draws: np.random.RandomState, percent: float, errors: Uncertainty) -> FloatArray:
    if errors.shape is Shape.LOGNORMAL:
        sigma = np.sqrt(np.log1p((percent / 100.0) ** 2))
        return np.asarray(np.exp(sigma * draws.standard_normal(errors.iterations)), dtype=np.float64)
    share = draws.random_sample(errors.iterations)
    below, above = np.sqrt(2 * share) - 1, 1 - np.sqrt(2 * (1 - share))
    return np.asarray(1 + percent / 100.0 * np.where(share < 0.5, below, above), dtype=np.float64)
