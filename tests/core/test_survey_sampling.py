# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import math
from itertools import combinations

import pytest
from osgeo import ogr

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.survey.codes import check_character, facility_codes, is_sample_code, sample_code
from crm_dataspace_plugin.core.survey.metric import MetricPlane
from crm_dataspace_plugin.core.survey.request import SamplingDesign
from crm_dataspace_plugin.core.survey.sampling import Sampling, plan_points

LATITUDE = 43.25
METRE_NORTH = 1 / 111_100  # degrees, near enough for making shapes
METRE_EAST = METRE_NORTH / math.cos(math.radians(LATITUDE))
SHAPES = {
    "square": [(0, 0), (200, 0), (200, 200), (0, 200)],
    "L": [(0, 0), (300, 0), (300, 60), (60, 60), (60, 300), (0, 300)],
    "sliver": [(0, 0), (900, 400), (890, 430), (0, 40)],
}
PLACES = {"Mieres": -5.77, "on the border of two zones": -6.0005}


def shape(corners, west=-5.77):
    ring = ", ".join(f"{west + x * METRE_EAST} {LATITUDE + y * METRE_NORTH}" for x, y in [*corners, corners[0]])
    return bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))").ExportToWkb())


def in_metres(wkb, planned):
    """The polygon and the points on a plane made for them alone, by the haversine's radius and nothing of the plan."""

    def flat(x, y):
        return x * math.cos(math.radians(LATITUDE)) * 111_320, y * 111_320

    return [flat(*each) for each in planned.positions]


