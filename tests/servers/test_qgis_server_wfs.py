# SPDX-License-Identifier: GPL-2.0-or-later
"""Pull from the WFS of a real QGIS Server."""

from __future__ import annotations

from urllib.parse import urlencode
from urllib.request import urlopen

import pytest
from osgeo import ogr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
from tests.servers.feature_service import FeatureService
from tests.servers.qgis_server import FEATURES, LAYERS, PROGRAM, qgis_server

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="qgis_mapserver is not installed (qgis-server-bin)")

# the triangle holds features 0 to 2 of `heaps`; the box around it would hold 0 to 4
TRIANGLE = "POLYGON((-6.005 42.9,-5.955 42.9,-6.005 43.05,-6.005 42.9))"
VALUES = 'SELECT name, code, "año de cierre", area_m2, closed_on, seen, big, restored FROM {} ORDER BY name'


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with qgis_server(tmp_path_factory.mktemp("qgis-server")) as url:
        yield url


@pytest.fixture
def gml_only(server):
    """The same server behind one that hides its GeoJSON."""
    with FeatureService() as relay:

        def relayed(query):
            with urlopen(server + "?" + urlencode(query), timeout=30) as answer:
                return answer.read().replace(b"application/vnd.geo+json", b"application/x-hidden")

        relay.answers["/ows"] = relayed
        yield relay.url + "/ows"


def pulled(url, path, name, **more):
    return pull(Http(), PullRequest(url, DistributionKind.WFS, path, name, **more), silent)


def rows(path, query):
    with open_field_copy(path) as connection:
        return [tuple(each) for each in connection.execute(query)]


def extent(path, layer):
    dataset = ogr.Open(str(path))  # a layer lives as long as its dataset
    west, east, south, north = dataset.GetLayerByName(layer).GetExtent()
    return west, south, east, north


@pytest.mark.parametrize("name", LAYERS)
def test_every_value_of_a_layer_arrives_as_it_is(server, tmp_path, name):
    path = tmp_path / "copy.gpkg"
    result = pulled(server, path, name)
    assert (result.layer, result.pulled, result.skipped) == (name, FEATURES, 0)
    found = {each[0]: each[1:] for each in rows(path, VALUES.format(name))}
    assert found["Heap 3 Å"] == ("", 1903, 48796607.3, "2017-05-14", "2024-05-06T07:08:09.000Z", 2**53 + 3, 1)
    assert found["Heap 4 Å"][0] is None
    assert found["Heap 5 Å"] == (None,) * 7
    assert found["Heap 7 Å"][0] == "0007"


def test_gml_gives_the_same_values(gml_only, tmp_path):
    path = tmp_path / "copy.gpkg"
    assert pulled(gml_only, path, "heaps").pulled == FEATURES
    names = VALUES.format("heaps").replace("año de cierre", "año_de_cierre")
    found = {each[0]: each[1:] for each in rows(path, names)}
    assert found["Heap 3 Å"] == ("", 1903, 48796607.3, "2017-05-14", "2024-05-06T07:08:09.000Z", 2**53 + 3, 1)
    assert found["Heap 4 Å"][0] is None
    assert found["Heap 5 Å"] == (None,) * 7
    assert found["Heap 7 Å"][0] == "0007"
    assert rows(path, "SELECT crm_id FROM heaps WHERE fid = 1") == [("heaps.1",)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("heaps", (-6.0, 43.0, -5.755, 43.0025), id="degrees, latitude first"),
        pytest.param("ponds", (270_000.0, 4_790_000.0, 272_450.0, 4_790_025.0), id="metres, easting first"),
        pytest.param("lambert", (2_900_000.0, 2_300_000.0, 2_902_450.0, 2_300_025.0), id="metres, northing first"),
    ],
)
def test_gml_lies_where_it_should_in_its_own_reference_system(gml_only, tmp_path, name, expected):
    path = tmp_path / "copy.gpkg"
    result = pulled(gml_only, path, name)
    assert extent(path, name) == pytest.approx(expected, rel=1e-12)
    with open_field_copy(path) as connection:
        assert read_source(connection, name).crs == f"EPSG:{LAYERS[name][0]}"
    # QGIS Server 3.22 says EPSG:4326, and means what urn:ogc:def:crs:EPSG::4326 means
    assert any("swapped" in each for each in result.reasons) == (name != "ponds")


@pytest.mark.parametrize("kind", ["geojson", "gml"])
def test_the_true_polygon_is_cut_and_the_box_is_sent(server, gml_only, tmp_path, kind):
    path = tmp_path / "copy.gpkg"
    url = server if kind == "geojson" else gml_only
    result = pulled(url, path, "heaps", area_wkt=TRIANGLE)
    assert sorted(rows(path, "SELECT name FROM heaps")) == [("Heap 0 Å",), ("Heap 1 Å",)]
    assert result.pulled == 2


def test_an_area_is_brought_into_the_reference_system_of_the_layer(gml_only, server, tmp_path):
    west = "POLYGON((-7.36 42.3,-7.3515 42.3,-7.3515 42.35,-7.36 42.35,-7.36 42.3))"  # x up to 2,900,200 or so
    for url, path in ((server, tmp_path / "json.gpkg"), (gml_only, tmp_path / "gml.gpkg")):
        assert 0 < pulled(url, path, "lambert", area_wkt=west).pulled < FEATURES
    names = [rows(each, "SELECT name FROM lambert ORDER BY name") for each in sorted(tmp_path.glob("*.gpkg"))]
    assert names[0] == names[1]


def test_a_table_without_geometry_is_pulled_from_gml_too(gml_only, tmp_path):
    path = tmp_path / "copy.gpkg"
    assert pulled(gml_only, path, "assays").pulled == FEATURES
    assert rows(path, "SELECT data_type FROM gpkg_contents WHERE table_name = 'assays'") == [("attributes",)]


def test_the_filter_is_applied_here_and_said_so(server, tmp_path):
    result = pulled(server, tmp_path / "copy.gpkg", "heaps", filter="big > 9007199254741010")
    assert result.pulled == FEATURES - 19
    assert any("applied here" in each for each in result.reasons)


def test_an_unknown_layer_is_answered_with_the_known_ones(server, tmp_path):
    with pytest.raises(errors.DataError, match="heaps, ponds, lambert, assays"):
        pulled(server, tmp_path / "copy.gpkg", "lagoons")
    assert not list(tmp_path.iterdir())
