# SPDX-License-Identifier: GPL-2.0-or-later
"""Step 4, Sync: counters first, then each change and conflict; nothing is sent that was not shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crm_dataspace_plugin.gui.controls import SPACING, described, flat_button, push_button, slim, strong
from crm_dataspace_plugin.gui.empty_state import EmptyState
from crm_dataspace_plugin.gui.flow_layout import FlowLayout, flow_of
from crm_dataspace_plugin.gui.fold import guide
from crm_dataspace_plugin.gui.pages import Pages
from crm_dataspace_plugin.gui.progress_row import ProgressRow
from crm_dataspace_plugin.gui.sync.change_tools import ChangeTools
from crm_dataspace_plugin.gui.sync.changes_model import ChangesModel
from crm_dataspace_plugin.gui.sync.changes_view import ChangesView
from crm_dataspace_plugin.gui.sync.edits_row import EditsRow
from crm_dataspace_plugin.gui.sync.outcomes_page import OutcomesPage
from crm_dataspace_plugin.gui.sync.photos.photos_row import PhotosRow
from crm_dataspace_plugin.gui.sync.proposal.proposal_bar import ProposalBar
from crm_dataspace_plugin.gui.sync.sync_state import SyncState
from crm_dataspace_plugin.gui.sync.sync_words import counted_words, forbidden_words

LIST_LINES = 9  # of text the tree shows at least


class SyncStep(QWidget):
    """Controls `sync_layer`, `sync_changes`, `sync_reason`, `sync_check`, `sync_send`, `sync_undo`, …"""

    layer_chosen = pyqtSignal()
    check_requested = pyqtSignal()
    send_requested = pyqtSignal()
    undo_requested = pyqtSignal(list)  # uuids
    journal_requested = pyqtSignal()
    receipt_requested = pyqtSignal()
    save_edits_requested = pyqtSignal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self.model = ChangesModel(self)
        self.view = described(
            ChangesView(self.model, language),
            "sync_changes",
            self.tr("Changes and conflicts"),
            self.tr("What you changed; what is ticked is sent; keys 1, 2, 3 settle a conflict with base, ours, theirs"),
        )
        self.tools = ChangeTools(self.view, self)
        self.tools.undo_requested.connect(self.undo_requested)
        self.model.choice_changed.connect(self._on_choice)
        self._state: Optional[SyncState] = None
        self.progress = ProgressRow("sync")
        self.photos = PhotosRow()
        self._layer = slim(
            described(QComboBox(), "sync_layer", self.tr("Layer"), self.tr("Layer of a field copy to compare and send"))
        )
        self._layer.currentIndexChanged.connect(lambda _index: self.layer_chosen.emit())
        self._counters = strong(name="sync_counters")
        self._edits = EditsRow()
        self._edits.save_requested.connect(self.save_edits_requested)
        self.proposals = ProposalBar()
        self._reason = described(
            QLineEdit(),
            "sync_reason",
            self.tr("Reason"),
            self.tr("Why all that is sent was changed; a feature's own reason goes before it"),
        )
        self._reason.setPlaceholderText(self.tr("Reason of all, e.g. survey of 12 November"))
        self._send: QPushButton
        self._empty = EmptyState(self.tr("No field copy yet: pull a layer first, then edit it in QGIS."))
        self.outcomes = OutcomesPage()
        self.outcomes.close_requested.connect(self.show_changes)
        self._has_changes = False
        self._pages = Pages(self._empty, self.view, self.outcomes)
        self._pages.setMinimumHeight(self.fontMetrics().lineSpacing() * LIST_LINES)
        self._arrange()
        self.show_state(None)

    @property
    def reason(self) -> str:
        return self._reason.text().strip()

    def chosen(self) -> tuple[Optional[Path], str]:
        """Return file and layer to work on."""
        key = self._layer.currentData()
        if not key:
            return None, ""
        path, _, table = key.rpartition("\n")
        return Path(path), table

    def places(self) -> list[tuple[Path, str]]:
        """Return file and table of all layers that are offered, the chosen one first."""
        keys = [self._layer.currentData(), *(self._layer.itemData(each) for each in range(self._layer.count()))]
        split = [key.rpartition("\n") for key in dict.fromkeys(filter(None, keys))]
        return [(Path(path), table) for path, _, table in split]

    def show_layers(self, layers: Sequence[tuple[Path, str, str]]) -> None:
        """Offer layers as (file, table, title), keeping the choice where it is still there."""
        before = self._layer.currentData()
        self._layer.blockSignals(True)
        self._layer.clear()
        for path, table, title in layers:
            self._layer.addItem(self.tr("{} ({})").format(title, path.name), _key(path, table))
        place = self._layer.findData(before)
        self._layer.setCurrentIndex(max(place, 0) if layers else -1)
        self._layer.blockSignals(False)
        if self._layer.currentData() != before:
            self.layer_chosen.emit()

    def choose(self, path: Path, layer: str) -> None:
        self._layer.setCurrentIndex(self._layer.findData(_key(path, layer)))

    def show_state(self, state: Optional[SyncState]) -> None:
        self._state = state
        self.view.show_state(state)
        shown = state is not None and bool(state.features)
        self._has_changes = shown
        if self._pages.currentWidget() is not self.outcomes:
            self.show_changes()
        if state is not None and not shown:
            self._empty.show_text(
                self.tr("Nothing changed here. Edit the layer in QGIS, save the edits, then come back.")
            )
        self._counters.setText(counted_words(state) if state else "")
        self._counters.setVisible(state is not None)
        self._show_sendable(state)
        self.proposals.offer(forbidden_words(state) if state is not None else "")
        self._check.setEnabled(state is not None)
        self.tools.show_state(state)
        self._receipt.setEnabled(state is not None and bool(state.receipt))

    def show_receipt_is_there(self) -> None:
        self._receipt.setEnabled(True)

    def show_changes(self) -> None:
        self._pages.setCurrentWidget(self.view if self._has_changes else self._empty)

    def show_outcomes(self) -> None:
        """Show what becomes of each feature, from now on until the person goes back."""
        self.outcomes.begin()
        self._pages.setCurrentWidget(self.outcomes)

    def show_unsaved_edits(self, unsaved: bool) -> None:
        self._edits.setVisible(unsaved)

    def _on_choice(self) -> None:
        self.tools.ask.close_row()
        self._show_sendable(self._state)

    def _show_sendable(self, state: Optional[SyncState]) -> None:
        """Name what will go; where both sides agree by now, the field copy only has to learn it."""
        sendable, settled = 0, 0
        if state and state.checked:
            sendable, settled = len(state.sendable - self.model.choice.left_out), state.settled
        otherwise = self.tr("Bring up to date") if settled else self.tr("Send")
        text = self.tr("Send {}").format(sendable) if sendable else otherwise
        self._send.setText(text)
        self._send.setAccessibleName(text)
        self._send.setEnabled(sendable + settled > 0)

    def _arrange(self) -> None:
        label = QLabel(self.tr("Layer"))
        label.setBuddy(self._layer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for widget in (label, self._layer, self._edits, self._counters):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        column.addWidget(self.tools)
        column.addWidget(self._reason)
        column.addLayout(self._main_buttons())
        column.addWidget(self.progress)
        column.addWidget(self.photos)
        column.addWidget(self.proposals)
        column.addLayout(self._other_buttons())
        column.addWidget(self._guide())

    def _main_buttons(self) -> FlowLayout:
        self._check = push_button(
            "sync_check",
            self.tr("Check"),
            self.tr("Ask the service what would happen; nothing is sent"),
            "mActionRefresh",
            self.check_requested.emit,
        )
        self._send = push_button(
            "sync_send",
            self.tr("Send"),
            self.tr("Send what is ticked, after a check; the rest and conflicts wait for you"),
            "mActionSharingExport",
            self.send_requested.emit,
        )
        return flow_of(self._check, self._send)

    def _other_buttons(self) -> FlowLayout:
        journal = flat_button(
            "sync_journal",
            self.tr("Journal"),
            self.tr("Who changed what, when and why"),
            "mActionHistory",
            self.journal_requested.emit,
        )
        self._receipt = flat_button(
            "sync_receipt",
            self.tr("Receipt"),
            self.tr("Open what was sent last, to keep or to print"),
            "mActionFilePrint",
            self.receipt_requested.emit,
        )
        self._receipt.setEnabled(False)
        return flow_of(journal, self._receipt, self.proposals.button)

    def _guide(self) -> QWidget:
        return guide(
            "sync_guide",
            self.tr("What next?"),
            self.tr("A few words about this step"),
            self.tr(
                "1. Check asks the service what would happen. 2. Settle each conflict: F8 goes to the next one, "
                "1 takes base, 2 ours, 3 theirs. 3. Send what is ticked; the rest stays here as a change."
            ),
        )


def _key(path: Path, table: str) -> str:
    """Return one text for both: Qt finds texts again, but not Python's tuples."""
    return f"{path}\n{table}"
