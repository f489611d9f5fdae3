# SPDX-License-Identifier: GPL-2.0-or-later
"""The EU pre-selection protocol: 18 questions for each facility, answered from attributes and nearby receptors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.screening import answering, contents, measuring
from crm_dataspace_plugin.core.screening.answering import Measured
from crm_dataspace_plugin.core.screening.decision import decide
from crm_dataspace_plugin.core.screening.facility_kind import facility_kind
from crm_dataspace_plugin.core.screening.inputs import Facilities, Receptors
from crm_dataspace_plugin.core.screening.nearness import answer_nearness, measure
from crm_dataspace_plugin.core.screening.protocol import LAYER_INPUTS, Question, protocol
from crm_dataspace_plugin.core.screening.result import Answers, Screening
from crm_dataspace_plugin.core.screening.shapes import Shapes

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
    terrain: Optional[Measured] = None,
    tick: Tick = silent,
) -> Screening:
    """Answer the 18 questions for each facility and decide.

    Args:
        receptors: by input name (`water`, `settlements`, `poor_water`, `protected`, `farmland`); a layer that is
            not given leaves its question UNKNOWN.
        thresholds: those that differ from the protocol's defaults, by name.
        terrain: slopes of the ground around each facility in degrees, from `slope.ground_slopes`.
    """
    limits = {**protocol().defaults(), **(thresholds or {})}
    distances = measure(facilities.shapes, receptors, limits["POPULATION_MIN"], tick)
    numbers = _numbers(facilities, terrain)
    kinds = _kinds(facilities)

    def answer(question: Question) -> Answers:
        if question.input in LAYER_INPUTS:
            layer, metres = receptors.get(question.input), distances.get(question.input)
            return answer_nearness(question, facilities.shapes, layer, metres, limits)
        if question.input in numbers:
            unit = protocol().threshold(question.threshold).unit
            return answering.above(question, numbers[question.input], limits[question.threshold], unit, kinds)
        column = facilities.columns.get(question.input)
        return answering.from_texts(question, column, len(facilities), _READERS[question.input])

    answers = tuple(answer(each) for each in protocol().questions)
    decision = decide(np.stack([each.codes for each in answers]))
    tick(1.0, "Screened")
    notes = tuple(_warnings(facilities.shapes, receptors))
    return Screening(answers, decision, {name: each.sure for name, each in distances.items()}, limits, notes)


def _numbers(facilities: Facilities, terrain: Optional[Measured]) -> dict[str, Measured]:
    columns = facilities.columns
    return {
        "height": measuring.from_field("height", columns.get("height"), len(facilities)),
        "area": measuring.area(columns.get("area"), facilities.shapes),
        "slope": measuring.slope(columns.get("slope"), terrain, len(facilities)),
    }


def _kinds(facilities: Facilities) -> NDArray[np.object_]:
    column = facilities.columns.get("facility_type")
    values = column.values if column is not None else [None] * len(facilities)
    kinds = np.empty(len(facilities), dtype=object)
    kinds[:] = [facility_kind(each) for each in values]
    return kinds


def _warnings(shapes: Shapes, receptors: Mapping[str, Receptors]) -> Iterator[str]:
    for layer in (shapes, *(each.shapes for each in receptors.values())):
        for problem, count in layer.counted_problems().items():
            yield f"“{layer.name}”: {count} {'feature' if count == 1 else 'features'}: {problem}."
