# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens with found records: shown live, in detail, on the map."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.bridge.styles import apply_style
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.source import login_for
from crm_dataspace_plugin.gui.catalogue.live_layer import live_distribution, open_live
from crm_dataspace_plugin.gui.catalogue.result_pane import ResultPane
from crm_dataspace_plugin.gui.messages import Messages


class ResultsPresenter(QObject):
    def __init__(
        self, pane: ResultPane, project: QgsProject, jobs: Jobs, settings: Settings, messages: Messages
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._project = project
        self._jobs = jobs
        self._settings = settings
        self._messages = messages
        pane.results.add_requested.connect(self._on_add)

    def _on_add(self, record: Record) -> None:
        distribution = live_distribution(record)
        if distribution is None:
            return
        login = login_for(distribution.url, self._settings.catalogues(), record.catalogue)
        self._jobs.start(
            self.tr("Open {}").format(record.title),
            partial(open_live, distribution, record.title, login),
            self._on_opened,
            self._messages.fail,
        )

    def _on_opened(self, layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsVectorLayer):
            apply_style(layer, layer.name())
        self._project.addMapLayer(layer)
        self._messages.tell(self.tr("“{}” is on the map, live from its service.").format(layer.name()))
