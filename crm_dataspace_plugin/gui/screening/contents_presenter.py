# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds tables with samples of the chosen facilities, and keeps from which of them contents are taken."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QObject, QTimer

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.layers import add_table, location
from crm_dataspace_plugin.bridge.screening.chosen_inputs import CONTENTS, ChosenInputs
from crm_dataspace_plugin.bridge.screening.sample_tables import SampleTable, count_sampled, sample_tables
from crm_dataspace_plugin.core.errors import DataSpaceError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.screening.samples.geopackage_tables import sample_table_names
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.screening.screen_step import ScreenStep

_Found = tuple[int, list[int], list[str]]  # facilities, those sampled by each table, tables beside the layer


class ContentsPresenter(QObject):
    """What was taken once for a source is taken again."""

    def __init__(
        self, step: ScreenStep, project: QgsProject, jobs: Jobs, chosen: ChosenInputs, messages: Messages
    ) -> None:
        super().__init__(step)
        self._step = step
        self._project = project
        self._jobs = jobs
        self._chosen = chosen
        self._messages = messages
        self._looked: object = None  # at which layer, for which tables
        self._job: Optional[Job] = None
        self._found: list[tuple[SampleTable, int]] = []
        self._beside: list[str] = []  # tables of samples in the layer's own file that are not in the project
        self._total = 0
        self._soon = QTimer(self)  # a turn of the window of its own, and one look for several changes
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_looked)
        step.looked.connect(self._soon.start)
        step.contents.take_requested.connect(self._on_take)
        step.contents.back_requested.connect(self._on_back)
        step.contents.add_requested.connect(self._on_add)
        self._on_looked()

    def _on_looked(self) -> None:
        layer = self._step.layer
        id_field = next(iter(self._step.fields.values().get("site_id", [])), "")
        tables = sample_tables(self._project, layer, id_field) if layer is not None else []
        path, present = self._file(layer)
        looked = (layer.id() if layer is not None else "", id_field, tuple(tables), path, tuple(present))
        if looked == self._looked:
            self._show()  # what was taken may have been forgotten
            return
        self._looked = looked
        if self._job is not None:
            self._job.cancel()
        self._found, self._beside = [], []
        self._show()
        if layer is None or not (tables or path):
            return
        sources = [(each, QgsVectorLayerFeatureSource(self._project.mapLayer(each.layer))) for each in tables]
        self._job = self._jobs.start(
            self.tr("Looking for samples of {}").format(layer.name()),
            partial(_look, QgsVectorLayerFeatureSource(layer), sources, path, present),
            partial(self._on_counted, looked, tables),
            partial(self._on_failed, looked),
        )

    def _file(self, layer: Optional[QgsVectorLayer]) -> tuple[str, list[str]]:
        """Return the GeoPackage of a layer, empty where it is in none, and its tables that are in the project."""
        path = location(layer)[0] if layer is not None else ""
        if Path(path).suffix.lower() != ".gpkg":
            return "", []
        layers = (each for each in self._project.mapLayers().values() if isinstance(each, QgsVectorLayer))
        return path, sorted(table for file, table in map(location, layers) if file == path)

    def _on_counted(self, looked: object, tables: list[SampleTable], found: _Found) -> None:
        if looked != self._looked:  # another layer has been chosen meanwhile
            return
        self._job = None
        self._total, counts, self._beside = found
        known = [(table, count) for table, count in zip(tables, counts) if count]
        self._found = sorted(known, key=lambda each: -each[1])
        self._show()

    def _on_failed(self, looked: object, _error: DataSpaceError) -> None:
        if looked == self._looked:
            self._job = None

    def _show(self) -> None:
        layer = self._step.layer
        key = self._chosen.table(layer) if isinstance(layer, QgsVectorLayer) else ""
        taken = next(((table, count) for table, count in self._found if key and table.key == key), None)
        if taken is not None:
            self._step.contents.show_taken(*taken, self._total)
        elif not self._found and self._beside and layer is not None:
            self._step.contents.show_beside(self._beside[0], Path(location(layer)[0]).name)
        else:
            self._step.contents.show_offer(self._found, self._total)
        self._step.take_contents(taken[0] if taken is not None else None)

    def _on_take(self, table: SampleTable) -> None:
        if self._step.layer is not None:
            self._chosen.keep(self._step.layer, CONTENTS, [table.key])
            self._show()

    def _on_add(self) -> None:
        """Add the table that stands in the layer's own file to the project; it is offered then like any other."""
        layer = self._step.layer
        if layer is None or not self._beside:
            return
        path, table = location(layer)[0], self._beside[0]
        try:
            add_table(self._project, layer, path, table)
        except DataSpaceError as error:
            self._messages.fail(error)

    def _on_back(self) -> None:
        if self._step.layer is not None:
            self._chosen.keep(self._step.layer, CONTENTS, [])
            self._show()


def _look(
    facilities: QgsVectorLayerFeatureSource,
    tables: list[tuple[SampleTable, QgsVectorLayerFeatureSource]],
    path: str,
    present: list[str],
    tick: Tick,
) -> _Found:
    beside = sample_table_names(Path(path), present) if path else []
    return (*count_sampled(facilities, tables, tick), beside)
