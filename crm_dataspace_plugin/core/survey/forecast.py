# SPDX-License-Identifier: GPL-2.0-or-later
"""What a survey would come to, reckoned before anything is written."""

from __future__ import annotations

from dataclasses import dataclass

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.survey.planning import Facility
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.core.survey.sampling import Sampling, place_of, plan_points
from crm_dataspace_plugin.core.survey.visited import visited


@dataclass(frozen=True)
class Forecast:
    """What would be planned.

    Attributes:
        facilities: to visit; outside, those that stay at home.
        points: sample points in all.
        fewer: facilities on which fewer points fit than were asked for.
        unusable: facilities without a usable outline: on the checklist, without points.
    """

    facilities: int
    outside: int = 0
    points: int = 0
    fewer: int = 0
    unusable: int = 0


def forecast(request: SurveyRequest, tick: Tick) -> Forecast:
    """Reckon what `request` would give, with the very points that would be planned.

    Raises:
        FieldCopyError, GeometryUnusable, TransformFailed, Cancelled
    """
    tick(0.0, "")
    with open_field_copy(request.field_copy) as connection:
        found = visited(connection, request.area_wkt, request.layers)
    sampling = Sampling(request.samples_per_facility, request.design, request.min_spacing, request.edge, request.seed)
    points = fewer = unusable = 0
    for number, each in enumerate(found.inside):
        tick(number / len(found.inside), "")
        try:
            fitting = _fitting(each, sampling)
        except DataError:
            unusable += 1
            continue
        points += fitting
        fewer += fitting < sampling.count
    return Forecast(len(found.inside), found.outside, points, fewer, unusable)


def _fitting(facility: Facility, sampling: Sampling) -> int:
    """Return how many points fit; DataError where there is no usable outline."""
    if not sampling.count:
        place_of(facility.wkb, facility.crs)
        return 0
    return len(plan_points(facility.wkb, facility.crs, facility.uuid, sampling).positions)
