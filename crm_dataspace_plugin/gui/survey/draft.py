# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked for so far: the wizard's entries as a request."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from crm_dataspace_plugin.core.survey.names import portable_name
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.gui.area_choice import EVERYWHERE as EVERYWHERE_CHOSEN
from crm_dataspace_plugin.gui.chosen_area import EVERYWHERE, ChosenArea
from crm_dataspace_plugin.gui.survey.survey_copy import SurveyCopy
from crm_dataspace_plugin.gui.survey.survey_step import SurveyStep


class Draft:
    """Attributes:
    path: of the field copy, None as long as none was read.
    area: None while it is not known, or where the chosen one is none.
    """

    def __init__(self, step: SurveyStep) -> None:
        self._step = step
        self._lost_photos_left = False
        self.path: Optional[Path] = None
        self.area: Optional[ChosenArea] = None

    def begin(self, copy: SurveyCopy) -> None:
        """Begin anew with a field copy: everything in it, everywhere, in a folder beside it."""
        self.path, self.area = copy.path, None
        self._lost_photos_left = False
        self._step.where.forget_folder()
        self._step.samples.basemap.leave_out(copy.path)
        self._step.what.show_copy(copy)
        self._step.what.title.setText(copy.path.stem.replace("_", " "))
        self.propose_folder()

    def propose_folder(self) -> None:
        """Propose a folder called like the survey; where it is taken, the checks offer a free one."""
        if self.path is not None:
            name = portable_name(self._step.what.title.text(), f"{self.path.stem}-survey")
            self._step.where.propose(self.path.with_name(name))

    def request(self) -> Optional[SurveyRequest]:
        """Return what is asked for, None as long as field copy, area or folder is not known."""
        step, folder = self._step, self._step.where.folder()
        if self.path is None or self.area is None or folder is None:
            return None
        sampling = step.samples.sampling()
        zoom_min, zoom_max = step.samples.basemap.zooms()
        return SurveyRequest(
            field_copy=self.path,
            folder=folder,
            area_wkt=self.area.wkt,
            samples_per_facility=sampling.count,
            design=sampling.design,
            min_spacing=sampling.min_spacing,
            edge=sampling.edge,
            seed=sampling.seed,
            zoom_min=zoom_min,
            zoom_max=zoom_max,
            sheets=step.samples.sheets.isChecked(),
            title=step.what.title.text().strip(),
            layers=step.what.chosen_layers(),
            leave_lost_photos=self._lost_photos_left,
        )

    def counted_request(self) -> SurveyRequest:
        """Return what is to be counted, while the area is not known yet."""
        path = self.path or Path()
        return SurveyRequest(path, path.parent, layers=self._step.what.chosen_layers())

    def take(self, request: SurveyRequest) -> None:
        """Put a repaired request into the wizard's controls."""
        before, step = self.request(), self._step
        if before is None:
            return
        self._lost_photos_left = request.leave_lost_photos
        if request.folder != before.folder:
            step.where.take(request.folder)
        if request.zoom_max != before.zoom_max:
            step.samples.basemap.zoom_to(request.zoom_max)
        if request.layers != before.layers:
            step.what.choose_layers(request.layers)
        if before.area_wkt and not request.area_wkt:
            self.area = EVERYWHERE
            step.what.area.choose(EVERYWHERE_CHOSEN)
