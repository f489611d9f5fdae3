# SPDX-License-Identifier: GPL-2.0-or-later
"""All filters: a line for each in which a value is chosen, the values of the records found below it, and the time."""

from __future__ import annotations

import re
from collections.abc import Mapping

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.catalogue.facet_rows import ALWAYS, Facet, FacetRow, Origins
from crm_dataspace_plugin.gui.catalogue.facet_words import facet_title
from crm_dataspace_plugin.gui.catalogue.value_choice import ValueChoice
from crm_dataspace_plugin.gui.controls import SPACING, described, words

ORDER = (
    "commodity", "country", "region", "facility_type", "status", "restored",
    "kind", "licence", "access", "publisher", "keyword",
)  # fmt: skip
_DATE = re.compile(r"(?P<year>[12]\d{3})(-(?P<month>0[1-9]|1[0-2])(-(?P<day>0[1-9]|[12]\d|3[01]))?)?")


class FilterForm(QWidget):
    """Controls `filter_<name>`, `filter_start`, `filter_end`."""

    value_chosen = pyqtSignal(str, str)  # filter name, value
    time_chosen = pyqtSignal(str, str)  # start and end, ISO 8601, empty for open

    def __init__(self, language: str) -> None:
        super().__init__()
        self._choices = {name: ValueChoice(f"filter_{name}", name, language) for name in ORDER}
        self._rows = {name: FacetRow(name, language) for name in ORDER if name not in ALWAYS}
        self._start = self._date_box("filter_start", self.tr("Data from"))
        self._end = self._date_box("filter_end", self.tr("Data until"))
        self._origins = Origins("filter_origins")
        self._words = words(name="filter_words")
        self._words.hide()
        self._arrange()

    def show_facets(self, facets: Mapping[str, Facet]) -> None:
        """Offer the values of the records found, with their counts."""
        for name, choice in self._choices.items():
            choice.show_counts(facets[name].counts if name in facets else ())
        for name, row in self._rows.items():
            row.show_facet(facets.get(name, Facet((), "")))
        self._origins.show_origins({name: facets[name] for name in self._rows if name in facets})

    def show_time(self, start: str, end: str) -> None:
        self._start.setText(start)
        self._end.setText(end)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING, 0, 0, 0)
        column.setSpacing(2)
        for name, choice in self._choices.items():
            choice.value_chosen.connect(self._on_value)
            choice.refused.connect(self._on_refused)
            column.addLayout(self._line(facet_title(name), choice))
            if name in self._rows:
                self._rows[name].value_chosen.connect(self.value_chosen)
                column.addWidget(self._rows[name])
        column.addLayout(self._line(self.tr("Time"), self._start, self._end))
        for widget in (self._origins, self._words):
            column.addWidget(widget)

    def _line(self, title: str, *widgets: QWidget) -> QHBoxLayout:
        label = QLabel(title)
        label.setBuddy(widgets[0])
        label.setMinimumWidth(max(self.fontMetrics().horizontalAdvance(facet_title(name)) for name in ORDER))
        line = QHBoxLayout()
        line.setSpacing(SPACING)
        line.addWidget(label)
        for widget in widgets:
            line.addWidget(widget, 1)
        return line

    def _date_box(self, name: str, title: str) -> QLineEdit:
        tip = self.tr("{}: a year, a month or a day, such as 2019, 2019-05 or 2019-05-31").format(title)
        box = described(QLineEdit(), name, title, tip)
        box.setPlaceholderText("2019")
        box.editingFinished.connect(self._on_time)
        return box

    def _on_value(self, name: str, value: str) -> None:
        self._words.hide()
        self.value_chosen.emit(name, value)

    def _on_refused(self, sentence: str) -> None:
        self._words.setText(sentence)
        self._words.show()

    def _on_time(self) -> None:
        start, end = (each.text().strip() for each in (self._start, self._end))
        crooked = next((each for each in (start, end) if each and not is_date(each)), "")
        if crooked:
            self._on_refused(self.tr("“{}” is no date: write 2019, 2019-05 or 2019-05-31.").format(crooked))
        elif start and end and start[: len(end)] > end[: len(start)]:
            self._on_refused(self.tr("The time ends before it begins."))
        else:
            self._words.hide()
            self.time_chosen.emit(start, end)


def is_date(text: str) -> bool:
    return _DATE.fullmatch(text) is not None
