# SPDX-License-Identifier: GPL-2.0-or-later
"""How uncertain amounts and grades are taken to be, and how often they are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.words import say

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
        errors = say(
            "volume {volume:g} %, density {density:g} %, grade {grade:g} %",
            volume=self.volume,
            density=self.density,
            grade=self.grade,
        )
        return say(
            "{iterations} {shape} draws, seed {seed}, errors: {errors}",
            iterations=self.iterations,
            shape=self.shape.value,
            seed=self.seed,
            errors=errors,
        )


def usual_uncertainty() -> Uncertainty:
    """Return the errors taken where a person states none; they are assumed, not verified."""
    raw = read_json("screening", "resource.json")["uncertainty"]
    return Uncertainty(raw["volume"], raw["density"], raw["grade"])


def check(errors: Uncertainty) -> None:
    """Refuse an error, a count or a seed that cannot be with DataError."""
    largest = 100.0 if errors.shape is Shape.TRIANGULAR else 1000.0
    for each in (errors.volume, errors.density, errors.grade):
        if not 0 <= each <= largest:
            raise DataError(
                say(
                    "An uncertainty of {name:g} % cannot be: choose one between 0 and {largest:g}.",
                    name=each,
                    largest=largest,
                )
            )
    if not 1 <= errors.iterations <= MOST_ITERATIONS:
        raise DataError(
            say(
                "{iterations} draws are too few or too many: choose 1 to {most_iterations:,}.",
                iterations=errors.iterations,
                most_iterations=MOST_ITERATIONS,
            )
        )
    if not 0 <= errors.seed < 2**32:
        raise DataError(say("The seed {seed} is not between 0 and {value}.", seed=errors.seed, value=2**32 - 1))
