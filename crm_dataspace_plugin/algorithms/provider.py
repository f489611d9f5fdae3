# SPDX-License-Identifier: GPL-2.0-or-later
"""The group of algorithms in QGIS' toolbox."""

from __future__ import annotations

from importlib import import_module

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from crm_dataspace_plugin.bridge.resources import icon, icon_path
from crm_dataspace_plugin.core.progress import Tick, silent

ALGORITHMS = (  # module and class, in the order of the chain
    ("searchcatalogue", "SearchCatalogue"),
    ("pulllayer", "PullLayer"),
    ("refreshlayer", "RefreshLayer"),
    ("localchanges", "LocalChanges"),
    ("sync", "Sync"),
    ("sendphotos", "SendPhotos"),
    ("makeproposal", "MakeProposal"),
    ("takeproposal", "TakeProposal"),
    ("preselection", "Preselection"),
    ("preparesurvey", "PrepareSurvey"),
    ("takesurvey", "TakeSurvey"),
    ("facilitycontents", "FacilityContents"),
    ("acidbase", "AcidBaseAccount"),
    ("contamination", "ContaminationIndices"),
    ("runout", "RunoutBounds"),
    ("resourcepotential", "ResourcePotential"),
    ("riskresource", "RiskResource"),
    ("facilitysheet", "FacilitySheet"),
)
MODELS = ("RiskScreening", "ResourceScreening", "RiskToResource")  # classes of `models`


def import_algorithms(tick: Tick = silent) -> list[type]:
    """Return the algorithms' classes; the first call imports numpy, GDAL and more, best in a job."""
    classes = []
    for number, (module, name) in enumerate(ALGORITHMS):
        tick(number / len(ALGORITHMS), name)
        classes.append(getattr(import_module(f"crm_dataspace_plugin.algorithms.{module}"), name))
    return classes


class Provider(QgsProcessingProvider):
    """Provider `crmdataspace`; the algorithms are imported when QGIS asks for them, not when the plugin starts."""

    def id(self) -> str:
        return "crmdataspace"

    def name(self) -> str:
        return "CRM Data Space"

    def icon(self) -> QIcon:
        return icon("plugin")

    def svgIconPath(self) -> str:
        return icon_path("plugin")

    def load(self) -> bool:
        QgsApplication.processingRegistry().providerAdded.connect(self._on_added)
        self.refreshAlgorithms()
        return True

    def unload(self) -> None:
        QgsApplication.processingRegistry().providerAdded.disconnect(self._on_added)

    def loadAlgorithms(self) -> None:
        for algorithm in import_algorithms():
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:  # else its steps are not found
            models = import_module("crm_dataspace_plugin.algorithms.models")
            for name in MODELS:
                self.addAlgorithm(getattr(models, name)())

    def _on_added(self, provider: str) -> None:
        """Load once more as soon as models find the algorithms of this provider."""
        if provider == self.id():
            self.refreshAlgorithms()
