# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS with an empty profile: takes each of the three offers of the panel, and writes down what came."""

import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["CRM_DEMO_TOOLS"])

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsNetworkRequestParameters, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QLineEdit, QPushButton, QWidget
from qgis.utils import iface, plugins

from crm_dataspace_plugin.bridge.settings import Settings
from tools.walking import LOOK, Diary, Walker, child, pause

OUT = Path(os.environ["CRM_DEMO_OUT"])
OFFERS = ("find_demo", "find_add_catalogue", "find_open_copy")
NAME, ADDRESS = "Never asked", "https://catalogue.invalid/csw"
NARROW = 340  # pixels

diary = Diary(OUT)
asked = []  # addresses


def press(button):
    """Press by the keyboard once the walk waits again: a dialog would keep it from going on."""
    button.setFocus()
    QTimer.singleShot(0, lambda: QTest.keyClick(button, Qt.Key.Key_Space))


def dialog_with(kind, name=""):
    """Return the open dialog that has the widget `name`."""
    found = QApplication.activeModalWidget()
    return found if isinstance(found, kind) and (not name or found.findChild(QWidget, name)) else None


def offered(panel):
    return [child(panel, each).isVisible() for each in OFFERS]


def walk():
    yield lambda: plugins.get("crm_dataspace_plugin")
    panel = plugins["crm_dataspace_plugin"].show_panel()
    iface.mainWindow().resizeDocks([panel], [NARROW], Qt.Orientation.Horizontal)
    yield lambda: child(panel, "find_demo").isVisible()
    yield pause(LOOK)
    diary.picture_of(panel, "welcome")
    diary.note("first", "offers", offered=offered(panel), width=panel.width())
    yield from add_catalogue(panel)
    Settings().save_catalogues([])
    panel.find.catalogues_changed()
    yield from open_copy(panel)
    diary.note("asked", "before the demo", asked=list(asked))
    yield from try_demo(panel)
    yield from look_at_log(panel)


def add_catalogue(panel):
    press(child(panel, "find_add_catalogue"))
    yield lambda: dialog_with(QDialog, "catalogue_url")
    options = dialog_with(QDialog)
    yield pause(LOOK)
    diary.picture_of(options, "options")
    child(options, "catalogue_name").setText(NAME)
    child(options, "catalogue_url").setText(ADDRESS)
    QTimer.singleShot(0, options.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click)
    yield lambda: not QApplication.activeModalWidget()
    kept = [each.name for each in Settings().catalogues()]
    diary.note("add", "catalogue kept", kept=kept, offered_with_a_catalogue=offered(panel))


def open_copy(panel):
    yield lambda: child(panel, "find_open_copy").isVisible()
    press(child(panel, "find_open_copy"))
    yield lambda: dialog_with(QFileDialog)
    chooser = dialog_with(QFileDialog)
    chooser.findChild(QLineEdit, "fileNameEdit").setText(os.environ["CRM_FIELD_COPY"])
    opens = [each for each in chooser.findChildren(QPushButton) if each.isDefault()]
    QTimer.singleShot(0, opens[0].click)
    copies = child(panel, "pull_copies")
    yield lambda: copies.isVisible() and copies.model().rowCount()
    yield pause(LOOK)
    diary.picture_of(panel, "field-copy")
    diary.note("open", "in the list", copies=copies.model().rowCount(), pull=child(panel, "step_pull").isChecked())
    child(panel, "step_find").click()


def try_demo(panel):
    yield lambda: child(panel, "find_demo").isVisible()
    press(child(panel, "find_demo"))
    results = child(panel, "result_list")
    yield lambda: results.isVisible() and results.model().rowCount() and child(panel, "find_bar").isHidden()
    yield pause(LOOK)
    diary.picture_of(panel, "demo")
    diary.note("demo", "found", found=results.model().rowCount(), asked_by_the_demo=list(asked))


def look_at_log(panel):
    press(child(panel, "panel_log"))
    yield lambda: iface.mainWindow().findChild(QDialog, "crm_dataspace_log")
    window = iface.mainWindow().findChild(QDialog, "crm_dataspace_log")
    press(child(window, "log_report"))
    yield lambda: QApplication.clipboard().text().startswith("# CRM Data Space")
    yield pause(LOOK)
    diary.picture_of(window, "log")
    report = QApplication.clipboard().text()
    press(child(window, "log_network"))
    network = iface.mainWindow().findChild(QWidget, "QgsNetworkLoggerPanelBase")
    yield lambda: network is None or network.isVisible()
    diary.note("log", "report copied", report=report, network_log=network is not None)
    diary.picture("network-log")
    window.close()


def end(problem):
    if problem:
        diary.picture("problem")
    diary.save(problem, ended=True)
    QgsProject.instance().clear()
    leave()


def leave():
    if QgsApplication.taskManager().countActiveTasks():
        QTimer.singleShot(100, leave)
    else:
        iface.actionExit().trigger()


def begin():
    network = QgsNetworkAccessManager.instance()
    created = network.requestAboutToBeCreated[QgsNetworkRequestParameters]  # of all threads
    created.connect(lambda request: asked.append(request.request().url().toString()))
    diary.walker = Walker(walk(), end)
    diary.walker.start()


QTimer.singleShot(500, begin)
