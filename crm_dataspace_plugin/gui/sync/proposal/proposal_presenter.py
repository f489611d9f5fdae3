# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens with a proposal that is open: decided about, answered; all in jobs, one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.layers import field_copy_layers, location
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError, FieldCopyError
from crm_dataspace_plugin.core.geometry import to_blob, to_wkb
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.sync.proposal.comparing import Compared
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState, Role
from crm_dataspace_plugin.core.sync.proposal.filed import Filed
from crm_dataspace_plugin.core.sync.proposal.proposal import ProposedFeature
from crm_dataspace_plugin.core.sync.proposal.taking import Decision, Seen
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.sync.proposal import proposal_work
from crm_dataspace_plugin.gui.sync.proposal.ask_file import Ask, ask_save
from crm_dataspace_plugin.gui.sync.proposal.deciding import that_apply, to_decide
from crm_dataspace_plugin.gui.sync.proposal.proposal_step import ProposalStep
from crm_dataspace_plugin.gui.sync.proposal.proposal_view import ACCEPT, ASK, REJECT, TAKE_BACK
from crm_dataspace_plugin.gui.sync.proposal.proposal_words import values_words

_STATES = {ACCEPT: EditorialState.ACCEPTED, REJECT: EditorialState.REJECTED, ASK: EditorialState.QUERY}
_MARGIN = 0.01  # map units around a point


