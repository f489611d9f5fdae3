# SPDX-License-Identifier: GPL-2.0-or-later
"""What all algorithms of the provider share."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.algorithms.failures import outputs_of


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm says its name, words and parameters, and does its work in `_run`."""

    def createInstance(self) -> Algorithm:
        return type(self)()

    def tr(self, text: str) -> str:
        return QCoreApplication.translate(type(self).__name__, text)  # where lupdate files what a class says

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        return outputs_of(lambda: self._run(parameters, context, feedback), feedback)

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the outputs; every DataSpaceError becomes a failure of Processing."""
        raise NotImplementedError
