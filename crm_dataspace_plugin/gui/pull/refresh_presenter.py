# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens when a layer is to be refreshed: in a job, then the layer on the map and in the list anew."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.layers import find_layer
from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource, login_for
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError, FieldCopyError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import Source, read_source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.refresh.outcome import RefreshResult
from crm_dataspace_plugin.core.pull.refresh.refresh import layers_to_refresh, look_what_is_newer, refresh_layers
from crm_dataspace_plugin.core.pull.refresh.turns import STAYS
from crm_dataspace_plugin.core.words import said
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.pull.pull_step import PullStep
from crm_dataspace_plugin.gui.pull.refresh_words import checked_words, refreshed_words


class RefreshPresenter(QObject):
    refreshed = pyqtSignal(object)  # Path: the field copy may hold other data now

    def __init__(self, step: PullStep, project: QgsProject, jobs: Jobs, settings: Settings, messages: Messages) -> None:
        super().__init__(step)
        self._step = step
        self._project = project
        self._jobs = jobs
        self._settings = settings
        self._messages = messages
        self._job: Optional[Job] = None
        step.layer_check_requested.connect(self.check)
        step.layer_refresh_requested.connect(self.refresh)
        step.progress.cancel_requested.connect(self._on_cancel)

    def check(self, path: Path, layer: str) -> None:
        """Look what is newer on the service."""
        self._begin(
            self.tr("Checking {}").format(layer),
            partial(_check, path, layer, tuple(self._settings.catalogues())),
            partial(self._on_checked, path),
            self._on_failed,
        )

    def refresh(self, path: Path, layer: str) -> None:
        """Refresh one layer, or all of a field copy for an empty one."""
        shown = [find_layer(self._project, str(path), each) for each in ([layer] if layer else self._layers(path))]
        for each in shown:
            if each is not None and each.isModified():
                words = self.tr("“{}” has edits that are not saved: save them, then refresh.").format(each.name())
                self._messages.fail(FieldCopyError(words))
                return
        self._begin(
            self.tr("Refreshing {}").format(layer or path.name),
            partial(_refresh, path, layer, tuple(self._settings.catalogues())),
            partial(self._on_refreshed, path),
            partial(self._on_refresh_failed, path),
        )

    def _layers(self, path: Path) -> list[str]:
        copies = [each for each in self._step.model.copies if each.path == path]
        return [layer.source.layer for each in copies for layer in each.layers]

    def _begin(
        self,
        title: str,
        work: Callable[[Tick], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[DataSpaceError], None],
    ) -> None:
        """Start `work` unless something runs: two works on one file would wait for each other."""
        if self._step.progress.running:
            return
        self._step.remarks.hide()
        self._step.progress.begin(title)
        self._job = self._jobs.start(title, work, on_done, on_failed, self._step.progress.advance)

    def _on_checked(self, path: Path, result: RefreshResult) -> None:
        self._job = None
        self._step.progress.finish(checked_words(result))
        self._step.remarks.show_sentences(result.notes)
        self._step.unfold(path, result.layer)
        self._step.model.remember_newer(path, result.layer, result)
        self.refreshed.emit(path)

    def _on_refreshed(self, path: Path, results: Sequence[RefreshResult]) -> None:
        self._job = None
        self._step.progress.finish(" ".join(map(refreshed_words, results)))
        self._step.remarks.show_sentences([note for each in results for note in each.notes])
        for each in results:
            self._step.unfold(path, each.layer)
            self._step.model.remember_newer(path, each.layer, None)
            shown = find_layer(self._project, str(path), each.layer)
            if shown is not None:
                shown.reload()
                shown.triggerRepaint()
        self.refreshed.emit(path)

    def _on_refresh_failed(self, path: Path, error: DataSpaceError) -> None:
        """Show what was refreshed before: each layer is done or not."""
        self._on_failed(error)
        self.refreshed.emit(path)

    def _on_failed(self, error: DataSpaceError) -> None:
        self._job = None
        stopped = isinstance(error, Cancelled)
        words = self.tr("Cancelled; the layer is as it was.")
        if said(STAYS) in error.message:
            words = self.tr("Cancelled; what was refreshed before stays. Refresh again to go on from there.")
        self._step.progress.finish(words if stopped else "")
        self._messages.fail(error)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


def _check(path: Path, layer: str, catalogues: tuple[CatalogueSource, ...], tick: Tick) -> RefreshResult:
    with open_field_copy(path) as connection:
        source = read_source(connection, layer)
    return look_what_is_newer(_http(source, catalogues), path, layer, tick)


def _refresh(path: Path, layer: str, catalogues: tuple[CatalogueSource, ...], tick: Tick) -> tuple[RefreshResult, ...]:
    """Refresh one layer, or all for an empty one, parents before their children."""
    sources = [each for each in layers_to_refresh(path) if layer in ("", each.layer)]
    return refresh_layers(lambda source: _http(source, catalogues), path, sources, tick)


def _http(source: Source, catalogues: tuple[CatalogueSource, ...]) -> Http:
    return http_for(source.url, login_for(source.url, catalogues, source.catalogue))
