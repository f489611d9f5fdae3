# SPDX-License-Identifier: GPL-2.0-or-later
"""The lower half of step 1: the list of found records, and what unfolds below it."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.arranging import Arrangement
from crm_dataspace_plugin.gui.catalogue.record_details import RecordDetails
from crm_dataspace_plugin.gui.catalogue.records_model import RecordsModel
from crm_dataspace_plugin.gui.catalogue.result_list import ResultList
from crm_dataspace_plugin.gui.catalogue.result_tools import ResultTools
from crm_dataspace_plugin.gui.controls import SPACING

LIST_LINES = 9  # of text the list shows at least


class ResultPane(QWidget):
    def __init__(self, language: str) -> None:
        super().__init__()
        self.model = RecordsModel(language, self)
        self.results = ResultList(self.model)
        self.tools = ResultTools()
        self.details = RecordDetails(language)
        self.results.more_requested.connect(self.details.show_found)
        self.results.typed.connect(self.tools.type_on)
        self.results.setMinimumHeight(self.fontMetrics().lineSpacing() * LIST_LINES)
        self.tools.arranged.connect(self._on_arrange)
        self.model.arranged.connect(self._on_arranged)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.tools)
        column.addWidget(self.results, 1)
        column.addWidget(self.details, 1)

    def _on_arrange(self, how: Arrangement) -> None:
        """Arrange the list; groups that are folded stay so while its words or order change."""
        same_groups = how.group is self.model.how.group
        self.model.arrange(replace(how, folded=self.model.how.folded if same_groups else frozenset()))

    def _on_arranged(self) -> None:
        self.tools.show_count(self.model.listed_count, self.model.count)
