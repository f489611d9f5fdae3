# SPDX-License-Identifier: GPL-2.0-or-later
"""What all algorithms of the provider share."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.algorithms.failures import outputs_of
from crm_dataspace_plugin.core.words import say

_GROUPS = {
    "searchcatalogue": "pull",
    "pulllayer": "pull",
    "refreshlayer": "pull",
    "preparesurvey": "survey",
    "takesurvey": "survey",
    "localchanges": "sync",
    "sync": "sync",
    "sendphotos": "sync",
    "makeproposal": "sync",
    "takeproposal": "sync",
}


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm says its name, words and parameters, and does its work in `_run`."""

    def createInstance(self) -> Algorithm:
        return type(self)()

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("Algorithm", text)

    def groupId(self) -> str:
        """Return the step of the chain that the algorithm belongs to."""
        return _GROUPS.get(self.name(), "screening")

    def group(self) -> str:
        words = {
            "pull": QCoreApplication.translate("Algorithm", "Find and pull"),
            "survey": QCoreApplication.translate("Algorithm", "Survey"),
            "sync": QCoreApplication.translate("Algorithm", "Sync"),
            "screening": QCoreApplication.translate("Algorithm", "Screening"),
        }
        return words[self.groupId()]

    def text(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """Return a text or the name of a field, empty where none is given."""
        return str(self.parameterAsString(parameters, name, context) or "")

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        def checked() -> dict[str, Any]:
            self._refuse_no_numbers(parameters, context)
            return self._run(parameters, context, feedback)

        return outputs_of(checked, feedback)

    def _refuse_no_numbers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Refuse NaN, which QGIS lets through every range and no comparison notices."""
        for each in self.parameterDefinitions():
            if each.type() == "number" and parameters.get(each.name()) not in (None, ""):
                value = self.parameterAsDouble(parameters, each.name(), context)
                if not math.isfinite(value):
                    raise QgsProcessingException(
                        say("{name} is {value:g}: give it a number.", name=each.name(), value=value)
                    )

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the outputs; every DataSpaceError becomes a failure of Processing."""
        raise NotImplementedError
