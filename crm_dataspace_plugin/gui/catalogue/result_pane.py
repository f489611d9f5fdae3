# SPDX-License-Identifier: GPL-2.0-or-later
"""The lower half of step 1: the list of found records, and what unfolds below it."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.arranging import Arrangement
from crm_dataspace_plugin.gui.catalogue.record_details import RecordDetails
from crm_dataspace_plugin.gui.catalogue.records_model import RecordsModel
from crm_dataspace_plugin.gui.catalogue.result_list import ResultList
from crm_dataspace_plugin.gui.catalogue.result_tools import ResultTools
from crm_dataspace_plugin.gui.controls import SPACING
from crm_dataspace_plugin.gui.reveal import reveal

LIST_LINES = 9  # of text the list shows at least
QUESTION_LINES = 60  # at most, where a row asks something


class ResultPane(QWidget):
    def __init__(self, language: str) -> None:
        super().__init__()
        self.model = RecordsModel(language, self)
        self.results = ResultList(self.model)
        self.tools = ResultTools()
        self.details = RecordDetails(language)
        self.results.more_requested.connect(self.details.show_found)
        self.tools.left_downwards.connect(self.results.setFocus)
        self.results.typed.connect(self.tools.type_on)
        self.results.escaped.connect(self.details.fold_away)
        self.details.closed.connect(self.results.setFocus)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_question)
        self.results.question_unfolded.connect(self._on_question)
        self._on_question(0)
        self.tools.arranged.connect(self._on_arrange)
        self.model.arranged.connect(self._on_arranged)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.tools)
        column.addWidget(self.results, 1)
        column.addWidget(self.details, 1)

    def _on_question(self, high: int) -> None:
        """Let the list be high enough for a row that asks, so that its buttons are seen."""
        line = self.fontMetrics().lineSpacing()
        wanted = max(line * LIST_LINES, min(high + 2 * self.results.frameWidth(), line * QUESTION_LINES))
        if high and wanted > self.results.minimumHeight():
            self._soon.start(0)  # a scroll bar that comes makes the row narrower, and higher once more
        self.results.setMinimumHeight(wanted)

    def _show_question(self) -> None:
        """Bring the question into view, as soon as the list is as high as it needs."""
        gate = self.results.gate
        if gate is not None and not gate.isHidden():
            self.results.scrollTo(self.results.currentIndex())
            self._on_question(self.results.visualRect(self.results.currentIndex()).height())
            reveal(gate)

    def _on_arrange(self, how: Arrangement) -> None:
        """Arrange the list; groups that are folded stay so while its words or order change."""
        same_groups = how.group is self.model.how.group
        self.model.arrange(replace(how, folded=self.model.how.folded if same_groups else frozenset()))

    def _on_arranged(self) -> None:
        self.tools.show_count(self.model.listed_count, self.model.count)
