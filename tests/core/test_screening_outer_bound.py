# SPDX-License-Identifier: GPL-2.0-or-later
"""Outer bounds against PROJ's own geodesic: every vertex and edge stands at the distance, anywhere."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from osgeo import osr

from crm_dataspace_plugin.core.screening.geometry.degrees import Degrees
from crm_dataspace_plugin.core.screening.geometry.geodesic import direct, inverse
from crm_dataspace_plugin.core.screening.geometry.shapes import read_shapes
from crm_dataspace_plugin.core.screening.runout.outer_bound import outer_bounds

PLACES = {
    "south of Spain": (-6.0, 35.0),
    "north cape": (25.7, 71.0),
    "Chile": (-70.5, -33.4),
    "antimeridian": (179.9, 5.0),
}
WGS84 = Degrees("layer", "EPSG:4326")


def around(longitude: float, latitude: float) -> osr.CoordinateTransformation:
    """Return the way to the plane on which all distances from one point are geodesic."""
    degrees, plane = osr.SpatialReference(), osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    plane.ImportFromProj4(f"+proj=aeqd +lon_0={longitude} +lat_0={latitude} +datum=WGS84 +units=m")
    return osr.CoordinateTransformation(degrees, plane)


def bound(geometry: shapely.Geometry, metres: float, crs: str = "EPSG:4326") -> shapely.Geometry:
    shapes = read_shapes("layer", [shapely.to_wkb(geometry)], crs)
    (made,) = outer_bounds(shapes, np.array([metres]), Degrees("layer", crs))
    assert made is not None
    return shapely.from_wkb(made)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("metres", [80.0, 5_000.0, 120_000.0])
def test_the_bound_of_a_point_stands_at_its_distance_and_never_inside(place: str, metres: float) -> None:
    made = bound(shapely.Point(PLACES[place]), metres)
    assert (made.geom_type, made.is_valid) == ("MultiPolygon", True)
    edges = shapely.segmentize(made, metres / 1e6)  # degrees: points along the edges too
    lengths = [math.hypot(*each[:2]) for each in around(*PLACES[place]).TransformPoints(shapely.get_coordinates(edges))]
    assert metres * (1 - 1e-4) <= min(lengths) and max(lengths) <= metres * 1.0025


def test_the_bound_of_a_polygon_holds_it_and_begins_at_its_outline() -> None:
    pond = shapely.box(-5.81, 43.25, -5.80, 43.26)
    made = bound(pond, 1000.0)
    assert made.contains(pond)
    x, y = direct(np.array([-5.80]), np.array([43.255]), np.array([1000.0]), np.array([math.pi / 2]))  # due east
    assert shapely.distance(made.boundary, shapely.Point(x[0], y[0])) * 111_000 < 3.0


def test_the_bound_of_a_facility_on_the_antimeridian_goes_around_it_not_around_the_globe() -> None:
    halves = shapely.MultiPolygon([shapely.box(179.99, 65.0, 180.0, 65.01), shapely.box(-180.0, 65.0, -179.99, 65.01)])
    west, south, east, north = bound(halves, 1000.0).bounds
    assert east - west == pytest.approx(0.02 + 2 * 1000.0 / 47_190, abs=0.001)  # 47.19 km in a degree of longitude
    assert north - south == pytest.approx(0.01 + 2 * 1000.0 / 111_500, abs=0.0002)


def test_the_bound_is_drawn_in_the_layers_own_system() -> None:
    made = bound(shapely.Point(272_000.0, 4_793_000.0), 2000.0, "EPSG:25830")
    west, south, east, north = made.bounds
    assert ((west + east) / 2, (south + north) / 2) == pytest.approx((272_000.0, 4_793_000.0), abs=2.0)
    assert made.area == pytest.approx(math.pi * 2000.0**2, rel=3e-3)  # UTM's scale: 0.9996 to 1.0004


@pytest.mark.parametrize(
    ("geometry", "metres"),
    [
        pytest.param(None, 100.0, id="no geometry"),
        pytest.param(shapely.Point(0, 0), math.nan, id="no distance"),
        pytest.param(shapely.Point(0, 88), 300_000.0, id="over the pole"),
    ],
)
def test_where_something_is_missing_there_is_no_bound(geometry: shapely.Geometry, metres: float) -> None:
    shapes = read_shapes("layer", [None if geometry is None else shapely.to_wkb(geometry)], "EPSG:4326")
    assert outer_bounds(shapes, np.array([metres]), WGS84) == [None]


@pytest.mark.parametrize("place", PLACES)
def test_what_is_reached_lies_at_the_distance_and_azimuth_it_was_sent(place: str) -> None:
    longitude, latitude = PLACES[place]
    lengths, turns = np.array([1.0, 1e3, 1e5, 5e6]), np.array([0.3, 2.0, -1.0, -2.5])
    start = np.ones(4)
    x, y = direct(start * longitude, start * latitude, lengths, turns)
    distance, azimuth = inverse(longitude, latitude, x, y)
    np.testing.assert_allclose(distance, lengths, atol=1e-3)
    np.testing.assert_allclose(azimuth, turns, atol=1e-6)
