# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens in step 4: read, check, settle, send, undo; all in jobs, one at a time."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.bridge.sync_witness import witness_path
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.sync.outcome import SyncOptions
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.sync import sync_work
from crm_dataspace_plugin.gui.sync.caution_words import question
from crm_dataspace_plugin.gui.sync.edited_layer import EditedLayer
from crm_dataspace_plugin.gui.sync.journal_dialog import JournalDialog
from crm_dataspace_plugin.gui.sync.journal_reader import JournalView, read_journal
from crm_dataspace_plugin.gui.sync.live_outcomes import LiveOutcomes
from crm_dataspace_plugin.gui.sync.local_presenter import LocalPresenter
from crm_dataspace_plugin.gui.sync.sync_reader import read_state
from crm_dataspace_plugin.gui.sync.sync_state import SyncState
from crm_dataspace_plugin.gui.sync.sync_step import SyncStep
from crm_dataspace_plugin.gui.sync.sync_words import check_words, result_words


class SyncPresenter(QObject):
    counted = pyqtSignal(int)  # changes that wait to be sent
    data_changed = pyqtSignal()  # the field copy holds other data now
    receipt_wanted = pyqtSignal(str)  # path

    def __init__(self, step: SyncStep, project: QgsProject, jobs: Jobs, settings: Settings, messages: Messages) -> None:
        super().__init__(step)
        self._step = step
        self._jobs = jobs
        self._settings = settings
        self._messages = messages
        self._job: Optional[Job] = None
        self._state: Optional[SyncState] = None
        self._receipt = ""
        self._live = LiveOutcomes()
        self._journals: set[JournalDialog] = set()  # those that are open
        self._turn = 0  # of what is shown: the latest reading or work counts
        self._edited = EditedLayer(project, self)
        self._edited.unsaved_changed.connect(step.show_unsaved_edits)
        self._edited.saved.connect(self.refresh)
        self._edited.failed.connect(messages.fail)
        self._local = LocalPresenter(step, self._target, self._begin)
        self._local.done.connect(self._on_local)
        self._local.data_changed.connect(self._on_rows_changed)
        step.save_edits_requested.connect(self._edited.save)
        step.layer_chosen.connect(self.refresh)
        step.check_requested.connect(self._on_check)
        step.send_requested.connect(self._on_send)
        step.outcomes.retry_requested.connect(lambda uuids: self._send(frozenset(uuids)))
        step.journal_requested.connect(self._on_journal)
        step.receipt_requested.connect(lambda: self.receipt_wanted.emit(self._receipt))
        step.progress.cancel_requested.connect(self._on_cancel)

    def refresh(self) -> None:
        """Read the chosen layer's changes again, without asking the service."""
        path, layer = self._step.chosen()
        if path is None:
            self._show(None)
            return
        self._edited.watch(path, layer)
        self._turn += 1
        done = partial(self._on_read, self._turn)
        self._jobs.start(
            self.tr("Compare {}").format(layer), partial(read_state, path, layer), done, self._messages.fail
        )

    def keep_receipt(self, path: str) -> None:
        """Let the receipt's button open this one."""
        self._receipt = path
        self._step.show_receipt_is_there()

    def _on_read(self, turn: int, state: SyncState) -> None:
        """Show what was read, unless something began since: a check that is done would be forgotten."""
        if turn == self._turn:
            self._show(state)

    def _target(self) -> Optional[sync_work.Target]:
        path, layer = self._step.chosen()
        if path is None:
            return None
        return sync_work.Target(path, layer, tuple(self._settings.catalogues()))

    def _on_check(self) -> None:
        target = self._target()
        if target is not None:
            options = SyncOptions(author=self._settings.author, near=self._settings.twin_distance)
            self._begin(self.tr("Check"), partial(sync_work.check, target, options), self._on_checked)

    def _on_send(self) -> None:
        """Send what is ticked; deletions and large changes are asked about first."""
        state = self._state
        if state is None:
            return
        choice = self._step.model.choice
        shown = frozenset(each.uuid for each in state.features) - choice.left_out
        going = [each for each in state.features if each.uuid in shown & state.sendable]
        words = question(going, choice.held, state.source.schema)
        send = partial(self._send, shown)
        if words:
            self._step.tools.ask.ask(words, self.tr("Send {}").format(number(len(going))), send)
        else:
            send()

    def _send(self, uuids: frozenset[str]) -> None:
        """Send these features, and show what becomes of each."""
        target = self._target()
        if target is None or self._step.progress.running:
            return
        self._live = live = LiveOutcomes()
        options = SyncOptions(
            author=self._settings.author,
            reason=self._step.reason,
            only=uuids,
            held=self._step.model.choice.held,
            witness=witness_path(),
            near=self._settings.twin_distance,
            told=live.add,
        )
        self._step.show_outcomes()
        self._begin(self.tr("Send"), partial(sync_work.send, target, options), self._on_sent)

    def _on_journal(self) -> None:
        path, _ = self._step.chosen()
        if path is not None:
            self._read_journal(path, partial(self._on_journal_read, path))

    def _read_journal(self, path: Path, on_read: Callable[[JournalView], None]) -> None:
        self._jobs.start(self.tr("Check the journal"), partial(read_journal, path), on_read, self._messages.fail)

    def _begin(self, title: str, work: Callable[[Tick], Any], on_done: Callable[[Any], None]) -> None:
        """Start `work` unless something runs: two works on one file would wait for each other."""
        if self._step.progress.running:
            return
        self._turn += 1
        self._step.progress.begin(self.tr("{}…").format(title))
        self._job = self._jobs.start(title, work, on_done, self._on_failed, self._on_progress)

    def _on_progress(self, fraction: float, words: str) -> None:
        self._step.progress.advance(fraction, words)
        self._step.outcomes.add(self._live.taken())

    def _on_checked(self, state: SyncState) -> None:
        self._step.show_changes()
        self._step.progress.finish(check_words(state))
        self._show(state)

    def _on_local(self, state: SyncState, words: str) -> None:
        self._step.progress.finish(words)
        self._show(state)

    def _on_rows_changed(self) -> None:
        self._edited.reload()
        self.data_changed.emit()

    def _on_sent(self, sent: sync_work.Sent) -> None:
        self._step.outcomes.finish(sent.result)
        self._step.progress.finish(result_words(sent.result))
        self._show(sent.left)
        self._edited.reload()
        self.data_changed.emit()

    def _on_failed(self, error: DataSpaceError) -> None:
        stopped = isinstance(error, Cancelled)
        self._step.outcomes.add(self._live.taken())
        self._step.outcomes.stop()
        self._step.progress.finish(self.tr("Cancelled. What was sent before is kept.") if stopped else "")
        self._messages.fail(error)

    def _on_journal_read(self, path: Path, view: JournalView) -> None:
        dialog = JournalDialog(view, self._step.window())
        self._journals.add(dialog)
        dialog.destroyed.connect(lambda _object=None: self._journals.discard(dialog))
        dialog.check_requested.connect(lambda: self._read_journal(path, partial(self._on_journal_checked, dialog)))
        dialog.show()

    def _on_journal_checked(self, dialog: JournalDialog, view: JournalView) -> None:
        if dialog in self._journals:  # not closed meanwhile
            dialog.show_view(view)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show(self, state: Optional[SyncState]) -> None:
        self._state = state
        self._receipt = state.receipt if state is not None else ""
        self._step.show_state(state)
        self.counted.emit(state.changes if state else 0)
