# SPDX-License-Identifier: GPL-2.0-or-later
"""Says beside each entry what it comes to, while the person is still choosing."""

from __future__ import annotations

from functools import partial
from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.survey.basemap import BasemapSize
from crm_dataspace_plugin.bridge.survey.map_pictures import taken
from crm_dataspace_plugin.core.errors import DataError, DataSpaceError
from crm_dataspace_plugin.core.survey.forecast import Forecast, forecast
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.gui.chosen_area import EVERYWHERE, Outline
from crm_dataspace_plugin.gui.survey.draft import Draft
from crm_dataspace_plugin.gui.survey.latest import Latest
from crm_dataspace_plugin.gui.survey.survey_step import SurveyStep
from crm_dataspace_plugin.gui.survey.survey_words import basemap_words, count_words, preview_words
from crm_dataspace_plugin.gui.survey.survey_work import Counted, count, measure


class Reckoner(QObject):
    area_known = pyqtSignal()  # or known to be none

    def __init__(self, step: SurveyStep, draft: Draft, jobs: Jobs) -> None:
        super().__init__(step)
        self._step = step
        self._draft = draft
        self.basemap_size: Optional[BasemapSize] = None  # of what is ticked, as soon as it is measured
        self._counting, self._previewing, self._measuring = (Latest(jobs, self) for _ in range(3))
        step.what.changed.connect(self.count_soon)
        step.samples.changed.connect(self._preview_soon)
        step.samples.basemap.changed.connect(self._measure_soon)

    def count_soon(self) -> None:
        """Count the facilities once nothing changes any more; until then the area is not known."""
        if self._draft.path is None:
            return
        self._draft.area = None
        self._step.what.show_count(self.tr("Counting…"))
        self._counting.soon(self._count)

    def _count(self) -> None:
        choice = self._step.what.area
        try:
            if not self._step.what.layers.ticked_keys():
                raise DataError(self.tr("No layer is ticked: tick at least one."))
            outline = choice.outline()
            area = EVERYWHERE if outline is not None else choice.area()
        except DataSpaceError as error:
            self._on_no_area(error)
            return
        request = self._draft.counted_request()
        self._counting.start(
            self.tr("Counting facilities"),
            partial(count, request, area, outline),
            partial(self._on_counted, outline),
            self._on_no_area,
        )

    def _on_counted(self, outline: Outline, counted: Counted) -> None:
        if outline is not None:
            self._step.what.area.remember(outline, counted.area)
        self._draft.area = counted.area
        self._step.what.show_count(count_words(counted.forecast))
        self._step.samples.basemap.propose_zoom(counted.zoom)
        self._preview_soon()
        self._measure_soon()
        self.area_known.emit()

    def _on_no_area(self, error: DataSpaceError) -> None:
        self._draft.area = None
        self._step.what.show_count(error.message)
        self.area_known.emit()

    def _preview_soon(self) -> None:
        self._step.samples.show_preview(self.tr("Reckoning…"))
        self._previewing.soon(self._preview)

    def _preview(self) -> None:
        request = self._draft.request()
        if request is None:
            self._step.samples.show_preview(self.tr("The first page names no area yet."))
            return
        self._previewing.start(
            self.tr("Reckoning sample points"),
            partial(forecast, request),
            partial(self._on_previewed, request),
            lambda error: self._step.samples.show_preview(error.message),
        )

    def _on_previewed(self, request: SurveyRequest, found: Forecast) -> None:
        self._step.samples.show_preview(preview_words(found, request.samples_per_facility))

    def _measure_soon(self) -> None:
        basemap = self._step.samples.basemap
        basemap.show_size("")
        self.basemap_size = None
        self._measuring.drop()
        if basemap.layers():
            basemap.show_size(self.tr("Drawing a few tiles, to see how large it becomes…"))
            self._measuring.soon(self._measure)

    def _measure(self) -> None:
        request, basemap = self._draft.request(), self._step.samples.basemap
        if request is None:
            basemap.show_size("")
            return
        try:
            layers = taken(basemap.layers())
        except DataSpaceError as error:
            basemap.show_size(error.message)
            return
        self._measuring.start(
            self.tr("Reckoning the basemap"),
            partial(measure, request, layers),
            self._on_measured,
            lambda error: basemap.show_size(error.message),
        )

    def _on_measured(self, size: BasemapSize) -> None:
        self.basemap_size = size
        self._step.samples.basemap.show_size(basemap_words(size.tiles, size.bytes))
