# SPDX-License-Identifier: GPL-2.0-or-later
"""Deciding in the panel against a real data space: what is ticked goes, what was decided is in the file at once."""

from __future__ import annotations

import json

import pytest
import requests
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QWidget

from crm_dataspace_plugin.core.field_copy.layout import TWIN_CHANGE
from crm_dataspace_plugin.gui.sync import sync_work
from crm_dataspace_plugin.gui.sync.sync_map import SyncMap
from crm_dataspace_plugin.gui.sync.sync_presenter import SyncPresenter
from crm_dataspace_plugin.gui.sync.sync_step import SyncStep
from tests.core.sync_world import LAYER, Space, World, http_with_token, square

PATIENCE = 20_000  # milliseconds
NAMES = ("Heap 1", "Heap 2", "Heap 3")


@pytest.fixture
def world(tmp_path, monkeypatch):
    space = Space()
    made = World(space, tmp_path / "mine.gpkg")
    monkeypatch.setattr(sync_work, "_http", lambda target: http_with_token(space.url))
    yield made
    space.stop()


@pytest.fixture
def presenter(qtbot, jobs, settings, messages, world):
    step = SyncStep("en")
    qtbot.addWidget(step)
    step.resize(340, 700)
    step.show()
    made = SyncPresenter(step, QgsProject.instance(), jobs, settings, messages)
    step.show_layers([(world.copy.path, LAYER, "Heaps")])
    qtbot.waitUntil(lambda: jobs.running() == 0, timeout=PATIENCE)
    return made


@pytest.fixture
def step(presenter):
    return presenter.parent()


def child(step, name) -> QWidget:
    found = step.findChild(QWidget, name)
    assert found is not None, name
    return found


def run(qtbot, jobs, act):
    """Do something and wait until its jobs have ended."""
    act()
    qtbot.waitUntil(lambda: jobs.running() == 0, timeout=PATIENCE)


def check(qtbot, jobs, step):
    run(qtbot, jobs, child(step, "sync_check").click)


def row_of(step, name):
    return next(step.model.item(row) for row in range(step.model.rowCount()) if step.model.item(row).text() == name)


def test_a_value_without_a_tick_waits_while_the_others_arrive(qtbot, jobs, presenter, step, world):
    world.copy.edit("Heap 1", status="closed", area_m2=1500.0)
    run(qtbot, jobs, presenter.refresh)
    check(qtbot, jobs, step)
    item = row_of(step, "Heap 1")
    area = next(item.child(row) for row in range(item.rowCount()) if "1,001.5" in item.child(row).toolTip())
    area.setCheckState(Qt.CheckState.Unchecked)
    run(qtbot, jobs, child(step, "sync_send").click)
    there = world.space.named("Heap 1")[0]["properties"]
    assert (there["status"], there["area_m2"]) == ("closed", 1001.5)
    left = row_of(step, "Heap 1")
    assert left.checkState() == Qt.CheckState.Unchecked, "what was left out stays left out"
    assert world.copy.value("Heap 1", "area_m2") == 1500.0


def test_a_deletion_is_sent_after_it_was_agreed_to_only(qtbot, jobs, presenter, step, world):
    world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 4'")
    run(qtbot, jobs, presenter.refresh)
    check(qtbot, jobs, step)
    run(qtbot, jobs, child(step, "sync_send").click)
    assert "1 feature will be deleted on the service: Heap 4" in child(step, "sync_ask_question").text()
    assert world.space.named("Heap 4")
    run(qtbot, jobs, child(step, "sync_ask_yes").click)
    assert not world.space.named("Heap 4")


def test_theirs_for_all_is_in_the_field_copy_at_once(qtbot, jobs, presenter, step, world):
    for name in NAMES:
        world.copy.edit(name, status="closed")
        world.space.change(name, status="abandoned")
    run(qtbot, jobs, presenter.refresh)
    check(qtbot, jobs, step)
    step.view.go_to_next_conflict()
    step.view.findChildren(QCheckBox, "conflict_all")[0].setChecked(True)
    run(qtbot, jobs, lambda: qtbot.keyClick(step.view, Qt.Key.Key_3))
    assert {each.resolution.value for each in world.copy.conflicts()} == {"theirs"}
    assert len(world.copy.conflicts()) == 3
    another = SyncStep("en")  # as after a restart
    qtbot.addWidget(another)
    another.show_state(sync_work.read_state(world.copy.path, LAYER, lambda *_: None))
    assert "3 changes" in child(another, "sync_counters").text()
    assert "0 conflicts" in child(another, "sync_counters").text()


