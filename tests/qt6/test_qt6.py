# SPDX-License-Identifier: GPL-2.0-or-later
"""The code under PyQt6: each name of Qt is there, each module loads, each widget is built, drawn and operated."""

from __future__ import annotations

import importlib
import inspect
import itertools
import json
import pkgutil
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest
from PyQt6 import sip, uic
from PyQt6.QtCore import QEvent, Qt, QTimer, QTranslator
from PyQt6.QtGui import QKeyEvent, QStandardItemModel
from PyQt6.QtWidgets import QApplication, QMainWindow, QWidget

import crm_dataspace_plugin
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.gui.step_bar import StepTitle
from crm_dataspace_plugin.gui.sync.sync_state import ConflictRow
from tests.qt6.stand_ins import Anything, QgsMapCanvas, QgsMessageBar
from tests.qt_names import MISSING, called, resolve, shipped_uses
from tools.package import NAME, ROOT
from tools.words.message import Message
from tools.words.qm import packed

NAMES = """
import importlib, inspect, json, sys
names = set()
for module in ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg"):
    for value in vars(importlib.import_module(f"{sys.argv[1]}.{module}")).values():
        if inspect.isclass(value):
            names.update(dir(value))
print(json.dumps(sorted(names)))
"""
KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_C)
HELD = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier)
OF_QGIS = ("intersect", "layers", "logMessage", "setLayers")  # called as Qt 5 calls something of its own
ASKED_FOR = ("viewOptions",)  # after looking whether it is there
OF_QGIS_OBJECTS = ("chosen", "jobs", "project")  # parameters for which anything will do
PANEL_WIDTH = 340  # pixels


def modules() -> list[str]:
    found = pkgutil.walk_packages(crm_dataspace_plugin.__path__, f"{NAME}.")
    return [each.name for each in found if not each.name.endswith("__main__")]


def test_qt_6_reads_the_message_files(tmp_path):
    translator = QTranslator()
    path = tmp_path / "de.qm"
    path.write_bytes(packed("de", {Message("Speaker", "Open…"): "Öffnen…", Message("Core", "lost"): "verloren"}))
    assert translator.load(str(path))
    application = QApplication.instance() or QApplication([])
    application.installTranslator(translator)
    assert application.translate("Speaker", "Open…") == "Öffnen…"
    assert application.translate("Core", "lost") == "verloren"
    application.removeTranslator(translator)


def widgets() -> list[Any]:
    """Return the classes of the panel's widgets and dialogs."""
    found = []
    for name in modules():
        for value in vars(importlib.import_module(name)).values():
            if inspect.isclass(value) and issubclass(value, QWidget) and value.__module__ == name:
                found.append(value)
    return found


def names_of(binding: str, python: str) -> set[str]:
    """Return the names that the classes of a binding have, asked in a process of its own."""
    said = subprocess.run([python, "-c", NAMES, binding], capture_output=True, text=True, check=True).stdout
    return set(json.loads(said))


def arguments(made: Any) -> dict[str, Any]:
    """Return what a widget is built with: plain values for what it shows, anything for what QGIS gives it."""
    plain = {
        **dict.fromkeys(("accessible", "all_", "few", "heading", "name", "text", "tip", "title"), "words"),
        "canvas": QgsMapCanvas(),
        "catalogues": [],
        "choices": [],
        "content": QWidget(),
        "filter_name": "commodity",
        "language": "en",
        "lines": 5,
        "method": "preselection",
        "model": QStandardItemModel(),
        "row": ConflictRow("name", "base", "ours", "theirs"),
        "settings": Settings(),
        "titles": [StepTitle("find", "Find", "words"), StepTitle("pull", "Pull", "words")],
        "schema": Schema((Field("name", FieldType.TEXT),)),
    }
    wanted = inspect.signature(made).parameters.values()
    window = QMainWindow()
    plain["iface"] = SimpleNamespace(mainWindow=lambda: window, mapCanvas=QgsMapCanvas, messageBar=QgsMessageBar)
    needed = [each.name for each in wanted if each.kind is not each.VAR_POSITIONAL and each.default is each.empty]
    if not {*plain, *OF_QGIS_OBJECTS} >= set(needed):
        pytest.skip("it shows values of QGIS or of the core")
    return {name: plain.get(name, Anything()) for name in needed}


@pytest.fixture(scope="module")
def app():
    """The application; a menu or a dialog that a key opened is closed at once."""
    made = QApplication([])
    closing = QTimer()
    closing.timeout.connect(
        lambda: [each.close() for each in (made.activePopupWidget(), made.activeModalWidget()) if each]
    )
    closing.start(10)
    yield made
    closing.stop()


@pytest.fixture
def raised(monkeypatch):
    """What Qt's callbacks raise; PyQt6 ends the process otherwise."""
    found: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, value, _: found.append(f"{kind.__name__}: {value}"))
    return found


def test_each_name_of_qt_is_there_in_full():
    used = shipped_uses("qgis.PyQt")
    assert len(used) > 1000
    assert [str(use) for use in used if resolve(use, importlib.import_module) is MISSING] == []


def test_no_method_is_called_that_qt_6_has_no_more():
    gone = names_of("PyQt5", "/usr/bin/python3") - names_of("PyQt6", sys.executable)
    assert "exec_" in gone
    gone = {name for name in gone if name[0].islower() and name not in OF_QGIS + ASKED_FOR}
    assert {name: where for name, where in called().items() if name in gone} == {}


@pytest.mark.parametrize("name", modules())
def test_each_module_loads(name):
    importlib.import_module(name)


@pytest.mark.parametrize("made", widgets(), ids=lambda made: made.__name__)
def test_each_widget_is_built_drawn_and_operated_by_the_keyboard(made, app, raised):
    widget = made(**arguments(made))
    widget.resize(PANEL_WIDTH, 600)
    widget.show()
    assert not widget.grab().isNull()
    for each in (widget, *widget.findChildren(QWidget)):
        for key, held in itertools.product(KEYS, HELD):
            if not sip.isdeleted(each):  # a key may have closed it
                app.sendEvent(each, QKeyEvent(QEvent.Type.KeyPress, key, held))
    app.processEvents()
    if not sip.isdeleted(widget):
        widget.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert raised == []


def test_each_ui_file_loads(app):
    for path in (ROOT / NAME).rglob("*.ui"):
        uic.loadUi(str(path))
