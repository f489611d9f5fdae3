# SPDX-License-Identifier: GPL-2.0-or-later
"""Sending from the panel to a real data space: what is seen while it runs, after it, and after a restart."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel

from crm_dataspace_plugin.core.sync import queue
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.journal import GUARDS
from crm_dataspace_plugin.core.sync.layer_run import NOT_TRIED
from crm_dataspace_plugin.core.sync.outcome import SyncOptions
from crm_dataspace_plugin.core.sync.push import plan, sync
from crm_dataspace_plugin.core.sync.queue import QueueRow, QueueState
from crm_dataspace_plugin.gui.sync import sync_work
from crm_dataspace_plugin.gui.sync.journal_dialog import JournalDialog
from crm_dataspace_plugin.gui.sync.sync_presenter import SyncPresenter
from crm_dataspace_plugin.gui.sync.sync_reader import read_state
from crm_dataspace_plugin.gui.sync.sync_step import SyncStep
from tests.core.sync_world import LAYER, Space, World, http_with_token
from tests.core.test_sync_twins import add_here, add_there


@pytest.fixture
def world(tmp_path, monkeypatch):
    space = Space()
    made = World(space, tmp_path / "mine.gpkg")
    monkeypatch.setattr(sync_work, "_http", lambda target: http_with_token(space.url, made.token))
    made.token = "spade"
    yield made
    space.stop()


@pytest.fixture
def panel(qtbot, jobs, settings, messages, world):
    step = SyncStep("en")
    qtbot.addWidget(step)
    step.resize(340, 600)
    step.show()
    presenter = SyncPresenter(step, QgsProject.instance(), jobs, settings, messages)
    step.show_layers([(world.copy.path, LAYER, "Heaps")])
    check = step.findChild(QAbstractButton, "sync_check")
    qtbot.waitUntil(check.isEnabled, timeout=20000)
    presenter.refresh()  # is still reading when Check is pressed, and must not undo what that finds
    return step, presenter


def press(qtbot, step, name, until):
    step.findChild(QAbstractButton, name).click()
    qtbot.waitUntil(until, timeout=20000)


def test_check_then_send_then_the_outcome_of_each_and_a_receipt(qtbot, panel, world):
    step, _ = panel
    world.copy.edit("Heap 1", status="closed")
    world.copy.add(name="New heap", status="active")
    send = step.findChild(QAbstractButton, "sync_send")
    press(qtbot, step, "sync_check", send.isEnabled)
    close = step.findChild(QAbstractButton, "sync_outcomes_close")
    press(qtbot, step, "sync_send", close.isVisible)
    model = step.outcomes.model
    assert sorted(model.index(row, 0).data() for row in range(model.rowCount())) == ["Heap 1", "New heap"]
    assert step.findChild(QAbstractButton, "sync_receipt").isEnabled()
    assert world.space.named("Heap 1")[0]["properties"]["status"] == "closed"


@pytest.mark.parametrize(("distance", "waiting"), [(250.0, 1), (0.0, 0)])
def test_a_facility_found_twice_waits_within_the_distance_of_the_options(
    qtbot, panel, world, settings, distance, waiting
):
    step, _ = panel
    settings.twin_distance = distance
    add_here(world)
    add_there(world)
    world.copy.edit("Heap 1", status="closed")
    send = step.findChild(QAbstractButton, "sync_send")
    press(qtbot, step, "sync_check", send.isEnabled)
    assert step._state.conflicts == waiting
    press(qtbot, step, "sync_send", step.findChild(QAbstractButton, "sync_outcomes_close").isVisible)
    assert len(world.space.named("nicolasa")) == 1 - waiting


def test_without_the_right_to_write_a_proposal_is_offered(qtbot, panel, world):
    step, _ = panel
    world.copy.edit("Heap 1", status="closed")
    send = step.findChild(QAbstractButton, "sync_send")
    press(qtbot, step, "sync_check", send.isEnabled)
    world.token = "wrong"
    offer = step.findChild(QAbstractButton, "sync_offer_propose")
    assert not offer.isVisible()
    press(qtbot, step, "sync_send", offer.isVisible)
    assert "proposal" in step.findChild(QLabel, "sync_offer_text").text()


def test_what_the_service_refused_is_counted_as_not_allowed_and_what_was_not_tried_waits(qtbot, panel, world):
    step, _ = panel
    world.copy.edit("Heap 1", status="closed")
    world.copy.edit("Heap 2", status="closed")
    press(qtbot, step, "sync_check", step.findChild(QAbstractButton, "sync_send").isEnabled)
    world.token = "wrong"
    press(qtbot, step, "sync_send", step.findChild(QAbstractButton, "sync_offer_propose").isVisible)
    assert step._state.refused == 1
    told = sorted((each.waits, "(403)" in each.note) for each in step._state.features)
    assert told == [("", True), (NOT_TRIED, False)]


def test_a_plan_tells_that_the_service_takes_no_changes(world):
    world.copy.edit("Heap 1", status="closed")
    url = world.space.url
    assert not plan(world.copy.path, LAYER, http_with_token(url), lambda *_: None).forbidden
    result = sync(world.copy.path, [LAYER], http_with_token(url, "wrong"), SyncOptions(), lambda *_: None)
    assert result.forbidden and result.rejected == 1


def test_what_was_refused_or_cut_off_is_told_after_a_restart(world):
    world.copy.edit("Heap 1", status="closed")
    world.copy.edit("Heap 2", status="closed")
    with world.copy.opened() as connection:
        for name, state, message in (("Heap 1", QueueState.REJECTED, "too large"), ("Heap 2", QueueState.SENDING, "")):
            uuid = world.copy.value(name, "crm_uuid")
            queue.write(connection, QueueRow(LAYER, uuid, Operation.UPDATE, state, message=message))
    (world.copy.path.parent / "mine_receipt_20261101000000.html").write_text("one")
    (world.copy.path.parent / "mine_receipt_20261102000000.html").write_text("two")
    state = read_state(world.copy.path, LAYER, lambda *_: None)
    assert {each.title: each.note for each in state.features} == {"Heap 1": "too large", "Heap 2": ""}
    assert state.interrupted == 1 and state.receipt.endswith("mine_receipt_20261102000000.html")


def test_the_journal_is_checked_again_on_request(qtbot, panel, world):
    step, _ = panel
    world.copy.edit("Heap 1", status="closed")
    world.sync(author="Ana")
    step.findChild(QAbstractButton, "sync_journal").click()
    qtbot.waitUntil(lambda: step.window().findChild(JournalDialog) is not None, timeout=20000)
    dialog = step.window().findChild(JournalDialog)
    state = dialog.findChild(QLabel, "journal_chain")
    assert state.text() == "✓ The journal is whole; entries: 1"
    for name in GUARDS:
        world.copy.sql(f"DROP TRIGGER {name}")
    world.copy.sql("UPDATE crm_journal SET author = 'Eve'")
    dialog.findChild(QAbstractButton, "journal_check").click()
    qtbot.waitUntil(lambda: state.text().startswith("⚠"), timeout=20000)
    assert "Entry 1" in state.text() and "was changed after it was written" in state.text()