def test_a_facility_found_twice_is_joined_by_a_key(qtbot, jobs, presenter, step, world):
    feature = {"type": "Feature", "geometry": square(5.0, 0.001), "properties": {"name": "Nicolasa", "remarks": "x"}}
    headers = {"Authorization": "Bearer spade", "Content-Type": "application/geo+json"}
    requests.post(f"{world.space.url}/items", json.dumps(feature), headers=headers, timeout=10).raise_for_status()
    world.copy.add(name="Pozo Nicolasa", status="closed")
    run(qtbot, jobs, presenter.refresh)
    check(qtbot, jobs, step)
    qtbot.keyClick(step.view, Qt.Key.Key_F8)
    run(qtbot, jobs, lambda: qtbot.keyClick(step.view, Qt.Key.Key_2))
    assert [(each.field, each.resolution.value) for each in world.copy.conflicts()] == [(TWIN_CHANGE, "join")]
    check(qtbot, jobs, step)
    item = row_of(step, "Pozo Nicolasa")
    assert "Nicolasa → Pozo Nicolasa" in [item.child(row).toolTip() for row in range(item.rowCount())]
    run(qtbot, jobs, child(step, "sync_send").click)
    there = world.space.named("Pozo Nicolasa")
    assert [each["properties"]["remarks"] for each in there] == ["x"]
    assert len(world.space.features()) == 7


def test_reasons_for_several_features_are_in_the_field_copy(qtbot, jobs, presenter, step, world):
    for name in NAMES:
        world.copy.edit(name, status="closed")
    run(qtbot, jobs, presenter.refresh)
    step.view.selectAll()
    child(step, "explain_reason").setText("survey of May")
    child(step, "explain_evidence").setText("photo 7")
    run(qtbot, jobs, child(step, "explain_write").click)
    assert world.copy.sql(f"SELECT crm_reason, crm_evidence, count(*) FROM {LAYER} WHERE status = 'closed'") == [
        ("survey of May", "photo 7", 3)
    ]
    item = row_of(step, "Heap 1")
    assert item.child(item.rowCount() - 1).toolTip() == "survey of May · photo 7"


def test_a_single_value_is_undone(qtbot, jobs, presenter, step, world):
    world.copy.edit("Heap 1", status="closed", area_m2=1500.0)
    run(qtbot, jobs, presenter.refresh)
    item = row_of(step, "Heap 1")
    step.view.setCurrentIndex(item.child(0).index())
    run(qtbot, jobs, child(step, "sync_undo").click)
    changed = world.copy.value("Heap 1", "status"), world.copy.value("Heap 1", "area_m2")
    assert changed in (("active", 1500.0), ("closed", 1001.5))


def test_what_is_chosen_is_outlined_on_the_map_and_zoomed_to(qtbot, jobs, messages, iface, presenter, step, world):
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    shown = SyncMap(step, canvas, QgsProject.instance(), jobs, messages)
    world.copy.edit("Heap 1", geometry=square(0.1, size=0.02))
    run(qtbot, jobs, presenter.refresh)
    run(qtbot, jobs, lambda: step.view.setCurrentIndex(row_of(step, "Heap 1").index()))
    assert len(shown.bands) == 2, "base and ours"
    run(qtbot, jobs, child(step, "sync_zoom").click)
    # Web Mercator: 0.1° east = 11,132 m, 0.12° = 13,358 m; the view holds it, and not ten times as much
    box = canvas.extent()
    assert box.xMinimum() < 11_132 and box.xMaximum() > 13_358
    assert box.width() < 10 * (13_358 - 11_132)
    step.view.clearSelection()
    assert shown.bands == []
