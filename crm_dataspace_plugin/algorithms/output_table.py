# SPDX-License-Identifier: GPL-2.0-or-later
"""A table without geometries as an output of an algorithm."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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


def write_table(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    types: Mapping[str, str],
    rows: Iterable[Sequence[Any]],
) -> str:
    """Write `rows` into the sink `name` and return its address; empty where that is optional and not wanted.

    Args:
        types: of the columns, in their order, see `made_fields`.

    Raises:
        QgsProcessingException: the sink cannot be made, or does not take a row.
    """
    if parameters.get(name) in (None, ""):
        return ""
    fields = QgsFields()
    for each in made_fields(types):
        fields.append(each)
    sink, address = algorithm.parameterAsSink(
        parameters, name, context, fields, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    for row in rows:
        feature = QgsFeature(fields)
        feature.setAttributes(list(row))
        if not sink.addFeature(feature):
            raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, name))
    return str(address)


def write_text_table(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    columns: Sequence[str],
    rows: Iterable[Sequence[Optional[str]]],
) -> str:
    """Write a table of texts, see `write_table`."""
    return write_table(algorithm, parameters, name, context, dict.fromkeys(columns, TEXT), rows)
