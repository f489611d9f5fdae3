# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of the panel share: a QGIS interface of a few lines, clean settings, records, a data space."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow, QWidget

from crm_dataspace_plugin.algorithms.provider import Provider
from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.catalogue.record import Access, Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.catalogue.result_pane import ResultPane
from crm_dataspace_plugin.gui.messages import Messages


class FakeIface:
    def __init__(self) -> None:
        self._window = QMainWindow()
        self._canvas = QgsMapCanvas()
        self._bar = QgsMessageBar()
        self._window.setCentralWidget(self._canvas)
        self._canvas.resize(400, 400)

    def mainWindow(self) -> QMainWindow:
        return self._window

    def mapCanvas(self) -> QgsMapCanvas:
        return self._canvas

    def messageBar(self) -> QgsMessageBar:
        return self._bar


@pytest.fixture(autouse=True)
def clean(qgis_app):
    """pytest-qgis keeps one settings folder between runs."""
    QgsSettings().remove("crm_dataspace_plugin")
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()
    QgsSettings().remove("crm_dataspace_plugin")


@pytest.fixture
def iface(qgis_app):
    return FakeIface()


@pytest.fixture
def project():
    return QgsProject.instance()


@pytest.fixture
def settings():
    return Settings()


@pytest.fixture
def messages(iface):
    return Messages(iface.messageBar())


@pytest.fixture
def jobs(qtbot):
    running = Jobs()
    yield running
    running.abandon_all()
    qtbot.waitUntil(lambda: running.running() == 0)


@pytest.fixture
def pane(qtbot):
    made = ResultPane("en")
    qtbot.addWidget(made)
    made.resize(340, 600)
    made.show()
    return made


@pytest.fixture
def step(qtbot, iface, project):
    made = FindStep(iface.mapCanvas(), project, "en")
    qtbot.addWidget(made)
    made.resize(340, 700)
    made.show()
    return made


@pytest.fixture
def record():
    return make_record("1", "Tailings ponds of the Ore Mountains")


def child(parent: QWidget, name: str):
    """Return the control with this name."""
    found = parent.findChild(QWidget, name)
    assert found is not None, name
    return found


def make_record(record_id: str, title: str, **others) -> Record:
    values = {
        "catalogue": "Demo",
        "licence": "CC-BY-4.0",
        "access": Access.OPEN,
        "countries": ("DE",),
        "commodities": ("W", "Sn"),
        "bbox": (12.0, 50.0, 14.0, 51.0),
        "distributions": (Distribution(DistributionKind.FEATURES, "http://127.0.0.1:1/collections/x"),),
        "raw": {"id": record_id},
        **others,
    }
    return Record(id=record_id, title=title, **values)


@pytest.fixture(scope="session")
def space():
    """The embedded data space with its demo inventory, for reading."""
    from crm_dataspace_plugin.dataspace.embedded import DataSpace

    running = DataSpace(token="secret")
    running.publish_demo()
    running.start()
    yield running
    running.stop()


@pytest.fixture
def catalogue(space, settings):
    """The data space as the one configured catalogue."""
    source = CatalogueSource("Demo", space.url, "records")
    settings.save_catalogues([source])
    return source


@pytest.fixture(scope="session")
def provider(qgis_app):
    made = Provider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)
