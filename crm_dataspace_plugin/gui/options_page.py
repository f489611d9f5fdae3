# SPDX-License-Identifier: GPL-2.0-or-later
"""Gives QGIS' Options dialog our page; the page itself is imported when the dialog is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.resources import icon

if TYPE_CHECKING:
    from crm_dataspace_plugin.bridge.settings import Settings


class OptionsFactory(QgsOptionsWidgetFactory):
    applied = pyqtSignal()
    log_requested = pyqtSignal()

    def __init__(self, settings: Settings, jobs: Optional[Jobs] = None) -> None:
        super().__init__("CRM Data Space", icon("plugin"))
        self._settings = settings
        self._jobs = jobs or Jobs()

    def createWidget(self, parent: Optional[QWidget] = None) -> QgsOptionsPageWidget:
        from crm_dataspace_plugin.gui.options import OptionsPage

        page = OptionsPage(self._settings, self._jobs, parent)
        page.applied.connect(self.applied)
        page.log_requested.connect(self.log_requested)
        return page
