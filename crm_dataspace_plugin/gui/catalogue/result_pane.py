# SPDX-License-Identifier: GPL-2.0-or-later
"""The lower half of step 1: the list of found records, and what unfolds below it."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.catalogue.record_details import RecordDetails
from crm_dataspace_plugin.gui.catalogue.records_model import RecordsModel
from crm_dataspace_plugin.gui.catalogue.result_list import ResultList
from crm_dataspace_plugin.gui.controls import SPACING

LIST_LINES = 9  # of text the list shows at least


class ResultPane(QWidget):
    def __init__(self, language: str) -> None:
        super().__init__()
        self.model = RecordsModel(language, self)
        self.results = ResultList(self.model)
        self.details = RecordDetails(language)
        self.results.more_requested.connect(self.details.show_record)
        self.results.setMinimumHeight(self.fontMetrics().lineSpacing() * LIST_LINES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.results, 1)
        column.addWidget(self.details)
