# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of each feature: grows while a sync runs, stays until the person goes back to the changes."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome, OutcomeState, SyncResult
from crm_dataspace_plugin.gui.controls import SPACING, described, flat_button, push_button
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.sync.changes_model import row_item
from crm_dataspace_plugin.gui.sync.sync_words import outcome_words
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole, TwoLineDelegate

SHOWN = 2000  # features that went well; what did not is always shown
_ICONS = {
    OutcomeState.PLANNED: "mActionSharingExport",
    OutcomeState.SENT: "mIconTimer",
    OutcomeState.VERIFIED: "mIconSuccess",
    OutcomeState.CONFLICT: "mIconWarning",
    OutcomeState.REJECTED: "mTaskCancel",
    OutcomeState.PENDING: "mActionHistory",
}
_ORDER = (
    OutcomeState.REJECTED, OutcomeState.CONFLICT, OutcomeState.SENT, OutcomeState.PENDING, OutcomeState.VERIFIED,
)  # fmt: skip
_AGAIN = (OutcomeState.REJECTED, OutcomeState.SENT, OutcomeState.PENDING)


class OutcomesPage(QWidget):
    """Controls `sync_outcomes`, `sync_retry`, `sync_outcomes_close`."""

    retry_requested = pyqtSignal(list)  # uuids
    close_requested = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.model = QStandardItemModel(self)
        self._rows: dict[str, QStandardItem] = {}
        self._again: list[str] = []
        self._list = described(
            _OutcomesList(),
            "sync_outcomes",
            self.tr("What became of each feature"),
            self.tr("What became of each feature that was to be sent"),
        )
        self._list.setModel(self.model)
        self._retry = push_button(
            "sync_retry",
            self.tr("Try again"),
            self.tr("Send what was refused or is left once more, nothing else"),
            "mActionRefresh",
            lambda: self.retry_requested.emit(list(self._again)),
        )
        self._close = flat_button(
            "sync_outcomes_close",
            self.tr("Back to the changes"),
            self.tr("Show what is left to be sent"),
            "mActionUndo",
            self.close_requested.emit,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._list, 1)
        column.addLayout(flow_of(self._retry, self._close))

    def begin(self) -> None:
        """Start anew."""
        self.model.clear()
        self._rows = {}
        self._show_buttons([], running=True)

    def add(self, outcomes: Iterable[FeatureOutcome]) -> None:
        """Show what became of further features, the latest first."""
        for each in outcomes:
            known = self._rows.pop(each.uuid, None)
            if known is not None:
                self.model.removeRow(known.row())
            item = _item(each)
            self._rows[each.uuid] = item
            self.model.insertRow(0, item)
        self.model.setRowCount(min(self.model.rowCount(), SHOWN))
        if self.model.rowCount() == SHOWN:
            self._rows = {uuid: each for uuid, each in self._rows.items() if each.model() is not None}

    def finish(self, result: SyncResult) -> None:
        """Show what became of all features, what did not go well first."""
        self.model.clear()
        self._rows = {}
        well = 0
        for each in sorted(result.features, key=lambda each: _ORDER.index(each.state)):
            well += each.state is OutcomeState.VERIFIED
            if well <= SHOWN:
                self.model.appendRow(_item(each))
        if well > SHOWN:
            more = self.tr("{} more, all of them verified").format(well - SHOWN)
            self.model.appendRow(row_item(more, self.tr("the receipt has all"), ""))
        self._show_buttons([each.uuid for each in result.features if each.state in _AGAIN], running=False)

    def stop(self) -> None:
        """The sync was cancelled or failed: what is shown is what is known."""
        self._show_buttons([], running=False)

    def _show_buttons(self, again: list[str], *, running: bool) -> None:
        self._again = again
        text = self.tr("Try again ({})").format(len(again)) if again else self.tr("Try again")
        self._retry.setText(text)
        self._retry.setAccessibleName(text)
        self._retry.setVisible(bool(again))
        self._close.setVisible(not running)


class _OutcomesList(QTreeView):
    """Ctrl+C copies the chosen rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(TwoLineDelegate(self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = (f"{each.data()}\t{each.data(DetailRole)}" for each in self.selectedIndexes())
            QGuiApplication.clipboard().setText("\n".join(rows))
            return
        super().keyPressEvent(event)


def _item(outcome: FeatureOutcome) -> QStandardItem:
    return row_item(outcome.label or outcome.uuid, outcome_words(outcome), _ICONS[outcome.state])
