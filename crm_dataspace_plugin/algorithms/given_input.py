# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers with their features, out of an algorithm's parameters."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProperty,
    QgsVectorLayer,
)

from crm_dataspace_plugin.algorithms.layer_parameter import given_layer, given_title
from crm_dataspace_plugin.bridge.screening.given_layer import Layer, stated_source


def given_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Optional[Layer]:
    """Return the layer of a parameter, None where none is given; QgsProcessingException where it cannot be read."""
    if parameters.get(name) in (None, ""):
        return None
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    partly = isinstance(parameters[name], (QgsProcessingFeatureSourceDefinition, QgsProperty))
    stated = given_layer(algorithm, parameters, name, context)
    whole = stated if isinstance(stated, QgsVectorLayer) and not partly else None
    title = given_title(algorithm, parameters, name, context) or name
    return Layer(source, title, context.transformContext(), whole, stated_source(stated) if stated is not None else "")


def needed_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Layer:
    """Return the layer of a parameter; QgsProcessingException where there is none."""
    found = given_input(algorithm, parameters, name, context)
    if found is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return found
