# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer is refreshed by its row's button: what came is told in words and unfolds below the layer."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from crm_dataspace_plugin.gui.pull.pull_presenter import PullPresenter
from crm_dataspace_plugin.gui.pull.pull_step import PullStep
from crm_dataspace_plugin.gui.pull.refresh_presenter import RefreshPresenter
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole
from tests.core.sync_world import LAYER, Space, World
from tests.gui.conftest import child

PATIENCE = 20_000  # milliseconds


@pytest.fixture
def world(tmp_path):
    space = Space()
    yield World(space, tmp_path / "copy.gpkg")
    space.stop()


@pytest.fixture
def step(qtbot, iface, project):
    made = PullStep(iface.mapCanvas(), project)
    qtbot.addWidget(made)
    made.resize(340, 600)
    made.show()
    return made


@pytest.fixture
def presenter(qtbot, step, project, jobs, settings, messages, world):
    pull = PullPresenter(step, project, jobs, settings, messages)
    made = RefreshPresenter(step, project, jobs, settings, messages)
    made.refreshed.connect(pull.open)
    pull.open(world.copy.path)
    qtbot.waitUntil(lambda: step.model.rowCount() == 1, timeout=PATIENCE)
    return made


def layer_row(step):
    return step.model.index(0, 0, step.model.index(0, 0))


def press_refresh(qtbot, step):
    child(step, "pull_refresh_layer").click()
    qtbot.waitUntil(lambda: child(step, "pull_bar").isHidden(), timeout=PATIENCE)


def rows_below(index):
    return [index.model().index(row, 0, index) for row in range(index.model().rowCount(index))]


def test_what_came_is_told_and_unfolds_below_the_layer(qtbot, step, presenter, world):
    world.copy.edit("Heap 1", status="closed")
    world.space.change("Heap 1", status="abandoned")
    world.space.change("Heap 2", remarks="fenced")
    world.space.delete("Heap 3")
    press_refresh(qtbot, step)
    assert child(step, "pull_status").text() == "heaps refreshed: 1 in conflict, 1 removed, 1 changed there."
    qtbot.waitUntil(lambda: len(rows_below(layer_row(step))) == 3, timeout=PATIENCE)
    assert "last refresh: 1 in conflict · 1 removed · 1 changed there" in layer_row(step).data(DetailRole)
    assert child(step, "pull_copies").isExpanded(layer_row(step))
    groups = rows_below(layer_row(step))
    assert [each.data() for each in groups] == ["1 in conflict", "1 removed", "1 changed there"]
    assert [rows_below(each)[0].data() for each in groups] == ["Heap 1", "Heap 3", "Heap 2"]
    assert rows_below(groups[2])[0].data(DetailRole) == "remarks"
    assert all(each.data(Qt.ItemDataRole.AccessibleTextRole) for each in groups)


def test_the_layer_on_the_map_shows_what_came(qtbot, step, presenter, world, project):
    shown = QgsVectorLayer(f"{world.copy.path}|layername={LAYER}", "heaps", "ogr")
    project.addMapLayer(shown)
    world.space.delete("Heap 3")
    assert shown.featureCount() == 6
    press_refresh(qtbot, step)
    assert sorted(each["name"] for each in shown.getFeatures()) == [f"Heap {n}" for n in (0, 1, 2, 4, 5)]


def test_edits_that_are_not_saved_are_to_be_saved_first(qtbot, step, presenter, world, project, iface):
    shown = QgsVectorLayer(f"{world.copy.path}|layername={LAYER}", "heaps", "ogr")
    project.addMapLayer(shown)
    assert shown.startEditing() and shown.deleteFeature(next(shown.getFeatures()).id())
    child(step, "pull_refresh_layer").click()
    assert not step.progress.running
    assert "edits that are not saved" in iface.messageBar().items()[0].text()
    shown.rollBack()


def test_a_refresh_can_be_cancelled_and_leaves_the_layer_as_it_was(qtbot, step, presenter, world):
    world.space.delete("Heap 3")
    child(step, "pull_refresh_layer").click()
    child(step, "pull_cancel").click()
    qtbot.waitUntil(lambda: child(step, "pull_bar").isHidden(), timeout=PATIENCE)
    assert child(step, "pull_status").text() == "Refresh cancelled; the layer is as it was."
    assert world.copy.sql(f"SELECT count(*) FROM {LAYER}") == [(6,)]


def test_the_context_menu_offers_what_the_button_does(qtbot, step, presenter, world):
    view = child(step, "pull_copies")
    (action,) = [each for each in view.actions() if each.objectName() == "action_refresh_layer"]
    view.setCurrentIndex(step.model.index(0, 0))
    assert not action.isEnabled()
    view.setCurrentIndex(layer_row(step))
    assert action.isEnabled()
    action.trigger()
    qtbot.waitUntil(lambda: child(step, "pull_status").text() == "heaps refreshed: nothing new.", timeout=PATIENCE)


def test_a_row_of_what_came_stands_for_its_layer(qtbot, step, presenter, world):
    world.space.delete("Heap 3")
    press_refresh(qtbot, step)
    qtbot.waitUntil(lambda: len(rows_below(layer_row(step))) == 1, timeout=PATIENCE)
    child(step, "pull_copies").setCurrentIndex(rows_below(layer_row(step))[0])
    assert step.chosen() == (world.copy.path, LAYER)


def test_each_button_says_which_layer_it_is_for(step, presenter):
    assert child(step, "pull_refresh_layer").accessibleName() == "Refresh Heaps"
