# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers and tables of ArcGIS servers, against a stand-in with the habits of old, new and careless ones."""

from __future__ import annotations

import json

import pytest
from osgeo import ogr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
from crm_dataspace_plugin.core.pull.source_text import parse_source_text
from crm_dataspace_plugin.core.schema import FieldType, Schema
from tests.servers.arcgis_layer import SERVICE, EsriLayer, column, points, serve_service

# around the sites 1 to 12 of the stand-in, which lie a metre apart at 400000, 4800000 in EPSG:25830
AROUND_TWELVE = "POLYGON((-4.233806 43.3461,-4.233658 43.3461,-4.233658 43.3463,-4.233806 43.3463,-4.233806 43.3461))"


@pytest.fixture
def target(tmp_path):
    return tmp_path / "copy.gpkg"


def pulled(url, target, **more):
    no_waiting = Http(sleep=lambda _seconds: None)
    return pull(no_waiting, PullRequest(url, DistributionKind.ARCGIS, target, **{"layer": "heaps", **more}), silent)


def rows(target, query):
    with open_field_copy(target) as connection:
        return [tuple(each) for each in connection.execute(query)]


def source(target, layer="heaps"):
    with open_field_copy(target) as connection:
        return read_source(connection, layer)


def shapes(target):
    dataset = ogr.Open(str(target))
    layer = dataset.GetLayerByName("heaps")
    return [each.GetGeometryRef().ExportToWkt() if each.GetGeometryRef() else None for each in layer]


def ids(target):
    return [int(each) for (each,) in rows(target, "SELECT crm_id FROM heaps ORDER BY CAST(crm_id AS INTEGER)")]


HABITS = [
    pytest.param({}, id="a new server"),
    pytest.param({"counts": False}, id="one that does not count"),
    pytest.param({"tells": False}, id="one that does not say it cut"),
    pytest.param({"counts": False, "tells": False}, id="one that does neither"),
    pytest.param({"pages": False}, id="an old one without pages"),
    pytest.param({"pages": False, "tells": False}, id="an old one that cuts silently"),
    pytest.param({"starts": False}, id="one that promises pages and gives the first one always"),
    pytest.param({"largest": 1}, id="one feature at once"),
    pytest.param({"largest": 25}, id="all at once"),
    pytest.param({"told": {"maxRecordCount": 1000}}, id="one that gives fewer than it says"),
    pytest.param({"told": {"maxRecordCount": 1000}, "pages": False}, id="an old one that gives fewer than it says"),
    pytest.param({"told": {"objectIdField": None}}, id="one that names the id by its type only"),
]


@pytest.mark.parametrize("habits", HABITS)
def test_every_feature_comes_once_whatever_the_servers_habits(server, target, habits):
    layer = EsriLayer(**habits)
    result = pulled(layer.serve(server), target)
    assert (result.pulled, result.skipped, result.reasons) == (25, 0, ())
    assert ids(target) == list(range(1, 26))


def test_the_layer_keeps_its_own_reference_system_and_what_it_says(server, target):
    url = EsriLayer().serve(server)
    pulled(url, target)
    found = source(target)
    assert (found.crs, found.kind, found.url, found.licence) == ("EPSG:25830", "arcgis", url, "CC BY 4.0, the survey")
    assert shapes(target)[0] == "POINT (400001 4800000)"


def test_web_mercator_under_its_old_number_is_known(server, target):
    layer = EsriLayer(reference={"wkid": 102100})
    pulled(layer.serve(server), target)
    assert source(target).crs == "EPSG:3857"


def test_a_system_without_number_is_recognised_by_its_text(server, target):
    wkt = reference_system("EPSG:25830").ExportToWkt(["FORMAT=WKT1_ESRI"])
    pulled(EsriLayer(reference={"wkt": wkt}).serve(server), target)
    assert source(target).crs == "EPSG:25830"


def test_a_system_nobody_knows_is_asked_for_in_degrees(server, target):
    layer = EsriLayer(features=[{"attributes": {"OBJECTID": 1}, "geometry": {"x": -5.5, "y": 43.1}}])
    layer.told = {"extent": {"spatialReference": {"wkid": 999_999}}}
    layer.reference = {"wkid": 4326}
    result = pulled(layer.serve(server), target)
    assert source(target).crs == "EPSG:4326"
    assert [each["outSR"] for each in layer.asked if "outSR" in each] == ["4326"]
    assert "no EPSG code" in result.reasons[0]


def test_the_system_of_the_answer_counts_where_the_one_asked_for_is_not_given(server, target):
    layer = EsriLayer(told={"extent": {"spatialReference": {"wkid": 4258}}})
    pulled(layer.serve(server), target)
    assert source(target).crs == "EPSG:25830"


