# SPDX-License-Identifier: GPL-2.0-or-later
"""How the layer of a screening looks when Processing adds it to a project, from the toolbox, a batch or a model."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from crm_dataspace_plugin.bridge.screening.result_styles import style_result


class Look(QgsProcessingLayerPostProcessorInterface):
    """Styles the result of one method, in the main thread."""

    def __init__(self, method: str) -> None:
        super().__init__()
        self._method = method

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsVectorLayer):
            style_result(layer, self._method)


_kept: list[Look] = []  # QGIS keeps none until the layer is added, and deletes it with the context of its run


def style_when_loaded(target: str, method: str, context: QgsProcessingContext) -> None:
    """Style the layer `target` if Processing is going to add it to a project."""
    if context.willLoadLayerOnCompletion(target):
        _kept[:] = [*(each for each in _kept if not sip.isdeleted(each)), Look(method)]
        context.layerToLoadOnCompletionDetails(target).setPostProcessor(_kept[-1])
