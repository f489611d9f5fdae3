# SPDX-License-Identifier: GPL-2.0-or-later
"""What is ticked is sent, what is large is asked about, conflicts are decided by key, by rule and beside each other."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QLineEdit, QSlider, QWidget

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE, TWIN_CHANGE
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.sync.caution import Caution, Kind
from crm_dataspace_plugin.core.sync.conflicts import About
from crm_dataspace_plugin.core.sync.outline import measured
from crm_dataspace_plugin.gui.sync.caution_words import question
from crm_dataspace_plugin.gui.sync.conflict_editor import ConflictEditor
from crm_dataspace_plugin.gui.sync.outline_words import difference_words, outline_words
from crm_dataspace_plugin.gui.sync.sync_state import ConflictRow, FeatureRow, FieldRow, SyncState
from crm_dataspace_plugin.gui.sync.sync_step import SyncStep
from crm_dataspace_plugin.gui.sync.sync_words import check_words
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole

SCHEMA = Schema(
    (
        Field("name", FieldType.TEXT, title="Name"),
        Field("status", FieldType.TEXT, title="Status", codelist="status"),
        Field("area_m2", FieldType.REAL, title="Area", unit="m2", minimum=0),
        Field("covered", FieldType.BOOLEAN, title="Covered"),
        Field("uuid", FieldType.TEXT, title="UUID"),
    ),
    geometry_type="Polygon",
    uuid_field="uuid",
)
SOURCE = Source("facilities", SCHEMA, title="Facilities")
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def square(x=0.0, size=0.01):
    return {"type": "Polygon", "coordinates": [[[x, 0], [x + size, 0], [x + size, size], [x, size], [x, 0]]]}


def changed(uuid, *names, **others):
    fields = tuple(FieldRow(each, None, 5.0 if each == "area_m2" else "closed") for each in names)
    return FeatureRow(uuid, f"Heap {uuid}", "update", fields, **others)


def conflicted(uuid, field="status", **others):
    row = {"field": field, "base": "active", "ours": "closed", "theirs": "abandoned", **others}
    return FeatureRow(uuid, f"Heap {uuid}", "update", (FieldRow(field, "active", "closed"),), (ConflictRow(**row),))


def state(*features, **others):
    return SyncState(SOURCE, features, **others)


@pytest.fixture
def step(qtbot):
    made = SyncStep("en")
    qtbot.addWidget(made)
    made.resize(340, 700)
    made.show()
    return made


def part(step, *rows):
    """Return the item at these rows."""
    item = step.model.item(rows[0])
    for row in rows[1:]:
        item = item.child(row)
    return item


def child(parent, name) -> QWidget:
    found = parent.findChild(QWidget, name)
    assert found is not None, name
    return found


def editor(qtbot, row, alike=0):
    made = ConflictEditor(SCHEMA, row, "en", alike)
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show()
    return made


def test_a_value_without_a_tick_is_held_and_the_feature_still_goes(step):
    step.show_state(state(changed("u", "status", "area_m2"), checked=True, sendable=frozenset({"u"})))
    part(step, 0, 1).setCheckState(UNCHECKED)
    assert step.model.choice.held == {"u": frozenset({"area_m2"})}
    assert step.model.choice.left_out == frozenset()
    assert part(step, 0).checkState() == Qt.CheckState.PartiallyChecked
    assert child(step, "sync_send").text() == "Send 1"


def test_a_feature_without_a_tick_stays_here_and_is_not_counted(step):
    step.show_state(state(changed("u", "status"), changed("v", "status"), checked=True, sendable=frozenset("uv")))
    part(step, 0).setCheckState(UNCHECKED)
    assert step.model.choice.left_out == {"u"}
    assert part(step, 0, 0).checkState() == UNCHECKED
    assert child(step, "sync_send").text() == "Send 1"
    part(step, 1, 0).setCheckState(UNCHECKED)  # its only value
    assert step.model.choice.left_out == {"u", "v"}
    assert not child(step, "sync_send").isEnabled()


def test_ticks_outlive_a_new_reading(step):
    shown = state(changed("u", "status", "area_m2"), changed("v", "status"))
    step.show_state(shown)
    part(step, 0, 0).setCheckState(UNCHECKED)
    part(step, 1).setCheckState(UNCHECKED)
    step.show_state(shown)
    assert step.model.choice.held == {"u": frozenset({"status"})}
    assert step.model.choice.left_out == {"v"}
    part(step, 1).setCheckState(CHECKED)
    step.show_state(shown)
    assert step.model.choice.left_out == frozenset()


def test_space_ticks_the_current_row(qtbot, step):
    step.show_state(state(changed("u", "status")))
    step.view.setCurrentIndex(step.model.index(0, 0))
    qtbot.keyClick(step.view, Qt.Key.Key_Space)
    assert step.model.choice.left_out == {"u"}


def test_undo_of_a_single_value_leaves_the_rest_of_the_feature(qtbot, step):
    step.show_state(state(changed("u", "status", "area_m2")))
    step.view.setCurrentIndex(step.model.index(1, 0, step.model.index(0, 0)))
    with qtbot.waitSignal(step.tools.undo_fields_requested) as caught, qtbot.assertNotEmitted(step.undo_requested):
        child(step, "sync_undo").click()
    assert caught.args == [{"u": ["area_m2"]}]


def test_undoing_all_asks_first(qtbot, step):
    step.show_state(state(changed("u", "status"), changed("v", "status")))
    with qtbot.assertNotEmitted(step.undo_requested):
        child(step, "sync_undo_all").click()
    assert "2 features" in child(step, "sync_ask_question").text()
    with qtbot.waitSignal(step.undo_requested) as caught:
        child(step, "sync_ask_yes").click()
    assert caught.args == [["u", "v"]]


def test_a_reason_is_written_to_all_chosen_features(qtbot, step):
    step.show_state(state(changed("u", "status"), changed("v", "status"), changed("w", "status")))
    step.view.setCurrentIndex(step.model.index(0, 0))
    step.view.selectionModel().select(step.model.index(2, 0), step.view.selectionModel().SelectionFlag.Select)
    child(step, "sync_explain").click()
    assert child(step, "explain_write").text() == "Write to 2 features"
    child(step, "explain_reason").setText("survey of May")
    with qtbot.waitSignal(step.tools.explain_requested) as caught:
        child(step, "explain_write").click()
    assert caught.args == [["u", "w"], {"crm_reason": "survey of May"}]


def test_f8_goes_through_the_open_conflicts_round_and_round(qtbot, step):
    step.show_state(state(conflicted("u"), conflicted("v", resolution="ours"), conflicted("w")))
    visited = []
    for _ in range(3):
        qtbot.keyClick(step.view, Qt.Key.Key_F8)
        visited.append(step.view.chosen())
    assert visited == [["u"], ["w"], ["u"]]
    assert "F8" in child(step, "sync_next").toolTip()
    with qtbot.waitSignal(step.view.resolved) as caught:
        qtbot.keyClick(step.view, Qt.Key.Key_3)
    assert caught.args == ["u", "status", "theirs", None]


def test_a_folded_conflict_is_unfolded_by_going_to_it(qtbot, step):
    step.show_state(state(conflicted("u")))
    step.view.collapseAll()
    child(step, "sync_next").click()
    assert child(step.view, "conflict_theirs").isVisible()


def test_hundreds_of_conflicts_do_not_all_get_an_editor_at_once(step):
    step.show_state(state(*(conflicted(str(number)) for number in range(300))))
    assert 0 < len(step.view.findChildren(ConflictEditor)) <= 30
    last = step.model.index(299, 0)
    step.view.expand(last)
    assert step.view.indexWidget(step.model.index(0, 0, step.model.index(0, 0, last))) is not None


def test_one_choice_counts_for_all_open_conflicts_about_the_field_where_that_is_ticked(qtbot, step):
    step.show_state(
        state(conflicted("u"), conflicted("v"), conflicted("w", "name"), conflicted("x", resolution="ours"))
    )
    step.view.go_to_next_conflict()
    box = step.view.findChildren(QCheckBox, "conflict_all")[0]
    assert "1 more" in box.text() and "Status" in box.accessibleName()
    box.setChecked(True)
    with qtbot.waitSignal(step.view.resolved_for_all) as caught, qtbot.assertNotEmitted(step.view.resolved):
        qtbot.keyClick(step.view, Qt.Key.Key_3)
    assert caught.args == ["status", "theirs"]


def test_a_rule_is_only_offered_where_there_are_others(qtbot):
    assert editor(qtbot, ConflictRow("status", "a", "b", "c")).findChild(QCheckBox) is None


def test_a_conflict_tells_who_changed_it_there_and_when(qtbot):
    about = About(changed_by="Ann", changed_at="2026-11-12T10:00:00Z")
    text = child(editor(qtbot, ConflictRow("status", "a", "b", "c", about=about)), "conflict_about").text()
    assert "Ann" in text and "2026" in text
    assert editor(qtbot, ConflictRow("status", "a", "b", "c")).findChild(QLabel, "conflict_about") is None


def test_a_value_the_rules_forbid_is_not_taken_and_said_beside_it(qtbot):
    made = editor(qtbot, ConflictRow("area_m2", 1.0, 2.0, 3.0))
    line = made.findChild(QLineEdit, "conflict_other")
    with qtbot.assertNotEmitted(made.resolved):
        qtbot.keyClicks(line, "-5")
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "below the minimum" in child(made, "conflict_fault").text()
    line.clear()
    with qtbot.waitSignal(made.resolved) as caught:
        qtbot.keyClicks(line, "5")
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert caught.args == ["value", 5.0]


def test_codes_are_chosen_by_their_labels(qtbot):
    made = editor(qtbot, ConflictRow("status", "active", "closed", "abandoned"))
    codes = made.findChild(QComboBox, "conflict_codes")
    titles = [codes.itemText(each) for each in range(codes.count())]
    assert "care and maintenance" in titles
    with qtbot.waitSignal(made.resolved) as caught:
        codes.setCurrentIndex(titles.index("care and maintenance"))
        codes.activated.emit(codes.currentIndex())
    assert caught.args == ["value", "care-and-maintenance"]


def outlines(*geometries):
    return tuple(measured(each, "EPSG:4326") for each in geometries)


def test_outlines_are_told_in_words_and_never_by_a_type(qtbot):
    shapes = square(), square(size=0.012), None
    made = editor(qtbot, ConflictRow(GEOMETRY_CHANGE, *shapes, outlines=outlines(*shapes)))
    told = {name: child(made, f"conflict_{name}").accessibleName() for name in ("base", "ours", "theirs")}
    assert "123 ha, 4 points" in told["base"]
    assert "larger (+44 %)" in told["ours"]  # 1.2² = 1.44
    assert told["theirs"].endswith("none: removed")
    assert not any("Polygon" in each for each in told.values())


def test_what_moved_is_told_as_a_distance():
    base, ours = outlines(square(), square(0.01))
    assert difference_words(base, ours) == "middle 1.11 km away"  # 0.01° of the equator
    assert difference_words(base, base) == "nearly the same"
    point = measured({"type": "Point", "coordinates": [-5.8, 43.3]}, "EPSG:4326")
    assert outline_words(point) == "43.30000, -5.80000"


def test_outlines_are_blended_and_swapped_by_the_keyboard(qtbot):
    made = editor(qtbot, ConflictRow(GEOMETRY_CHANGE, square(), square(0.002), square(0.004)))
    blend, swap = made.findChild(QSlider, "conflict_blend"), made.findChild(QAbstractButton, "conflict_swap")
    drawn = child(made, "conflict_preview")
    both = drawn.grab().toImage()
    qtbot.keyClick(swap, Qt.Key.Key_Space)
    ours = drawn.grab().toImage()
    assert blend.value() == blend.minimum() and ours != both
    qtbot.keyClick(swap, Qt.Key.Key_Space)
    assert blend.value() == blend.maximum() and drawn.grab().toImage() != ours
    qtbot.keyClick(blend, Qt.Key.Key_Left)
    assert blend.minimum() < blend.value() < blend.maximum()


TWIN = ConflictRow(
    TWIN_CHANGE,
    None,
    {"name": "Pozo Nicolasa", "status": "closed", "uuid": "a", GEOMETRY_CHANGE: square()},
    {"name": "Nicolasa", "status": "abandoned", "uuid": "b", GEOMETRY_CHANGE: square(0.002)},
    about=About(server_id="7", metres=40.2, likeness=0.8),
    outlines=outlines(None, square(), square(0.002)),
)


def test_a_facility_found_twice_is_shown_side_by_side(qtbot):
    made = editor(qtbot, TWIN)
    told = child(made, "conflict_twin").text()
    assert told.startswith("40.2 m away; the names are 80 % alike")
    assert "Status: ours closed – theirs abandoned" in told
    assert "UUID" not in told
    assert child(made, "conflict_preview").isVisible()


@pytest.mark.parametrize(("number", "choice"), [(1, "ours"), (2, "join"), (3, "theirs")])
def test_a_facility_found_twice_is_kept_joined_or_left_out_by_a_key(qtbot, number, choice):
    made = editor(qtbot, TWIN)
    with qtbot.waitSignal(made.resolved) as caught:
        assert made.choose(number)
    assert caught.args == [choice, None]
    assert not made.choose(4)


@pytest.mark.parametrize(
    ("row", "ours", "theirs"),
    [
        ((None, {"status": "closed"}), "deleted", "kept, with Status: closed"),
        (({"status": "closed"}, None), "kept, with Status: closed", "deleted"),
    ],
    ids=["deleted here", "deleted there"],
)
def test_what_stands_against_a_deletion_is_told_value_by_value(qtbot, row, ours, theirs):
    made = editor(qtbot, ConflictRow(FEATURE_CHANGE, {"status": "active", "area_m2": 5.0}, *row))
    # area_m2 is gone on the changed side, too: it is told as such
    assert ours in child(made, "conflict_ours").accessibleName()
    assert theirs in child(made, "conflict_theirs").accessibleName()


def test_the_rules_word_stands_beside_the_value_before_anything_is_asked(step):
    field = FieldRow("area_m2", 1.0, -5.0, fault="“Area” -5 m2 is below the minimum of 0 m2.")
    step.show_state(state(FeatureRow("u", "Heap", "update", (field,))))
    assert "below the minimum" in part(step, 0, 0).data(DetailRole)
    assert "1 not allowed" in child(step, "sync_counters").text()


def test_what_others_changed_meanwhile_has_a_row(step):
    step.show_state(state(changed("u", "status", received=(FieldRow("name", "Heap", "Heap of Ann"),))))
    assert (part(step, 0, 1).text(), part(step, 0, 1).data(DetailRole)) == (
        "Changed by others: Name", "Heap → Heap of Ann (comes in)"
    )  # fmt: skip


def test_a_check_tells_how_many_of_each_kind_would_go():
    features = (changed("u", "status"), FeatureRow("v", "New", "insert"), FeatureRow("w", "Old", "delete"))
    checked = state(*features, checked=True, sendable=frozenset("uvw"), received=2)
    assert check_words(checked) == "Checked: 3 can be sent (1 changed, 1 new, 1 deleted), 2 newer there."


def test_deletions_and_large_changes_are_asked_about_by_count_and_name():
    large = FieldRow("area_m2", 1.0, 500.0, caution=Caution(Kind.NUMBER, "area_m2"))
    features = [FeatureRow("w", "Old heap", "delete"), FeatureRow("u", "Heap", "update", (large,))]
    assert question(features, {}, SCHEMA) == (
        "1 feature will be deleted on the service: Old heap. 1 unusually large change: Heap (Area)."
    )
    assert question(features[1:], {"u": frozenset({"area_m2"})}, SCHEMA) == "", "what is held back is not asked about"
    assert question([changed("u", "status")], {}, SCHEMA) == ""
    assert "250 features go at once" in question([changed("u", "status")] * 250, {}, SCHEMA)