def test_an_answer_in_a_system_nobody_knows_is_refused(server, target):
    layer = EsriLayer(told={"extent": {"spatialReference": {"wkid": 25830}}}, reference={"wkid": 999_999})
    with pytest.raises(errors.CrsMissing, match="without EPSG code"):
        pulled(layer.serve(server), target)
    assert not target.exists()


@pytest.mark.parametrize("pages", [True, False])
def test_only_what_lies_in_the_area_is_asked_for_and_kept(server, target, pages):
    layer = EsriLayer(pages=pages, largest=5)
    result = pulled(layer.serve(server), target, area_wkt=AROUND_TWELVE)
    assert ids(target) == list(range(1, result.pulled + 1))
    assert result.pulled == 12
    asked = [each for each in layer.asked if "outFields" in each]
    assert {each["inSR"] for each in asked} == {"25830"}
    assert {each["geometryType"] for each in asked} == {"esriGeometryEnvelope"}


def test_the_true_polygon_is_tested_here(server, target):
    corners = [{"x": 400_000, "y": 4_800_000}, {"x": 400_900, "y": 4_800_900}]
    layer = EsriLayer([{"attributes": {"OBJECTID": n}, "geometry": each} for n, each in enumerate(corners, 1)])
    # a triangle over the lower left half of the two points' box
    area = "POLYGON((-4.234 43.346,-4.2228 43.346,-4.234 43.3545,-4.234 43.346))"
    result = pulled(layer.serve(server), target, area_wkt=area)
    assert ids(target) == [1]
    assert result.skipped == 0


def test_a_filter_is_applied_here_and_said_so(server, target):
    result = pulled(EsriLayer().serve(server), target, filter="Site = 'Site 7'")
    assert ids(target) == [7]
    assert "applied here" in result.reasons[0]


DATES = [
    pytest.param(0, "1970-01-01T00:00:00.000Z", id="the first moment"),
    pytest.param(-1, "1969-12-31T23:59:59.999Z", id="a millisecond before"),
    pytest.param(
        -2_240_524_800_000, "1899-01-01T00:00:00.000Z", id="before 1900"
    ),  # 71 years, 17 leap days: 25932 days
    pytest.param(1_467_331_200_123, "2016-07-01T00:00:00.123Z", id="with milliseconds"),
    pytest.param(None, None, id="none"),
]


@pytest.mark.parametrize(("milliseconds", "expected"), DATES)
def test_dates_come_as_milliseconds(server, target, milliseconds, expected):
    feature = {"attributes": {"OBJECTID": 1, "Seen": milliseconds}, "geometry": {"x": 400_000, "y": 4_800_000}}
    layer = EsriLayer(features=[feature], columns=[column("OBJECTID", "OID"), column("Seen", "Date")])
    result = pulled(layer.serve(server), target)
    assert rows(target, "SELECT Seen FROM heaps") == [(expected,)]
    assert result.reasons == ()


@pytest.mark.parametrize("milliseconds", [10**17, -(10**17), "soon", True])
def test_a_moment_no_calendar_has_is_left_empty_and_named(server, target, milliseconds):
    feature = {"attributes": {"OBJECTID": 1, "Seen": milliseconds}, "geometry": None}
    layer = EsriLayer(features=[feature], columns=[column("OBJECTID", "OID"), column("Seen", "Date")])
    result = pulled(layer.serve(server), target)
    assert rows(target, "SELECT Seen FROM heaps") == [(None,)]
    assert "Seen" in result.reasons[0]


STATUS = {
    "type": "codedValue",
    "name": "status",
    "codedValues": [{"code": 1, "name": "active"}, {"code": 2, "name": "closed"}, {"code": None, "name": "nothing"}],
}


