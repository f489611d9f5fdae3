# SPDX-License-Identifier: GPL-2.0-or-later
"""The found records, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, pyqtSignal

from crm_dataspace_plugin.core.catalogue.record import Access, Record
from crm_dataspace_plugin.gui.catalogue.record_words import summary
from crm_dataspace_plugin.gui.controls import theme_icon
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole

RecordRole = Qt.ItemDataRole.UserRole + 1
_ICONS = {Access.OPEN: "mIconPolygonLayer", Access.UNKNOWN: "mIconPolygonLayer"}  # others carry a lock


class RecordsModel(QAbstractListModel):
    more_wanted = pyqtSignal()

    def __init__(self, language: str = "en", parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._language = language
        self._records: list[Record] = []
        self._known: set[tuple[str, str]] = set()
        self._has_more = False

    @property
    def records(self) -> Sequence[Record]:
        return tuple(self._records)

    def clear(self) -> None:
        self.beginResetModel()
        self._records = []
        self._known = set()
        self._has_more = False
        self.endResetModel()

    def append(self, records: Sequence[Record]) -> None:
        """Show further records; one that is already here is not shown twice."""
        by_key = {(each.catalogue, each.id): each for each in reversed(records)}
        fresh = [each for key, each in reversed(by_key.items()) if key not in self._known]
        if not fresh:
            return
        start = len(self._records)
        self.beginInsertRows(QModelIndex(), start, start + len(fresh) - 1)
        self._records.extend(fresh)
        self._known.update((each.catalogue, each.id) for each in fresh)
        self.endInsertRows()

    def expect_more(self, more: bool) -> None:
        """Say whether scrolling to the end asks for more."""
        self._has_more = more

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record = self._records[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return record.title or record.id
        if role == DetailRole:
            return summary(record, self._language)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{record.title}. {summary(record, self._language)}"
        if role == Qt.ItemDataRole.DecorationRole:
            return theme_icon(_ICONS.get(record.access, "locked"))
        return record if role == RecordRole else None

    def canFetchMore(self, parent: QModelIndex) -> bool:
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: QModelIndex) -> None:
        self._has_more = False  # until the page arrives, so one scroll asks once
        self.more_wanted.emit()
