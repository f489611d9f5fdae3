# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTableWidget, QWidget

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.correction import Correction
from crm_dataspace_plugin.core.sync.journal_check import Fault, JournalCheck
from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome, OutcomeState, SyncResult
from crm_dataspace_plugin.gui.sync.conflict_editor import ConflictEditor
from crm_dataspace_plugin.gui.sync.geometry_preview import GeometryPreview
from crm_dataspace_plugin.gui.sync.journal_dialog import JournalDialog
from crm_dataspace_plugin.gui.sync.journal_reader import JournalView
from crm_dataspace_plugin.gui.sync.live_outcomes import LiveOutcomes
from crm_dataspace_plugin.gui.sync.sync_state import ConflictRow, FeatureRow, FieldRow, SyncState
from crm_dataspace_plugin.gui.sync.sync_step import SyncStep
from crm_dataspace_plugin.gui.sync.value_words import value_words
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole

SCHEMA = Schema(
    (
        Field("status", FieldType.TEXT, title="Status", codelist="status"),
        Field("area_m2", FieldType.REAL, title="Area", unit="m2"),
        Field("start_year", FieldType.INTEGER),
        Field("commodity", FieldType.LIST),
        Field("covered", FieldType.BOOLEAN),
    ),
    geometry_type="Polygon",
)
SOURCE = Source("facilities", SCHEMA, title="Facilities")
SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
CONFLICT = ConflictRow("status", "active", "closed", "abandoned")


def state(*features: FeatureRow, **others) -> SyncState:
    return SyncState(SOURCE, features, **others)


def conflicted(uuid: str, **others) -> FeatureRow:
    row = {"field": "status", "base": "active", "ours": "closed", "theirs": "abandoned", **others}
    return FeatureRow(uuid, f"Heap {uuid}", "update", (FieldRow("status", "active", "closed"),), (ConflictRow(**row),))


@pytest.fixture
def step(qtbot):
    made = SyncStep("en")
    qtbot.addWidget(made)
    made.resize(340, 600)
    made.show()
    return made


def text(step: QWidget, name: str) -> str:
    return step.findChild((QLabel, QAbstractButton), name).text()


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        pytest.param("status", "care-and-maintenance", "care and maintenance", id="code list label"),
        pytest.param("area_m2", 51800.0, "51,800 m²", id="number with unit"),
        pytest.param("area_m2", 1680900.25, "1,680,900.25 m²", id="number with a fraction"),
        pytest.param("start_year", 1985, "1985", id="a year stays together"),
        pytest.param("start_year", 19850, "19,850", id="more than a year"),
        pytest.param("area_m2", None, "no value (NULL)", id="NULL is named"),
        pytest.param("status", "", "empty text", id="empty text is not NULL"),
        pytest.param("commodity", ["W", "Sn"], "W, Sn", id="list"),
        pytest.param("covered", False, "no", id="boolean"),
        pytest.param(GEOMETRY_CHANGE, SQUARE, "outline of 3 points", id="geometry"),
        pytest.param(FEATURE_CHANGE, None, "deleted", id="deleted feature"),
    ],
)
def test_values_are_told_as_a_technician_reads_them(field, value, words):
    assert value_words(SCHEMA, field, value, "en") == words


@pytest.fixture
def thousands_together():
    """QGIS' own default."""
    before, locale = QLocale(), QLocale("de_DE")
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(locale)
    yield
    QLocale.setDefault(before)


def test_numbers_are_written_as_in_the_persons_locale_with_thousands_apart(thousands_together):
    assert value_words(SCHEMA, "area_m2", 1680900.5, "en") == "1.680.900,5 m²"


def test_a_change_shows_old_and_new(step):
    step.show_state(state(FeatureRow("u", "Nicolasa", "update", (FieldRow("area_m2", 68822.0, 51800.0),))))
    line = step.model.index(0, 0, step.model.index(0, 0))
    assert (line.data(), line.data(DetailRole)) == ("Area", "68,822 m² → 51,800 m²")


