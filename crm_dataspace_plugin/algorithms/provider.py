# SPDX-License-Identifier: GPL-2.0-or-later
"""The group of algorithms in QGIS' toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from crm_dataspace_plugin.bridge.resources import icon, icon_path


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

    def loadAlgorithms(self) -> None:
        from crm_dataspace_plugin.algorithms.localchanges import LocalChanges
        from crm_dataspace_plugin.algorithms.preselection import Preselection
        from crm_dataspace_plugin.algorithms.pulllayer import PullLayer
        from crm_dataspace_plugin.algorithms.searchcatalogue import SearchCatalogue
        from crm_dataspace_plugin.algorithms.sync import Sync

        for algorithm in (SearchCatalogue, PullLayer, LocalChanges, Sync, Preselection):
            self.addAlgorithm(algorithm())
