# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens when a layer is to be refreshed: in a job, then the layer on the map and in the list anew."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.layers import find_layer
from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource, login_for
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError, FieldCopyError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.refresh.outcome import RefreshResult
from crm_dataspace_plugin.core.pull.refresh.refresh import refresh
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.pull.pull_step import PullStep
from crm_dataspace_plugin.gui.pull.refresh_words import refreshed_words


class RefreshPresenter(QObject):
    refreshed = pyqtSignal(object)  # Path: the field copy holds other data now

    def __init__(self, step: PullStep, project: QgsProject, jobs: Jobs, settings: Settings, messages: Messages) -> None:
        super().__init__(step)
        self._step = step
        self._project = project
        self._jobs = jobs
        self._settings = settings
        self._messages = messages
        self._job: Optional[Job] = None
        step.layer_refresh_requested.connect(self.refresh)
        step.progress.cancel_requested.connect(self._on_cancel)

    def refresh(self, path: Path, layer: str) -> None:
        """Refresh one layer, unless something runs: two works on one file would wait for each other."""
        if self._step.progress.running:
            return
        shown = find_layer(self._project, str(path), layer)
        if shown is not None and shown.isModified():
            self._messages.fail(
                FieldCopyError(self.tr("“{}” has edits that are not saved: save them, then refresh.").format(layer))
            )
            return
        self._step.remarks.hide()
        self._step.progress.begin(self.tr("Refreshing {}").format(layer))
        self._job = self._jobs.start(
            self.tr("Refresh {}").format(layer),
            partial(_refresh, path, layer, tuple(self._settings.catalogues())),
            partial(self._on_refreshed, path),
            self._on_failed,
            self._step.progress.advance,
        )

    def _on_refreshed(self, path: Path, result: RefreshResult) -> None:
        self._job = None
        self._step.progress.finish(refreshed_words(result.layer, result))
        self._step.remarks.show_sentences(result.notes)
        shown = find_layer(self._project, str(path), result.layer)
        if shown is not None:
            shown.reload()
            shown.triggerRepaint()
        self._step.unfold(path, result.layer)
        self.refreshed.emit(path)

    def _on_failed(self, error: DataSpaceError) -> None:
        self._job = None
        stopped = isinstance(error, Cancelled)
        self._step.progress.finish(self.tr("Refresh cancelled; the layer is as it was.") if stopped else "")
        self._messages.fail(error)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


def _refresh(path: Path, layer: str, catalogues: tuple[CatalogueSource, ...], tick: Tick) -> RefreshResult:
    with open_field_copy(path) as connection:
        source = read_source(connection, layer)
    return refresh(http_for(source.url, login_for(source.url, catalogues, source.catalogue)), path, layer, tick)
