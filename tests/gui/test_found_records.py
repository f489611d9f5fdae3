# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of found records: merged, arranged, narrowed, selected, and steady while pages come."""

from __future__ import annotations

import time

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QApplication, QWidget

from crm_dataspace_plugin.core.catalogue.record import Access
from crm_dataspace_plugin.gui.catalogue.records_model import FoundRole, HeadingRole, RecordRole
from crm_dataspace_plugin.gui.catalogue.result_pane import ResultPane
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole
from tests.gui.conftest import child, make_record

UUID = "6f1a4a0e-3f5b-4f0a-9a3e-0123456789ab"


def choose(pane, name: str) -> None:
    pane.tools.findChild(QAction, name).trigger()


def titles(pane) -> list[str]:
    return [pane.model.index(row).data() for row in range(pane.model.rowCount())]


def many(count: int, start: int = 0, **others) -> list:
    return [make_record(f"r{each}", f"Heap {each:05}", **others) for each in range(start, start + count)]


def test_a_record_of_two_catalogues_is_one_row_that_names_both(pane):
    pane.model.follow_order(lambda: ["Second", "Demo"])
    pane.model.append([make_record(UUID, "Heaps"), make_record(UUID, "Halden", catalogue="Second")])
    assert titles(pane) == ["Halden"], "the catalogue asked first wins"
    assert "also in Demo" in pane.model.index(0).data(DetailRole)
    assert pane.model.joined == 1
    assert [each.title for each in pane.model.records] == ["Halden"]


def test_a_later_page_joins_a_row_that_is_selected_without_moving_it(pane):
    pane.model.append([make_record(UUID, "Heaps"), make_record("2", "Ponds")])
    pane.results.setCurrentIndex(pane.model.index(0))
    pane.model.append([make_record(UUID, "Halden", catalogue="Second", licence="CC-BY-NC-4.0")])
    assert titles(pane) == ["Heaps", "Ponds"]
    assert pane.results.currentIndex().row() == 0
    assert "licence differs between the catalogues" in pane.model.index(0).data(DetailRole)
    assert pane.results.found.catalogues == ("Demo", "Second")


def test_two_rows_that_turn_out_to_be_one_become_one(pane):
    doi = "10.5281/zenodo.1"
    pane.model.follow_order(lambda: ["Demo", "C"])
    halden = make_record(f"doi:{doi}", "Halden", catalogue="Other")
    pane.model.append([make_record(UUID, "Heaps"), make_record("2", "Ponds"), halden])
    pane.results.setCurrentIndex(pane.model.index(2))
    pane.model.append([make_record("https://c.example/1", "Tips", catalogue="C", other_ids=(doi, UUID))])
    assert titles(pane) == ["Heaps", "Ponds"]
    assert pane.model.joined == 2
    assert pane.model.index(0).data(FoundRole).catalogues == ("Demo", "C", "Other")
    assert pane.results.currentIndex().row() in (-1, 0, 1)


def test_sorting_keeps_the_current_record(pane):
    pane.model.append([make_record("1", "Zinc heaps"), make_record("2", "Alum heaps")])
    pane.results.setCurrentIndex(pane.model.index(0))
    choose(pane, "sort_title")
    assert titles(pane) == ["Alum heaps", "Zinc heaps"]
    assert pane.results.currentIndex().data() == "Zinc heaps"
    assert child(pane.results, "result_add").isVisible()


def test_groups_have_headings_with_counts_that_fold_by_keyboard(qtbot, pane):
    pane.model.append([make_record("1", "A"), make_record("2", "B", access=Access.CLOSED), make_record("3", "C")])
    choose(pane, "group_access")
    assert titles(pane) == ["closed (1)", "B", "open (2)", "A", "C"]
    assert pane.model.index(0).data(HeadingRole) and pane.model.index(0).data(RecordRole) is None
    pane.results.setCurrentIndex(pane.model.index(1))
    qtbot.keyClick(pane.results, Qt.Key.Key_Left)
    assert titles(pane) == ["closed (1)", "open (2)", "A", "C"]
    assert pane.results.currentIndex().row() == 0
    qtbot.keyClick(pane.results, Qt.Key.Key_Right)
    assert "B" in titles(pane)
    pane.results.setCurrentIndex(pane.model.index(2))
    qtbot.keyClick(pane.results, Qt.Key.Key_Space)
    assert titles(pane) == ["closed (1)", "B", "open (2)"]