@pytest.mark.parametrize(
    ("correction", "detail"),
    [
        (Correction("survey 12 Nov", photos=("media/a.jpg",)), "survey 12 Nov · photo ✓"),
        (Correction("survey", "GNSS", "likely", ("a", "b")), "survey · GNSS · likely · 2 photos ✓"),
        (Correction(photos=("a",)), "no reason given · photo ✓"),
    ],
)
def test_a_change_shows_why_it_was_made(step, correction, detail):
    fields = (FieldRow("area_m2", 68822.0, 51800.0),)
    step.show_state(state(FeatureRow("u", "Nicolasa", "update", fields, correction=correction)))
    line = step.model.index(1, 0, step.model.index(0, 0))
    assert (line.data(), line.data(DetailRole)) == ("Why", detail)


def test_a_change_nobody_explained_has_no_empty_row(step):
    step.show_state(state(FeatureRow("u", "Nicolasa", "update", (FieldRow("area_m2", 1.0, 2.0),))))
    assert step.model.rowCount(step.model.index(0, 0)) == 1


def test_counters_tell_changes_conflicts_and_what_is_not_allowed(step):
    refused = FeatureRow("v", "New", "insert", note="You may not create features here.")
    step.show_state(state(conflicted("u"), refused))
    assert text(step, "sync_counters") == "2 changes · 1 conflict · 1 not allowed"
    assert "not allowed: You may not create" in step.model.index(1, 0).data(DetailRole)


def test_send_waits_for_a_check_and_names_how_many(step):
    step.show_state(state(conflicted("u")))
    send = step.findChild(QAbstractButton, "sync_send")
    assert not send.isEnabled()
    step.show_state(state(conflicted("u"), checked=True, sendable=frozenset({"u", "v"})))
    assert (send.isEnabled(), send.text(), send.accessibleName()) == (True, "Send 2", "Send 2")
    step.show_state(state(conflicted("u"), checked=True, settled=1))
    assert (send.isEnabled(), send.text()) == (True, "Bring up to date")


@pytest.mark.parametrize(
    ("key", "choice"),
    [
        pytest.param(Qt.Key.Key_1, "base", id="1"),
        pytest.param(Qt.Key.Key_2, "ours", id="2"),
        pytest.param(Qt.Key.Key_3, "theirs", id="3"),
    ],
)
def test_a_key_settles_the_current_conflict(qtbot, step, key, choice):
    step.show_state(state(conflicted("u")))
    step.view.setCurrentIndex(step.model.index(0, 0, step.model.index(0, 0)))
    with qtbot.waitSignal(step.view.resolved) as caught:
        qtbot.keyClick(step.view, key)
    assert caught.args == ["u", "status", choice, None]


def test_after_one_conflict_is_settled_the_next_one_is_current(qtbot, step):
    step.show_state(state(conflicted("u"), conflicted("v")))
    step.view.setCurrentIndex(step.model.index(0, 0, step.model.index(0, 0)))
    step.show_state(state(conflicted("u", resolution="ours"), conflicted("v")))
    with qtbot.waitSignal(step.view.resolved) as caught:
        qtbot.keyClick(step.view, Qt.Key.Key_2)
    assert caught.args[0] == "v"


def test_a_conflict_found_by_a_check_unfolds_even_where_its_feature_was_folded(step):
    changed = FeatureRow("u", "Heap u", "update", (FieldRow("status", "active", "closed"),))
    step.show_state(state(changed))
    assert not step.view.isExpanded(step.model.index(0, 0))
    step.show_state(state(conflicted("u")))
    assert step.view.isExpanded(step.model.index(0, 0))


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        pytest.param("area_m2", "12.5", 12.5, id="number"),
        pytest.param("commodity", "W, Sn", ["W", "Sn"], id="list"),
        pytest.param("status", "closed", "closed", id="text"),
    ],
)
def test_another_value_is_taken_with_its_type(qtbot, field, typed, value):
    editor = ConflictEditor(SCHEMA, ConflictRow(field, None, None, None), "en")
    qtbot.addWidget(editor)
    other = editor.findChild(QLineEdit, "conflict_other")
    qtbot.keyClicks(other, typed)
    with qtbot.waitSignal(editor.resolved) as caught:
        qtbot.keyClick(other, Qt.Key.Key_Return)
    assert caught.args == ["value", value]


