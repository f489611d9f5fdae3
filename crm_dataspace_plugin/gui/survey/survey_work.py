# SPDX-License-Identifier: GPL-2.0-or-later
"""What the wizard asks of the field copy: how many, how large, what stands in the way. Runs in jobs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

from crm_dataspace_plugin.bridge.survey.basemap import BasemapSize, basemap_size
from crm_dataspace_plugin.core.errors import DataError, DataSpaceError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.survey.forecast import Forecast, forecast
from crm_dataspace_plugin.core.survey.preflight import problems
from crm_dataspace_plugin.core.survey.problem import Problem, Repair
from crm_dataspace_plugin.core.survey.reach import reach
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.core.survey.room import Room, room_for
from crm_dataspace_plugin.core.survey.tiles import Box
from crm_dataspace_plugin.gui.chosen_area import ChosenArea, Outline


@dataclass(frozen=True)
class Counted:
    """Attributes: area, the one that `outline` made of its features."""

    area: ChosenArea
    forecast: Forecast


@dataclass(frozen=True)
class Checked:
    problems: tuple[Problem, ...]
    room: Optional[Room]


def count(request: SurveyRequest, area: ChosenArea, outline: Optional[Outline], tick: Tick) -> Counted:
    """Count the facilities in an area; DataSpaceError where there is no such area."""
    found = area if outline is None else outline.area(tick)
    return Counted(found, forecast(replace(request, area_wkt=found.wkt, samples_per_facility=0), tick))


def measure(request: SurveyRequest, tick: Tick) -> BasemapSize:
    """Return how large a basemap becomes; DataError where it would have too many tiles or there is nothing to show."""
    tick(0.0, "")
    box = reach(request.field_copy, request.area_wkt, request.layers)
    return basemap_size(box, request.zoom_min, request.zoom_max)


def check(request: SurveyRequest, has_basemap: bool, tick: Tick) -> Checked:
    """Look for problems, those of the basemap among them."""
    size, found = 0, []
    if has_basemap:
        try:
            size = measure(request, tick).bytes
        except DataError as error:
            found.append(_of_basemap(request, error))
    found += problems(request, size)
    return Checked(tuple(sorted(found, key=lambda each: not each.blocks)), room_for(request, size))


def _of_basemap(request: SurveyRequest, error: DataError) -> Problem:
    """Return why there can be no basemap, with the deepest zoom level that can be had."""
    try:
        box = reach(request.field_copy, request.area_wkt, request.layers)
        zoom = next(each for each in range(request.zoom_max, -1, -1) if _fits(box, min(request.zoom_min, each), each))
    except (DataSpaceError, StopIteration):  # it is not its size
        return Problem(error.message, blocks=True)
    return Problem(error.message, Repair.FEWER_ZOOMS, blocks=True, zoom=zoom)


def _fits(box: Box, zoom_min: int, zoom_max: int) -> bool:
    try:
        basemap_size(box, zoom_min, zoom_max)
    except DataError:
        return False
    return True