def test_the_context_menu_offers_no_more_than_the_buttons(pane):
    pane.model.append([make_record("1", "A", distributions=()), make_record("2", "B")])
    actions = {each.objectName(): each for each in pane.results.actions()}
    for row, possible in ((0, False), (1, True)):
        pane.results.setCurrentIndex(pane.model.index(row))
        assert actions["action_add"].isEnabled() is actions["action_pull"].isEnabled() is possible


def test_the_buttons_say_which_host_is_going_to_be_asked(pane):
    pane.model.append([make_record("1", "A")])
    pane.results.setCurrentIndex(pane.model.index(0))
    assert child(pane.results, "result_add").toolTip() == "Add as a live layer, from 127.0.0.1"
    assert child(pane.results, "result_pull").toolTip() == "Copy into a field copy, from 127.0.0.1"


def test_a_record_that_never_ends_makes_a_row_of_a_few_lines(qtbot, pane):
    long = "x" * 1_000_000
    others = {"licence": long, "publisher": long, "keywords": (long,) * 3, "countries": (long,), "commodities": (long,)}
    pane.model.append([make_record(long, long, **others)])
    index = pane.model.index(0)
    assert all(len(index.data(role)) < 1000 for role in (Qt.ItemDataRole.DisplayRole, DetailRole))
    choose(pane, "group_publisher")
    pane.results.setCurrentIndex(pane.model.index(1))
    assert len(pane.model.index(0).data()) < 1000


@pytest.mark.parametrize("licence", ["http://", "https:///", "https://creativecommons.org", "see https://x/y for z"])
def test_a_crooked_licence_is_shown_somehow(pane, licence):
    pane.model.append([make_record("1", "A", licence=licence)])
    assert "licence not stated" not in pane.model.index(0).data(DetailRole)


def test_a_heading_is_not_selected_with_the_records(pane):
    pane.model.append([make_record("1", "A"), make_record("2", "B", access=Access.CLOSED)])
    choose(pane, "group_access")
    pane.results.selectAll()
    assert {each.title for each in pane.results.chosen} == {"A", "B"}


def test_letters_typed_in_the_list_narrow_it(qtbot, pane):
    pane.model.append([make_record("1", "Heaps of Cornwall"), make_record("2", "Ponds")])
    pane.results.setFocus()
    qtbot.keyClicks(pane.results, "c")
    assert child(pane, "result_filter").text() == "c"
    child(pane, "result_filter").setText("cornw")
    assert titles(pane) == ["Heaps of Cornwall"]
    assert child(pane, "result_count").text() == "1 of 2 listed"
    child(pane, "result_filter").clear()
    assert len(titles(pane)) == 2
    assert not child(pane, "result_count").isVisible()


def test_a_record_that_is_narrowed_away_leaves_no_buttons_behind(pane):
    pane.model.append([make_record("1", "Heaps"), make_record("2", "Ponds")])
    pane.results.setCurrentIndex(pane.model.index(0))
    child(pane, "result_filter").setText("ponds")
    QApplication.processEvents()
    buttons = [each for each in pane.findChildren(QWidget, "result_add") if each.isVisible()]
    record = pane.results.currentIndex().data(RecordRole)
    assert len(buttons) == (1 if record is not None else 0)


def test_a_narrowed_list_does_not_ask_for_more(pane):
    pane.model.append(many(3))
    pane.model.expect_more(True)
    child(pane, "result_filter").setText("00001")
    assert not pane.model.canFetchMore(pane.results.rootIndex())
    child(pane, "result_filter").clear()
    assert pane.model.canFetchMore(pane.results.rootIndex())


@pytest.mark.parametrize("arranged", ["", "sort_title", "group_country"])
def test_further_pages_move_neither_selection_nor_the_rows_seen(qtbot, pane, arranged):
    if arranged:
        choose(pane, arranged)
    pane.model.append(many(200, start=1000))
    QApplication.processEvents()
    results = pane.results
    row = pane.model.rowCount() // 2
    results.scrollTo(pane.model.index(row), results.ScrollHint.PositionAtTop)
    results.setCurrentIndex(pane.model.index(row))
    QApplication.processEvents()
    seen = results.currentIndex().data()
    before = results.visualRect(results.currentIndex())
    pane.model.append(many(100))
    pane.model.append(many(100, start=5000))
    QApplication.processEvents()
    assert results.currentIndex().data() == seen
    assert results.visualRect(results.currentIndex()).top() == before.top()
    assert [each.title for each in results.chosen] == [seen]


