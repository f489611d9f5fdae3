# SPDX-License-Identifier: GPL-2.0-or-later
"""Distances and areas against another library's geodesics: anywhere from 35° to 71° N, in Chile, at zone borders."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import osr

from crm_dataspace_plugin.core.screening.geometry.distance import Measure, ground_area
from crm_dataspace_plugin.core.screening.geometry.shapes import read_shapes
from tests.core import independent_geodesics as independent

TOLERANCE = 0.001  # of the distance
ABSOLUTE = 0.05  # metres: what the edges' bend between two vertices may add to very small distances

europe = st.tuples(st.floats(-10.0, 32.0), st.floats(35.0, 71.0))
chile = st.tuples(st.floats(-76.0, -66.5), st.floats(-56.0, -17.5))
zone_borders = st.tuples(st.sampled_from((-6.0, 0.0, 6.0, 12.0, 18.0, 24.0, -72.0)), st.floats(35.0, 71.0))
antimeridian = st.tuples(st.just(179.999), st.floats(35.0, 71.0))
places = st.one_of(europe, chile, zone_borders, antimeridian)
azimuths = st.floats(-180.0, 180.0)


@st.composite
def shapes_at(draw: st.DrawFn, centre: tuple[float, float], largest: float) -> shapely.Geometry:
    """A point, line or star-shaped polygon, perhaps with a hole, no farther than `largest` metres from its centre."""
    kind = draw(st.sampled_from(("point", "line", "polygon", "ring")))
    if kind == "point":
        return shapely.Point(centre)
    radii = draw(st.lists(st.floats(largest / 4, largest), min_size=3, max_size=30))
    corners = [(metres, 360.0 * turn / len(radii)) for turn, metres in enumerate(radii)]
    outline = independent.around(centre, corners)
    if kind == "line":
        return shapely.LineString(outline)
    holes = [independent.around(centre, [(metres / 8, each) for metres, each in corners])] if kind == "ring" else []
    return shapely.Polygon(outline, holes)


@st.composite
def scenes(draw: st.DrawFn) -> tuple[shapely.Geometry, list[shapely.Geometry]]:
    """A facility with receptors around it, some of which overlap."""
    place = draw(places)
    facility = draw(shapes_at(place, draw(st.floats(5.0, 600.0))))
    receptors = []
    for _ in range(draw(st.integers(1, 4))):
        centre = independent.reached(place, draw(st.floats(0.0, 15_000.0)), draw(azimuths))
        receptors.append(draw(shapes_at(centre, draw(st.floats(5.0, 900.0)))))
    return facility, receptors


def array(*geometries: object) -> np.ndarray:
    made = np.empty(len(geometries), dtype=object)
    made[:] = geometries
    return made


def measured(facility: shapely.Geometry, receptors: list[shapely.Geometry]) -> float:
    return float(Measure(array(facility)).to_nearest([array(*receptors)])[0][0])


@settings(max_examples=150, deadline=None)
@given(scenes())
def test_a_distance_is_that_of_another_library_within_a_thousandth(scene):
    facility, receptors = scene
    expected = independent.distance(facility, receptors)
    assert measured(facility, receptors) == pytest.approx(expected, rel=TOLERANCE, abs=ABSOLUTE)


@settings(max_examples=40, deadline=None)
@given(places, azimuths, st.floats(20_000.0, 3_000_000.0))
def test_what_is_far_away_is_measured_as_well(place, azimuth: float, metres: float):
    receptor = shapely.Point(independent.reached(place, metres, azimuth))
    assert measured(shapely.Point(place), [receptor]) == pytest.approx(metres, rel=TOLERANCE)


@settings(max_examples=60, deadline=None)
@given(places.flatmap(lambda place: st.floats(20.0, 5_000.0).flatmap(lambda size: shapes_at(place, size))))
def test_an_area_is_that_of_another_library_within_a_thousandth(shape):
    found = ground_area(array(shape))[0]
    if shapely.get_dimensions(shape) < 2:
        assert math.isnan(found)
    else:
        assert found == pytest.approx(independent.area(shape), rel=TOLERANCE)


def utm(zone: int) -> tuple[str, osr.CoordinateTransformation]:
    code = f"EPSG:{32600 + zone}"
    ways = []
    for name in ("EPSG:4326", code):
        system = osr.SpatialReference()
        system.SetFromUserInput(name)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        ways.append(system)
    return code, osr.CoordinateTransformation(*ways)


@settings(max_examples=40, deadline=None)
@given(st.integers(29, 35), st.floats(35.0, 71.0), azimuths, st.floats(50.0, 9_000.0), st.sampled_from((0, 1)))
def test_a_facility_that_straddles_two_utm_zones_is_measured_alike_in_both(zone, latitude, azimuth, metres, side):
    border = (6.0 * zone - 180.0, latitude)
    pond = shapely.Polygon(independent.around(border, [(300.0, 30.0 * turn) for turn in range(12)]))
    receptor = shapely.Point(independent.reached(border, 300.0 + metres, azimuth))
    code, way = utm(zone + side)

    def layer(geometry: shapely.Geometry) -> np.ndarray:
        flat = shapely.transform(geometry, lambda each: np.array(way.TransformPoints(each.tolist()))[:, :2])
        return read_shapes("layer", [shapely.to_wkb(flat)], code).geometries

    found = Measure(layer(pond)).to_nearest([layer(receptor)])[0][0]
    assert found == pytest.approx(independent.distance(pond, [receptor]), rel=TOLERANCE, abs=ABSOLUTE)


@pytest.mark.parametrize("size", [500.0, 30_000.0], ids=["small", "cut into pieces"])
def test_a_facility_on_the_antimeridian_written_in_two_parts_is_one(size: float):
    west, east = shapely.box(179.995, 65.0, 180.0, 65.004), shapely.box(-180.0, 65.0, -179.995, 65.004)
    facility = shapely.MultiPolygon([west, east])
    whole = shapely.box(179.995, 65.0, 180.005, 65.004)
    corners = [(size, 3.0 * turn) for turn in range(120)]
    receptor = shapely.Polygon(independent.around(independent.reached((180.0, 65.0), size + 2_000.0, 90.0), corners))
    jumping = shapely.transform(receptor, lambda each: np.column_stack(((each[:, 0] + 180) % 360 - 180, each[:, 1])))
    expected = independent.distance(whole, [receptor])
    assert measured(facility, [jumping]) == pytest.approx(expected, rel=TOLERANCE)


def test_a_large_area_on_the_antimeridian_holds_what_lies_inside_on_either_side_and_nothing_else():
    lake = shapely.Polygon(independent.around((180.0, 65.0), [(30_000.0, 3.0 * turn) for turn in range(120)]))
    jumping = shapely.transform(lake, lambda each: np.column_stack(((each[:, 0] + 180) % 360 - 180, each[:, 1])))
    facilities = array(shapely.Point(179.9, 65.0), shapely.Point(-179.9, 65.0), shapely.Point(10.0, 65.0))
    found = Measure(facilities).to_nearest([array(jumping)])[0]
    assert found[:2].tolist() == [0.0, 0.0]
    assert found[2] > 1_000_000


def test_an_empty_layer_of_receptors_leaves_the_distance_unknown_whatever_the_facilities_are():
    facilities = array(shapely.Point(0, 50), shapely.box(0, 50, 0.01, 50.01), None)
    assert np.isnan(Measure(facilities).to_nearest([array(), array(None, shapely.Point())])).all()
