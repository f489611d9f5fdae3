# SPDX-License-Identifier: GPL-2.0-or-later
"""What is new in a saved search since the last time, and a switch that shows only this."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import push_button, words
from crm_dataspace_plugin.gui.flow_layout import flow_of


class NewsLine(QWidget):
    """Controls `news_words`, `news_only`; hidden where nothing is to be told."""

    only_wanted = pyqtSignal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._words = words(name="news_words")
        self._only = push_button("news_only", self.tr("Show only these"), self.tr("List only new and changed records"))
        self._only.setCheckable(True)
        self._only.toggled.connect(self._on_toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addLayout(flow_of(self._only))
        self.hide()

    def show_news(self, text: str, count: int) -> None:
        """Tell `text`; the switch is there where `count` records can be shown alone."""
        self._only.blockSignals(True)
        self._only.setChecked(False)
        self._only.blockSignals(False)
        self._only.setVisible(count > 0)
        self._words.setText(text)
        self.setVisible(bool(text))

    def _on_toggled(self, only: bool) -> None:
        self._only.setAccessibleDescription(self.tr("only new and changed") if only else self.tr("all"))
        self.only_wanted.emit(only)
