# SPDX-License-Identifier: GPL-2.0-or-later
"""The EU pre-selection protocol: 18 questions for each facility, answered from attributes and nearby receptors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.crew import share
from crm_dataspace_plugin.core.progress import Tick, part, silent
from crm_dataspace_plugin.core.screening.geometry.shapes import Shapes
from crm_dataspace_plugin.core.screening.preselection import answering, contents, measuring
from crm_dataspace_plugin.core.screening.preselection.asking import ask
from crm_dataspace_plugin.core.screening.preselection.decision import decide
from crm_dataspace_plugin.core.screening.preselection.facility_kind import HEAP, LAGOON, UNDECIDED, facility_kind
from crm_dataspace_plugin.core.screening.preselection.inputs import Facilities, Receptors
from crm_dataspace_plugin.core.screening.preselection.nearness import (
    Distances,
    answer_nearness,
    measure,
    nearness_codes,
)
from crm_dataspace_plugin.core.screening.preselection.outlying import outlying
from crm_dataspace_plugin.core.screening.preselection.protocol import LAYER_INPUTS, Question, protocol
from crm_dataspace_plugin.core.screening.preselection.result import NO, UNKNOWN, YES, Answers, CodeArray, Screening
from crm_dataspace_plugin.core.screening.preselection.sensitivity import sensitivity
from crm_dataspace_plugin.core.screening.preselection.statements import stated_over
from crm_dataspace_plugin.core.screening.terrain.terrain import Terrain
from crm_dataspace_plugin.core.screening.values.measured import Measured
from crm_dataspace_plugin.core.words import say

_TYPE = 5  # the question on the type of facility
_READERS = {
    "incident": answering.recorded,
    "sulphide": contents.sulphides,
    "toxic_metals": contents.toxic_metals,
    "chemicals": contents.chemicals,
    "facility_type": answering.lagoon,
    "permeable": answering.recorded,
    "exposed": answering.recorded,
    "covered": answering.uncovered,
}


def screen(
    facilities: Facilities,
    receptors: Mapping[str, Receptors],
    thresholds: Optional[Mapping[str, float]] = None,
    terrain: Optional[Terrain] = None,
    tick: Tick = silent,
) -> Screening:
    """Answer the 18 questions for each facility and decide.

    Answers of persons beat all others; theirs to whether a facility is a lagoon also decides which questions apply.

    Args:
        receptors: by input name (`water`, `settlements`, `poor_water`, `protected`, `farmland`); a layer that is
            not given leaves its question UNKNOWN.
        thresholds: those that differ from the protocol's defaults, by name.
        terrain: slopes and heights from a DEM, for facilities of which no field states them.
    """
    limits = {**protocol().defaults(), **(thresholds or {})}

    distances: dict[str, Distances] = {}
    answers: dict[int, Answers] = {}

    def by_distances(within: Tick) -> None:
        distances.update(measure(facilities.shapes, receptors, limits["POPULATION_MIN"], within))
        for each in protocol().questions:
            if each.input in LAYER_INPUTS:
                layer, metres = receptors.get(each.input), distances.get(each.input)
                answers[each.number] = answer_nearness(each, facilities.shapes, layer, metres, limits)

    def by_attributes(within: Tick) -> None:
        answers.update(_by_attributes(facilities, limits, terrain, within))

    def conclude(within: Tick) -> Screening:
        return _concluded(facilities, receptors, limits, distances, answers, within)

    share([by_distances, by_attributes], part(tick, 0.0, 0.9), say("Measuring distances"))
    return share([conclude], part(tick, 0.9, 1.0), "Deciding")[0]


def _by_attributes(
    facilities: Facilities, limits: Mapping[str, float], terrain: Optional[Terrain], tick: Tick
) -> dict[int, Answers]:
    """Return the answers that need no receptors, by the number of the question."""
    numbers, kinds = _numbers(facilities, terrain), _kinds(facilities)
    found = {}
    for position, each in enumerate(protocol().questions):
        tick(position / len(protocol().questions), "")
        if each.input in LAYER_INPUTS:
            continue
        if each.input in numbers:
            unit = protocol().threshold(each.threshold).unit
            found[each.number] = answering.above(each, numbers[each.input], limits[each.threshold], unit, kinds)
        else:
            column = facilities.columns.get(each.input)
            found[each.number] = answering.from_texts(each, column, len(facilities), _READERS[each.input])
    return found


def _concluded(
    facilities: Facilities,
    receptors: Mapping[str, Receptors],
    limits: Mapping[str, float],
    distances: Mapping[str, Distances],
    found: Mapping[int, Answers],
    tick: Tick,
) -> Screening:
    """Put the answers of persons over those derived, and decide."""

    def derived(question: Question, limit: float) -> Optional[CodeArray]:
        layer = receptors.get(question.input)
        if layer is None:
            return None
        return nearness_codes(question, layer, distances[question.input], limit, facilities.shapes.usable)

    questions, statements = protocol().questions, facilities.statements
    answers = tuple(stated_over(found[each.number], statements.of(each.number)) for each in questions)
    codes, stated = np.stack([each.codes for each in answers]), np.stack([each.stated for each in answers])
    return Screening(
        answers,
        decide(codes, stated),
        {name: each.sure for name, each in distances.items()},
        limits,
        (*_warnings(facilities.shapes, receptors, limits), *statements.problems),
        sensitivity(codes, stated, limits, derived, tick),
        ask(codes, stated, tick),
    )


def _numbers(facilities: Facilities, terrain: Optional[Terrain]) -> dict[str, Measured]:
    columns, size = facilities.columns, len(facilities)
    height, slope = (terrain.height, terrain.slope) if terrain is not None else (None, None)
    return {
        "height": measuring.from_terrain("height", columns.get("height"), height, size),
        "area": measuring.area(columns.get("area"), facilities.shapes),
        "slope": measuring.from_terrain("slope", columns.get("slope"), slope, size),
    }


def _kinds(facilities: Facilities) -> NDArray[np.object_]:
    column = facilities.columns.get("facility_type")
    values = column.values if column is not None else [None] * len(facilities)
    kinds = np.empty(len(facilities), dtype=object)
    kinds[:] = [facility_kind(each) for each in values]
    for position, each in facilities.statements.of(_TYPE).items():
        kinds[position] = {YES: LAGOON, NO: HEAP, UNKNOWN: UNDECIDED}[each.code]
    return kinds


def _warnings(facilities: Shapes, receptors: Mapping[str, Receptors], limits: Mapping[str, float]) -> Iterator[str]:
    for layer in (facilities, *(each.shapes for each in receptors.values())):
        for problem, count in layer.counted_problems().items():
            yield f"“{layer.name}”: {count} {'feature' if count == 1 else 'features'}: {problem}."
    for question in protocol().questions:
        if question.input in receptors:
            shapes = receptors[question.input].shapes
            count = outlying(facilities, shapes, limits[question.threshold])
            if count:
                where = say(
                    "{count} {value} outside its extent",
                    count=count,
                    value="facility lies" if count == 1 else "facilities lie",
                )
                yield say(
                    "“{name}”: {where}: check that it covers them, else Q{number} NO means no data.",
                    name=shapes.name,
                    where=where,
                    number=question.number,
                )
