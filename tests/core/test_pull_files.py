# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import ogr, osr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.distribution import distribution_to_pull
from crm_dataspace_plugin.core.pull.pull import PullRequest, PullResult, pull, table_name
from crm_dataspace_plugin.core.pull.source_text import is_source_text, parse_source_text
from tests.core.test_pull import rows
from tests.servers.feature_service import FeatureService

HEAPS = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [-5.813794184863443, 43.25573379864984]},
            "properties": {
                "name": "",
                "volume": 2**53 + 1,
                "restored": False,
                "closed_on": "1987-02-28",
                "elements": ["Cu", "Å"],
                "tests": {"as": {"ppm": 3}},
                "none": None,
            },
        },
        {"type": "Feature", "geometry": None, "properties": {"name": None}},
    ],
}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "copy.gpkg"


def pulled(address: object, target: Path, **more: object) -> PullResult:
    return pull(Http(), PullRequest(str(address), DistributionKind.LINK, target, **more), silent)


def crs_of(target: Path, layer: str) -> str:
    with open_field_copy(target) as connection:
        return read_source(connection, layer).crs


def test_a_geojson_file_survives_exactly(tmp_path, target):
    path = tmp_path / "heaps.geojson"
    path.write_text(json.dumps(HEAPS))
    result = pulled(path, target)
    assert (result.layer, result.pulled, result.skipped) == ("heaps", 2, 0)
    first, second = rows(target, "SELECT name, volume, restored, closed_on, elements, tests, none, geom FROM heaps")
    assert first[:4] == ("", 2**53 + 1, 0, "1987-02-28")
    assert [json.loads(each) for each in first[4:6]] == [["Cu", "Å"], {"as": {"ppm": 3}}]
    assert second == (None,) * 8
    dataset = ogr.Open(str(target))
    feature = dataset.GetLayerByName("heaps").GetFeature(1)  # a geometry lives as long as its feature
    assert feature.GetGeometryRef().GetPoint_2D() == (-5.813794184863443, 43.25573379864984)


def test_a_file_with_a_place_no_system_has_is_told_so(tmp_path, target):
    features = [{"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [1e300, 5e6]}}]
    system = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}
    path = tmp_path / "far.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": system, "features": features}))
    outcome = pulled(path, target, area_wkt="POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))")
    assert outcome.pulled == 0


def test_a_file_behind_an_address_is_fetched_and_removed_again(target):
    with FeatureService() as service:
        service.answers["/data/heaps.geojson"] = HEAPS
        assert pulled(service.url + "/data/heaps.geojson", target).pulled == 2
    assert [each.name for each in target.parent.iterdir()] == ["copy.gpkg"]


def test_a_web_page_is_not_a_file(target):
    with FeatureService() as service:
        service.answers["/heaps"] = b"<html>Log in first</html>"
        with pytest.raises(errors.UnexpectedContent, match="web page"):
            pulled(service.url + "/heaps", target)


def test_a_zipped_shapefile_keeps_its_reference_system(tmp_path, target):
    system = osr.SpatialReference()
    system.ImportFromEPSG(25830)
    dataset = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(tmp_path / "heaps.shp"))
    layer = dataset.CreateLayer("heaps", system, ogr.wkbPoint)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (271600 4793059)"))
    layer.CreateFeature(feature)
    feature = layer = dataset = None
    with zipfile.ZipFile(tmp_path / "heaps.zip", "w") as archive:
        for part in tmp_path.glob("heaps.???"):
            if part.suffix != ".zip":
                archive.write(part, part.name)
    inside = "POLYGON ((-5.82 43.25, -5.80 43.25, -5.80 43.26, -5.82 43.26, -5.82 43.25))"
    assert pulled(tmp_path / "heaps.zip", target, area_wkt=inside).pulled == 1
    assert crs_of(target, "heaps") == "EPSG:25830"
    outside = inside.replace("-5.8", "-6.8")
    assert pulled(tmp_path / "heaps.zip", target, area_wkt=outside, layer="none").pulled == 0


def test_several_layers_must_be_told_apart(tmp_path, target):
    path = tmp_path / "two.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name in ("heaps", "ponds"):
        dataset.CreateLayer(name, None, ogr.wkbNone)
    dataset = None
    with pytest.raises(errors.DataError, match="heaps, ponds"):
        pulled(path, target)
    assert pulled(path, target, name="ponds").layer == "ponds"


@pytest.mark.parametrize("kind", ["table", "geojson without geometry", "geojson with metres"])
def test_a_datum_that_is_not_stated_is_asked_for(tmp_path, target, kind):
    properties = {"name": "La Nicolasa", "utm_x": 271600, "utm_y": 4793059, "utm": 30}
    if kind == "table":
        path = tmp_path / "heaps.csv"
        path.write_text("\n".join([",".join(properties), ",".join(map(str, properties.values()))]))
    else:
        metres = {"type": "Point", "coordinates": [271600, 4793059]}
        geometry = metres if kind == "geojson with metres" else None
        path = tmp_path / "heaps.geojson"
        feature = {"type": "Feature", "geometry": geometry, "properties": properties}
        path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    with pytest.raises(errors.CrsAmbiguous) as caught:
        pulled(path, target)
    assert caught.value.candidates == ("EPSG:25830", "EPSG:23030")
    assert caught.value.apart == pytest.approx(232, abs=1)  # hypot(106.4, 206.5) m by EPSG's ED50 to ETRS89
    assert not target.exists()
    pulled(path, target, crs="EPSG:25830")
    assert crs_of(target, "heaps") == "EPSG:25830"
    dataset = ogr.Open(str(target))
    assert dataset.GetLayerByName("heaps").GetExtent() == (271600.0, 271600.0, 4793059.0, 4793059.0)


