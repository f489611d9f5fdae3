# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries as they come: any system, broken, empty, three-dimensional."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import ogr, osr

from crm_dataspace_plugin.core.errors import CrsMissing, TransformFailed
from crm_dataspace_plugin.core.geopackage.reading import read_table
from crm_dataspace_plugin.core.screening.geometry.shapes import NO_GEOMETRY, NOT_NUMBERS, OUTSIDE, REPAIRED, read_shapes


def read(*geometries: object, crs: str = "EPSG:4326"):
    return read_shapes(
        "layer", [None if each is None else shapely.to_wkb(each, flavor="iso") for each in geometries], crs
    )


@pytest.mark.parametrize("crs", ["", "  ", "no such system", 'LOCAL_CS["paper"]'])
def test_a_layer_without_a_known_system_is_refused(crs: str):
    with pytest.raises(CrsMissing, match="layer"):
        read(shapely.Point(0, 0), crs=crs)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4258"])
def test_metres_that_claim_to_be_degrees_are_refused(crs: str):
    with pytest.raises(TransformFailed, match="layer"):
        read(shapely.Point(270_000, 4_790_000), crs=crs)


def test_one_impossible_coordinate_costs_only_its_own_feature():
    found = read(shapely.Point(1e30, 1e30), shapely.Point(500_000, 4_800_000), crs="EPSG:25830")
    assert found.problems.tolist() == [OUTSIDE, ""]
    assert shapely.get_x(found.geometries[1]) == pytest.approx(-3.0)


def test_a_coordinate_farther_than_proj_can_turn_back_is_outside():
    found = read(shapely.Point(1e300, 0), shapely.Point(0, 0), crs="EPSG:3857")
    assert found.problems.tolist() == [OUTSIDE, ""]


@pytest.mark.parametrize("far", [1e12, 1e300])
def test_an_outline_that_reaches_beyond_the_earth_costs_only_itself_and_no_memory(far: float):
    bomb = shapely.Polygon([(500_000, 4_800_000), (far, 4_800_000), (far, far)])
    found = read(bomb, shapely.Point(500_000, 4_800_000), crs="EPSG:25830")
    assert found.problems.tolist() == [OUTSIDE, ""]


def test_x_is_east_whatever_order_the_authority_prescribes():
    point = read(shapely.Point(-5.8, 43.2), crs="EPSG:4326").geometries[0]
    assert (point.x, point.y) == (-5.8, 43.2)


@pytest.mark.parametrize(
    ("geometry", "problem"),
    [
        (None, NO_GEOMETRY),
        (shapely.Polygon(), NO_GEOMETRY),
        (shapely.Point(), NO_GEOMETRY),
        (shapely.LineString([(0, 0), (np.nan, 1)]), NOT_NUMBERS),
    ],
    ids=["null", "empty polygon", "empty point", "not a number"],
)
def test_a_geometry_that_cannot_be_used_is_left_out_and_says_why(geometry: object, problem: str):
    found = read(geometry, shapely.Point(1, 50))
    assert found.geometries[0] is None
    assert found.counted_problems() == {problem: 1}
    assert found.unusable_count == 1


def test_bytes_that_are_no_geometry_are_left_out():
    found = read_shapes("layer", [b"garbage", shapely.to_wkb(shapely.Point(1, 50))], "EPSG:4326")
    assert found.usable.tolist() == [False, True]


def test_a_self_crossing_polygon_is_repaired_and_keeps_both_halves():
    found = read(shapely.Polygon([(0, 50), (0.01, 50.01), (0.01, 50), (0, 50.01)]))
    assert found.problems.tolist() == [REPAIRED]
    assert shapely.area(found.geometries[0]) == pytest.approx(0.01 * 0.01 / 2)


def test_heights_are_dropped():
    assert not shapely.has_z(read(shapely.Point(1, 50, 300)).geometries).any()


def test_no_features_are_no_problem():
    assert len(read().geometries) == 0


@pytest.fixture
def geopackage(tmp_path: Path) -> Path:
    path = tmp_path / "my layers.gpkg"
    system = osr.SpatialReference()
    system.ImportFromEPSG(25830)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name in ('places "quoted"', "other"):
        layer = source.CreateLayer(name, system, ogr.wkbPoint)
        layer.CreateField(ogr.FieldDefn("people", ogr.OFTInteger))
        for x, people in ((1.0, 10), (2.0, None), (None, 30)):
            feature = ogr.Feature(layer.GetLayerDefn())
            if people is not None:
                feature.SetField("people", people)
            if x is not None:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({x} 5)"))
            layer.CreateFeature(feature)
    return path


def test_a_geopackage_is_read_at_once_with_its_gaps(geopackage: Path):
    wkb, people = read_table(geopackage, 'places "quoted"', "people")
    assert [None if each is None else shapely.from_wkb(each).x for each in wkb] == [1.0, 2.0, None]
    assert people == [10, None, 30]


def test_what_is_no_plain_geopackage_layer_is_left_to_the_other_reader(geopackage: Path, tmp_path: Path):
    assert read_table(geopackage, "absent") is None
    assert read_table(geopackage, "") is None  # two layers: which one is not for us to guess
    assert read_table(tmp_path / "absent.gpkg", "x") is None
    text = tmp_path / "text.gpkg"
    text.write_text("no database")
    assert read_table(text, "x") is None


def test_reading_a_geopackage_does_not_write_to_it(geopackage: Path):
    before = geopackage.read_bytes()
    read_table(geopackage, "other")
    assert geopackage.read_bytes() == before
    with sqlite3.connect(geopackage) as connection:
        assert connection.execute("SELECT count(*) FROM other").fetchone() == (3,)
