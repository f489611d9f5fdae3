# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what the row of photos shows and does: list, ask where they go, send, stop; a job of its own."""

from __future__ import annotations

from functools import partial
from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.sync.photos.outcome import PhotoOptions
from crm_dataspace_plugin.core.sync.photos.place import Place
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.sync.photos import photos_work
from crm_dataspace_plugin.gui.sync.photos.photos_words import result_words
from crm_dataspace_plugin.gui.sync.photos.photos_work import PhotosSent
from crm_dataspace_plugin.gui.sync.sync_step import SyncStep
from crm_dataspace_plugin.gui.sync.sync_work import Target


class PhotosPresenter(QObject):
    receipt_made = pyqtSignal(str)  # path

    def __init__(self, step: SyncStep, jobs: Jobs, settings: Settings, messages: Messages) -> None:
        super().__init__(step)
        self._step = step
        self._row = step.photos
        self._jobs = jobs
        self._settings = settings
        self._messages = messages
        self._job: Optional[Job] = None
        self._shown: Optional[Target] = None
        step.layer_chosen.connect(self.refresh)
        step.check_requested.connect(self._on_check)
        self._row.send_requested.connect(self._on_send)
        self._row.progress.cancel_requested.connect(self._on_stop)

    def refresh(self) -> None:
        """Read the photos of the chosen layer again, unless some are on their way."""
        target = self._target()
        if target is None:
            self._row.show_items(())
            return
        if target != self._shown and not self._row.progress.running:
            self._row.progress.rest()
        if not self._row.progress.running:
            title = self.tr("List photos")
            self._jobs.start(title, partial(photos_work.listed, target), partial(self._on_listed, target), self._fail)

    def _target(self) -> Optional[Target]:
        path, layer = self._step.chosen()
        return None if path is None else Target(path, layer, tuple(self._settings.catalogues()))

    def _on_listed(self, target: Target, found: photos_work.Listed) -> None:
        if target == self._target() and not self._row.progress.running:
            if target != self._shown or not self._row.place_is_typed:
                self._row.show_place(found.place)
            self._shown = target
            self._row.show_items(found.items)

    def _on_check(self) -> None:
        """A check tells, too, whether and where photos would go."""
        target = self._target()
        if target is not None and not self._row.isHidden() and not self._row.progress.running:
            work = partial(photos_work.ask_place, target, self._row.place)
            self._jobs.start(self.tr("Ask where photos go"), work, self._on_place, self._on_no_place)

    def _on_place(self, place: Place) -> None:
        if not self._row.progress.running:
            self._row.finish(self.tr("Photos go to {}.").format(place.host))

    def _on_no_place(self, error: DataSpaceError) -> None:
        if not self._row.progress.running:
            self._row.finish(error.message)

    def _on_send(self) -> None:
        target = self._target()
        if target is None or self._row.progress.running:
            return
        row = self._row
        options = PhotoOptions(self._settings.author, row.internal, row.position, row.place, row.again)
        self._row.begin()
        self._job = self._jobs.start(
            self.tr("Send photos"),
            partial(photos_work.send, target, options),
            self._on_sent,
            self._on_failed,
            self._row.progress.advance,
        )

    def _on_sent(self, sent: PhotosSent) -> None:
        self._row.finish(result_words(sent.result))
        self._row.show_items(sent.result.items)
        self.receipt_made.emit(str(sent.receipt))
        self.refresh()

    def _on_failed(self, error: DataSpaceError) -> None:
        stopped = isinstance(error, Cancelled)
        self._row.finish(
            self.tr("Stopped. The next sending goes on where this one ended.") if stopped else error.message
        )
        self._messages.fail(error)
        self.refresh()

    def _fail(self, error: DataSpaceError) -> None:
        self._row.show_items(())
        self._messages.fail(error)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
