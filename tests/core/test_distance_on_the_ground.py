# SPDX-License-Identifier: GPL-2.0-or-later
"""Distances against PROJ's own geodesic: in an azimuthal equidistant system around a point, its distances are exact."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import pytest
import shapely
from osgeo import osr

from crm_dataspace_plugin.core.errors import Cancelled
from crm_dataspace_plugin.core.screening.geometry.distance import Measure, distance_to_nearest, ground_area
from crm_dataspace_plugin.core.screening.geometry.shapes import read_shapes

PLACES = {
    "Kiruna": (20.225, 67.855),
    "Mieres": (-5.767, 43.25),
    "Punta Arenas": (-70.917, -53.163),
    "Antofagasta": (-70.4, -23.65),
    "a tile's corner": (-6.0, 44.0),
    "a UTM zone's border": (12.0, 51.0),
    "the antimeridian": (179.9999, 64.0),
    "the south of Crete": (25.0, 35.0),
    "the North Cape": (25.78, 71.17),
}
METRES = (1.0, 250.0, 999.0, 1001.0, 9_990.0, 60_000.0, 250_000.0, 2_500_000.0)
TOLERANCE = 0.001  # of the distance


def system(definition: str) -> osr.SpatialReference:
    made = osr.SpatialReference()
    made.SetFromUserInput(definition)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


@cache
def to_plane(longitude: float, latitude: float) -> osr.CoordinateTransformation:
    """Return the way to the plane on which all distances from one point are geodesic."""
    plane = system(f"+proj=aeqd +lon_0={longitude} +lat_0={latitude} +datum=WGS84 +units=m")
    return osr.CoordinateTransformation(system("EPSG:4326"), plane)


@cache
def from_plane(longitude: float, latitude: float) -> osr.CoordinateTransformation:
    return to_plane(longitude, latitude).GetInverse()


def around(longitude: float, latitude: float, metres: float, azimuth: float) -> tuple[float, float]:
    """Return the point at a geodesic distance and azimuth."""
    place = from_plane(longitude, latitude).TransformPoint(metres * math.sin(azimuth), metres * math.cos(azimuth))
    return place[:2]


def geodesic(start: tuple[float, float], end: tuple[float, float]) -> float:
    x, y, _ = to_plane(*start).TransformPoint(*end)
    return math.hypot(x, y)


def array(*geometries: object) -> np.ndarray:
    made = np.empty(len(geometries), dtype=object)
    made[:] = geometries
    return made


@pytest.mark.parametrize("metres", METRES)
@pytest.mark.parametrize("place", PLACES)
def test_a_distance_is_that_of_the_geodesic_within_a_thousandth(place: str, metres: float):
    facility = PLACES[place]
    for azimuth in np.radians((0, 37, 90, 143, 180, 222, 270, 331)):
        receptor = around(*facility, metres, azimuth)
        found = distance_to_nearest(array(shapely.Point(facility)), array(shapely.Point(receptor)))
        assert found[0] == pytest.approx(metres, rel=TOLERANCE)


@pytest.mark.parametrize("place", PLACES)
def test_facilities_far_apart_share_the_receptors_and_keep_their_own_distances(place: str):
    centre = PLACES[place]
    random = np.random.default_rng(7)
    facilities = [around(*centre, random.uniform(0, 300_000), random.uniform(0, 6.28)) for _ in range(25)]
    receptors = [around(*centre, random.uniform(0, 350_000), random.uniform(0, 6.28)) for _ in range(40)]
    found = distance_to_nearest(array(*map(shapely.Point, facilities)), array(*map(shapely.Point, receptors)))
    for facility, metres in zip(facilities, found):
        assert metres == pytest.approx(min(geodesic(facility, each) for each in receptors), rel=TOLERANCE)


@pytest.mark.parametrize("epsg", [25830, 23030, 3857, 3035, 4258, 2062], ids=str)
def test_the_coordinate_system_of_the_layers_does_not_change_a_distance(epsg: int):
    facility, receptor = PLACES["Mieres"], around(*PLACES["Mieres"], 1000.0, 1.0)
    turn = osr.CoordinateTransformation(system("EPSG:4326"), system(f"EPSG:{epsg}"))

    def layer(point: tuple[float, float]) -> np.ndarray:
        wkb = shapely.to_wkb(shapely.Point(turn.TransformPoint(*point)[:2]))
        return read_shapes("layer", [wkb], f"EPSG:{epsg}").geometries

    assert distance_to_nearest(layer(facility), layer(receptor))[0] == pytest.approx(1000.0, rel=TOLERANCE)


def test_the_nearest_point_of_a_long_line_counts_not_its_vertices():
    facility = PLACES["Kiruna"]
    south = around(*facility, 800.0, math.pi)  # the line runs from west to east, 800 m south of the facility
    line = shapely.LineString([around(*south, 40_000.0, -math.pi / 2), south, around(*south, 40_000.0, math.pi / 2)])
    found = distance_to_nearest(array(shapely.Point(facility)), array(line))
    assert found[0] == pytest.approx(800.0, rel=TOLERANCE)


def test_a_long_edge_stays_where_its_own_system_draws_it():
    """A parallel is straight in degrees: 1 km south of it is 1 km, however far apart the vertices are."""
    latitude = 60.0
    edge = shapely.LineString([(10.0, latitude), (20.0, latitude)])
    river = read_shapes("river", [shapely.to_wkb(edge)], "EPSG:4326").geometries
    facility = shapely.Point(around(15.0, latitude, 1000.0, math.pi))
    assert distance_to_nearest(array(facility), river)[0] == pytest.approx(1000.0, rel=TOLERANCE)


def circle(place: tuple[float, float], metres: float, vertices: int) -> shapely.Polygon:
    return shapely.Polygon(
        [around(*place, metres, each) for each in np.linspace(0, 2 * np.pi, vertices, endpoint=False)]
    )


@pytest.mark.parametrize("vertices", [8, 400], ids=["small", "cut into pieces"])
def test_a_facility_inside_or_touching_a_polygon_is_at_distance_zero(vertices: int):
    area = circle(PLACES["Mieres"], 5000.0, vertices)
    inside, touching = shapely.Point(PLACES["Mieres"]), shapely.Point(area.exterior.coords[0])
    assert distance_to_nearest(array(inside, touching), array(area)) == pytest.approx([0.0, 0.0], abs=1e-6)


@pytest.mark.parametrize("vertices", [40, 800], ids=["small", "cut into pieces"])
def test_a_hole_of_a_polygon_is_outside(vertices: int):
    ring = circle(PLACES["Mieres"], 5000.0, vertices).difference(circle(PLACES["Mieres"], 2000.0, vertices))
    found = distance_to_nearest(array(shapely.Point(PLACES["Mieres"])), array(ring))
    assert found[0] == pytest.approx(2000.0, rel=0.01)  # a ring of 20 vertices lies 1 % inside its circle


@pytest.mark.parametrize("place", ["Kiruna", "Antofagasta"])
def test_a_polygon_facility_is_measured_from_its_outline(place: str):
    pond = circle(PLACES[place], 400.0, 72)
    receptor = shapely.Point(around(*PLACES[place], 1400.0, 0.0))
    assert distance_to_nearest(array(pond), array(receptor))[0] == pytest.approx(1000.0, rel=TOLERANCE)


def test_the_nearest_receptor_of_a_long_facility_need_not_be_nearest_to_its_middle():
    west, east = around(*PLACES["Mieres"], 3000.0, -math.pi / 2), around(*PLACES["Mieres"], 3000.0, math.pi / 2)
    dam = shapely.LineString([west, east]).buffer(1e-5)
    near_middle = shapely.Point(around(*PLACES["Mieres"], 600.0, 0.0))
    near_end = shapely.Point(around(*east, 200.0, math.pi / 2))
    found = distance_to_nearest(array(dam), array(near_middle, near_end))
    assert found[0] == pytest.approx(geodesic(east, near_end.coords[0]), abs=2.0)


def test_large_random_layers_agree_with_measuring_every_pair():
    random = np.random.default_rng(3)
    starts = np.array([-6.0, 43.0]) + random.uniform(0, 0.4, (30, 2))
    lines = [shapely.LineString(each + random.normal(0, 0.004, (60, 2)).cumsum(axis=0)) for each in starts]
    ponds = [circle((-6.0 + x, 43.0 + y), 300.0, 12) for x, y in random.uniform(0, 0.4, (40, 2))]
    found = distance_to_nearest(array(*ponds), array(*lines))
    for pond, metres in zip(ponds, found):
        centre = shapely.centroid(pond)
        turn = to_plane(centre.x, centre.y)
        flat = [
            shapely.transform(each, lambda c, turn=turn: np.array(turn.TransformPoints(c.tolist()))[:, :2])
            for each in (pond, *lines)
        ]
        expected = min(shapely.distance(flat[0], each) for each in flat[1:])
        assert metres == pytest.approx(expected, rel=TOLERANCE, abs=0.01)


def test_no_receptor_at_all_is_not_a_distance():
    assert np.isnan(distance_to_nearest(array(shapely.Point(0, 50)), array()))


def test_missing_geometries_have_no_distance_and_do_not_disturb_the_others():
    facilities = array(None, shapely.Point(0, 50))
    found = distance_to_nearest(facilities, array(None, shapely.Point(0, 50), shapely.Point()))
    assert np.isnan(found[0])
    assert found[1] == 0.0


def test_parts_of_a_receptor_on_the_other_side_of_the_globe_do_no_harm():
    islands = shapely.MultiPolygon([shapely.box(55.2, -21.4, 55.8, -20.9), circle((2.0, 46.0), 3000.0, 30)])
    found = distance_to_nearest(array(shapely.Point(around(2.0, 46.0, 4000.0, 0.0))), array(islands))
    assert found[0] == pytest.approx(1000.0, rel=TOLERANCE)


def test_measuring_can_be_cancelled():
    def cancel(fraction: float, words: str) -> None:
        raise Cancelled()

    with pytest.raises(Cancelled):
        Measure(array(shapely.Point(0, 50))).to_nearest([array(shapely.Point(0, 51))], cancel)


@pytest.mark.parametrize("place", PLACES)
def test_an_area_is_that_of_the_ground(place: str):
    expected = 0.5 * 720 * 300.0**2 * math.sin(2 * math.pi / 720)  # regular polygon with 720 corners
    if place != "the antimeridian":
        assert ground_area(array(circle(PLACES[place], 300.0, 720)))[0] == pytest.approx(expected, rel=TOLERANCE)


def test_points_and_missing_geometries_have_no_area():
    assert np.isnan(ground_area(array(shapely.Point(0, 50), None))).all()
