# SPDX-License-Identifier: GPL-2.0-or-later
"""What the wizard asks of the field copy: how many, how large, what stands in the way. Runs in jobs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

from crm_dataspace_plugin.bridge.survey.basemap import BasemapSize, basemap_size
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.survey.forecast import Forecast, forecast
from crm_dataspace_plugin.core.survey.preflight import problems
from crm_dataspace_plugin.core.survey.problem import Problem
from crm_dataspace_plugin.core.survey.reach import reach
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.core.survey.room import Room, room_for
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
    """Look for problems; DataError as `measure`."""
    size = measure(request, tick).bytes if has_basemap else 0
    return Checked(tuple(problems(request, size)), room_for(request, size))
