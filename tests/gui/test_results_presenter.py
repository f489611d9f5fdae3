# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind
from crm_dataspace_plugin.gui.catalogue.result_pane import ResultPane
from crm_dataspace_plugin.gui.catalogue.results_presenter import ResultsPresenter
from tests.gui.conftest import make_record

PATIENCE = 20_000  # milliseconds


@pytest.fixture
def pane(qtbot):
    made = ResultPane("en")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def presenter(pane, project, jobs, settings, messages):
    return ResultsPresenter(pane, project, jobs, settings, messages)


def test_add_shows_the_service_live_on_the_map(qtbot, pane, presenter, space, project):
    url = f"{space.url}/collections/settlements"
    record = make_record("1", "Settlements", distributions=(Distribution(DistributionKind.FEATURES, url),))
    pane.results.add_requested.emit(record)
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 1, timeout=PATIENCE)
    layer = next(iter(project.mapLayers().values()))
    assert (layer.name(), layer.providerType(), layer.isValid()) == ("Settlements", "OAPIF", True)
    assert layer.thread() == pane.thread()
    assert next(layer.getFeatures()).hasGeometry()


def test_a_service_that_cannot_be_opened_live_is_said_once(qtbot, pane, presenter, project, iface):
    gone = (Distribution(DistributionKind.FEATURES, "http://127.0.0.1:9/collections/x"),)
    pane.results.add_requested.emit(make_record("1", "Gone", distributions=gone))
    qtbot.waitUntil(lambda: len(iface.messageBar().items()) == 1, timeout=PATIENCE)
    assert "cannot open" in iface.messageBar().currentItem().text()
    assert project.mapLayers() == {}
