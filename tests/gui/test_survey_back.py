# SPDX-License-Identifier: GPL-2.0-or-later
"""A survey is taken in by the panel's own widgets: what it brought in words, values chosen, undone, tables shown."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from crm_dataspace_plugin.bridge.layers import add_field_copy, find_layer
from crm_dataspace_plugin.bridge.relations import children
from crm_dataspace_plugin.gui.panel import Panel
from crm_dataspace_plugin.gui.sync.changes_model import ConflictRole
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole
from tests.core.survey_world import give_out
from tests.core.sync_world import LAYER, Space, World
from tests.gui.conftest import child

PATIENCE = 20_000  # milliseconds


@pytest.fixture
def world(tmp_path):
    space = Space()
    (tmp_path / "home").mkdir()
    yield World(space, tmp_path / "home" / "copy.gpkg")
    space.stop()


@pytest.fixture
def survey(world, tmp_path):
    """A survey that changed the same value as home did, another one, and a sample at an uncertain place."""
    made = give_out(world.copy.path, tmp_path / "survey")
    made.edit("Heap 1", status="closed")
    made.edit("Heap 2", status="closed")
    made.sql("UPDATE samples SET sample_type = 'grab', accuracy_m = 50 WHERE fid = 1")
    world.copy.edit("Heap 1", status="abandoned")
    return made


@pytest.fixture
def panel(qtbot, iface, project, jobs, settings, world):
    add_field_copy(project, str(world.copy.path), LAYER)
    made = Panel(iface, project, jobs, settings)
    window = iface.mainWindow()
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    window.resize(1000, 800)
    window.show()
    qtbot.waitUntil(lambda: made.body.pull_step.model.rowCount() == 1, timeout=PATIENCE)
    child(made, "step_pull").click()
    yield made
    jobs.abandon_all()
    qtbot.waitUntil(lambda: jobs.running() == 0, timeout=PATIENCE)
    window.removeDockWidget(made)
    made.deleteLater()


@pytest.fixture
def page(qtbot, panel):
    child(panel, "pull_take_survey").click()
    step = panel.body.back_step
    qtbot.waitUntil(lambda: step.isVisible() and not step.progress.running, timeout=PATIENCE)
    return step


def press(qtbot, page, name):
    child(page, name).click()
    qtbot.waitUntil(lambda: not page.progress.running, timeout=PATIENCE)


def take_in(qtbot, page, survey):
    child(page, "back_folder").setFilePath(str(survey.directory))
    press(qtbot, page, "back_take")


def status(world):
    return world.copy.sql(f"SELECT status FROM {LAYER} WHERE name = 'Heap 1'")[0][0]


def titles(page):
    return [
        (page.model.index(row, 0).data(), page.model.index(row, 0).data(DetailRole))
        for row in range(page.model.rowCount())
    ]


def settle(qtbot, page, key):
    conflict = page.model.index(0, 0, page.model.index(0, 0))
    assert conflict.data(ConflictRole) is not None
    page.view.setCurrentIndex(conflict)
    qtbot.keyClick(page.view, key)
    qtbot.waitUntil(lambda: not page.progress.running, timeout=PATIENCE)


def test_a_survey_is_taken_in_and_what_it_brought_is_said(qtbot, page, survey, world):
    take_in(qtbot, page, survey)
    said = child(page, "back_status").text()
    assert said.startswith("Heaps 2026 taken into copy.gpkg: 1 changed · 1 rows of samples, readings,")
    assert "1 conflict · 1 to look at" in said and "Still out" not in child(page, "back_about").text()
    assert child(page, "back_counters").text() == "1 conflict · 1 to look at"
    assert titles(page)[0] == ("Heap 1", f"1 conflict · {LAYER}")
    assert titles(page)[1][0] == "Unusual, or lost on the way (1)"
    assert status(world) == "abandoned"


def test_a_look_says_what_would_come_and_writes_nothing(qtbot, page, survey, world):
    before = world.copy.path.read_bytes()
    child(page, "back_folder").setFilePath(str(survey.directory))
    press(qtbot, page, "back_look")
    assert child(page, "back_status").text().endswith("Nothing was written.")
    assert world.copy.path.read_bytes() == before


@pytest.mark.parametrize(
    ("key", "left"), [(Qt.Key.Key_1, "active"), (Qt.Key.Key_2, "abandoned"), (Qt.Key.Key_3, "closed")]
)
def test_a_value_is_chosen_by_a_key_and_taken_back(qtbot, page, survey, world, key, left):
    take_in(qtbot, page, survey)
    settle(qtbot, page, key)
    assert status(world) == left and child(page, "back_counters").text() == "1 settled · 1 to look at"
    page.view.setCurrentIndex(page.model.index(0, 0))
    press(qtbot, page, "back_undo")
    assert status(world) == "abandoned" and child(page, "back_counters").text() == "1 conflict · 1 to look at"


def test_what_waits_is_there_again_the_next_time(qtbot, page, panel, survey):
    take_in(qtbot, page, survey)
    child(page, "back_close").click()
    assert panel.body.pull_step.isVisible()
    child(panel, "pull_take_survey").click()
    qtbot.waitUntil(lambda: child(page, "back_counters").text().startswith("1 conflict"), timeout=PATIENCE)


def test_samples_and_visits_are_on_the_map_with_form_and_relation(qtbot, page, survey, world, project):
    take_in(qtbot, page, survey)
    heaps = find_layer(project, str(world.copy.path), LAYER)
    samples = find_layer(project, str(world.copy.path), "survey_samples")
    assert isinstance(samples, QgsVectorLayer) and samples.featureCount() == 1
    names = {each.referencingLayer().name() for each in children(project, heaps)}
    assert names == {"Visits", "Samples", "Checklist"}
    assert samples.editorWidgetSetup(samples.fields().indexOf("sample_type")).type() == "ValueMap"


def test_sync_counts_what_is_to_be_chosen_and_what_was(qtbot, page, panel, survey):
    take_in(qtbot, page, survey)
    wanted = "1 from a survey to choose (Pull, Take a survey in)"
    qtbot.waitUntil(lambda: wanted in child(panel, "sync_counters").text(), timeout=PATIENCE)
    settle(qtbot, page, Qt.Key.Key_3)
    child(page, "back_sync").click()
    qtbot.waitUntil(lambda: child(panel, "sync_counters").text() == "2 changes · 0 conflicts", timeout=PATIENCE)


def test_edits_that_are_not_saved_come_first(qtbot, page, survey, world, project, iface):
    heaps = find_layer(project, str(world.copy.path), LAYER)
    heaps.startEditing()
    feature = next(heaps.getFeatures())
    heaps.changeAttributeValue(feature.id(), heaps.fields().indexOf("name"), "Renamed")
    child(page, "back_folder").setFilePath(str(survey.directory))
    child(page, "back_take").click()
    assert not page.progress.running and "not saved" in iface.messageBar().currentItem().text()
    heaps.rollBack()


def test_a_folder_that_is_no_survey_is_told(qtbot, page, tmp_path, iface):
    child(page, "back_folder").setFilePath(str(tmp_path))
    press(qtbot, page, "back_take")
    assert "sealed/seal.json is missing" in iface.messageBar().currentItem().text()
