# SPDX-License-Identifier: GPL-2.0-or-later
"""Esri JSON geometries as GeoJSON: which ring is a hole, what is a height, what is empty."""

from __future__ import annotations

import math
import random

import pytest

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.geometry import to_blob
from crm_dataspace_plugin.core.pull.arcgis.reference import code_of
from crm_dataspace_plugin.core.pull.arcgis.rings import polygons, signed_area
from crm_dataspace_plugin.core.pull.arcgis.shape import Ordinates, to_geojson

FLAT = Ordinates()


def clockwise(x, y, size):
    return [[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]]


def against(x, y, size):
    return clockwise(x, y, size)[::-1]


LAKE = against(2, 2, 6)
ISLAND = clockwise(4, 4, 2)
LAND = clockwise(0, 0, 10)
FAR = clockwise(100, 0, 10)
FAR_LAKE = against(102, 2, 2)


@pytest.mark.parametrize(
    ("rings", "expected"),
    [
        pytest.param([LAND], [[LAND]], id="an outline"),
        pytest.param([LAND, LAKE], [[LAND, LAKE]], id="a hole"),
        pytest.param([LAKE, LAND], [[LAND, LAKE]], id="a hole before its outline"),
        pytest.param([LAND, LAKE, ISLAND], [[LAND, LAKE], [ISLAND]], id="an island in a lake"),
        pytest.param([FAR, LAND, FAR_LAKE, LAKE], [[FAR, FAR_LAKE], [LAND, LAKE]], id="holes of two outlines"),
        pytest.param([LAKE], [[LAKE]], id="an outline that runs the wrong way"),
        pytest.param([LAND, FAR_LAKE], [[LAND], [FAR_LAKE]], id="a hole outside of every outline"),
        pytest.param([LAND, [[1, 1], [2, 2], [1, 1]]], [[LAND]], id="a ring of two points"),
        pytest.param([LAND, [[1, 1], [2, 2], [3, 3], [1, 1]]], [[LAND]], id="a ring without area"),
        pytest.param([LAND[:-1]], [[LAND]], id="an open ring"),
        pytest.param([[]], None, id="an empty ring"),
        pytest.param([], None, id="no rings"),
    ],
)
def test_rings_become_polygons_with_their_holes(rings, expected):
    found = to_geojson({"rings": rings}, FLAT)
    if expected is None:
        assert found is None
        return
    assert found["type"] == "MultiPolygon"
    wanted = [[sorted(map(tuple, ring)) for ring in polygon] for polygon in expected]
    assert sorted([[sorted(map(tuple, ring)) for ring in each] for each in found["coordinates"]]) == sorted(wanted)
    for outline, *holes in found["coordinates"]:
        assert signed_area(outline) > 0  # as RFC 7946 has it
        assert all(signed_area(each) < 0 for each in holes)


def test_all_rings_turned_round_are_still_land_and_lake():
    (found,) = polygons([LAND[::-1], LAKE[::-1]])
    assert [abs(signed_area(each)) / 2 for each in found] == [100, 36]


def test_a_hole_that_touches_its_outline_belongs_to_it():
    touching = [[0, 0], [4, 2], [2, 4], [0, 0]]  # against the clock, with its corner in the outline's
    (found,) = polygons([LAND, touching])
    assert len(found) == 2


def test_the_area_of_many_lakes_is_taken_off_once():
    dice = random.Random(4)
    lakes = [against(x * 10 + 2, y * 10 + 2, 3) for x in range(5) for y in range(5)]
    rings = [clockwise(0, 0, 50), *lakes]
    dice.shuffle(rings)
    (found,) = polygons(rings)
    assert sum(map(signed_area, found)) / 2 == 50 * 50 - 25 * 9


def test_large_coordinates_do_not_eat_up_a_small_ring():
    small = clockwise(4_000_000.25, 8_000_000.25, 1e-4)
    assert signed_area(small) / 2 == pytest.approx(-1e-8, rel=1e-3)


