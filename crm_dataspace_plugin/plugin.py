# SPDX-License-Identifier: GPL-2.0-or-later
"""The composition root: builds everything once, connects it, takes it down in reverse. Alone holds `iface`.

Nothing heavy is imported before it is wanted: the panel, the network and the data space wait for the first click.
"""

from __future__ import annotations

from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Optional
from urllib.parse import urlsplit

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication

from crm_dataspace_plugin.bridge import logs
from crm_dataspace_plugin.bridge.diagnostics.log_keeper import LogKeeper
from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.language import language_of_qgis
from crm_dataspace_plugin.bridge.reopening import Reopening
from crm_dataspace_plugin.bridge.resources import icon
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.bridge.translation import translated
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import DataSpaceError, LibraryMissing
from crm_dataspace_plugin.core.screening.geometry.library import look_for_shapely
from crm_dataspace_plugin.demo import Demo

MENU = "CRM Data Space"


class Plugin(QObject):
    """What QGIS loads, unloads and reloads.

    Args:
        iface: QGIS' interface, None in `qgis_process`.
    """

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self._iface = iface
        self._undo = ExitStack()
        self._undo.enter_context(translated(language_of_qgis()))
        self._settings = Settings()
        self._jobs = Jobs()
        self._panel: Any = None
        self._log_window: Any = None
        self._panel_action: Optional[QAction] = None
        self._demo = Demo(
            Path(QgsApplication.qgisSettingsDirPath()) / "crm_dataspace_demo.sqlite", self._settings.demo_port
        )

    def initProcessing(self) -> None:
        from crm_dataspace_plugin.algorithms.provider import Provider

        provider = Provider()
        registry = QgsApplication.processingRegistry()
        registry.addProvider(provider)
        self._undo.callback(registry.removeProvider, provider)

    def initGui(self) -> None:
        self._log_keeper = LogKeeper()
        self._undo.callback(self._log_keeper.stop)
        self._undo.callback(self._close_log)
        self._soon(self._import_algorithms)
        self._undo.callback(self._demo.stop)
        self._undo.callback(self._jobs.abandon_all)
        reopening = Reopening(QgsProject.instance())
        self._undo.callback(reopening.stop)
        self._add_actions()
        self._add_options()
        self._restore_panel()

    def _import_algorithms(self) -> None:
        """Import in a job what the algorithms need: it would hold the window up for half a second."""
        from crm_dataspace_plugin.algorithms.provider import import_algorithms

        self._jobs.start(
            self.tr("Loading the algorithms"), import_algorithms, self._on_algorithms_imported, self._on_not_imported
        )

    def _on_algorithms_imported(self, _classes: list[type]) -> None:
        self.initProcessing()
        if find_spec("processing") is not None:
            from crm_dataspace_plugin.gui.model_copies import offer_copies

            self._undo.callback(offer_copies())

    def _on_not_imported(self, error: DataSpaceError) -> None:
        logs.fail(f"The algorithms are not available: {error.message} {error.details}")

    def unload(self) -> None:
        """Take down what was built, the last first."""
        self._undo.close()

    def show_panel(self) -> Any:
        """Open the panel, made on first use, and return it."""
        if self._panel is None:
            self._add_panel()
        self._panel.setUserVisible(True)
        return self._panel

    def _add_actions(self) -> None:
        self._panel_action = self._action("plugin", self.tr("CRM Data Space"), self.show_panel)
        self._panel_action.setToolTip(self.tr("Find, pull, screen, correct and sync mine waste data"))
        self._iface.addToolBarIcon(self._panel_action)
        self._undo.callback(self._iface.removeToolBarIcon, self._panel_action)
        for action in (
            self._panel_action,
            self._action("step-find", self.tr("Try the demo"), self._on_demo),
            self._action("plugin", self.tr("Options…"), self._on_options),
            self._action("plugin", self.tr("Log and report…"), self._on_log),
        ):
            self._iface.addPluginToMenu(MENU, action)
            self._undo.callback(self._iface.removePluginMenu, MENU, action)

    def _action(self, picture: str, words: str, slot: Any) -> QAction:
        action = QAction(icon(picture), words, self._iface.mainWindow())
        action.triggered.connect(lambda _checked=False: slot())
        self._undo.callback(action.deleteLater)
        return action

    def _add_options(self) -> None:
        from crm_dataspace_plugin.gui.options_page import OptionsFactory

        factory = OptionsFactory(self._settings, self._jobs)
        factory.applied.connect(self._on_options_applied)
        factory.log_requested.connect(self._on_log)
        self._iface.registerOptionsWidgetFactory(factory)
        self._undo.callback(self._iface.unregisterOptionsWidgetFactory, factory)

    def _add_panel(self) -> None:
        from crm_dataspace_plugin.gui.panel import Panel

        panel = Panel(self._iface, QgsProject.instance(), self._jobs, self._settings)
        panel.body.demo_requested.connect(self._on_demo)
        panel.body.options_requested.connect(self._on_options)
        panel.body.log_requested.connect(self._on_log)
        panel.closedStateChanged.connect(self._on_panel_closed)
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
        self._undo.callback(self._remove_panel)
        self._panel = panel
        self._tell_what_is_missing()
        if self._demo.is_catalogue_of(self._settings.catalogues()):  # its field copies want to sync
            self._start_demo()

    def _remove_panel(self) -> None:
        panel, self._panel = self._panel, None
        panel.closedStateChanged.disconnect(self._on_panel_closed)
        self._iface.removeDockWidget(panel)
        panel.deleteLater()

    def _restore_panel(self) -> None:
        """Show the panel again if it was open the last time, once QGIS is ready."""
        if not self._settings.panel_visible:
            return
        if self._iface.mainWindow().isVisible():
            self._soon(self.show_panel)
        else:
            self._iface.initializationCompleted.connect(self.show_panel)
            self._undo.callback(self._iface.initializationCompleted.disconnect, self.show_panel)

    def _soon(self, slot: Any) -> None:
        """Call `slot` as soon as QGIS has nothing else to do, unless the plugin is unloaded before."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        self._undo.callback(timer.stop)
        timer.start(0)

    def _tell_what_is_missing(self) -> None:
        from crm_dataspace_plugin.gui.messages import Messages

        try:
            look_for_shapely()
        except LibraryMissing as error:
            text = self.tr("Screening needs the Python library shapely 2.0 or newer; the rest works without it.")
            Messages(self._iface.messageBar()).explain(text, error)

    def _on_panel_closed(self, closed: bool) -> None:
        self._settings.panel_visible = not closed

    def _on_options(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), "crm_dataspace_options")

    def _on_options_applied(self) -> None:
        if self._panel is not None:
            self._panel.find.catalogues_changed()  # nothing is asked before the person searches

    def _on_log(self) -> None:
        """Show the log, above the options where they are open: they let no other window be used."""
        from crm_dataspace_plugin.gui.diagnostics.log_presenter import LogPresenter
        from crm_dataspace_plugin.gui.diagnostics.log_window import LogWindow

        self._close_log()
        main = self._iface.mainWindow()
        window = LogWindow(self._log_keeper, QApplication.activeModalWidget() or main)
        LogPresenter(window, main, self._log_keeper, self._jobs, self._settings)
        window.destroyed.connect(self._on_log_gone)
        window.show()
        self._log_window = window

    def _close_log(self) -> None:
        window, self._log_window = self._log_window, None
        if window is not None:
            window.destroyed.disconnect(self._on_log_gone)
            window.close()

    def _on_log_gone(self) -> None:
        self._log_window = None

    def _on_demo(self) -> None:
        self.show_panel()
        self._start_demo()

    def _start_demo(self) -> None:
        self._jobs.start(self.tr("Starting the demo"), self._demo.start, self._on_demo_started, self._on_demo_failed)

    def _on_demo_started(self, catalogue: CatalogueSource) -> None:
        self._settings.add_catalogue(catalogue)
        self._settings.demo_port = urlsplit(catalogue.url).port or 0
        self.show_panel().catalogues_changed()

    def _on_demo_failed(self, error: DataSpaceError) -> None:
        from crm_dataspace_plugin.gui.messages import Messages

        logs.fail(f"The demo did not start: {error.message} {error.details}")
        Messages(self._iface.messageBar()).fail(error)
