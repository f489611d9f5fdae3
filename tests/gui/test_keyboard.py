# SPDX-License-Identifier: GPL-2.0-or-later
"""The Tab key goes from top to bottom, and a job does not take the keyboard away."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.controls import breakable
from crm_dataspace_plugin.gui.pull.pull_presenter import PullPresenter
from crm_dataspace_plugin.gui.pull.pull_step import PullStep
from tests.gui.conftest import make_record

PATIENCE = 20_000  # milliseconds
MOST = 500  # controls of a window


def tab_stops(root: QWidget) -> list[str]:
    """Return the names of the visible controls of `root` as Tab reaches them."""
    found, each = [], root.nextInFocusChain()
    for _ in range(MOST):
        if each is root:
            return found
        if root.isAncestorOf(each) and each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(each.objectName())
        each = each.nextInFocusChain()
    raise AssertionError("the chain has no end")


def test_tab_goes_through_facets_chips_and_buttons_of_a_row_as_they_are_seen(qtbot, iface, project):
    step = FindStep(iface.mapCanvas(), project, "en")
    qtbot.addWidget(step)
    step.show()
    step.model.append([make_record("1", "Heaps"), make_record("2", "Ponds")])
    step.show_results()
    step.show_facets({"commodity": [("W", 2)]}, "loaded")
    step.chips.add("country", "DE")
    step.results.setCurrentIndex(step.model.index(0))
    wanted = ["find_text", "find_button", "chip_country_DE", "chip_country_DE_remove", "find_area", "find_more_filters"]
    wanted += ["facet_commodity_W"]
    wanted += ["result_list", "result_add", "result_pull", "result_more", "find_guide"]
    assert [name for name in tab_stops(step) if name in wanted] == wanted


def test_escape_folds_the_details_away_and_shows_the_whole_list_again(qtbot, iface, project):
    step = FindStep(iface.mapCanvas(), project, "en")
    qtbot.addWidget(step)
    step.show()
    step.model.append([make_record("1", "Heaps"), make_record("2", "Ponds")])
    step.show_results()
    for place in (step.results, step.details.findChild(QWidget, "details_text")):
        step.details.show_record(make_record("1", "Heaps"))
        qtbot.keyClick(place, Qt.Key.Key_Escape)
        assert step.details.isHidden()
    narrow = step.findChild(QWidget, "result_filter")
    qtbot.keyClicks(narrow, "pond")
    assert step.model.rowCount() == 1
    qtbot.keyClick(narrow, Qt.Key.Key_Escape)
    assert step.model.rowCount() == 2


@pytest.fixture
def window(qtbot):
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def test_the_keyboard_is_still_in_the_step_after_a_pull(
    qtbot, window, iface, project, jobs, settings, messages, tmp_path
):
    settings.last_folder = str(tmp_path)
    (tmp_path / "heaps.csv").write_text("name,Longitude,Latitude\nA,-5.81,43.25\n", encoding="utf-8")
    step = PullStep(iface.mapCanvas(), project)
    window.layout().addWidget(step)
    presenter = PullPresenter(step, project, jobs, settings, messages)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    presenter.offer_source()
    step.findChild(QWidget, "pull_source").setFilePath(str(tmp_path / "heaps.csv"))
    start = step.findChild(QWidget, "pull_start")
    start.setFocus()
    qtbot.keyClick(start, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 1, timeout=PATIENCE)
    focused = QApplication.focusWidget()
    assert focused is not None and step.isAncestorOf(focused) and focused.isVisible()


def test_long_names_break_in_a_label_and_short_ones_stay():
    assert breakable("pulled into mieres.gpkg") == "pulled into mieres.gpkg"
    label = QLabel(breakable("Extractive_waste_facilities_of_European_mining_regions.gpkg"))
    label.setWordWrap(True)
    assert label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance("Extractive_waste_facilities_of")