def test_a_deleted_feature_can_only_be_kept_as_ours_or_theirs(qtbot):
    editor = ConflictEditor(SCHEMA, ConflictRow(FEATURE_CHANGE, {}, None, {}), "en")
    qtbot.addWidget(editor)
    assert [editor.choose(number) for number in (1, 2, 3, 4)] == [False, True, True, False]


def test_a_geometry_conflict_shows_three_outlines_told_apart_by_words(qtbot):
    editor = ConflictEditor(SCHEMA, ConflictRow(GEOMETRY_CHANGE, SQUARE, None, SQUARE), "en")
    qtbot.addWidget(editor)
    preview = editor.findChild(GeometryPreview)
    assert "dotted" in preview.toolTip() and "dashed" in preview.toolTip()
    editor.show()
    assert not editor.grab().isNull()


def test_the_chosen_layer_stays_chosen_when_the_list_is_read_again(step):
    layers = [(Path("/a.gpkg"), "x", "X"), (Path("/a.gpkg"), "y", "Y")]
    step.show_layers(layers)
    step.choose(Path("/a.gpkg"), "y")
    step.show_layers(layers)
    assert step.chosen() == (Path("/a.gpkg"), "y")


def test_undo_names_the_features_of_the_chosen_rows(qtbot, step):
    step.show_state(state(conflicted("u"), conflicted("v")))
    step.view.setCurrentIndex(step.model.index(1, 0))
    with qtbot.waitSignal(step.undo_requested) as caught:
        step.findChild(QAbstractButton, "sync_undo").click()
    assert caught.args == [["v"]]


@pytest.mark.parametrize(
    ("check", "shown"),
    [
        pytest.param(JournalCheck(0, 0), "Nothing was sent yet.", id="empty"),
        pytest.param(JournalCheck(3, 3), "✓ The journal is whole; entries: 3", id="whole"),
        pytest.param(
            JournalCheck(3, 3, heads=2, clock_set_back=2),
            "✓ The journal is whole; entries: 3; receipts that agree: 2; the clock was set back before entry 2",
            id="receipts and clock",
        ),
        pytest.param(
            JournalCheck(3, 1, (Fault(2, "Entry 2 is missing."), Fault(3, "Entry 3 was changed."))),
            "⚠ The journal is not as it was written. Proven: the first 1 of 3 entries.\n"
            "• Entry 2 is missing.\n• Entry 3 was changed.",
            id="broken",
        ),
    ],
)
def test_the_journal_says_in_words_whether_it_is_whole(qtbot, check, shown):
    dialog = JournalDialog(JournalView((("1", *("cell",) * 11),), check))
    qtbot.addWidget(dialog)
    label = dialog.findChild(QLabel, "journal_chain")
    assert label.text() == shown and label.accessibleName()


def test_entries_with_a_fault_are_marked_and_typing_narrows_the_journal(qtbot):
    rows = [(str(number), *("cell",) * 10, f"tablet {number}") for number in (3, 2, 1)]
    dialog = JournalDialog(JournalView(rows, JournalCheck(3, 1, (Fault(2, "Entry 2 was changed."),))))
    qtbot.addWidget(dialog)
    table = dialog.findChild(QTableWidget, "journal_table")
    assert table.item(1, 0).toolTip() == "Entry 2 was changed." and not table.item(1, 0).icon().isNull()
    assert table.item(0, 0).icon().isNull()
    dialog.findChild(QLineEdit, "journal_filter").setText("TABLET 2")
    assert [table.isRowHidden(row) for row in range(3)] == [True, False, True]