def test_rows_do_not_overlap_after_scrolling_to_the_end_and_back(qtbot, pane):
    long = "A title that is so long that it takes several lines in a narrow panel, " * 2
    pane.model.append([make_record(str(each), f"{each} {long if each % 3 else 'short'}") for each in range(300)])
    results = pane.results
    for value in (results.verticalScrollBar().maximum(), 0, 4000, 1000):
        results.verticalScrollBar().setValue(value)
        QApplication.processEvents()
        first = results.indexAt(results.viewport().rect().topLeft()).row()
        rects = [results.visualRect(pane.model.index(row)) for row in range(first, min(first + 6, 300))]
        assert all(above.bottom() + 1 == below.top() for above, below in zip(rects, rects[1:]))


@pytest.mark.parametrize(
    ("key", "row"),
    [(Qt.Key.Key_Down, 1), (Qt.Key.Key_End, 299), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Up, 0)],
)
def test_the_keyboard_goes_through_the_rows(qtbot, pane, key, row):
    pane.model.append(many(300))
    pane.results.setCurrentIndex(pane.model.index(0))
    qtbot.keyClick(pane.results, key)
    assert pane.results.currentIndex().row() == row
    assert pane.results.viewport().rect().intersects(pane.results.visualRect(pane.results.currentIndex()))


def test_a_page_down_goes_on_and_shift_selects(qtbot, pane):
    pane.model.append(many(300))
    pane.results.setCurrentIndex(pane.model.index(0))
    qtbot.keyClick(pane.results, Qt.Key.Key_PageDown)
    assert pane.results.currentIndex().row() > 1
    qtbot.keyClick(pane.results, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(pane.results.chosen) == 2


def test_a_click_selects_the_row_under_the_mouse_also_far_down(qtbot, pane):
    pane.model.append(many(300))
    pane.results.verticalScrollBar().setValue(5000)
    QApplication.processEvents()
    middle = pane.results.viewport().rect().center()
    index = pane.results.indexAt(middle)
    qtbot.mouseClick(pane.results.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert pane.results.currentIndex() == index
    assert [each.place for each in pane.results.chosen_found] == [index.data(FoundRole).place]


def test_only_rows_that_are_seen_are_measured(pane, monkeypatch):
    asked = []
    original = pane.results.itemDelegate().__class__.sizeHint
    monkeypatch.setattr(
        pane.results.itemDelegate().__class__,
        "sizeHint",
        lambda self, option, index: asked.append(index.row()) or original(self, option, index),
    )
    pane.model.append(many(10_000))
    QApplication.processEvents()
    assert len(set(asked)) < 60


def test_the_down_key_leads_from_the_words_into_the_list(qtbot, pane):
    pane.model.append(many(3))
    pane.window().activateWindow()
    qtbot.waitUntil(pane.window().isActiveWindow)
    child(pane, "result_filter").setFocus()
    qtbot.keyClick(child(pane, "result_filter"), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is pane.results


def frame(pane, value: int) -> float:
    begun = time.perf_counter()
    pane.results.verticalScrollBar().setValue(value)
    pane.results.viewport().repaint()
    return time.perf_counter() - begun


def test_scrolling_a_list_of_ten_thousand_costs_about_what_scrolling_a_hundred_costs(qtbot):
    """The best of many frames, taken in turns; a list that looks at all of its rows takes a hundred times as long."""
    spent: dict[int, list[float]] = {100: [], 10_000: []}
    panes = {}
    for count in spent:
        panes[count] = pane = ResultPane("en")
        qtbot.addWidget(pane)
        pane.resize(340, 600)
        pane.show()
        pane.model.append(many(count))
    QApplication.processEvents()
    for part in range(1, 60):
        for count, pane in panes.items():
            spent[count].append(frame(pane, pane.results.verticalScrollBar().maximum() * part // 60))
    assert min(spent[10_000]) < 5 * min(spent[100])