def test_fields_keep_type_alias_limits_and_the_labels_of_their_codes(server, target):
    columns = [
        column("OBJECTID", "OID", nullable=False),
        column("GlobalID", "GlobalID"),
        column("STAT", "SmallInteger", alias="Status", domain=STATUS, nullable=False),
        column("H", "Double", domain={"type": "range", "range": [0, 400]}),
        column("Made", "String", editable=False),
        column("Opened", "DateOnly"),
        column("At", "TimeOnly"),
        column("Seen", "TimestampOffset"),
        column("Big", "BigInteger"),
        column("Photo", "Blob"),
        column("fid", "Integer"),
    ]
    attributes = {
        "OBJECTID": 5,
        "GlobalID": "{0A}",
        "STAT": 2,
        "H": 3.5,
        "Made": "x",
        "Opened": "1899-05-06",
        "At": "13:00:00",
        "Seen": "2020-01-01T00:00:00-07:00",
        "Big": 2**53 + 1,
        "fid": 9,
    }
    layer = EsriLayer(
        features=[{"attributes": attributes, "geometry": {"x": 400_000, "y": 4_800_000}}], columns=columns
    )
    layer.told = {"globalIdField": "GlobalID", "editFieldsInfo": {"editorField": "At"}}
    result = pulled(layer.serve(server), target)
    assert result.reasons == ()
    kept = rows(target, "SELECT crm_id, crm_uuid, STAT, H, Made, Opened, At, Seen, Big, fid_2 FROM heaps")
    assert kept == [("5", "{0A}", 2, 3.5, "x", "1899-05-06", "13:00:00", "2020-01-01T07:00:00.000Z", 2**53 + 1, 9)]
    schema = source(target).schema
    status, height = schema.field("STAT"), schema.field("H")
    assert (status.title, status.values) == ("Status", ((1, "active"), (2, "closed")))
    assert (status.required, status.read_only) == (True, False)
    assert (height.minimum, height.maximum) == (0, 400)
    assert [each.name for each in schema.fields if each.read_only] == ["OBJECTID", "GlobalID", "Made", "At"]
    assert "Photo" not in schema.names
    assert schema.field("fid_2").property_name == "fid"
    assert Schema.from_json(schema.to_json()) == schema


def test_subtypes_label_their_own_field_and_what_they_agree_on(server, target):
    inherited = {"type": "inherited"}
    told = {
        "typeIdField": "Kind",
        "types": [
            {"id": 1, "name": "heap", "domains": {"Stat": STATUS, "Wet": inherited}},
            {"id": 2, "name": "pond", "domains": {"Stat": STATUS, "Rock": STATUS}},
            {"id": 3, "name": "pit", "domains": {"Rock": {"codedValues": [{"code": 1, "name": "granite"}]}}},
        ],
    }
    columns = [column("OBJECTID", "OID"), *(column(each, "Integer") for each in ("Kind", "Stat", "Rock", "Wet"))]
    layer = EsriLayer(columns=columns, told=told, features=[{"attributes": {"OBJECTID": 1}, "geometry": None}])
    pulled(layer.serve(server), target)
    schema = source(target).schema
    assert schema.field("Kind").values == ((1, "heap"), (2, "pond"), (3, "pit"))
    assert schema.field("Stat").values == ((1, "active"), (2, "closed"))
    assert schema.field("Rock").values == ()  # 1 means two things
    assert schema.field("Wet").values == ()


def test_a_table_is_pulled_without_geometry(server, target):
    table = EsriLayer(geometry="", features=[{"attributes": {"OBJECTID": 1, "Site": "a"}}])
    assert pulled(table.serve(server), target).pulled == 1
    assert source(target).schema.geometry_type == ""
    assert rows(target, "SELECT Site FROM heaps") == [("a",)]


def test_a_layer_is_found_by_its_name_or_number_in_the_service(server, target):
    url = serve_service(server, EsriLayer(), EsriLayer(number=3, name="Ponds", features=points(2)))
    assert pulled(url, target, name="ponds").pulled == 2
    assert pulled(url, target, name="3", layer="again").pulled == 2
    with pytest.raises(errors.DataError, match="several layers.*Heaps, Ponds"):
        pulled(url, target, layer="other")
    with pytest.raises(errors.DataError, match="no layer “pits”, it has: Heaps, Ponds"):
        pulled(url, target, name="pits", layer="other")


REFUSALS = [
    pytest.param({"code": 499, "message": "Token Required"}, errors.LoginNeeded, "wants a login", id="no token"),
    pytest.param({"code": 498, "message": "Invalid token."}, errors.LoginNeeded, "wants a login", id="an old token"),
    pytest.param({"code": 403, "message": "You do not have permissions"}, errors.NotAllowed, "403", id="forbidden"),
    pytest.param({"code": 400, "message": "Invalid or missing input parameters."}, errors.HttpError, "400", id="bad"),
    pytest.param({"code": 500, "message": "Error performing query"}, errors.ServiceFault, "500", id="broken"),
    pytest.param({"message": 5}, errors.ServiceFault, "500", id="without code"),
]


@pytest.mark.parametrize(("refusal", "kind", "words"), REFUSALS)
def test_a_refusal_with_status_200_is_an_error(server, target, refusal, kind, words):
    layer = EsriLayer(answers=[{"error": refusal}, {"error": refusal}])
    with pytest.raises(kind, match=words):
        pulled(layer.serve(server), target)
    assert not target.exists()


