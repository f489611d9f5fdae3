# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer is refreshed by its row's button: what came is told in words and unfolds below the layer."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import pull
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.gui.pull.pull_presenter import PullPresenter
from crm_dataspace_plugin.gui.pull.pull_step import PullStep
from crm_dataspace_plugin.gui.pull.refresh_presenter import RefreshPresenter
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole
from tests.core.sync_world import LAYER, Space, World, heap, http_with_token
from tests.gui.conftest import child
from tests.watchdog import LIMIT, Watchdog

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
    pulling = PullPresenter(step, project, jobs, settings, messages)
    made = RefreshPresenter(step, project, jobs, settings, messages)
    made.refreshed.connect(pulling.open)
    pulling.open(world.copy.path)
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
    assert child(step, "pull_status").text() == "heaps refreshed: 1 in conflict, 1 deleted there, 1 changed there."
    qtbot.waitUntil(lambda: len(rows_below(layer_row(step))) == 3, timeout=PATIENCE)
    assert "last refresh: 1 in conflict · 1 deleted there · 1 changed there" in layer_row(step).data(DetailRole)
    assert child(step, "pull_copies").isExpanded(layer_row(step))
    groups = rows_below(layer_row(step))
    assert [each.data() for each in groups] == ["1 in conflict", "1 deleted there", "1 changed there"]
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
    assert child(step, "pull_status").text() == "Cancelled; the layer is as it was."
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


def test_a_check_says_what_is_newer_and_changes_nothing(qtbot, step, presenter, world):
    world.space.change("Heap 2", remarks="fenced")
    world.space.delete("Heap 3")
    child(step, "pull_check_layer").click()
    qtbot.waitUntil(lambda: child(step, "pull_bar").isHidden(), timeout=PATIENCE)
    assert child(step, "pull_status").text() == "heaps: a refresh would bring 1 deleted there, 1 changed there."
    assert "2 newer there" in layer_row(step).data(DetailRole)
    assert [each.data() for each in rows_below(layer_row(step))] == ["1 deleted there", "1 changed there"]
    assert world.copy.sql(f"SELECT count(*) FROM {LAYER}") == [(6,)]
    press_refresh(qtbot, step)
    qtbot.waitUntil(lambda: "last refresh" in layer_row(step).data(DetailRole), timeout=PATIENCE)
    assert "newer there" not in layer_row(step).data(DetailRole)
    child(step, "pull_check_layer").click()
    qtbot.waitUntil(lambda: child(step, "pull_status").text() == "heaps is up to date.", timeout=PATIENCE)
    assert "up to date" in layer_row(step).data(DetailRole)


def test_all_layers_of_a_field_copy_are_refreshed_by_one_button(qtbot, step, presenter, world):
    assert step.findChild(QWidget, "pull_refresh_all") is None, "one layer has its own"
    url = world.space.url
    second = PullRequest(url, DistributionKind.FEATURES, world.copy.path, layer="second")
    pull(http_with_token(url), second, silent)
    child(step, "pull_refresh").click()
    qtbot.waitUntil(lambda: step.findChild(QWidget, "pull_refresh_all") is not None, timeout=PATIENCE)
    world.space.delete("Heap 3")
    child(step, "pull_refresh_all").click()
    qtbot.waitUntil(lambda: child(step, "pull_bar").isHidden(), timeout=PATIENCE)
    assert child(step, "pull_status").text() == "heaps refreshed: 1 deleted there. second refreshed: 1 deleted there."
    for layer in (LAYER, "second"):
        assert world.copy.sql(f"SELECT count(*) FROM {layer}") == [(5,)]


def test_the_window_never_waits_while_many_features_come(qtbot, step, presenter, world):
    names = [f"Heap {number}" for number in range(1500)]
    world.space.space.publish(LAYER, "Heaps", [heap(n % 1000, name=name) for n, name in enumerate(names)])
    with Watchdog() as watchdog:
        press_refresh(qtbot, step)
        qtbot.waitUntil(lambda: len(rows_below(layer_row(step))) > 0, timeout=PATIENCE)
        for group in rows_below(layer_row(step)):
            child(step, "pull_copies").expand(group)
        qtbot.wait(50)
    assert world.copy.sql(f"SELECT count(*) FROM {LAYER}") == [(1500,)]
    assert watchdog.longest < LIMIT, watchdog.report()
