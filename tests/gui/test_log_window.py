# SPDX-License-Identifier: GPL-2.0-or-later
"""The window with the log: levels, search, copy, clear, a report, the way to QGIS' network log."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QAbstractButton, QDockWidget, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from crm_dataspace_plugin.bridge import logs
from crm_dataspace_plugin.bridge.diagnostics.log_keeper import MOST, LogKeeper
from crm_dataspace_plugin.gui.diagnostics.log_presenter import LogPresenter
from crm_dataspace_plugin.gui.diagnostics.log_window import LogWindow
from tests.gui.conftest import child
from tests.watchdog import LIMIT, Watchdog

PATIENCE = 20_000  # milliseconds


@pytest.fixture
def keeper(qgis_app):
    made = LogKeeper()
    yield made
    made.stop()


@pytest.fixture
def window(qtbot, iface, keeper, jobs, settings):
    logs.note("pulled 412 facilities")
    logs.warn("Saxony: failed after 2.0 s: h.example cannot be reached.")
    logs.fail("The demo did not start\nTraceback: in the second line")
    made = LogWindow(keeper)
    LogPresenter(made, iface.mainWindow(), keeper, jobs, settings)
    qtbot.addWidget(made)
    made.resize(340, 520)
    made.show()
    return made


def rows(window) -> list[str]:
    model = child(window, "log_list").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_lines_tell_time_level_in_words_and_what_happened(window):
    assert [row.partition("  ")[2] for row in rows(window)] == [
        "Information: pulled 412 facilities",
        "Warning: Saxony: failed after 2.0 s: h.example cannot be reached.",
        "Error: The demo did not start …",
    ]


@pytest.mark.parametrize(("choice", "count"), [(0, 3), (1, 2), (2, 1)])
def test_levels_are_chosen(window, choice, count):
    child(window, "log_level").setCurrentIndex(choice)
    assert len(rows(window)) == count


def test_the_log_is_searched_in_all_of_a_line(qtbot, window):
    qtbot.keyClicks(child(window, "log_filter"), "SECOND traceback")
    assert len(rows(window)) == 1
    child(window, "log_filter").setText("nothing such")
    assert rows(window) == []


def test_a_chosen_line_is_read_in_full(window):
    view = child(window, "log_list")
    view.setCurrentIndex(view.model().index(2, 0))
    assert "in the second line" in child(window, "log_words").toPlainText()


def test_what_comes_later_is_shown_too_and_a_bounded_number_of_it(window):
    for number in range(MOST):
        logs.note(f"later {number}")
    assert len(rows(window)) == MOST and rows(window)[-1].endswith(f"later {MOST - 1}")


def test_the_chosen_lines_are_copied_else_those_that_are_shown(window):
    child(window, "log_level").setCurrentIndex(1)
    child(window, "log_copy").click()
    assert len(copied().splitlines()) == 3 and " WARNING Saxony" in copied() and "pulled" not in copied()
    view = child(window, "log_list")
    view.setCurrentIndex(view.model().index(0, 0))
    child(window, "log_copy").click()
    assert len(copied().splitlines()) == 1


def test_clearing_empties_the_list(window, keeper):
    child(window, "log_clear").click()
    assert rows(window) == [] and keeper.lines == ()
    logs.note("anew")
    assert len(rows(window)) == 1


def test_a_report_is_copied_and_shown_without_keeping_the_window_waiting(qtbot, window):
    with Watchdog() as watchdog:
        child(window, "log_report").click()
        qtbot.waitUntil(lambda: "on the clipboard" in child(window, "log_status").text(), timeout=PATIENCE)
    assert watchdog.longest < LIMIT, watchdog.report()
    assert copied() == child(window, "log_words").toPlainText()
    assert copied().startswith("# CRM Data Space: report") and "QGIS: " in copied() and "pulled 412" in copied()


def test_where_qgis_has_no_network_log_it_is_said_how_to_come_to_it(window):
    child(window, "log_network").click()
    assert "F12" in child(window, "log_status").text()


def test_qgis_network_log_is_opened_where_qgis_has_it(window, iface):
    dock = QDockWidget(iface.mainWindow())
    dock.setObjectName("DevTools")
    inside = QWidget()
    dock.setWidget(inside)
    entries, pages, network = QListWidget(), QStackedWidget(), QWidget()
    entries.setObjectName("mOptionsListWidget")
    network.setObjectName("QgsNetworkLoggerPanelBase")
    column = QVBoxLayout(inside)
    for each in (entries, pages):
        column.addWidget(each)
    for page in (QWidget(), network):
        entries.addItem("")
        around = QWidget()
        page.setParent(around)
        pages.addWidget(around)
    entries.currentRowChanged.connect(pages.setCurrentIndex)
    dock.hide()
    child(window, "log_network").click()
    assert not dock.isHidden() and pages.currentWidget().isAncestorOf(network)
    assert "record button" in child(window, "log_status").text()


def test_every_control_is_named_has_a_tooltip_and_is_seen_at_340_pixels(window):
    names = ("log_filter", "log_level", "log_list", "log_words", "log_copy", "log_clear", "log_report", "log_network")
    for name in names:
        control = child(window, name)
        assert control.accessibleName() and control.toolTip()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert window.width() == 340
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.mapTo(window, button.rect().topRight()).x() < 340


def test_a_window_closed_meanwhile_harms_no_report(qtbot, window, jobs):
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # the fixture closes it once more
    child(window, "log_report").click()
    window.close()
    qtbot.waitUntil(lambda: jobs.running() == 0, timeout=PATIENCE)
