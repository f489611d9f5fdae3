# SPDX-License-Identifier: GPL-2.0-or-later
"""Answers from distances to receptors."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.screening.arrays import FloatArray, GeometryArray
from crm_dataspace_plugin.core.screening.geometry.distance import Measure
from crm_dataspace_plugin.core.screening.geometry.shapes import Shapes
from crm_dataspace_plugin.core.screening.preselection.answering import no_input
from crm_dataspace_plugin.core.screening.preselection.inputs import Receptors
from crm_dataspace_plugin.core.screening.preselection.protocol import Question
from crm_dataspace_plugin.core.screening.preselection.result import NO, UNKNOWN, YES, Answers, CodeArray
from crm_dataspace_plugin.core.screening.values.quantities import read_column
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.words import say

WHAT = {
    "water": "surface water body",
    "settlements": "settlement",
    "poor_water": "water body with less than good status",
    "protected": "protected area",
    "farmland": "agricultural land",
}


@dataclass(frozen=True)
class Distances:
    """Metres to the nearest receptor that counts, and to the nearest that perhaps counts; NaN where there is none."""

    sure: FloatArray
    perhaps: FloatArray


def measure(facilities: Shapes, layers: Mapping[str, Receptors], smallest: float, tick: Tick) -> dict[str, Distances]:
    """Measure to the receptors of all layers, of settlements only to those with `smallest` inhabitants or more."""
    chosen = {name: _chosen(layer, smallest) for name, layer in layers.items()}
    metres = iter(Measure(facilities.geometries).to_nearest([each for pair in chosen.values() for each in pair], tick))
    return {name: Distances(next(metres), next(metres)) for name in chosen}


def _chosen(layer: Receptors, smallest: float) -> tuple[GeometryArray, GeometryArray]:
    """Return the receptors that count, and those that perhaps count."""
    geometries = layer.shapes.geometries
    if layer.population is None:
        return geometries, geometries[:0]
    people = read_column(layer.population.field, layer.population.values, Dimension.NUMBER).values
    with np.errstate(invalid="ignore"):
        unknown = np.isnan(people) | (people < 0)
        counts = ~unknown & (people >= smallest)
    return geometries[counts], geometries[unknown]


def answer_nearness(
    question: Question,
    facilities: Shapes,
    layer: Optional[Receptors],
    distances: Optional[Distances],
    thresholds: Mapping[str, float],
) -> Answers:
    """Answer YES where a receptor that counts is within the distance, UNKNOWN where one perhaps counts.

    A layer that was not given says nothing, and neither does one without a single usable feature.
    """
    limit = thresholds[question.threshold]
    shown_limit = f"{limit:,.10g} m"
    size = len(facilities.geometries)
    if layer is None or distances is None:
        return no_input(question, size, say("no layer for “{what}” was given", what=WHAT[question.input]), shown_limit)
    sure, perhaps = _by_doubt(question, layer, distances)
    codes = nearness_codes(question, layer, distances, limit, facilities.usable)
    texts = _Texts(question, layer, limit, thresholds["POPULATION_MIN"])
    shown = np.where(codes == UNKNOWN, perhaps, sure)
    values = ["" if math.isnan(metres) else f"{metres:,.0f} m" for metres in shown.tolist()]
    reasons = texts.reasons(codes.tolist(), values)
    missing = [""] * size
    usable = facilities.usable
    for position in np.flatnonzero(codes == UNKNOWN).tolist():
        problem = "" if usable[position] else str(facilities.problems[position] or say("has no usable geometry"))
        reasons[position], missing[position] = texts.unknown(values[position], problem)
    return Answers(
        question, codes, reasons, values, shown_limit, [say("layer {name}", name=layer.shapes.name)] * size, missing
    )


def nearness_codes(
    question: Question, layer: Receptors, distances: Distances, limit: float, usable: NDArray[np.bool_]
) -> CodeArray:
    """Return the answers for a limit in metres; `usable` tells which facilities have a geometry, shape (n,)."""
    sure, perhaps = _by_doubt(question, layer, distances)
    with np.errstate(invalid="ignore"):
        codes = np.where(sure <= limit, YES, np.where(perhaps <= limit, UNKNOWN, NO))
    told = usable & bool(layer.shapes.usable.any())
    return np.where(told, codes, UNKNOWN).astype(np.int8)


def _by_doubt(question: Question, layer: Receptors, distances: Distances) -> tuple[FloatArray, FloatArray]:
    """Return metres to what counts and to what perhaps counts: any settlement where no field tells inhabitants."""
    if question.input == "settlements" and layer.population is None:
        return np.full(len(distances.sure), np.nan), distances.sure
    return distances.sure, distances.perhaps


class _Texts:
    """Words for the answers to one question."""

    def __init__(self, question: Question, layer: Receptors, limit: float, population: float) -> None:
        self._what = WHAT[question.input]
        self._limit = f"{limit:,.10g} m"
        self._layer = layer.shapes.name
        self._empty = not layer.shapes.usable.any()
        if question.input == "settlements" and layer.population is not None:
            self._what += say(" with {population:,.10g} or more inhabitants", population=population)
        lost = layer.shapes.unusable_count
        self._lost = (
            say("; {lost} of the layer's features have no usable geometry and were left out", lost=lost) if lost else ""
        )

    def reasons(self, codes: Sequence[int], values: Sequence[str]) -> list[str]:
        """Return why the answers are YES or NO."""
        start, where = say("the nearest {what} is ", what=self._what), say("(layer {layer})", layer=self._layer)
        within, farther = (
            say(" away, within {limit} {where}", limit=self._limit, where=where),
            say(" away, farther than {limit} {where}{lost}", limit=self._limit, where=where, lost=self._lost),
        )
        none = say(
            "no {what}: there is none in the layer given {where}{lost}", what=self._what, where=where, lost=self._lost
        )
        return [
            start + value + (within if code == YES else farther) if value else none
            for code, value in zip(codes, values)
        ]

    def unknown(self, value: str, problem: str) -> tuple[str, str]:
        """Return why the answer to one facility is UNKNOWN, and what is missing; `problem` is that of its geometry."""
        if value:
            why = say("the nearest settlement is {value} away, but its population is not known", value=value)
            return why, say("population of the nearest settlement")
        why = say(
            "the layer {layer} has no usable features, which does not show that there is no {what}",
            layer=self._layer,
            what=self._what,
        )
        why = say("the facility {problem}", problem=problem) if problem else why
        return why, why
