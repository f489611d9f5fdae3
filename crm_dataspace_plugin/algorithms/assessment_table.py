# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of a preliminary economic assessment as an output."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import astuple
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)

from crm_dataspace_plugin.algorithms.resource_parameters import ASSESSMENT
from crm_dataspace_plugin.algorithms.result_table import REAL, TEXT, made_fields
from crm_dataspace_plugin.core.screening.assessment import COLUMNS, TEXTS, Assessed


def write_assessment(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    rows: Iterable[Assessed],
) -> dict[str, str]:
    """Write the table where it is wanted, and return its address as an output."""
    if parameters.get(ASSESSMENT) in (None, ""):
        return {}
    fields = QgsFields()
    for each in made_fields({name: TEXT if name in TEXTS else REAL for name in COLUMNS}):
        fields.append(each)
    sink, address = algorithm.parameterAsSink(
        parameters, ASSESSMENT, context, fields, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, ASSESSMENT))
    for row in rows:
        feature = QgsFeature(fields)
        feature.setAttributes([NULL if _nothing(each) else each for each in astuple(row)])
        if not sink.addFeature(feature):
            raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, ASSESSMENT))
    return {ASSESSMENT: str(address)}


def _nothing(value: Any) -> bool:
    return value == "" or (isinstance(value, float) and math.isnan(value))
