# SPDX-License-Identifier: GPL-2.0-or-later
"""What the wizard asks of the field copy: how many, how large, what stands in the way. Runs in jobs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

from qgis.core import QgsMapLayer

from crm_dataspace_plugin.bridge.survey.basemap import BasemapSize, measured_size
from crm_dataspace_plugin.core.errors import DataError, DataSpaceError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.survey.forecast import Forecast, forecast
from crm_dataspace_plugin.core.survey.preflight import problems
from crm_dataspace_plugin.core.survey.problem import Problem, Repair
from crm_dataspace_plugin.core.survey.reach import reach
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.core.survey.room import Room, room_for
from crm_dataspace_plugin.core.survey.tiles import USUAL_ZOOMS, easy_zoom
from crm_dataspace_plugin.gui.chosen_area import ChosenArea, Outline


@dataclass(frozen=True)
class Counted:
    """What an area comes to.

    Attributes:
        area: the one that `outline` made of its features.
        zoom: the largest zoom level of a basemap that is drawn soon.
    """

    area: ChosenArea
    forecast: Forecast
    zoom: int


@dataclass(frozen=True)
class Checked:
    problems: tuple[Problem, ...]
    room: Optional[Room]


def count(request: SurveyRequest, area: ChosenArea, outline: Optional[Outline], tick: Tick) -> Counted:
    """Count the facilities in an area; DataSpaceError where there is no such area."""
    found = area if outline is None else outline.area(tick)
    counted = forecast(replace(request, area_wkt=found.wkt, samples_per_facility=0), tick)
    return Counted(found, counted, _zoom(replace(request, area_wkt=found.wkt)))


def measure(request: SurveyRequest, layers: list[QgsMapLayer], tick: Tick) -> BasemapSize:
    """Return how large a basemap becomes, from a few tiles that are drawn.

    Args:
        layers: copies made by `map_pictures.taken`.

    Raises:
        DataError: it would have too many tiles, or there is nothing to show.
    """
    tick(0.0, "")
    box = reach(request.field_copy, request.area_wkt, request.layers)
    return measured_size(layers, box, request.zoom_min, request.zoom_max, tick)


def check(request: SurveyRequest, layers: list[QgsMapLayer], known: Optional[BasemapSize], tick: Tick) -> Checked:
    """Look for problems, those of the basemap among them.

    Args:
        layers: of the basemap, copies made by `map_pictures.taken`.
        known: how large it is, None where that has to be measured.
    """
    size, found = BasemapSize(0, 0), []
    if layers:
        try:
            size = known or measure(request, layers, tick)
        except DataError as error:
            found.append(_of_basemap(request, error))
    found += [_eased(request, each) for each in problems(request, size.bytes, size.tiles)]
    return Checked(tuple(sorted(found, key=lambda each: not each.blocks)), room_for(request, size.bytes))


def _of_basemap(request: SurveyRequest, error: DataError) -> Problem:
    """Return why there can be no basemap, with a depth that can be had where that is the reason."""
    try:
        reach(request.field_copy, request.area_wkt, request.layers)
    except DataSpaceError:  # it is not its size
        return Problem(error.message, blocks=True)
    return _eased(request, Problem(error.message, Repair.FEWER_ZOOMS, blocks=True))


def _eased(request: SurveyRequest, problem: Problem) -> Problem:
    """Let a basemap that is too large become one that is drawn soon."""
    easy = _zoom(request) if problem.repair is Repair.FEWER_ZOOMS else request.zoom_max
    return replace(problem, zoom=easy) if easy < request.zoom_max else problem


def _zoom(request: SurveyRequest) -> int:
    """Return the largest zoom level of a basemap that is drawn soon."""
    try:
        return easy_zoom(reach(request.field_copy, request.area_wkt, request.layers))
    except DataError:  # nothing has a place yet: nothing is drawn
        return USUAL_ZOOMS[1]
