# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.federation import CatalogueState, State
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.saved import SavedSearch, Search
from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.catalogue.saved_list import SavedList
from crm_dataspace_plugin.gui.controls import strong, words
from tests.gui.conftest import make_record


def test_labels_show_markup_of_a_catalogue_as_it_was_written(qgis_app):
    for made in (words("<a href='javascript:alert(1)'>x</a>"), strong("<img src='file:///x.png'>")):
        assert made.textFormat() == Qt.TextFormat.PlainText


HOSTILE = "<img src='file:///etc/passwd'> R&D"


def test_a_catalogue_s_words_are_no_markup_in_tooltips_and_no_shortcut_on_buttons(qtbot, iface, project):
    step = FindStep(iface.mapCanvas(), project, "en")
    qtbot.addWidget(step)
    step.show_facets({"commodity": [(HOSTILE, 1)]}, "loaded", {"publisher": [(HOSTILE, 2)]}, "here")
    step.chips.add("keyword", HOSTILE)
    step.show_ways([("keyword", HOSTILE)], HOSTILE)
    step.show_states({HOSTILE: CatalogueState(State.FAILED, HOSTILE, "", HOSTILE)})
    step.ask.saved.show_entries([SavedSearch(HOSTILE, Search(sentence=HOSTILE))], [Search(sentence=HOSTILE)])
    step.model.append([make_record("1", HOSTILE)])
    step.news.show_news(HOSTILE, 1)
    tips = [each.toolTip() for each in step.findChildren(QWidget)]
    tips.append(step.model.index(0).data(Qt.ItemDataRole.ToolTipRole))
    tree = step.ask.saved.list
    tips += [tree.topLevelItem(group).child(0).toolTip(0) for group in (0, 1)]
    assert any("img" in each for each in tips)
    assert [each for each in tips if "<img" in each] == []
    named = [each for each in step.findChildren(QToolButton) if "R&&D" in each.text()]
    assert len(named) >= 4 and "R&D" not in "".join(each.text().replace("&&", "") for each in named)


def test_a_search_is_copied_as_it_was_written(qtbot):
    tree = SavedList("en")
    qtbot.addWidget(tree)
    tree.show_entries([], [Search(Query(text=HOSTILE))])
    tree.topLevelItem(0).child(0).setSelected(True)
    tree.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == HOSTILE


def test_a_text_that_never_changes_is_as_high_as_it_needs(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    label = words("A sentence of some length that would need several lines in a narrow column, but here needs one.")
    column.addWidget(label)
    column.addWidget(QPlainTextEdit(), 1)
    window.resize(1200, 600)
    window.show()
    assert label.height() < 2 * label.fontMetrics().lineSpacing()
