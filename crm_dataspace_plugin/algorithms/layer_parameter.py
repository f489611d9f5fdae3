# SPDX-License-Identifier: GPL-2.0-or-later
"""The layer that a parameter names, and what it is called."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
)

from crm_dataspace_plugin.bridge.screening.layer_title import file_words, layer_title, screened_title


def given_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Optional[QgsMapLayer]:
    """Return the layer of a parameter, also where only its selected features were given; None where there is none."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    found: Optional[QgsMapLayer] = algorithm.parameterAsLayer({**parameters, name: value}, name, context)
    return found


def given_title(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str:
    """Return what a layer or table is called."""
    layer = given_layer(algorithm, parameters, name, context)
    if layer is not None:
        return layer_title(layer, context.project())
    source = algorithm.parameterAsSource(parameters, name, context)
    return file_words(source.sourceName()) if source is not None else ""


def screened_layer_title(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str:
    """Return what a report calls that which was screened."""
    layer = given_layer(algorithm, parameters, name, context)
    return (
        screened_title(layer, context.project())
        if layer is not None
        else given_title(algorithm, parameters, name, context)
    )
