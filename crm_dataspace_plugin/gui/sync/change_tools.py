# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done with the chosen changes: next conflict, show on the map, undo, say why."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QSizePolicy, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.ask_row import AskRow
from crm_dataspace_plugin.gui.controls import SPACING, flat_button
from crm_dataspace_plugin.gui.count_words import feature_words
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.fold import Fold
from crm_dataspace_plugin.gui.sync.changes_view import ChangesView
from crm_dataspace_plugin.gui.sync.explain_row import ExplainRow
from crm_dataspace_plugin.gui.sync.sync_state import SyncState

NEXT = "F8"  # free in QGIS; counts inside of the step only


class ChangeTools(QWidget):
    """Controls `sync_next`, `sync_zoom`, `sync_undo`, `sync_undo_all`, `sync_explain`, `sync_ask_…`.

    Attributes:
        ask: the row for questions before something large is done.
    """

    undo_requested = pyqtSignal(list)  # uuids
    undo_fields_requested = pyqtSignal(object)  # uuid to fields
    explain_requested = pyqtSignal(list, object)  # uuids, column of the correction block to text
    zoom_requested = pyqtSignal()

    def __init__(self, view: ChangesView, step: QWidget) -> None:
        super().__init__()
        self._view = view
        self._uuids: list[str] = []
        self.ask = AskRow("sync_ask")
        self._next = flat_button(
            "sync_next",
            self.tr("Next conflict"),
            self.tr("Go to the next conflict that is still open ({})").format(NEXT),
            "mActionArrowDown",
            self._on_next,
        )
        self._listen(step)
        self._zoom = flat_button(
            "sync_zoom",
            self.tr("Zoom"),
            self.tr("Show the chosen features on the map"),
            "mActionZoomToSelected",
            self.zoom_requested.emit,
        )
        self._undo = flat_button(
            "sync_undo",
            self.tr("Undo"),
            self.tr("Bring the chosen features, or single values of them, back to the base"),
            "mActionUndo",
            self._on_undo,
        )
        self._undo_all = flat_button(
            "sync_undo_all",
            self.tr("Undo all…"),
            self.tr("Bring all features back to the base, after a question"),
            "mActionUndo",
            self._on_undo_all,
        )
        self._explain = ExplainRow()
        self._explain.write_requested.connect(lambda block: self.explain_requested.emit(view.chosen(), block))
        self._fold = Fold(
            "sync_explain",
            self.tr("Reason, evidence"),
            self.tr("Write reason and evidence for the chosen features"),
            self._explain,
        )
        view.chosen_changed.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(flow_of(self._next, self._zoom, self._undo, self._undo_all))
        column.addWidget(self.ask)
        column.addWidget(self._fold)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _listen(self, step: QWidget) -> None:
        action = QAction(self.tr("Next conflict"), step)
        action.setShortcut(QKeySequence(NEXT))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: self._on_next())
        step.addAction(action)

    def show_state(self, state: Optional[SyncState]) -> None:
        self._uuids = [each.uuid for each in state.features] if state is not None else []
        self._next.setEnabled(state is not None and state.conflicts > 0)
        for each in (self._undo, self._undo_all, self._zoom):
            each.setEnabled(bool(self._uuids))
        self._fold.setVisible(bool(self._uuids))
        self.ask.close_row()
        self._on_chosen()

    def _on_next(self) -> None:
        self._view.go_to_next_conflict()

    def _on_chosen(self) -> None:
        self._explain.show_chosen(len(self._view.chosen()))

    def _on_undo(self) -> None:
        fields = self._view.chosen_fields()
        if fields:
            self.undo_fields_requested.emit(fields)
        self._emit_undo([uuid for uuid in self._view.chosen() if uuid not in fields])

    def _emit_undo(self, uuids: list[str]) -> None:
        if uuids:
            self.undo_requested.emit(uuids)

    def _on_undo_all(self) -> None:
        uuids = list(self._uuids)
        words = self.tr(
            "All corrections of {} would be undone here. Nothing is sent; the field copy keeps no copy of them."
        )
        self.ask.ask(words.format(feature_words(len(uuids))), self.tr("Undo all"), lambda: self._emit_undo(uuids))