@pytest.mark.parametrize(
    ("shape", "ordinates", "expected"),
    [
        pytest.param({"x": 1, "y": 2}, FLAT, ("Point", [1, 2]), id="point"),
        pytest.param({"x": 1, "y": 2, "z": 3, "m": 9}, FLAT, ("Point", [1, 2, 3]), id="point with height and measure"),
        pytest.param({"x": 1, "y": 2, "z": "NaN"}, FLAT, ("Point", [1, 2]), id="a height that is none"),
        pytest.param({"points": [[1, 2], [3, 4]]}, FLAT, ("MultiPoint", [[1, 2], [3, 4]]), id="points"),
        pytest.param({"points": [[1, 2, 7]], "hasZ": True}, FLAT, ("MultiPoint", [[1, 2, 7]]), id="points with height"),
        pytest.param(
            {"points": [[1, 2, 7]]}, Ordinates(has_m=True), ("MultiPoint", [[1, 2]]), id="a measure is no height"
        ),
        pytest.param(
            {"points": [[1, 2, 7, 8]]}, Ordinates(True, True), ("MultiPoint", [[1, 2, 7]]), id="height, then measure"
        ),
        pytest.param(
            {"paths": [[[1, 2], [3, 4]], [[5, 6]]]}, FLAT, ("MultiLineString", [[[1, 2], [3, 4]]]), id="lines"
        ),
        pytest.param(
            {"xmin": 0, "ymin": 0, "xmax": 1, "ymax": 1},
            FLAT,
            ("MultiPolygon", [[[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]]),
            id="a box",
        ),
    ],
)
def test_shapes(shape, ordinates, expected):
    found = to_geojson(shape, ordinates)
    assert (found["type"], found["coordinates"]) == expected
    assert to_blob(found, 4326) is not None


@pytest.mark.parametrize(
    "shape",
    [None, {}, {"x": None, "y": None}, {"x": "NaN", "y": "NaN"}, {"x": math.nan, "y": 1}, {"points": []}, {"paths": []},
     {"paths": [[[1, 2]]]}, {"rings": []}, {"xmin": "NaN", "ymin": 0, "xmax": 1, "ymax": 1}],
    ids=str,
)  # fmt: skip
def test_an_empty_shape_is_no_geometry(shape):
    assert to_geojson(shape, FLAT) is None


@pytest.mark.parametrize(
    "shape",
    [{"curveRings": [[[0, 0], {"c": [[1, 1], [2, 0]]}]]}, {"curvePaths": [[[0, 0], {"c": [[1, 1], [2, 0]]}]]},
     [], "x", 5, {"rings": 5},
     {"rings": [5]}, {"rings": [[5]]}, {"rings": [[[1, None], [2, 3], [4, 5], [1, None]]]}, {"z": 5},
     {"points": [["a", "b"]]}, {"points": [[10**400, 1]]}],
    ids=str,
)  # fmt: skip
def test_what_is_no_geometry_is_refused(shape):
    with pytest.raises(GeometryUnusable):
        to_geojson(shape, FLAT)


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ({"wkid": 102100, "latestWkid": 3857}, "EPSG:3857"),
        ({"wkid": 102100}, "EPSG:3857"),
        ({"wkid": 102113}, "EPSG:3857"),
        ({"wkid": 4326}, "EPSG:4326"),
        ({"wkid": 54_030}, ""),
        ({"wkid": 999_999, "latestWkid": 25830}, "EPSG:25830"),
        ({"wkid": 25830.0}, "EPSG:25830"),
        ({"wkid": "x"}, ""),
        ({"wkid": 5773}, ""),  # heights only
        ({"wkt": "nonsense"}, ""),
        ({"wkt": 5}, ""),
        (None, ""),
        ([], ""),
    ],
)
def test_reference_systems(reference, code):
    assert code_of(reference) == code
