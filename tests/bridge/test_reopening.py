# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer of a field copy that QGIS could not open again after editing."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsField, QgsFields, QgsProject
from qgis.PyQt.QtCore import QVariant

from crm_dataspace_plugin.bridge.layers import add_field_copy
from crm_dataspace_plugin.bridge.reopening import Reopening, is_lost
from tests.bridge.field_copies import LAYER, write_field_copy


@pytest.fixture
def path(tmp_path) -> Path:
    return Path(write_field_copy(tmp_path / "Asturias 2026.gpkg"))


@pytest.fixture
def project():
    return QgsProject()


@pytest.fixture
def layer(project, path):
    return add_field_copy(project, str(path), LAYER)


class Lost:
    """What QGIS 3.22 gives for a layer whose file it could not open again."""

    def __init__(self, features, count):
        self._features = features
        self._count = count

    def getFeatures(self, request):
        return iter(self._features)

    def featureCount(self):
        return self._count

    def fields(self):
        fields = QgsFields()
        fields.append(QgsField("name", QVariant.String))
        return fields


class Bare:
    def attributes(self):
        return []


@pytest.mark.parametrize("layer", [Lost([Bare()], 40), Lost([], -1)], ids=["no attributes", "no known count"])
def test_features_without_attributes_mean_that_the_layer_is_lost(layer):
    assert is_lost(layer)


def test_a_layer_in_order_is_not_lost(layer):
    assert not is_lost(layer)


def test_editing_that_is_cancelled_leaves_every_attribute(qtbot, project, layer):
    reopening = Reopening(project)
    before = [each.attributes() for each in layer.getFeatures()]
    assert layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 4, "changed")
    layer.rollBack()
    qtbot.wait(50)  # the look comes with the event loop
    assert [each.attributes() for each in layer.getFeatures()] == before
    reopening.stop()


def test_a_layer_that_is_lost_is_opened_again(qtbot, project, layer, monkeypatch):
    reopening = Reopening(project)
    monkeypatch.setattr("crm_dataspace_plugin.bridge.reopening.is_lost", lambda each: True)
    with qtbot.waitSignal(layer.dataSourceChanged):
        layer.startEditing()
        layer.rollBack()
    assert layer.isValid() and layer.featureCount() == 2
    reopening.stop()


def test_a_stopped_watch_looks_at_nothing(qtbot, project, layer, monkeypatch):
    looked = []
    monkeypatch.setattr("crm_dataspace_plugin.bridge.reopening.is_lost", looked.append)
    Reopening(project).stop()
    layer.startEditing()
    layer.rollBack()
    qtbot.wait(50)
    assert looked == []
