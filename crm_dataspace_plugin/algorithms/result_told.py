# SPDX-License-Identifier: GPL-2.0-or-later
"""What a screening's run tells in the metadata of the layer it made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.algorithms.layer_parameter import given_layer
from crm_dataspace_plugin.algorithms.result_look import style_when_loaded
from crm_dataspace_plugin.bridge.screening.layer_title import layer_title, screened_title
from crm_dataspace_plugin.bridge.screening.result_metadata import ResultMetadata, write_metadata
from crm_dataspace_plugin.bridge.versions import versions

_LAYERS = ("source", "vector", "raster")
_FILES = ("sink", "fileDestination")
_LONGEST_HISTORY = 200  # lines


def tell_result(
    algorithm: QgsProcessingAlgorithm,
    target: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    look: str = "",
) -> None:
    """Write method, versions, choices and the inputs' licences into the layer's metadata; warn where that fails.

    The layer is styled when it is added to a project, as the result of the method `look`, else of this one.
    """
    given = [each for each in algorithm.parameterDefinitions() if parameters.get(each.name()) not in (None, "", [])]
    layers = {
        each.name(): given_layer(algorithm, parameters, each.name(), context)
        for each in given
        if each.type() in _LAYERS
    }
    project = context.project()
    numbers = ", ".join(f"{name} {version}" for name, version in versions().items())
    history = [
        *_earlier(layers.get("INPUT")),
        f"{algorithm.displayName()} ({algorithm.name()}): {numbers}",
        *(f"{each.name()} = {each.valueAsPythonString(parameters[each.name()], context)}" for each in _choices(given)),
        *(f"{name} = {layer_title(layer, project)}" for name, layer in layers.items() if layer is not None),
    ]
    inputs = [each for each in layers.values() if each is not None]
    screened = layers.get("INPUT")
    title = screened_title(screened, project) if screened is not None else ""
    told = ResultMetadata(algorithm.displayName(), algorithm.shortHelpString(), title, inputs, history)
    problem = write_metadata(target, context, told)
    if problem:
        words = QCoreApplication.translate("Reports", "The result's metadata were not kept: {}")
        feedback.pushWarning(words.format(problem))
    style_when_loaded(target, look or algorithm.name(), context)


def _choices(given: list[QgsProcessingParameterDefinition]) -> Iterator[QgsProcessingParameterDefinition]:
    """Yield what is neither layer nor file: an address may hold a login."""
    yield from (each for each in given if each.type() not in (*_LAYERS, *_FILES))


def _earlier(screened: Optional[QgsMapLayer]) -> Sequence[str]:
    """Return what had been done with the layer before."""
    return list(screened.metadata().history())[-_LONGEST_HISTORY:] if screened is not None else []
