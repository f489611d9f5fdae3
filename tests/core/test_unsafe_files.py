# SPDX-License-Identifier: GPL-2.0-or-later
"""Files and answers made to harm: they read nothing else, fetch nothing else, and fill neither memory nor disk."""

from __future__ import annotations

import gzip
import io
import sqlite3
import zipfile

import pytest
from osgeo import ogr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull import file_safety
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
from tests.servers.loopback import loopback


@pytest.fixture
def secret(tmp_path):
    path = tmp_path / "secret.csv"
    path.write_text("id;token\n1;TOPSECRET\n")
    return path


def pulled(server, tmp_path, name, body, layer=""):
    server.answer(f"/{name}", 200, body, Content_Type="application/octet-stream")
    request = PullRequest(f"{server.url}/{name}", DistributionKind.LINK, tmp_path / "copy.gpkg", name=layer)
    return pull(Http(sleep=lambda _: None), request, silent)


def geopackage(path, *statements):
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("heaps", None, ogr.wkbPoint)
    feature = ogr.Feature(layer.GetLayerDefn())
    layer.CreateFeature(feature)
    feature = layer = dataset = None
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA writable_schema = ON")
    for statement, values in statements:
        connection.execute(statement, values)
    connection.commit()
    connection.close()
    return path.read_bytes()


def reading(path, secret, definition, name):
    """A GeoPackage with a table that is, by its definition, another file."""
    written = definition.format(f"('{secret}', 'UTF-8', 1, POINT, DOUBLEQUOTE, ';')")
    master = "INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES ('table', ?, ?, 0, ?)"
    contents = "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES (?, 'attributes', ?)"
    return geopackage(path, (master, (name, name, written)), (contents, (name, name)))


@pytest.mark.parametrize(
    "definition",
    [
        pytest.param("CREATE VIRTUAL TABLE v USING VirtualText{}", id="plain"),
        pytest.param('create /* rtree */ virtual\ntable "v" using "VirtualText"{}', id="disguised"),
        pytest.param("CREATE VIRTUAL TABLE IF NOT EXISTS v USING VirtualOGR{}", id="of GDAL"),
        pytest.param('CREATE VIRTUAL TABLE "x using rtree(" USING VirtualText{}', id="named like a harmless one"),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_a_geopackage_cannot_bring_in_other_files_of_this_machine(server, tmp_path, secret, definition, packed):
    name = "x using rtree(" if "rtree(" in definition else "v"
    body = reading(tmp_path / "made.gpkg", secret, definition, name)
    if packed:
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("made.dat", body)
        body = made.getvalue()
    with pytest.raises(errors.DataError, match="reads other files"):
        pulled(server, tmp_path, "x.zip" if packed else "x.gpkg", body, name)
    assert not (tmp_path / "copy.gpkg").exists()


def test_a_geopackage_with_a_spatial_index_is_pulled(server, tmp_path):
    assert pulled(server, tmp_path, "x.gpkg", geopackage(tmp_path / "made.gpkg")).pulled == 1


def test_a_gml_files_schema_is_not_fetched(server, tmp_path):
    with loopback() as elsewhere:
        schema = f"{elsewhere.url}/m?SERVICE=WFS&amp;VERSION=1.1.0&amp;REQUEST=DescribeFeatureType&amp;TYPENAME=m:a"
        body = (
            '<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs"'
            ' xmlns:gml="http://www.opengis.net/gml" xmlns:m="http://m/"'
            ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
            f' xsi:schemaLocation="http://m/ {schema}"><gml:featureMember><m:a gml:id="a.0"><m:x>1</m:x></m:a>'
            "</gml:featureMember></wfs:FeatureCollection>"
        )
        assert pulled(server, tmp_path, "x.gml", body.encode()).pulled == 1
        assert elsewhere.asked == []


@pytest.mark.parametrize("driver", ["x.vrt", "x.csv", "x.geojson", "x.gml", "x.zip"])
def test_a_virtual_dataset_under_any_name_reads_nothing(server, tmp_path, secret, driver):
    source = f"<SrcDataSource>{secret}</SrcDataSource><SrcLayer>secret</SrcLayer>"
    body = f'<OGRVRTDataSource><OGRVRTLayer name="secret">{source}</OGRVRTLayer></OGRVRTDataSource>'.encode()
    try:
        pulled(server, tmp_path, driver, body)
    except errors.DataError:
        return
    assert b"TOPSECRET" not in (tmp_path / "copy.gpkg").read_bytes()


def test_a_zip_that_unpacks_to_too_much_is_refused(server, tmp_path, monkeypatch):
    monkeypatch.setattr(file_safety, "MOST_UNPACKED", 2**20)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x.csv", "a,b\n" + "1,2\n" * 2**19)
    with pytest.raises(errors.BodyTooLarge, match="unpacks"):
        pulled(server, tmp_path, "x.zip", made.getvalue())


@pytest.mark.parametrize("name", ["a%00b.csv", "n" * 300 + ".csv", "%2Ftmp%2Fx.csv", "a%7Bb%7D.csv"])
def test_a_fetched_files_name_can_be_anything(server, tmp_path, name):
    assert pulled(server, tmp_path, name, b"a,b\n1,2\n").pulled == 1


@pytest.mark.parametrize("packing", ["gzip, gzip", "br", "zstd", "gzip, deflate"])
def test_a_body_packed_otherwise_than_asked_for_is_not_unpacked(server, packing):
    server.answer("/x", 200, gzip.compress(gzip.compress(b"0" * 2**20)), Content_Encoding=packing)
    with pytest.raises(errors.UnexpectedContent, match="packed"):
        Http(sleep=lambda _: None).get(f"{server.url}/x")


def test_a_packed_body_is_measured_unpacked(server):
    server.answer("/x", 200, gzip.compress(b"0" * 2**24), Content_Encoding="gzip")
    with pytest.raises(errors.BodyTooLarge):
        Http(sleep=lambda _: None, max_bytes=2**20).get(f"{server.url}/x")
