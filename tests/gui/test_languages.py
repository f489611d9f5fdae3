# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialogs beside the panel have room for their words in each language."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.bridge.diagnostics.log_keeper import LogKeeper
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.sync.journal_check import JournalCheck
from crm_dataspace_plugin.gui.details_dialog import DetailsDialog
from crm_dataspace_plugin.gui.diagnostics.log_window import LogWindow
from crm_dataspace_plugin.gui.options import OptionsPage
from crm_dataspace_plugin.gui.sync.journal_dialog import JournalDialog
from crm_dataspace_plugin.gui.sync.journal_reader import JournalView
from tests.gui.languages import ALL, LONGEST, cut_words, speaking


@pytest.fixture(params=ALL)
def language(request):
    with speaking(request.param):
        yield request.param


def shown(qtbot, window: QWidget, width: int) -> QWidget:
    qtbot.addWidget(window)
    window.resize(width, 500)
    window.show()
    QApplication.processEvents()
    return window


def test_the_options_are_not_cut_off(qtbot, settings, jobs, language):
    settings.save_catalogues([CatalogueSource("One", "https://one.example", "records")])
    assert cut_words(shown(qtbot, OptionsPage(settings, jobs), 560)) == []


def test_the_journal_is_not_cut_off(qtbot, language):
    view = JournalView((("1", *("cell",) * 11),), JournalCheck(1, 1, ()))
    assert cut_words(shown(qtbot, JournalDialog(view), 560)) == []


def test_the_raw_text_is_not_cut_off(qtbot, language):
    assert cut_words(shown(qtbot, DetailsDialog("Heading", "text"), 560)) == []


def test_the_choice_of_known_catalogues_is_not_cut_off(qtbot, settings, jobs, language):
    page = shown(qtbot, OptionsPage(settings, jobs), 560)
    page.findChild(QPushButton, "catalogue_known").click()
    QApplication.processEvents()
    assert cut_words(page) == []


def test_the_log_is_not_cut_off(qtbot, language):
    keeper = LogKeeper()
    try:
        assert cut_words(shown(qtbot, LogWindow(keeper), 340)) == []
    finally:
        keeper.stop()


def test_what_has_too_little_room_is_found(qtbot):
    window = QWidget()
    column = QVBoxLayout(window)
    label, button = QLabel("A label with many words"), QPushButton("A button with many words")
    for each in (label, button):
        each.setFixedWidth(40)
        column.addWidget(each)
    assert cut_words(shown(qtbot, window, 340)) == [label.text(), button.text()]


def test_the_window_speaks_the_language_in_use(qtbot, settings, jobs):
    with speaking(LONGEST):
        page = OptionsPage(settings, jobs)
    qtbot.addWidget(page)
    assert "Nameem" in [each.text() for each in page.findChildren(QLabel)]
