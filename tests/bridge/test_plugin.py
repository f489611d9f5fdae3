# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin comes and goes without a trace."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QMainWindow

from crm_dataspace_plugin import classFactory
from crm_dataspace_plugin.bridge.settings import Settings

OPPOSITE = {
    "addToolBarIcon": "removeToolBarIcon",
    "addPluginToMenu": "removePluginMenu",
    "registerOptionsWidgetFactory": "unregisterOptionsWidgetFactory",
    "addDockWidget": "removeDockWidget",
}


class Iface(QObject):
    """QGIS' interface as far as the plugin uses it; writes down what was added and removed."""

    initializationCompleted = pyqtSignal()

    def __init__(self):
        super().__init__()
        self.calls = []
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def addDockWidget(self, area, dock):
        self.calls.append(("addDockWidget", dock))
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.calls.append(("removeDockWidget", dock))
        self.window.removeDockWidget(dock)

    def __getattr__(self, name):
        if name not in {*OPPOSITE, *OPPOSITE.values()}:
            raise AttributeError(name)
        return lambda *arguments: self.calls.append((name, arguments[-1]))


@pytest.fixture
def iface(qgis_app, qtbot):
    made = Iface()
    qtbot.addWidget(made.window)
    return made


def provider_is_there():
    return QgsApplication.processingRegistry().providerById("crmdataspace") is not None


def test_what_is_added_is_removed_in_reverse(iface, qtbot):
    plugin = classFactory(iface)
    plugin.initGui()
    plugin.show_panel()
    added = [call for call in iface.calls if call[0] in OPPOSITE]
    assert {name for name, _ in added} == set(OPPOSITE)
    before = len(iface.calls)
    plugin.unload()
    assert iface.calls[before:] == [(OPPOSITE[name], thing) for name, thing in reversed(added)]


def test_it_loads_and_unloads_again_and_again(iface, qtbot):
    for _ in range(3):
        plugin = classFactory(iface)
        plugin.initGui()
        qtbot.waitUntil(provider_is_there)
        plugin.show_panel()
        plugin.unload()
        assert not provider_is_there()
    qtbot.waitUntil(lambda: not iface.window.findChildren(QObject, "crm_dataspace_panel"))  # deleted later


def test_unloading_twice_does_no_harm(iface):
    plugin = classFactory(iface)
    plugin.initGui()
    plugin.unload()
    plugin.unload()
    assert not provider_is_there()


def test_without_a_window_it_brings_its_algorithms_only(qgis_app):
    plugin = classFactory(None)
    plugin.initProcessing()
    assert provider_is_there()
    plugin.unload()
    assert not provider_is_there()


def test_the_panel_waits_for_the_first_click(iface):
    plugin = classFactory(iface)
    plugin.initGui()
    assert "addDockWidget" not in [name for name, _ in iface.calls]
    plugin.unload()


def test_a_panel_left_open_opens_with_qgis(iface):
    Settings().panel_visible = True
    plugin = classFactory(iface)
    plugin.initGui()
    assert "addDockWidget" not in [name for name, _ in iface.calls]
    iface.initializationCompleted.emit()
    assert "addDockWidget" in [name for name, _ in iface.calls]
    plugin.unload()
    iface.initializationCompleted.emit()  # nobody listens any more
    assert Settings().panel_visible


def log_windows(iface):
    return iface.window.findChildren(QDialog, "crm_dataspace_log")


def test_the_log_is_reached_from_menu_and_panel_and_goes_with_the_plugin(iface, qtbot):
    plugin = classFactory(iface)
    plugin.initGui()
    (action,) = [each for name, each in iface.calls if name == "addPluginToMenu" and each.text().startswith("Log")]
    action.trigger()
    qtbot.waitUntil(lambda: len(log_windows(iface)) == 1)
    plugin.show_panel().body.log_requested.emit()
    qtbot.waitUntil(lambda: len(log_windows(iface)) == 1)  # another one in its place
    plugin.unload()
    qtbot.waitUntil(lambda: not log_windows(iface))


def test_a_log_that_was_closed_opens_again(iface, qtbot):
    plugin = classFactory(iface)
    plugin.initGui()
    panel = plugin.show_panel()
    for _ in range(2):
        panel.body.log_requested.emit()
        qtbot.waitUntil(lambda: len(log_windows(iface)) == 1)
        log_windows(iface)[0].close()
        qtbot.waitUntil(lambda: not log_windows(iface))
    plugin.unload()