def outcome(uuid: str, state: OutcomeState, **others) -> FeatureOutcome:
    return FeatureOutcome("facilities", uuid, uuid, f"Heap {uuid}", Operation.UPDATE, state, **others)


def outcomes_shown(step) -> list[tuple[str, str]]:
    model = step.outcomes.model
    return [(model.index(row, 0).data(), model.index(row, 0).data(DetailRole)) for row in range(model.rowCount())]


def test_while_a_sync_runs_each_feature_is_told_as_it_ends_the_latest_first(step):
    step.show_state(state(conflicted("u")))
    step.show_outcomes()
    step.outcomes.add([outcome("1", OutcomeState.SENT), outcome("2", OutcomeState.VERIFIED, written=True)])
    step.outcomes.add([outcome("1", OutcomeState.REJECTED, message="The service refused it (422): too large")])
    assert outcomes_shown(step) == [
        ("Heap 1", "refused · The service refused it (422): too large"),
        ("Heap 2", "verified: sent and read back"),
    ]
    assert step.outcomes.isVisible() and not step.view.isVisible()


def test_after_a_sync_what_was_refused_is_first_and_can_be_tried_again(qtbot, step):
    step.show_outcomes()
    found = (
        outcome("1", OutcomeState.VERIFIED), outcome("2", OutcomeState.PENDING), outcome("3", OutcomeState.REJECTED),
        outcome("4", OutcomeState.CONFLICT),
    )  # fmt: skip
    step.outcomes.finish(SyncResult(found))
    assert [each for each, _ in outcomes_shown(step)] == ["Heap 3", "Heap 4", "Heap 2", "Heap 1"]
    retry = step.findChild(QAbstractButton, "sync_retry")
    assert retry.text() == "Try again (2)"
    with qtbot.waitSignal(step.outcomes.retry_requested) as caught:
        retry.click()
    assert sorted(caught.args[0]) == ["2", "3"]
    step.show_state(state(conflicted("u")))
    assert step.outcomes.isVisible()  # until the person goes back
    step.findChild(QAbstractButton, "sync_outcomes_close").click()
    assert step.view.isVisible()


def test_what_became_of_features_passes_from_thread_to_window_once():
    live = LiveOutcomes()
    thread = threading.Thread(target=lambda: [live.add(outcome(str(n), OutcomeState.SENT)) for n in range(1000)])
    thread.start()
    seen = []
    while thread.is_alive() or len(seen) < 1000:
        seen += live.taken()
    assert [each.uuid for each in seen] == [str(n) for n in range(1000)] and live.taken() == []


@pytest.mark.parametrize("forbidden", [True, False])
def test_where_one_may_not_write_a_proposal_is_the_offered_way(step, forbidden):
    source = replace(SOURCE, publisher="Mining authority", contact="geo@authority.example")
    step.show_state(SyncState(source, (conflicted("u"),), forbidden=forbidden))
    offer = step.findChild(QAbstractButton, "sync_offer_propose")
    assert offer.isVisible() is forbidden
    assert ("Mining authority · geo@authority.example" in text(step, "sync_offer_text")) is forbidden


def test_an_interrupted_sync_is_told_with_what_to_do(step):
    step.show_state(state(conflicted("u"), interrupted=3))
    assert "3 interrupted, may have arrived: Check asks" in text(step, "sync_counters")


def test_the_last_receipt_can_be_opened_after_a_restart(step):
    step.show_state(state(conflicted("u")))
    assert not step.findChild(QAbstractButton, "sync_receipt").isEnabled()
    step.show_state(state(conflicted("u"), receipt="/copies/a_receipt_1.html"))
    assert step.findChild(QAbstractButton, "sync_receipt").isEnabled()
