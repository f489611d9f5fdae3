# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math
from typing import Any

import pytest
from shapely import STRtree
from shapely.affinity import scale
from shapely.geometry import shape

from crm_dataspace_plugin.dataspace.inventory import demo_collections

_DEGREE = 111_200.0  # metres along a meridian


@pytest.fixture(scope="module")
def layers() -> dict[str, list[dict[str, Any]]]:
    return {each.id: each.features for each in demo_collections()}


def _metres(feature: dict[str, Any], latitude: float) -> Any:
    factor = math.cos(math.radians(latitude))
    return scale(shape(feature["geometry"]), _DEGREE * factor, _DEGREE, origin=(0, 0))


def _distances(facilities: list[dict[str, Any]], receptors: list[dict[str, Any]]) -> list[float]:
    found = []
    for region in sorted({each["properties"]["region"] for each in facilities}):
        mine = [each for each in facilities if each["properties"]["region"] == region]
        near = [each for each in receptors if each["properties"]["region"] == region]
        latitude = shape(mine[0]["geometry"]).centroid.y
        tree = STRtree([_metres(each, latitude) for each in near])
        _, metres = tree.query_nearest(
            [_metres(each, latitude) for each in mine], return_distance=True, all_matches=False
        )
        found += metres.tolist()
    return found


@pytest.mark.parametrize("name", ["watercourses", "protected-areas", "farmland", "poor-status-water", "settlements"])
def test_one_kilometre_parts_the_facilities(name: str, layers: dict[str, list[dict[str, Any]]]) -> None:
    receptors = layers[name]
    if name == "settlements":
        receptors = [each for each in receptors if each["properties"]["population"] > 100]
    distances = _distances(layers["facilities"], receptors)
    assert 0.15 < sum(metres <= 1000 for metres in distances) / len(distances) < 0.75


def test_no_stream_runs_through_a_facility_and_no_village_stands_on_one(
    layers: dict[str, list[dict[str, Any]]],
) -> None:
    for name in ("watercourses", "settlements"):
        assert min(_distances(layers["facilities"], layers[name])) > 10


def test_water_of_poor_status_is_part_of_a_watercourse(layers: dict[str, list[dict[str, Any]]]) -> None:
    known = {each["properties"]["name"] for each in layers["watercourses"]}
    assert {each["properties"]["name"] for each in layers["poor-status-water"]} <= known
    assert {each["properties"]["status"] for each in layers["poor-status-water"]} == {"moderate", "poor", "bad"}


def test_small_and_large_settlements_are_there(layers: dict[str, list[dict[str, Any]]]) -> None:
    people = [each["properties"]["population"] for each in layers["settlements"]]
    assert min(people) < 50
    assert max(people) > 3000
