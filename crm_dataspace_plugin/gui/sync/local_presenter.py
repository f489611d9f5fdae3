# SPDX-License-Identifier: GPL-2.0-or-later
"""What is decided here without the service: conflicts settled, changes undone and explained; saved at once, in jobs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.gui.sync import sync_work
from crm_dataspace_plugin.gui.sync.sync_state import SyncState
from crm_dataspace_plugin.gui.sync.sync_step import SyncStep

Begin = Callable[[str, Callable[[Tick], Any], Callable[[Any], None]], None]


class LocalPresenter(QObject):
    """Args: target, what is worked on, None for nothing; begin, starts a job unless one runs."""

    done = pyqtSignal(object, str)  # SyncState, what became of it in words
    data_changed = pyqtSignal()  # rows of the layer are others now

    def __init__(self, step: SyncStep, target: Callable[[], Optional[sync_work.Target]], begin: Begin) -> None:
        super().__init__(step)
        self._target = target
        self._begin = begin
        step.tools.undo_requested.connect(self._on_undo)
        step.tools.undo_fields_requested.connect(self._on_undo_fields)
        step.tools.explain_requested.connect(self._on_explain)
        step.view.resolved.connect(self._on_resolved)
        step.view.resolved_for_all.connect(self._on_resolved_for_all)

    def _start(
        self, title: str, work: Callable[..., SyncState], *arguments: Any, words: str, reloads: bool = False
    ) -> None:
        target = self._target()
        if target is None:
            return

        def finish(state: SyncState) -> None:
            self.done.emit(state, words)
            if reloads:
                self.data_changed.emit()

        self._begin(title, partial(work, target, *arguments), finish)

    def _on_undo(self, uuids: Sequence[str]) -> None:
        words = self.tr("Back to the base.")
        self._start(self.tr("Undo"), sync_work.take_back, list(uuids), words=words, reloads=True)

    def _on_undo_fields(self, fields: Mapping[str, Sequence[str]]) -> None:
        words = self.tr("These values are back to the base.")
        self._start(self.tr("Undo"), sync_work.take_back_fields, dict(fields), words=words, reloads=True)

    def _on_explain(self, uuids: Sequence[str], block: Mapping[str, str]) -> None:
        words = self.tr("Written. It goes into the journal when the changes are sent.")
        self._start(self.tr("Write"), sync_work.explain_many, list(uuids), dict(block), words=words, reloads=True)

    def _on_resolved(self, uuid: str, field: str, resolution: str, value: Any) -> None:
        choice = sync_work.Choice(uuid, field, resolution, value)
        self._start(self.tr("Settle"), sync_work.settle, choice, words=self._kept())

    def _on_resolved_for_all(self, field: str, resolution: str) -> None:
        self._start(self.tr("Settle"), sync_work.settle_all, field, resolution, words=self._kept())

    def _kept(self) -> str:
        return self.tr("Kept. Check again to see what can be sent.")
