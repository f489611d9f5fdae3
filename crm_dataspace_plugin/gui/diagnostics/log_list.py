# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of lines; it follows the newest while the person is at the end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView

from crm_dataspace_plugin.bridge.diagnostics.log_keeper import LogKeeper
from crm_dataspace_plugin.core.diagnostics.log_line import Level, LogLine
from crm_dataspace_plugin.gui.controls import described
from crm_dataspace_plugin.gui.diagnostics.log_model import LineRole, LogModel, WantedLines


class LogList(QListView):
    def __init__(self, keeper: LogKeeper) -> None:
        super().__init__()
        described(self, "log_list", self.tr("Lines of the log"), self.tr("Lines of the log, the newest last"))
        self._wanted = WantedLines(self)
        self._wanted.setSourceModel(LogModel(keeper, self))
        self.setModel(self._wanted)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wanted.rowsAboutToBeInserted.connect(lambda *_rows: self._remember())
        self._wanted.rowsInserted.connect(lambda *_rows: self._follow())
        self._at_end = True
        self.scrollToBottom()

    @property
    def shown(self) -> Sequence[LogLine]:
        rows = range(self._wanted.rowCount())
        return [self._wanted.index(row, 0).data(LineRole) for row in rows]

    @property
    def chosen(self) -> Sequence[LogLine]:
        """The selected lines from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._wanted.index(row, 0).data(LineRole) for row in rows]

    def line_at(self, index: QModelIndex) -> Optional[LogLine]:
        return index.data(LineRole)

    def want(self, least: Level, text: str) -> None:
        self._wanted.want(least, text)

    def _remember(self) -> None:
        bar = self.verticalScrollBar()
        self._at_end = bar.value() >= bar.maximum()

    def _follow(self) -> None:
        if self._at_end:
            self.scrollToBottom()