def test_metres_without_zone_are_an_error(tmp_path, target):
    path = tmp_path / "heaps.csv"
    path.write_text("name,easting,northing\nA,271600,4793059\n")
    with pytest.raises(errors.CrsMissing, match="easting and northing"):
        pulled(path, target)


def test_degrees_without_datum_are_taken_as_wgs84_and_it_is_said(tmp_path, target):
    path = tmp_path / "heaps.csv"
    path.write_text("name,Longitude,Latitude\nA,-5.81,43.25\nB,,\n")
    result = pulled(path, target)
    assert result.pulled == 2
    assert "taken as WGS 84" in result.reasons[0]
    assert rows(target, "SELECT count(geom) FROM heaps") == [(1,)]


def test_a_table_without_coordinates_is_a_table(tmp_path, target):
    path = tmp_path / "assays.csv"
    path.write_text("sample,as_ppm\ns-1,12.5\n")
    pulled(path, target)
    dataset = ogr.Open(str(target))
    assert dataset.GetLayerByName("assays").GetGeomType() == ogr.wkbNone


@pytest.mark.parametrize("content", ["nothing of use", "", '{"a": 1}'])
def test_a_file_without_vector_data_is_refused(tmp_path, target, content):
    path = tmp_path / "notes.dat"
    path.write_text(content)
    with pytest.raises(errors.DataError, match=r"notes\.dat"):
        pulled(path, target)
    assert not target.exists()


def test_a_file_that_names_other_files_is_not_opened(tmp_path, target):
    other = tmp_path / "secret.csv"
    other.write_text("a\n1\n")
    path = tmp_path / "heaps.vrt"
    path.write_text(
        f'<OGRVRTDataSource><OGRVRTLayer name="secret"><SrcDataSource>{other}</SrcDataSource>'
        "</OGRVRTLayer></OGRVRTDataSource>"
    )
    with pytest.raises(errors.DataError):
        pulled(path, target)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("features:https://a/collections/x", (DistributionKind.FEATURES, "https://a/collections/x", "")),
        (
            "https://a/b/collections/x/items?f=json",
            (DistributionKind.FEATURES, "https://a/b/collections/x/items?f=json", ""),
        ),
        ("wfs:https://a/wfs|ns:heaps", (DistributionKind.WFS, "https://a/wfs", "ns:heaps")),
        ("https://a/ows?SERVICE=WFS|heaps", (DistributionKind.WFS, "https://a/ows?SERVICE=WFS", "heaps")),
        ("/data/x.gpkg|layername=heaps", (DistributionKind.LINK, "/data/x.gpkg", "heaps")),
        ("https://a/x.geojson", (DistributionKind.LINK, "https://a/x.geojson", "")),
    ],
)
def test_a_source_is_written_as_one_text(text, expected):
    assert tuple(parse_source_text(text)) == expected


def test_a_records_id_is_no_address():
    assert [is_source_text(each) for each in ("r-1", "urn:x:1", "https://a", "wfs:https://a")] == [
        False,
        False,
        True,
        True,
    ]


def test_the_service_that_can_be_written_to_is_preferred():
    kinds = (DistributionKind.WMS, DistributionKind.CSV, DistributionKind.FEATURES, DistributionKind.GEOPACKAGE)
    record = Record("r", "c", "t", distributions=tuple(Distribution(each, each.value) for each in kinds))
    assert distribution_to_pull(record).kind is DistributionKind.FEATURES
    both = Record("r", "c", "t", distributions=(Distribution(DistributionKind.WFS, "w"), *record.distributions[:2]))
    assert distribution_to_pull(both).kind is DistributionKind.CSV
    assert distribution_to_pull(replace(both, distributions=both.distributions[:1])).kind is DistributionKind.WFS
    assert distribution_to_pull(Record("r", "c", "t", distributions=(Distribution(DistributionKind.WMS, ""),))) is None


@pytest.mark.parametrize(
    ("wished", "expected"),
    [
        ("Heaps of Asturias", "heaps_of_asturias"),
        ("2024", "layer_2024"),
        ("crm_base_x", "layer_crm_base_x"),
        ("?", "layer"),
    ],
)
def test_a_table_never_gets_a_name_of_its_keepers(wished, expected):
    assert table_name(wished) == expected


TABLE = b"name;lon;lat\nHeap 1;-5,8;43,2\nHeap 2;-5,7;43,3\n"


@pytest.mark.parametrize(
    ("address", "headers"),
    [
        pytest.param("/export", {"Content-Type": "text/plain; charset=utf-8"}, id="as plain text"),
        pytest.param("/export", {"Content-Type": "text/csv"}, id="as a table"),
        pytest.param("/export.php?format=csv", {"Content-Type": "text/plain"}, id="by a program"),
        pytest.param("/export", {"Content-Type": "application/octet-stream"}, id="as bytes"),
        pytest.param(
            "/export", {"Content-Type": "x/y", "Content-Disposition": 'attachment; filename="heaps.csv"'}, id="by name"
        ),
    ],
)
def test_a_table_without_ending_is_recognised(server, target, address, headers):
    server.routes[address.partition("?")[0]] = lambda handler: handler.reply(200, TABLE, headers)
    result = pulled(server.url + address, target, crs="EPSG:4326")
    assert result.pulled == 2
    assert rows(target, f"SELECT name FROM {result.layer} ORDER BY name") == [("Heap 1",), ("Heap 2",)]


def test_what_is_served_as_plain_text_and_is_no_table_is_read_by_its_content(server, target):
    body = json.dumps(HEAPS).encode()
    server.routes["/export"] = lambda handler: handler.reply(200, body, {"Content-Type": "text/plain"})
    assert pulled(server.url + "/export", target).pulled == 2