class ProposalPresenter(QObject):
    """Args: ask_save, returns the path of a file that the person names, empty for none."""

    opened = pyqtSignal()  # the page is to be shown
    closed = pyqtSignal()
    field_copy_changed = pyqtSignal(object)  # Path

    def __init__(
        self,
        page: ProposalStep,
        canvas: QgsMapCanvas,
        project: QgsProject,
        jobs: Jobs,
        settings: Settings,
        messages: Messages,
        ask_save: Ask = ask_save,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._canvas = canvas
        self._project = project
        self._jobs = jobs
        self._settings = settings
        self._messages = messages
        self.ask_save = ask_save
        self._job: Optional[Job] = None
        self._shown: Optional[proposal_work.Shown] = None
        self._file = Path()
        page.decided.connect(self._on_decided)
        page.accept_all_requested.connect(self._on_accept_all)
        page.answer_requested.connect(self._on_answer)
        page.feature_requested.connect(self._on_feature)
        page.close_requested.connect(self.closed)
        page.progress.cancel_requested.connect(self._on_cancel)

    def open_file(self, file: Path, places: Sequence[proposal_work.Place]) -> None:
        """Open a proposal, or one that comes back, in that of some layers which it is about."""
        self._open(file, self.tr("Open {}").format(file.name), partial(proposal_work.open_file, file, places))

    def reopen(self, path: Path, kept: Filed) -> None:
        """Open a proposal that a field copy keeps."""
        work = partial(proposal_work.reopen, path, kept.layer, kept.id)
        self._open(path.with_name(f"{path.stem}_{kept.layer}.geojson"), self.tr("Open the proposal"), work)

    def _open(self, file: Path, title: str, work: Callable[[Tick], Any]) -> None:
        self.opened.emit()
        if self._page.progress.running:
            return
        self._file = file
        self._shown = None
        self._page.show_proposal(None)
        self._begin(title, work, self._on_shown)

    def _on_decided(self, choice: int) -> None:
        shown, values = self._shown, self._page.view.chosen()
        if shown is None or not values or self._page.progress.running:
            return
        if shown.opened.role is Role.AUTHOR:
            self._reply(shown, values, choice)
            return
        if choice == ASK and not self._page.note:
            self._page.ask_for_note()
            self._page.progress.finish(self.tr("Write what you ask into the note, then press Ask back."))
            return
        if choice == TAKE_BACK:
            self._take_back(shown, values)
        else:
            going, words = to_decide(values, _STATES[choice])
            if going:
                self._take(shown, going, _STATES[choice], words)
            else:
                self._page.progress.finish(words)

    def _reply(self, shown: proposal_work.Shown, values: Sequence[Compared], choice: int) -> None:
        """Let the author answer what was asked."""
        asked = [each for each in values if each.verdict.state is EditorialState.QUERY]
        if choice != ASK or not asked:
            self._page.progress.finish(self.tr("Only what was asked back can be answered."))
        elif not self._page.note:
            self._page.ask_for_note()
            self._page.progress.finish(self.tr("Write the answer into the note, then press Answer."))
        else:
            replies = [(each.proposed_uuid, each.field, self._page.note) for each in asked]
            work = partial(proposal_work.reply, shown, replies, self._settings.author)
            words = self.tr("Answered: {}. Write the answer and give the file back.").format(len(replies))
            self._begin(self.tr("Answer"), work, partial(self._on_changed, words))

    def _take_back(self, shown: proposal_work.Shown, values: Sequence[Compared]) -> None:
        going = [each for each in values if each.verdict.state is not EditorialState.FOR_REVIEW]
        if going:
            self._take(shown, going, EditorialState.FOR_REVIEW, values_words(len(going), EditorialState.FOR_REVIEW))

    def _on_accept_all(self) -> None:
        shown = self._shown
        if shown is None or shown.opened.role is Role.AUTHOR:
            return
        going = that_apply(shown.opened.values)
        if not going:
            self._page.progress.finish(self.tr("Nothing applies without a look: decide one by one."))
            return
        self._take(shown, going, EditorialState.ACCEPTED, values_words(len(going), EditorialState.ACCEPTED))

    def _take(self, shown: proposal_work.Shown, values: Sequence[Compared], state: EditorialState, words: str) -> None:
        if not self._nothing_unsaved(shown.path):
            return
        note = self._page.note
        decisions = [Decision(each.proposed_uuid, each.field, state, note, Seen(each.here)) for each in values]
        work = partial(proposal_work.decide, shown, decisions, self._settings.author)
        self._begin(self.tr("Decide"), work, partial(self._on_changed, words))

    def _on_answer(self) -> None:
        shown = self._shown
        if shown is None:
            return
        name = "reply" if shown.opened.role is Role.AUTHOR else "answer"
        start = self._file.with_name(f"{self._file.stem}_{name}.geojson")
        named = self.ask_save(self._page, str(start))
        if named:
            work = partial(proposal_work.answer, shown, Path(named), self._settings.author)
            self._begin(self.tr("Write the answer"), work, self._on_answered)

    def _on_feature(self, feature: ProposedFeature) -> None:
        """Bring a feature into sight and let it flash, also one that is not here yet."""
        if feature.place is None or self._shown is None:
            return
        geometry = QgsGeometry()
        geometry.fromWkb(to_wkb(to_blob(feature.place, 0)))
        crs = QgsCoordinateReferenceSystem(self._shown.opened.proposal.crs)
        layer = QgsVectorLayer(f"Polygon?crs={crs.authid()}", "", "memory")  # knows the way to the map's system
        box = self._canvas.mapSettings().layerExtentToOutputExtent(layer, geometry.boundingBox())
        box.grow(max(box.width(), box.height()) or _MARGIN)
        self._canvas.setExtent(box)
        self._canvas.refresh()
        self._canvas.flashGeometries([geometry], crs)

    def _begin(self, title: str, work: Callable[[Tick], Any], on_done: Callable[[Any], None]) -> None:
        """Start `work` unless something runs: two works on one file would wait for each other."""
        if self._page.progress.running:
            return
        self._page.progress.begin(self.tr("{}…").format(title))
        self._page.show_running()
        self._job = self._jobs.start(title, work, on_done, self._on_failed, self._page.progress.advance)

    def _finish(self, words: str) -> None:
        self._job = None
        self._page.progress.finish(words)
        self._page.show_running()

    def _on_shown(self, shown: proposal_work.Shown) -> None:
        self._finish("")
        self._shown = shown
        self._page.show_proposal(shown)
        self._page.view.setFocus()

    def _on_changed(self, words: str, shown: proposal_work.Shown) -> None:
        self._finish(words)
        self._shown = shown
        self._page.clear_note()
        self._page.show_proposal(shown)
        for layer in field_copy_layers(self._project):
            if location(layer)[0] == str(shown.path.resolve()):
                layer.dataProvider().reloadData()
                layer.triggerRepaint()
        self.field_copy_changed.emit(shown.path)

    def _on_answered(self, target: Path) -> None:
        self._finish(self.tr("{} written: give it back.").format(target.name))

    def _on_failed(self, error: DataSpaceError) -> None:
        stopped = isinstance(error, Cancelled)
        self._finish(self.tr("Cancelled; everything is as it was.") if stopped else "")
        self._messages.fail(error)
        if self._shown is None:
            self.closed.emit()

    def _nothing_unsaved(self, path: Path) -> bool:
        """Tell whether no layer of a field copy has edits that are not saved; the person is told which one."""
        for layer in field_copy_layers(self._project):
            if layer.isModified() and location(layer)[0] == str(path.resolve()):
                words = self.tr("“{}” has edits that are not saved: save them first.").format(layer.name())
                self._messages.fail(FieldCopyError(words))
                return False
        return True

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