def test_a_refusal_in_the_middle_leaves_no_field_copy_and_the_next_pull_goes_on(server, target):
    layer = EsriLayer(answers=[None, None, {"error": {"code": 500, "message": "Error performing query"}}])
    address = layer.serve(server)
    with pytest.raises(errors.ServiceFault, match="10 features pulled so far are kept"):
        pulled(address, target)
    assert not target.exists()
    result = pulled(address, target)
    assert (result.pulled, result.skipped) == (25, 0)
    assert "Gone on with 10 features" in result.reasons[0]
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        pytest.param({"type": "Group Layer", "fields": None}, "a Group Layer without fields", id="a group"),
        pytest.param({"type": "Raster Layer", "fields": []}, "a Raster Layer without fields", id="a raster"),
        pytest.param({"capabilities": "Map"}, "does not let its features be asked for", id="a picture only"),
    ],
)
def test_what_has_no_features_is_named(server, target, told, words):
    with pytest.raises(errors.DataError, match=words):
        pulled(EsriLayer(told=told).serve(server), target)


def test_an_address_above_services_is_no_layer(target):
    with pytest.raises(errors.DataError, match="choose a layer"):
        pulled("https://h.example/arcgis/rest/services", target)


def test_an_empty_layer_is_pulled_empty(server, target):
    for number, pages in enumerate((True, False)):
        result = pulled(EsriLayer(features=[], pages=pages).serve(server), target, layer=f"empty_{number}")
        assert (result.pulled, result.skipped) == (0, 0)


def test_a_server_that_counts_more_than_it_gives_is_told_of(server, target):
    layer = EsriLayer(answers=[{"count": 31}, None, None, {"count": 31}], largest=30)
    result = pulled(layer.serve(server), target)
    assert result.pulled == 25
    assert "has 31 features, and gave 25 different ones: 6 may be missing" in result.reasons[0]


def test_features_added_while_paging_come_too(server, target):
    layer = EsriLayer(answers=[{"count": 20}])
    assert pulled(layer.serve(server), target).pulled == 25


def test_a_page_shorter_than_the_first_loses_nothing(server, target):
    """A server may cut by bytes: the second page has 4 features only, and says that it was cut."""
    cut = {"features": points(14)[10:], "exceededTransferLimit": True, "spatialReference": {"wkid": 25830}}
    layer = EsriLayer(answers=[None, None, cut])
    assert pulled(layer.serve(server), target).pulled == 25
    assert ids(target) == list(range(1, 26))


def test_parameters_of_the_address_are_sent_along(server, target):
    layer = EsriLayer(largest=30)
    pulled(layer.serve(server) + "?gdbVersion=v1&f=html", target)
    assert {each["gdbVersion"] for each in layer.asked} == {"v1"}
    assert {each["f"] for each in layer.asked} == {"json"}


@pytest.mark.parametrize("path", [SERVICE + "/0", SERVICE + "/0/", SERVICE, "/a/rest/services/b/c/MapServer/12?f=json"])
def test_an_address_alone_tells_the_kind(path):
    assert parse_source_text("https://h.example" + path).kind is DistributionKind.ARCGIS


def test_a_geometry_that_cannot_be_read_is_skipped_and_named(server, target):
    curve = {"curveRings": [[[0, 0], {"c": [[1, 1], [2, 0]]}]]}
    features = [*points(1), {"attributes": {"OBJECTID": 2}, "geometry": curve}]
    result = pulled(EsriLayer(features=features).serve(server), target)
    assert (result.pulled, result.skipped) == (1, 1)
    assert "Feature 2 has a geometry" in result.reasons[0]


def test_a_layer_of_solids_comes_as_its_attributes(server, target):
    layer = EsriLayer(geometry="esriGeometryMultiPatch", features=[{"attributes": {"OBJECTID": 1}}])
    result = pulled(layer.serve(server), target)
    assert result.pulled == 1
    assert "only its attributes" in result.reasons[0]


def test_text_types_are_those_of_the_description(server, target):
    pulled(EsriLayer().serve(server), target)
    assert source(target).schema.field("OBJECTID").type is FieldType.INTEGER
    assert json.loads(source(target).schema.to_json())["geometry_type"] == "Point"


def test_a_server_that_begins_again_and_numbers_nothing_ends(server, target):
    columns = [column("Site")]
    layer = EsriLayer(columns=columns, starts=False, told={"objectIdField": None})
    result = pulled(layer.serve(server), target)
    assert result.pulled == 10
    assert "has 25 features, and gave 10 different ones: 15 may be missing" in result.reasons[0]
    assert any("pull a smaller area" in each for each in result.reasons)
