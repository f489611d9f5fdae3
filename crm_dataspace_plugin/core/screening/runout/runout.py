# SPDX-License-Identifier: GPL-2.0-or-later
"""How far the waste of a dam or heap that fails may run, as an interval: regressions scatter by more than tenfold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Optional

import numpy as np

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.preselection.facility_kind import HEAP, LAGOON
from crm_dataspace_plugin.core.screening.runout.model import (
    Coefficients,
    DamModel,
    HeapModel,
    Spread,
    dam_model,
    heap_model,
)
from crm_dataspace_plugin.core.words import later, said, say

MILLION = 1e6  # m3: the unit of volume of the dams' regressions
WARNING = later(
    "a screening of the order of magnitude, not a flood map: at single dams the regressions were wrong by more than "
    "1,000 % (Las Palmas 2010); the polygon is an outer bound without terrain, and nothing ends at its line"
)
_WHOLE = later("how much of a heap moves is not reckoned: the whole is taken, and its own height for the fall")


@dataclass(frozen=True)
class Runout:
    """The run-out of n facilities, NaN where it is not known.

    Attributes:
        vf, vf_low, vf_high: released volume, m3; of heaps the upper bound only, the whole heap.
        distance, distance_low, distance_high: km.
        distance_of_all: km in the middle if all that is stored is released; of heaps the same as `distance`.
        reasons: one a facility.
    """

    vf: FloatArray
    vf_low: FloatArray
    vf_high: FloatArray
    distance: FloatArray
    distance_low: FloatArray
    distance_high: FloatArray
    distance_of_all: FloatArray
    reasons: Sequence[str]


@dataclass(frozen=True)
class _Reach:
    """Middle, lower and upper value of released volume (m3) and distance (km), and the distance if all is released."""

    volumes: tuple[FloatArray, FloatArray, FloatArray]
    distances: tuple[FloatArray, FloatArray, FloatArray]
    worst: FloatArray

    def all(self) -> tuple[FloatArray, ...]:
        return (*self.volumes, *self.distances, self.worst)


def run_out(
    height: FloatArray,
    volume: FloatArray,
    kinds: Sequence[str],
    method: str,
    scatter: Spread,
    own: Optional[Coefficients] = None,
) -> Runout:
    """Estimate released volumes and distances; NaN in gives NaN out.

    Args:
        height: of dam or heap, m, shape (n,); what is not positive is not known.
        volume: stored, m3.
        kinds: `LAGOON`, `HEAP` or `UNDECIDED` of `facility_kind`; what is not a heap is reckoned as a dam.
        method: name of the dams' regressions, see `model.method_names`.
        own: coefficients of the distance instead of the method's.

    Source: Concha Larrauri and Lall 2018; Rico et al. 2008; Corominas 1996 (heaps).
    """
    high, stored = _positive(height), _positive(volume)
    missing = np.isnan(high) | np.isnan(stored)
    heap = np.array([each == HEAP for each in kinds], dtype=bool)
    model, heaps = dam_model(method, own), heap_model()
    dams, slides = _dams(high, stored, model, scatter), _heaps(high, stored, heaps)
    vf, vf_low, vf_high, distance, low, far, of_all = (
        np.where(missing, np.nan, np.where(heap, ours, theirs)) for ours, theirs in zip(slides.all(), dams.all())
    )
    reasons = [
        _unknown(h, v) if gap else _of_heap(heaps) if is_heap else _of_dam(model, scatter, kind, worst)
        for h, v, gap, is_heap, kind, worst in zip(high, stored, missing, heap, kinds, dams.worst)
    ]
    return Runout(vf, vf_low, vf_high, distance, low, far, of_all, reasons)


def _positive(values: FloatArray) -> FloatArray:
    with np.errstate(invalid="ignore"):
        return np.where(np.isfinite(values) & (values > 0), values, np.nan)


def _dams(height: FloatArray, volume: FloatArray, model: DamModel, scatter: Spread) -> _Reach:
    """Spread both regressions and let the errors add; no more is released than is stored, both in 10⁶ m3."""
    stored = volume / MILLION
    turn = _quantile(scatter.probability)
    released = np.minimum(model.released(stored), stored)
    most = np.minimum(released * 10 ** (turn * scatter.released), stored)
    distance = model.distance(height, released, stored)
    factor = 10 ** (turn * np.hypot(scatter.distance, model.sensitivity * scatter.released))
    worst = model.distance(height, stored, stored)
    least = released * 10 ** (-turn * scatter.released)
    volumes = (released * MILLION, least * MILLION, most * MILLION)
    return _Reach(volumes, (distance, distance / factor, np.maximum(distance * factor, worst)), worst)


def _heaps(height: FloatArray, volume: FloatArray, model: HeapModel) -> _Reach:
    unknown = np.full(len(volume), np.nan)
    distance = height / 10 ** (model.intercept + model.slope * np.log10(volume)) / 1000.0
    factor = 10**model.bound
    return _Reach((unknown, unknown, volume), (distance, distance / factor, distance * factor), distance)


def _quantile(probability: float) -> float:
    if not 0 < probability < 100:
        raise DataError(
            say(
                "The probability of the interval is {probability:g} %: choose one between 0 and 100.",
                probability=probability,
            )
        )
    return NormalDist().inv_cdf(0.5 + probability / 200.0)


def _unknown(height: float, volume: float) -> str:
    gaps = {"height": height, "volume": volume}
    return say("not known: {name}", name=", ".join(name for name, value in gaps.items() if np.isnan(value)))


def _of_dam(model: DamModel, scatter: Spread, kind: str, worst: float) -> str:
    taken = "" if kind == LAGOON else say("; facility type not known or neither: reckoned as a dam")
    return say(
        "dam by {name}{taken}; distance {distance_factor:g} · E^{distance_power:g}; "
        "{probability:g} % interval with spreads {released:g} and {distance:g} of "
        "log10 (spreads and distance: {verification}); {worst:.3g} km in the middle "
        "if all is released; {said}",
        name=model.name,
        taken=taken,
        distance_factor=model.distance_factor,
        distance_power=model.distance_power,
        probability=scatter.probability,
        released=scatter.released,
        distance=scatter.distance,
        verification=scatter.verification,
        worst=worst,
        said=said(WARNING),
    )


def _of_heap(model: HeapModel) -> str:
    return say(
        "heap by the reach angle of {source}, bounds {bound:g} of log10 either side; {whole}; {warning}",
        source=model.source,
        bound=model.bound,
        whole=said(_WHOLE),
        warning=said(WARNING),
    )