@pytest.mark.parametrize("west", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("design", SamplingDesign)
def test_points_lie_inside_off_the_edge_and_apart(design, name, west):
    wkb = shape(SHAPES[name], west)
    for seed in range(3):
        planned = plan_points(wkb, "EPSG:4326", f"u-{seed}", Sampling(6, design, 25, 4, seed))
        plane = MetricPlane(ogr.CreateGeometryFromWkb(wkb), "EPSG:4326")
        polygon, outline = ogr.CreateGeometryFromWkb(wkb), plane.geometry.Boundary()
        assert 3 <= len(planned.positions) <= 6
        for longitude, latitude in planned.positions:
            point = ogr.CreateGeometryFromWkt(f"POINT ({longitude!r} {latitude!r})")
            assert polygon.Contains(point)
            onto = point.Clone()
            onto.Transform(plane._back.GetInverse())
            assert outline.Distance(onto) >= 4 - 1e-6
        flat = in_metres(wkb, planned)
        assert min(math.dist(a, b) for a, b in combinations(flat, 2)) > 25 * 0.997  # the sphere is 0.3 % off


@pytest.mark.parametrize("design", SamplingDesign)
def test_a_large_facility_gets_all_its_points(design):
    planned = plan_points(shape(SHAPES["square"]), "EPSG:4326", "u", Sampling(9, design, 10, 5))
    assert len(planned.positions) == 9 and planned.notes == ()


def test_the_same_seed_gives_the_same_points_and_another_facility_or_seed_others():
    wkb, sampling = shape(SHAPES["L"]), Sampling(5, seed=7)
    first = plan_points(wkb, "EPSG:4326", "u-1", sampling)
    plan_points(wkb, "EPSG:4326", "u-2", sampling)
    assert repr(plan_points(wkb, "EPSG:4326", "u-1", sampling)) == repr(first)
    assert plan_points(wkb, "EPSG:4326", "u-2", sampling) != first
    assert plan_points(wkb, "EPSG:4326", "u-1", Sampling(5, seed=8)) != first


def test_strata_put_one_point_in_each_quarter():
    """Four points in a square of 200 m: two strips by x, two halves of each by y; the cut wavers by a few metres."""
    for seed in range(5):
        planned = plan_points(
            shape(SHAPES["square"]), "EPSG:4326", "u", Sampling(4, SamplingDesign.STRATIFIED, 0, 0, seed)
        )
        quarters = {
            (round((x + 5.77) / METRE_EAST > 100), round((y - LATITUDE) / METRE_NORTH > 100))
            for x, y in planned.positions
            if min(abs((x + 5.77) / METRE_EAST - 100), abs((y - LATITUDE) / METRE_NORTH - 100)) > 8
        }
        sure = sum(
            min(abs((x + 5.77) / METRE_EAST - 100), abs((y - LATITUDE) / METRE_NORTH - 100)) > 8
            for x, y in planned.positions
        )
        assert len(quarters) == sure


def test_what_does_not_fit_is_said():
    planned = plan_points(shape(SHAPES["square"]), "EPSG:4326", "u", Sampling(50, SamplingDesign.RANDOM, 90, 5))
    assert 2 <= len(planned.positions) < 10
    assert planned.notes == (f"{len(planned.positions)} of 50 points fit with a spacing of 90 m.",)


def test_an_edge_that_takes_a_tiny_facility_is_reduced():
    planned = plan_points(shape([(0, 0), (6, 0), (6, 6), (0, 6)]), "EPSG:4326", "u", Sampling(1, edge=5))
    assert len(planned.positions) == 1 and planned.notes == ("It is too small for an edge of 5 m: 2.5 m kept.",)


def test_a_spike_that_encloses_nothing_gets_no_points():
    """The ring runs 100 m out beyond the square and back: every point stays within the 200 m of the square."""
    spiky = shape([(0, 0), (200, 0), (300, 0), (200, 0), (200, 200), (0, 200)])
    planned = plan_points(spiky, "EPSG:4326", "u", Sampling(9))
    assert len(planned.positions) == 9
    assert all(0 < (x + 5.77) / METRE_EAST < 200 for x, _ in planned.positions)


def test_points_lie_at_and_around_a_facility_known_as_a_point():
    """One in the middle, three at 10 m on a circle: 10 / (2 sin 60°) = 5.8 m is less than 10 m, so 10 m it is."""
    wkb = bytes(ogr.CreateGeometryFromWkt("POINT (271600 4793059)").ExportToWkb())
    planned = plan_points(wkb, "EPSG:25830", "u", Sampling(4))
    assert len(planned.positions) == 4 and "point only" in planned.notes[0]
    flat = in_metres(wkb, planned)
    assert [math.dist(flat[0], each) for each in flat[1:]] == pytest.approx([10, 10, 10], rel=0.005)
    assert planned.positions[0] == pytest.approx((-5.8138, 43.2557), abs=2e-4)


def test_a_facility_without_geometry_is_named():
    with pytest.raises(GeometryUnusable):
        plan_points(None, "EPSG:4326", "u", Sampling(1))


def test_codes_are_short_unique_and_do_not_depend_on_the_order():
    sites = {"u1": "ES-W-ES120-0001", "u2": "ES-W-ES114-0001", "u3": "ES-W-ES120-0002", "u4": "", "u5": "Ωμέγα 7"}
    codes = facility_codes(sites)
    assert codes == facility_codes(dict(reversed(sites.items())))
    assert codes["u3"] == "ES0002" and len(set(codes.values())) == 5
    assert all(code.isascii() and code.isalnum() and code == code.upper() for code in codes.values())


def test_the_check_character_finds_single_errors_and_follows_the_standard():
    """ISO 7064, MOD 37,36, by hand for "A1": 36+10=46→10, ×2=20; 20+1=21, ×2=42→5; (37-5) mod 36 = 32 = W."""
    assert check_character("A1") == "W"
    code = sample_code("ES0001", 3)
    assert code.startswith("ES0001-S03") and len(code) == 11 and is_sample_code(code)
    wrong = [code[:at] + other + code[at + 1 :] for at in range(6) for other in "0123456789ES" if other != code[at]]
    assert not any(is_sample_code(each) for each in wrong)
