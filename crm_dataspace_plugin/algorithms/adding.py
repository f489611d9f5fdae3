# SPDX-License-Identifier: GPL-2.0-or-later
"""What the algorithms share that add fields to each feature of a layer: one call into the core for all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable, Optional, TypeVar

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from crm_dataspace_plugin.algorithms.algorithm import Algorithm
from crm_dataspace_plugin.algorithms.given_input import needed_input
from crm_dataspace_plugin.algorithms.not_given import tell_not_given
from crm_dataspace_plugin.algorithms.readings_table import readings_parameter, write_readings
from crm_dataspace_plugin.algorithms.result_layer import OUTPUT, ResultLayer
from crm_dataspace_plugin.algorithms.result_table import ResultTable
from crm_dataspace_plugin.algorithms.result_told import tell_result
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.bridge.screening.given_features import GivenFeatures, read_features
from crm_dataspace_plugin.core.crew import share
from crm_dataspace_plugin.core.progress import Tick, part
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.values.quantities import Below, read_column
from crm_dataspace_plugin.core.screening.values.readings import EMPTY, NUMBERS, Reading, names_read
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.words import say

Result = TypeVar("Result")

INPUT = "INPUT"
TOLD = 20  # texts that are listed in the log as read or left out, for each field


@dataclass(frozen=True)
class Rows:
    """The features of the input, and their columns as quantities; `readings` grows with what was read as what."""

    features: GivenFeatures
    feedback: QgsProcessingFeedback
    readings: list[Reading] = field(default_factory=list)

    @property
    def source(self) -> QgsProcessingFeatureSource:
        return self.features.layer.source

    def quantities(self, name: str, dimension: Dimension, below: Below = Below.LEFT_OUT) -> NDArray[np.float64]:
        """Return a field in the dimension's unit, NaN where it says nothing; all NaN without a field."""
        if not name:
            return np.full(len(self.features), np.nan)
        read = read_column(name, self.values(name), dimension, "", below, self.tick)
        self._tell(read.readings)
        return read.values

    def names(self, name: str, code_list: str) -> list[tuple[str, ...]]:
        """Return the codes that a field names in each feature, none without a field."""
        if not name:
            return [()] * len(self.features)
        found, readings = names_read(name, self.values(name), code_list)
        self._tell(readings)
        return found

    def values(self, name: str) -> list[Value]:
        """Return a field as it is written, None where it is NULL; all None without a field."""
        if not name:
            return [None] * len(self.features)
        if self.source.fields().lookupField(name) < 0:
            raise QgsProcessingException(say("The layer has no field “{name}”.", name=name))
        return self.features.values(name)

    def reckoned(self, method: Callable[[Tick], Result]) -> Result:
        """Return what a method of the core reckons of plain values, while progress and cancel stay alive."""
        return share([method], part(self.tick, 0.0, 0.5), say("Reckoning"))[0]

    @property
    def tick(self) -> Tick:
        """The tick of work on these features."""
        return tick_from(self.feedback)

    def _tell(self, readings: Sequence[Reading]) -> None:
        self.readings.extend(readings)
        told = [each for each in readings if each.text not in (EMPTY, NUMBERS) or each.left_out]
        for each in told[:TOLD]:
            if each.left_out:
                self.feedback.pushWarning(each.words())
            else:
                self.feedback.pushInfo(each.words())
        if len(told) > TOLD:
            self.feedback.pushWarning(
                say(
                    "{field}: {number} further texts were read or left out.",
                    field=told[0].field,
                    number=len(told) - TOLD,
                )
            )


@dataclass(frozen=True)
class Added:
    """What is added.

    Attributes:
        types: of the fields, in their order, see `made_fields`.
        rows: the values for each feature; NaN and empty texts become NULL.
        areas: multipolygons (WKB) instead of the features' own geometries, None to keep those.
        outputs: of the algorithm, beside the layer.
    """

    types: Mapping[str, str]
    rows: Iterator[Sequence[Any]]
    areas: Optional[Sequence[Optional[bytes]]] = None
    outputs: Mapping[str, Any] = field(default_factory=dict)


class AddingAlgorithm(Algorithm):
    """Parameters `INPUT` and `OUTPUT`, between them those of the method."""

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        anything = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterFeatureSource(INPUT, self.input_label(), anything))
        for each in self.own_parameters():
            self.addParameter(each)
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, self.output_label()))
        self.addParameter(readings_parameter())

    def input_label(self) -> str:
        raise NotImplementedError

    def output_label(self) -> str:
        raise NotImplementedError

    def own_parameters(self) -> Sequence[QgsProcessingParameterDefinition]:
        raise NotImplementedError

    def added(self, rows: Rows, parameters: dict[str, Any], context: QgsProcessingContext) -> Added:
        """Return the results for all features; the method is one call into the core."""
        raise NotImplementedError

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        tick = tick_from(feedback)
        layer = needed_input(self, parameters, INPUT, context)
        tell_not_given(self.name(), layer.source.fields(), parameters, feedback)
        rows = Rows(read_features(layer, tick), feedback)
        added = self.added(rows, parameters, context)
        table = ResultTable(layer.source.fields(), added.types)
        made = ResultLayer(self, parameters, context, rows.features, table, added.areas)
        made.tell_replaced(feedback)
        target = made.write(map(_nulled, added.rows), part(tick, 0.5, 1.0))
        tell_result(self, target, parameters, context, feedback)
        return {**added.outputs, OUTPUT: target, **write_readings(self, parameters, context, rows.readings)}


def _nulled(values: Sequence[Any]) -> list[Any]:
    """Return values with None for what is not known; infinity, which not every store keeps, is None too."""
    return [
        None if value is None or value == "" or (isinstance(value, float) and not abs(value) < np.inf) else value
        for value in values
    ]
