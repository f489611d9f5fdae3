# SPDX-License-Identifier: GPL-2.0-or-later
"""Pull from pygeoapi and QGIS Server, each on one table of PostGIS: to the record, the vertex and the NULL."""

from __future__ import annotations

import math
from datetime import date, timedelta

import pytest
from osgeo import ogr

from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull

NUMBER = 12_000
TOLERANCE = 1e-6  # degrees; QGIS Server's OGC API gives six decimals


def corner(number):
    """Return the middle of a heap, by the reckoning of the table: whole ten thousandths of a degree."""
    return -9 + (number * 7919 % 380_000) / 10_000, 36 + (number * 104_729 % 230_000) / 10_000


def ring(number):
    x, y = corner(number)
    angles = [math.radians(30 * (each % 12)) for each in range(13)]
    return [(x + 0.002 * math.cos(angle), y + 0.001 * math.sin(angle)) for angle in angles]


def nearest(position, others):
    return min(math.dist(position, each) for each in others)


@pytest.fixture(params=["pygeoapi", "qgis features", "qgis wfs"])
def service(request):
    if request.param == "pygeoapi":
        return request.getfixturevalue("pygeoapi_heaps"), DistributionKind.FEATURES, ""
    address = request.getfixturevalue("qgis_heaps")
    if request.param == "qgis wfs":
        return address, DistributionKind.WFS, "heaps"
    return f"{address}/wfs3/collections/heaps", DistributionKind.FEATURES, ""


def pulled(service, path, **limits):
    url, kind, name = service
    result = pull(Http(), PullRequest(url, kind, path, name=name, layer="heaps", **limits), silent)
    dataset = ogr.Open(str(path))
    return result, {each["site_id"]: each.Clone() for each in dataset.GetLayerByName("heaps")}


def test_every_record_arrives_with_its_vertices_values_dates_and_nulls(service, tmp_path):
    result, features = pulled(service, tmp_path / "heaps.gpkg")
    assert (result.pulled, result.skipped) == (NUMBER, 0)
    assert set(features) == {f"S-{each:07d}" for each in range(1, NUMBER + 1)}
    for number in (1, 15, 9_999, 10_001, NUMBER):
        feature = features[f"S-{number:07d}"]
        assert feature["name"] == f"Heap of waste rock no. {number}"
        assert feature["municipality"] == "Übelbach"
        assert feature["area_m2"] == pytest.approx(1000 + number * 0.5)
        assert bool(feature["restored"]) is (number % 3 == 0)
        assert feature["start_year"] == 1900 + number % 100
        assert (feature["remarks"] is None) is (number % 3 == 0)
        day = date(1900, 1, 1) + timedelta(days=number % 36_500)
        known = feature["closed_on"]
        assert known is None if number % 5 == 0 else known.replace("/", "-") == day.isoformat()
        outline = feature.GetGeometryRef().GetGeometryRef(0)
        if outline.GetGeometryName() == "POLYGON":  # the service says multipolygon
            outline = outline.GetGeometryRef(0)
        assert len(outline.GetPoints(2)) == len(ring(number))
        assert all(nearest(each, outline.GetPoints(2)) < TOLERANCE for each in ring(number))


def test_an_area_and_a_filter_leave_what_lies_in_it_and_fits(service, tmp_path):
    area = "POLYGON((0 40,10 40,10 50,0 40))"
    result, features = pulled(service, tmp_path / "heaps.gpkg", area_wkt=area, filter="status = 'closed'")
    triangle = ogr.CreateGeometryFromWkt(area)
    expected = set()
    for number in range(2, NUMBER + 1, 2):
        outline = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in ring(number):
            outline.AddPoint_2D(x, y)
        heap = ogr.Geometry(ogr.wkbPolygon)
        heap.AddGeometry(outline)
        if heap.Intersects(triangle):
            expected.add(f"S-{number:07d}")
    assert len(expected) > 200
    assert set(features) == expected and result.pulled == len(expected)
