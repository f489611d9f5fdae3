# SPDX-License-Identifier: GPL-2.0-or-later
"""The kept lines of the log as rows, the newest last, and those of them that a person wants to see."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QSortFilterProxyModel, Qt

from crm_dataspace_plugin.bridge.diagnostics.log_keeper import MOST, LogKeeper
from crm_dataspace_plugin.core.diagnostics.log_line import Level, LogLine
from crm_dataspace_plugin.gui.controls import theme_icon

LineRole = Qt.ItemDataRole.UserRole + 1  # LogLine
ICONS = {Level.INFO: "mIconInfo", Level.WARNING: "mIconWarning", Level.ERROR: "mIconCritical"}
translate = QCoreApplication.translate


def level_words(level: Level) -> str:
    words = {
        Level.INFO: translate("LogModel", "Information"),
        Level.WARNING: translate("LogModel", "Warning"),
        Level.ERROR: translate("LogModel", "Error"),
    }
    return words[level]


class LogModel(QAbstractListModel):
    def __init__(self, keeper: LogKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._lines = list(keeper.lines)
        self._icons = {level: theme_icon(name) for level, name in ICONS.items()}
        keeper.added.connect(self._on_added)
        keeper.cleared.connect(self._on_cleared)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            first, more, _ = line.words.partition("\n")
            return f"{line.moment}  {level_words(line.level)}: {first}{' …' if more else ''}"
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons[line.level]
        return line if role == LineRole else None

    def _on_added(self, line: LogLine) -> None:
        if len(self._lines) >= MOST:
            self.beginRemoveRows(QModelIndex(), 0, 0)
            del self._lines[0]
            self.endRemoveRows()
        self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines))
        self._lines.append(line)
        self.endInsertRows()

    def _on_cleared(self) -> None:
        self.beginResetModel()
        self._lines.clear()
        self.endResetModel()


class WantedLines(QSortFilterProxyModel):
    """Lines of a level at least, with some words in them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._least = Level.INFO
        self._words: list[str] = []

    def want(self, least: Level, text: str) -> None:
        self._least, self._words = least, text.casefold().split()
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        line: LogLine = self.sourceModel().index(row, 0, parent).data(LineRole)
        return line.level >= self._least and all(word in line.words.casefold() for word in self._words)
