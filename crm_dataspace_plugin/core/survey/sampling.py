# SPDX-License-Identifier: GPL-2.0-or-later
"""Sample points for one facility: reproducible, inside, apart from each other and from the edge."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from osgeo import ogr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.survey.areal import valid_ground
from crm_dataspace_plugin.core.survey.metric import MetricPlane
from crm_dataspace_plugin.core.survey.request import SamplingDesign
from crm_dataspace_plugin.core.survey.spots import Ground, Spot, place
from crm_dataspace_plugin.core.words import say

MAX_SAMPLES = 500  # points a facility; more is a mistake in typing
HALVINGS = 8  # of an edge that takes everything
AROUND = 10.0  # metres from a facility that is known as a point, where no spacing is asked


@dataclass(frozen=True)
class Sampling:
    """How points are planned: see `SurveyRequest` for the units."""

    count: int
    design: SamplingDesign = SamplingDesign.STRATIFIED
    min_spacing: float = 10.0
    edge: float = 5.0
    seed: int = 0


@dataclass(frozen=True)
class Planned:
    """The points of one facility.

    Attributes:
        positions: longitude and latitude, WGS 84 degrees.
        notes: where the plan differs from what was asked, one sentence each.
    """

    positions: tuple[tuple[float, float], ...]
    notes: tuple[str, ...] = ()


def plan_points(wkb: Optional[bytes], crs: str, uuid: str, sampling: Sampling) -> Planned:
    """Return the points of the facility `uuid`; the same for the same geometry, uuid and sampling, in any order.

    Raises:
        GeometryUnusable: there is no usable geometry.
        TransformFailed
    """
    if sampling.count <= 0:
        return Planned(())
    plane = MetricPlane(_geometry(wkb), crs)
    spots, notes = _spots(plane.geometry, sampling, _chance(uuid, sampling.seed))
    if len(spots) < sampling.count:
        notes = (
            *notes,
            say(
                "{count} of {all} points fit with a spacing of {min_spacing:g} m.",
                count=len(spots),
                all=sampling.count,
                min_spacing=sampling.min_spacing,
            ),
        )
    return Planned(tuple(plane.degrees(*each) for each in spots), notes)


def place_of(wkb: Optional[bytes], crs: str) -> tuple[float, float]:
    """Return longitude and latitude of a spot on the facility, WGS 84 degrees.

    Raises:
        GeometryUnusable: there is no usable geometry.
        TransformFailed
    """
    plane = MetricPlane(_geometry(wkb), crs)
    spot = plane.geometry.PointOnSurface() if plane.geometry.GetDimension() == 2 else plane.geometry.Centroid()
    return plane.degrees(spot.GetX(), spot.GetY())


def _geometry(wkb: Optional[bytes]) -> Any:
    geometry = None if wkb is None else ogr.CreateGeometryFromWkb(bytes(wkb))
    if geometry is None or geometry.IsEmpty():
        raise errors.GeometryUnusable(say("A facility has no geometry."))
    if geometry.HasCurveGeometry():
        geometry = geometry.GetLinearGeometry()
    return geometry


def _chance(uuid: str, seed: int) -> np.random.Generator:
    """Return a generator of the facility's own, so that its points do not depend on the other facilities."""
    digest = hashlib.sha256(f"{seed}|{uuid}".encode()).digest()
    return np.random.Generator(np.random.PCG64(int.from_bytes(digest[:16], "big")))


def _spots(
    geometry: ogr.Geometry, sampling: Sampling, chance: np.random.Generator
) -> tuple[list[Spot], tuple[str, ...]]:
    if geometry.GetDimension() == 0:
        return _around(geometry, sampling), (say("It is known as a point only: the samples lie at it and around it."),)
    if geometry.GetDimension() == 1:
        return _along(geometry, sampling), (say("It is known as a line only: the samples lie on it."),)
    polygon = valid_ground(geometry)
    if polygon is None:
        raise errors.GeometryUnusable(say("A facility has no area."))
    edge = sampling.edge
    ground = Ground(polygon, edge)
    for halving in range(HALVINGS + 1):
        if ground.area > 0:
            break
        edge = edge / 2 if halving < HALVINGS else 0.0
        ground = Ground(polygon, edge)
    notes = (
        ()
        if edge == sampling.edge
        else (say("It is too small for an edge of {edge:g} m: {kept:.2g} m kept.", edge=sampling.edge, kept=edge),)
    )
    return place(ground, sampling.count, sampling.design, sampling.min_spacing, chance), notes


def _around(geometry: ogr.Geometry, sampling: Sampling) -> list[Spot]:
    """Return the point itself and the others on a circle around it, each as far from the next as asked."""
    middle = geometry.Centroid()
    x, y = middle.GetX(), middle.GetY()
    others = sampling.count - 1
    spacing = sampling.min_spacing or AROUND
    radius = spacing * max(1.0, 0.5 / math.sin(math.pi / others) if others > 1 else 1.0) * (1 + 1e-9)
    turns = [2 * math.pi * number / others for number in range(others)]
    return [(x, y), *((x + radius * math.sin(turn), y + radius * math.cos(turn)) for turn in turns)]


def _along(geometry: ogr.Geometry, sampling: Sampling) -> list[Spot]:
    """Return spots at equal steps on the longest part that are as far apart as asked where it bends too."""
    parts = [geometry.GetGeometryRef(number) for number in range(geometry.GetGeometryCount())] or [geometry]
    line = max(parts, key=lambda part: part.Length())
    found: list[Spot] = []
    for number in range(sampling.count):
        point = line.Value(line.Length() * (number + 0.5) / sampling.count)
        spot = (point.GetX(), point.GetY())
        if all(math.dist(spot, other) >= sampling.min_spacing for other in found):
            found.append(spot)
    return found
