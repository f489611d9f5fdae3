# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of texts as an output of an algorithm."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)

from crm_dataspace_plugin.algorithms.result_table import TEXT, made_fields


def write_text_table(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    columns: Sequence[str],
    rows: Iterable[Sequence[Optional[str]]],
) -> str:
    """Write `rows` into the sink `name` and return its address; empty where that is optional and not wanted.

    Raises:
        QgsProcessingException: the sink cannot be made.
    """
    if parameters.get(name) in (None, ""):
        return ""
    fields = QgsFields()
    for each in made_fields(dict.fromkeys(columns, TEXT)):
        fields.append(each)
    sink, address = algorithm.parameterAsSink(
        parameters, name, context, fields, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    for row in rows:
        feature = QgsFeature(fields)
        feature.setAttributes(list(row))
        sink.addFeature(feature)
    return str(address)
