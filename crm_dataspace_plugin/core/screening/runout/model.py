# SPDX-License-Identifier: GPL-2.0-or-later
"""The regressions of run-out, with their coefficients out of the resources."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, Optional

from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.screening.arrays import FloatArray


@dataclass(frozen=True)
class Spread:
    """How far failures scatter around the regressions.

    Attributes:
        released, distance: standard deviations of log10 of the released volume, and of the distance beyond it.
        probability: of the interval, %.
        verification: how far these were checked.
    """

    released: float
    distance: float
    probability: float
    verification: str


@dataclass(frozen=True)
class Coefficients:
    """Of a distance in km: factor · energy^power."""

    factor: float
    power: float


@dataclass(frozen=True)
class DamModel:
    """Regressions of dams; volumes in 10⁶ m3, heights in m, distances in km.

    Attributes:
        by_share: whether the distance follows H·VF²/VT rather than H·VF.
    """

    name: str
    released_factor: float
    released_power: float
    distance_factor: float
    distance_power: float
    by_share: bool

    @property
    def sensitivity(self) -> float:
        """By how much log10 of the distance grows with that of the released volume."""
        return self.distance_power * (2.0 if self.by_share else 1.0)

    def released(self, stored: FloatArray) -> FloatArray:
        """Return the released volume."""
        found: FloatArray = self.released_factor * stored**self.released_power
        return found

    def distance(self, height: FloatArray, released: FloatArray, stored: FloatArray) -> FloatArray:
        """Return the distance at which the waste comes to rest."""
        energy = height * released * (released / stored if self.by_share else 1.0)
        found: FloatArray = self.distance_factor * energy**self.distance_power
        return found


@dataclass(frozen=True)
class HeapModel:
    """Reach angle of heaps: log10(H / L) = intercept + slope · log10 V, V in m3; `bound` of log10 either side."""

    source: str
    intercept: float
    slope: float
    bound: float


def method_names() -> tuple[str, ...]:
    """Return the names of the dams' regressions, the default first."""
    return tuple(_raw()["dams"])


def usual_coefficients(name: str) -> Coefficients:
    """Return those of the distance of the regressions called `name`; not verified against the source."""
    raw = _raw()["dams"][name]["distance"]
    return Coefficients(raw["factor"], raw["power"])


def dam_model(name: str, own: Optional[Coefficients] = None) -> DamModel:
    """Return the regressions called `name`, with `own` coefficients of the distance; KeyError if there are none."""
    raw = _raw()["dams"][name]
    released, distance = raw["released"], own or usual_coefficients(name)
    return DamModel(
        name,
        released["factor"],
        released["power"],
        distance.factor,
        distance.power,
        raw["distance"]["energy"] == "H × VF² / VT",
    )


def dam_source(name: str) -> str:
    """Return the publication of the dams' regressions called `name`."""
    return str(_raw()["dams"][name]["source"])


def dam_energy(name: str) -> str:
    """Return what the distance of the dams' regressions called `name` follows; not verified against the source."""
    return str(_raw()["dams"][name]["distance"]["energy"])


def heap_model() -> HeapModel:
    """Return the regression of heaps."""
    return HeapModel(**_raw()["heaps"])


def spread() -> Spread:
    """Return the default scatter."""
    return Spread(**_raw()["spread"])


@cache
def _raw() -> Any:
    return read_json("screening", "runout.json")
