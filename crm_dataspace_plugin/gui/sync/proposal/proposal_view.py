# SPDX-License-Identifier: GPL-2.0-or-later
"""The values of a proposal; keys decide about those that are chosen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from qgis.PyQt.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView

from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.sync.proposal.comparing import Compared
from crm_dataspace_plugin.core.sync.proposal.proposal import ProposedFeature
from crm_dataspace_plugin.gui.sync.geometry_preview import GeometryPreview
from crm_dataspace_plugin.gui.sync.proposal.proposal_model import FeatureRole, ProposalModel, ValueRole
from crm_dataspace_plugin.gui.sync.proposal.proposal_work import Shown
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole, TwoLineDelegate

ACCEPT, REJECT, ASK, TAKE_BACK = range(4)
_KEYS = {Qt.Key.Key_1: ACCEPT, Qt.Key.Key_2: REJECT, Qt.Key.Key_3: ASK, Qt.Key.Key_0: TAKE_BACK}


class _Delegate(TwoLineDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        preview = self.parent().indexWidget(index)
        if preview is not None:
            size.setHeight(preview.sizeHint().height())
        return size


class _Narrowed(QSortFilterProxyModel):
    """Shows the features of which a row has what was typed."""

    def __init__(self, parent: QTreeView) -> None:
        super().__init__(parent)
        self._wanted = ""

    def narrow(self, text: str) -> None:
        self._wanted = text.strip().casefold()
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        return not self._wanted or parent.isValid() or self._has(self.sourceModel().index(row, 0, parent))

    def _has(self, index: QModelIndex) -> bool:
        if any(self._wanted in str(index.data(role) or "").casefold() for role in (_TITLE, DetailRole)):
            return True
        model = self.sourceModel()
        return any(self._has(model.index(row, 0, index)) for row in range(model.rowCount(index)))


_TITLE = Qt.ItemDataRole.DisplayRole


class ProposalView(QTreeView):
    """Keys 1, 2, 3 accept, reject, ask back; 0 takes a decision back; Ctrl+C copies the chosen rows."""

    decided = pyqtSignal(int)  # ACCEPT, REJECT, ASK or TAKE_BACK

    def __init__(self, model: ProposalModel, language: str) -> None:
        super().__init__()
        self._language = language
        self._model = model
        self._narrowed = _Narrowed(self)
        self._narrowed.setSourceModel(model)
        self.setModel(self._narrowed)
        self.setItemDelegate(_Delegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_proposal(self, shown: Optional[Shown]) -> None:
        """Show a proposal, keeping what is unfolded and where the person was; a few features are unfolded at first."""
        rows = list(self._features())
        folded = {each.data(FeatureRole).uuid for each in rows if not self.isExpanded(each)}
        known = {each.data(FeatureRole).uuid for each in rows}
        place, scrolled = _place(self.currentIndex()), self.verticalScrollBar().value()
        self._model.show(shown, self._language)
        few = self._narrowed.rowCount() <= UNFOLDED
        for index in self._features():
            uuid = index.data(FeatureRole).uuid
            self.setExpanded(index, few if uuid not in known else uuid not in folded)
        self._draw_outlines()
        self.verticalScrollBar().setValue(scrolled)
        index = self._at(place)
        if index.isValid():
            self.setCurrentIndex(index)

    def narrow(self, text: str) -> None:
        self._narrowed.narrow(text)
        self._draw_outlines()

    def chosen(self) -> list[Compared]:
        """Return the chosen values, all of a feature whose own row is chosen, in the order shown."""
        found: dict[tuple[str, str], Compared] = {}
        for index in self.selectedIndexes():
            for each in self._values(index):
                found[(each.proposed_uuid, each.field)] = each
        return list(found.values())

    def feature_of(self, index: QModelIndex) -> Optional[ProposedFeature]:
        while index.parent().isValid():
            index = index.parent()
        return index.data(FeatureRole) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.decided.emit(_KEYS[event.key()])
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText("\n".join(map(_line, self.selectedIndexes())))
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # texts wrap anew

    def _features(self) -> Iterator[QModelIndex]:
        for row in range(self._narrowed.rowCount()):
            index = self._narrowed.index(row, 0)
            if index.data(FeatureRole) is not None:
                yield index

    def _values(self, index: QModelIndex) -> Iterator[Compared]:
        """Return the value a row is about, those of a whole feature for its row."""
        while index.isValid():
            value = index.data(ValueRole)
            if value is not None:
                yield value
                return
            if index.data(FeatureRole) is not None:
                for row in range(self._narrowed.rowCount(index)):
                    each = self._narrowed.index(row, 0, index).data(ValueRole)
                    if each is not None:
                        yield each
                return
            index = index.parent()

    def _draw_outlines(self) -> None:
        for feature in self._features():
            for row in range(self._narrowed.rowCount(feature)):
                index = self._narrowed.index(row, 0, feature)
                value = index.data(ValueRole)
                if value is not None and value.field == GEOMETRY_CHANGE:
                    titles = (self.tr("base"), self.tr("proposed"), self.tr("here"))
                    preview = GeometryPreview(value.base, value.proposed, value.here, titles)
                    self.setIndexWidget(self._narrowed.index(0, 0, index), preview)
                    self.setExpanded(index, True)

    def _at(self, place: tuple[int, ...]) -> QModelIndex:
        index = QModelIndex()
        for row in place:
            index = self._narrowed.index(row, 0, index)
        return index


UNFOLDED = 30  # features; more of them are folded at first


def _place(index: QModelIndex) -> tuple[int, ...]:
    rows: tuple[int, ...] = ()
    while index.isValid():
        rows, index = (index.row(), *rows), index.parent()
    return rows


def _line(index: QModelIndex) -> str:
    parts = [index.data(), index.data(DetailRole)]
    return "\t".join(str(each).replace("\n", "; ") for each in parts if each)
