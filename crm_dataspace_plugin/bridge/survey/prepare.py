# SPDX-License-Identifier: GPL-2.0-or-later
"""Preparing a survey: everything into one folder that works without a network. Runs in a worker thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.survey.basemap import write_basemap
from crm_dataspace_plugin.bridge.survey.code_tables import code_tables
from crm_dataspace_plugin.bridge.survey.project import write_project
from crm_dataspace_plugin.bridge.survey.sheets import write_sheets
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy, transaction
from crm_dataspace_plugin.core.progress import Tick, part
from crm_dataspace_plugin.core.survey import folder, tables
from crm_dataspace_plugin.core.survey.leaving import leave_lost_photos
from crm_dataspace_plugin.core.survey.manifest import write_how_to, write_manifest
from crm_dataspace_plugin.core.survey.media import take_photos
from crm_dataspace_plugin.core.survey.planning import Plan, write_plan
from crm_dataspace_plugin.core.survey.reach import reach
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.core.survey.sampling import Sampling
from crm_dataspace_plugin.core.survey.sealing import remember_survey, seal_survey
from crm_dataspace_plugin.core.survey.taking_along import take_field_copy


@dataclass(frozen=True)
class PreparedSurvey:
    """What was made.

    Attributes:
        samples: name of the layer of sample points in `field_copy`.
        sheets_pdf: None where no field sheets were made.
        notes: what differs from what was asked, one sentence each.
    """

    project: Path
    field_copy: Path
    samples: str
    sheets_pdf: Optional[Path]
    notes: tuple[str, ...]


def prepare_survey(request: SurveyRequest, basemap: list[QgsMapLayer], tick: Tick) -> PreparedSurvey:
    """Make the folder of a survey, all of it or nothing.

    Args:
        basemap: layers to draw as its basemap, the topmost first; copies made by `map_pictures.taken`.

    Raises:
        FieldCopyError, DiskFull, DataError, Cancelled
    """
    title = request.title or request.field_copy.stem.replace("_", " ")
    with folder.staged_folder(request.folder) as staging:
        copy = staging / folder.FIELD_COPY
        take_field_copy(request.field_copy, copy, request.area_wkt, part(tick, 0.0, 0.1), request.layers)
        if request.leave_lost_photos:
            leave_lost_photos(copy, request.field_copy.parent)
        plan = _plan(copy, request, part(tick, 0.1, 0.3))
        (staging / folder.MEDIA).mkdir()
        missing = take_photos(request.field_copy, copy, tick)
        seal = seal_survey(staging, request, title)
        notes = [*plan.notes, *missing, *_draw_basemap(basemap, request, staging, part(tick, 0.3, 0.75))]
        if request.sheets:
            write_sheets(
                copy, "", staging / folder.BASEMAP, tables.SAMPLES, staging / folder.SHEETS, part(tick, 0.75, 0.9)
            )
        tick(0.9, QCoreApplication.translate("Survey", "Writing the project"))
        write_project(staging, title)
        write_how_to(staging, title)
        write_manifest(staging, request, plan)
        tick(0.99, QCoreApplication.translate("Survey", "Moving the folder into place"))
    notes += remember_survey(request, seal)
    home = request.folder
    sheets = home / folder.SHEETS
    return PreparedSurvey(
        home / folder.PROJECT,
        home / folder.FIELD_COPY,
        tables.SAMPLES,
        sheets if sheets.exists() else None,
        tuple(notes),
    )


def _plan(copy: Path, request: SurveyRequest, tick: Tick) -> Plan:
    codes = code_tables()
    tables.create_tables(copy, codes)
    sampling = Sampling(request.samples_per_facility, request.design, request.min_spacing, request.edge, request.seed)
    tasks = QCoreApplication.translate("Survey", "Outline, visit, photos, samples")
    with open_field_copy(copy) as connection:
        with transaction(connection):
            for name, rows in codes.items():
                tables.insert(connection, tables.CODE_PREFIX + name, ("code", "label"), rows)
        return write_plan(connection, sampling, tasks, tick)


def _draw_basemap(layers: list[QgsMapLayer], request: SurveyRequest, staging: Path, tick: Tick) -> list[str]:
    """Draw the basemap and return what is missing of it."""
    if not layers:
        return []
    box = reach(staging / folder.FIELD_COPY, request.area_wkt)
    made = write_basemap(layers, box, request.zoom_min, request.zoom_max, staging / folder.BASEMAP, tick)
    return [made.words] if made.missing else []
