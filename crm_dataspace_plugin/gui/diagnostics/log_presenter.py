# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens in the window with the log: the report in a job, the way to QGIS' network log."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from crm_dataspace_plugin.bridge.diagnostics.log_keeper import LogKeeper
from crm_dataspace_plugin.bridge.diagnostics.reporting import report_work
from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.errors import DataSpaceError
from crm_dataspace_plugin.gui.diagnostics.log_window import LogWindow
from crm_dataspace_plugin.gui.diagnostics.network_log import open_network_log


class LogPresenter(QObject):
    """Args: main, QGIS' window."""

    def __init__(self, window: LogWindow, main: QWidget, keeper: LogKeeper, jobs: Jobs, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._main = main
        self._keeper = keeper
        self._jobs = jobs
        self._settings = settings
        self._job: Optional[Job] = None
        window.report_requested.connect(self._on_report)
        window.network_log_requested.connect(self._on_network)
        window.progress.cancel_requested.connect(self._on_cancel)
        window.finished.connect(lambda _result: self._on_cancel())

    def _on_report(self) -> None:
        self._on_cancel()
        self._window.progress.begin(self.tr("Gathering versions and settings"))
        work = report_work(self._settings, self._keeper.lines)
        self._job = self._jobs.start(self.tr("Report"), work, self._on_done, self._on_failed)

    def _on_done(self, report: str) -> None:
        self._window.show_report(report)

    def _on_failed(self, error: DataSpaceError) -> None:
        self._window.tell(str(error))

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_network(self) -> None:
        if open_network_log(self._main):
            self._window.tell(
                self.tr(
                    "QGIS' network log is open in QGIS' window. Press its record button, then do again what went "
                    "wrong. Its lines hold addresses in full: look before you hand them on."
                )
            )
        else:
            self._window.tell(
                self.tr(
                    "Press F12 in QGIS' window, or choose View, Panels, Debugging/Development Tools there. Open the "
                    "page Network Logger, press its record button, then do again what went wrong."
                )
            )
