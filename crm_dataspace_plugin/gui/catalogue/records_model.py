# SPDX-License-Identifier: GPL-2.0-or-later
"""The found records, page by page, merged, in the order and the groups that the person wants."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, pyqtSignal

from crm_dataspace_plugin.core.catalogue.arranging import Arrangement, Group, Listed, Row, Sort, arrange, listed
from crm_dataspace_plugin.core.catalogue.merging import Found, Merging
from crm_dataspace_plugin.core.catalogue.record import Access, Record
from crm_dataspace_plugin.core.catalogue.saved import News
from crm_dataspace_plugin.gui.catalogue.record_words import DOT, found_summary, heading_words, news_word, title_of
from crm_dataspace_plugin.gui.controls import plain_tip, theme_icon
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole

RecordRole = Qt.ItemDataRole.UserRole + 1  # Record with what all its sources say; None for a heading
FoundRole = Qt.ItemDataRole.UserRole + 2  # Found; None for a heading
HeadingRole = Qt.ItemDataRole.UserRole + 3  # whether the row is the heading of a group

_ICONS = {Access.OPEN: "mIconPolygonLayer", Access.UNKNOWN: "mIconPolygonLayer"}  # others carry a lock


class RecordsModel(QAbstractListModel):
    more_wanted = pyqtSignal()
    arranged = pyqtSignal()  # other records are listed than before

    def __init__(self, language: str = "en", parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._language = language
        self._order: Callable[[], Sequence[str]] = tuple
        self._merging = Merging()
        self._listed: dict[int, Listed] = {}
        self._rows: list[Row] = []
        self._row_of: dict[int, int] = {}  # place to the first row
        self._how = Arrangement()
        self._has_more = False
        self._news = News()

    @property
    def found(self) -> Sequence[Found]:
        """All records with their sources, also those that are not listed now."""
        return self._merging.found

    @property
    def records(self) -> Sequence[Record]:
        """All records, each with what all its sources say, also those that are not listed now."""
        return tuple(each.record for each in self._merging.found)

    @property
    def count(self) -> int:
        """How many records there are, also those that are not listed now."""
        return len(self._merging)

    @property
    def joined(self) -> int:
        """How many entries became part of another catalogue's record."""
        return self._merging.joined

    @property
    def how(self) -> Arrangement:
        return self._how

    @property
    def listed(self) -> Sequence[Found]:
        """The records that are listed, each once, from top to bottom."""
        return [self._listed[place].found for place in dict.fromkeys(each.place for each in self._rows) if place >= 0]

    @property
    def listed_count(self) -> int:
        """How many records are listed, each once."""
        return len(self._row_of) - (-1 in self._row_of)

    def catalogues_of(self, record: Record) -> Sequence[str]:
        """Return the names of all catalogues that list a record of this model; its own for any other."""
        return self._merging.catalogues_of(record)

    def catalogues_naming(self, record: Record, urls: Sequence[str]) -> Sequence[str]:
        """Return those of `catalogues_of` whose own entry names one of `urls`."""
        return self._merging.catalogues_naming(record, urls)

    def follow_order(self, order: Callable[[], Sequence[str]]) -> None:
        """Let `order` name the catalogues, the one asked first in front, each time records are forgotten."""
        self._order = order
        self._merging = Merging(order())

    def clear(self) -> None:
        """Forget all records."""
        self.beginResetModel()
        self._merging = Merging(self._order())
        self._listed = {}
        self._rows = []
        self._row_of = {}
        self._has_more = False
        self.endResetModel()
        self.arranged.emit()

    def append(self, records: Sequence[Record]) -> None:
        """Take further records; one that is here stays as it is, one that another catalogue has joins it."""
        change = self._merging.add(records)
        fresh = [place for place in change.shown if place not in self._listed]
        for place in change.gone:
            self._listed.pop(place, None)
        self._listed.update((place, listed(each, self._language)) for place, each in change.shown.items())
        if self._only_adds(fresh, len(change.shown), bool(change.gone)):
            self._add_rows(fresh)
        elif change.shown:
            self._rearrange()

    def mark(self, news: News) -> None:
        """Say in the rows which records are new or have changed since an earlier search."""
        self._news = news
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [DetailRole])

    def arrange(self, how: Arrangement) -> None:
        """List the records in another way."""
        if how != self._how:
            self._how = how
            self._rearrange()

    def row_of(self, place: int) -> int:
        """Return the first row of a found record, -1 where it is not listed now."""
        return self._row_of.get(place, -1)

    def heading_row(self, row: int) -> int:
        """Return the row of the heading above, the row itself for a heading."""
        return next(number for number in range(row, -1, -1) if self._rows[number].place < 0)

    def group_at(self, row: int) -> str:
        return self._rows[row].group

    def expect_more(self, more: bool) -> None:
        """Say whether scrolling to the end asks for more."""
        self._has_more = more

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].place < 0:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return self._of_heading(row, role) if row.place < 0 else self._of_record(self._listed[row.place].found, role)

    def canFetchMore(self, parent: QModelIndex) -> bool:
        return not parent.isValid() and self._has_more and not self._how.words and not self._how.folded

    def fetchMore(self, parent: QModelIndex) -> None:
        self._has_more = False  # until the page arrives, so one scroll asks once
        self.more_wanted.emit()

    def _of_heading(self, row: Row, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return heading_words(self._how.group, row.group, row.size, self._language)
        if role == Qt.ItemDataRole.DecorationRole:
            folded = row.group in self._how.folded
            return theme_icon("mIconExpandSmall" if folded else "mIconCollapseSmall")
        return True if role == HeadingRole else None

    def _of_record(self, found: Found, role: int) -> Any:
        record = found.record
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(record)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(title_of(record))
        if role == DetailRole:
            return self._detail(found)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title_of(record)}. {self._detail(found)}"
        if role == Qt.ItemDataRole.DecorationRole:
            return theme_icon(_ICONS.get(record.access, "locked"))
        return {RecordRole: record, FoundRole: found}.get(role)

    def _detail(self, found: Found) -> str:
        told = news_word(found, self._news)
        return DOT.join(filter(None, [told, found_summary(found, self._language)]))

    def _only_adds(self, fresh: Sequence[int], shown: int, gone: bool) -> bool:
        """Tell whether further rows at the end are all that changes."""
        how = self._how
        in_order = how.sort is Sort.ARRIVAL and how.group is Group.NONE and not how.words
        return in_order and bool(fresh) and len(fresh) == shown and not gone

    def _add_rows(self, places: Sequence[int]) -> None:
        start = len(self._rows)
        self.beginInsertRows(QModelIndex(), start, start + len(places) - 1)
        for place in sorted(places):
            self._row_of[place] = len(self._rows)
            self._rows.append(self._listed[place].row)
        self.endInsertRows()
        self.arranged.emit()

    def _rearrange(self) -> None:
        """Put the rows into their new order; whoever holds one by a persistent index finds it again."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        rows = [self._rows[each.row()] for each in held]
        as_they_came = [self._listed[place] for place in sorted(self._listed)]
        self._rows = arrange(as_they_came, self._how, self._language)
        places = [each.place for each in self._rows]
        self._row_of = dict(zip(reversed(places), range(len(places) - 1, -1, -1)))  # the first row of each counts
        wanted = {each[:2] for each in rows}
        now = {row[:2]: number for number, row in enumerate(self._rows) if row[:2] in wanted} if wanted else {}
        numbers = (now.get(row[:2], self._moved(row)) for row in rows)
        self.changePersistentIndexList(held, [self.index(each) if each >= 0 else QModelIndex() for each in numbers])
        self.layoutChanged.emit()
        self.arranged.emit()

    def _moved(self, row: Row) -> int:
        return self._row_of.get(row.place, -1) if row.place >= 0 else -1
