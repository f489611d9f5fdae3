# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
from contextlib import closing

import pytest
from osgeo import gdal, ogr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.catalogue.service.capabilities import plain_address
from crm_dataspace_plugin.core.field_copy.connection import connect, open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
from crm_dataspace_plugin.core.pull.wfs_crs import crs_named
from crm_dataspace_plugin.core.schema import FieldType
from crm_dataspace_plugin.core.sync.push import plan
from tests.servers.wfs_service import EXCEPTION, PATH, Wfs

# holds the features 0 to 4 of 25, its box 0 to 9
TRIANGLE = "POLYGON((-6.005 42.95,-5.905 42.95,-6.005 43.05,-6.005 42.95))"


@pytest.fixture
def target(tmp_path):
    return tmp_path / "copy.gpkg"


def pulled(url, target, name="heaps", **more):
    no_waiting = Http(sleep=lambda _seconds: None)
    return pull(no_waiting, PullRequest(url, DistributionKind.WFS, target, name, **more), silent)


def rows(target, query):
    with open_field_copy(target) as connection:
        return [tuple(each) for each in connection.execute(query)]


def source(target, layer="heaps"):
    with open_field_copy(target) as connection:
        return read_source(connection, layer)


def place_of(target, number):
    dataset = ogr.Open(str(target))
    layer = dataset.GetLayerByName("heaps")
    layer.SetAttributeFilter(f"crm_id = 'heaps.{number}'")
    feature = layer.GetNextFeature()
    return feature.GetGeometryRef().GetPoint_2D()


def features_asked(wfs):
    return [each for each in wfs.asked if each["request"] == "GetFeature" and each.get("resulttype") != "hits"]


@pytest.mark.parametrize("geojson", [pytest.param(False, id="gml"), pytest.param(True, id="geojson")])
def test_all_pages_are_pulled_and_lie_where_they_should(server, target, geojson):
    wfs = Wfs(geojson=geojson)
    result = pulled(wfs.serve(server), target)
    assert (result.layer, result.pulled, result.skipped, result.reasons) == ("heaps", 25, 0, ())
    assert sorted(each["startindex"] for each in features_asked(wfs)) == ["0", "10", "20"]
    assert {each["typenames"] for each in features_asked(wfs)} == {"n:heaps"}
    assert place_of(target, 7) == pytest.approx((-5.93, 43.0), abs=1e-12)
    assert rows(target, "SELECT count(*) FROM crm_base_heaps") == [(25,)]


def test_gml_keeps_empty_from_missing_and_leading_zeros(server, target):
    pulled(Wfs().serve(server), target)
    query = "SELECT name, code, size, elements, restored, closed_on FROM heaps WHERE crm_id = 'heaps.{}'"
    assert rows(target, query.format(7)) == [("Heap 7 Å <", "007", 7.5, '["Cu", "Au"]', 1, "1987-02-28")]
    assert rows(target, query.format(3)) == [("", "", None, None, None, None)]
    assert rows(target, query.format(4)) == [(None,) * 6]


def test_the_layer_keeps_where_it_came_from(server, target):
    url = Wfs().serve(server)
    pulled(url + "?map=/a%20b&SERVICE=WFS&REQUEST=GetCapabilities&VERSION=1.0.0", target)
    kept = source(target)
    assert (kept.kind, kept.url, kept.name) == ("wfs", url + "?map=%2Fa+b", "n:heaps")
    assert (kept.title, kept.licence, kept.crs) == ("All n:heaps", "CC-BY-4.0", "EPSG:4326")
    assert kept.schema.field("size").type is FieldType.REAL
    assert kept.schema.field("elements").type is FieldType.LIST


def test_changes_stay_in_the_field_copy_and_sync_says_so(server, target):
    pulled(Wfs().serve(server), target)
    assert plan(target, "heaps", Http(), silent).problems == ()
    connection = connect(target)
    with closing(connection), transaction(connection):
        connection.execute("DELETE FROM crm_base_heaps WHERE crm_id = 'heaps.7'")
    (problem,) = plan(target, "heaps", Http(), silent).problems
    assert "takes no changes of n:heaps: it can only be read" in problem
    assert "Your changes stay in the field copy" in problem


def test_the_layer_may_stand_in_the_address(server, target):
    url = Wfs().serve(server)
    assert pulled(url + "?service=WFS&typeNames=n:heaps", target, name="").pulled == 25


def test_a_name_that_xml_cannot_hold_stays_that_of_the_features(server, target):
    wfs = Wfs(geojson=True)
    described = """<schema><element name="heaps" type="t"/><complexType name="t"><sequence>
        <element name="name" type="string"/><element name="size_m_" type="string"/><element name="unused" type="date"/>
        </sequence></complexType></schema>"""
    wfs.instead["DescribeFeatureType"] = lambda handler, query: handler.reply(200, described.encode())
    wfs.places = wfs.places[:1]
    pulled(wfs.serve(server), target)
    assert source(target).schema.names == ("name", "size m²", "unused", "code")
    assert rows(target, 'SELECT "size m²", code FROM heaps') == [("0.5", "000")]


@pytest.mark.parametrize("geojson", [False, True])
@pytest.mark.parametrize("reads_y_first", [pytest.param(True, id="by the rule"), pytest.param(False, id="crooked")])
def test_an_area_is_sent_as_a_box_and_cut_as_a_polygon(server, target, geojson, reads_y_first):
    wfs = Wfs(geojson=geojson, reads_y_first=reads_y_first, largest=0)
    assert pulled(wfs.serve(server), target, area_wkt=TRIANGLE).pulled == 5
    boxes = [each["bbox"] for each in features_asked(wfs)]
    assert boxes[0] == "42.95,-6.005,43.05,-5.905,urn:ogc:def:crs:EPSG::4326"
    assert len(boxes) == (1 if reads_y_first else 2)


@pytest.fixture(params=[gdal.DontUseExceptions, gdal.UseExceptions], ids=["GDAL is silent", "GDAL raises"])
def gdal_failures(request):
    """Another plugin may have switched GDAL's exceptions on, in the whole process."""
    used = gdal.GetUseExceptions()
    request.param()
    yield
    (gdal.UseExceptions if used else gdal.DontUseExceptions)()


def test_gml_that_is_cut_is_never_taken_for_an_empty_one(server, target, gdal_failures):
    def cut(handler, query):
        body = wfs._gml(query).encode()
        handler.reply(200, body[: len(body) // 2] + b"<", {"Content-Type": "text/xml"})

    wfs = Wfs(geojson=False)
    address = wfs.serve(server)
    wfs.instead["GetFeature"] = cut
    with pytest.raises(errors.BodyCut):
        pulled(address, target)


def test_an_area_without_features_is_told(server, target, gdal_failures):
    result = pulled(Wfs().serve(server), target, area_wkt="POLYGON((10 50,11 50,11 51,10 50))")
    assert result.pulled == 0 and result.reasons == ("No feature fits the area: the layer is empty.",)


@pytest.mark.parametrize("geojson", [False, True])
@pytest.mark.parametrize("area", ["", TRIANGLE])
def test_coordinates_against_the_rule_are_turned_and_told(server, target, geojson, area):
    wfs = Wfs(y_first=False, geojson=geojson, largest=0)
    if geojson:
        wfs.reads_y_first = False
        wfs.places = [place[::-1] for place in wfs.places]
    result = pulled(wfs.serve(server), target, area_wkt=area)
    assert any("swapped" in each for each in result.reasons)
    assert place_of(target, 2) == pytest.approx((-5.98, 43.0), abs=1e-12)


def test_coordinates_are_left_alone_where_the_stated_extent_is_useless(server, target):
    wfs = Wfs(extent="<ows:LowerCorner>43 -6</ows:LowerCorner><ows:UpperCorner>43 -5.7</ows:UpperCorner>")
    pulled(wfs.serve(server), target, area_wkt=TRIANGLE)  # a feature in the area proves the rule held
    assert place_of(target, 2) == pytest.approx((-5.98, 43.0), abs=1e-12)


@pytest.mark.parametrize("counts", [True, False])
def test_a_service_without_pages_is_asked_once(server, target, counts):
    wfs = Wfs(pages=False, largest=0, counts=counts)
    assert pulled(wfs.serve(server), target).pulled == 25
    assert len(features_asked(wfs)) == 1 and "count" not in features_asked(wfs)[0]


def test_a_service_that_gives_less_than_it_has_is_asked_on_or_told_of(server, target, tmp_path):
    assert pulled(Wfs(pages=False).serve(server), target).pulled == 25
    result = pulled(Wfs(pages=False, starts=False).serve(server), tmp_path / "two.gpkg")
    assert result.pulled == 10
    assert any("25 features and gave 10" in each for each in result.reasons)


def test_pages_that_never_change_end(server, target):
    result = pulled(Wfs(starts=False, geojson=True).serve(server), target)
    assert result.pulled == 10 and any("gave 10" in each for each in result.reasons)


def test_pages_without_a_count_end_with_an_empty_one(server, target):
    wfs = Wfs(counts=False, geojson=True)
    answer = wfs._answer

    def counts_nothing(handler):
        handler.reply(400) if "resultType=hits" in handler.path else answer(handler)

    url = wfs.serve(server)
    server.routes[PATH] = counts_nothing
    assert pulled(url, target).pulled == 25
    assert [each["startindex"] for each in features_asked(wfs)] == ["0", "10", "20", "25"]


def test_promised_pages_that_are_refused_are_done_without(server, target):
    wfs = Wfs(largest=0)
    answer = wfs._answer

    def refuses_pages(handler):
        if "count=" in handler.path:
            words = EXCEPTION.format(code="NoApplicableCode", where="", words="Cannot do natural order without a key")
            handler.reply(400, words.encode())
        else:
            answer(handler)

    url = wfs.serve(server)
    server.routes[PATH] = refuses_pages
    assert pulled(url, target).pulled == 25


def test_version_1_1_0_is_spoken_where_2_0_0_is_not(server, target):
    wfs = Wfs(version="1.1.0", pages=False, largest=0)
    assert pulled(wfs.serve(server), target).pulled == 25
    asked = features_asked(wfs)[0]
    assert asked["version"] == "1.1.0" and asked["typename"] == "n:heaps" and "typenames" not in asked


def test_an_older_version_is_refused_by_its_number(server, target):
    with pytest.raises(errors.UnexpectedContent, match=r"WFS of version 1\.0\.0"):
        pulled(Wfs(version="1.0.0").serve(server), target)


@pytest.mark.parametrize("name", ["lagoons", "x:heaps", "m:heaps"])
def test_an_unknown_layer_is_answered_with_the_known_ones(server, target, name):
    with pytest.raises(errors.DataError, match=f"no layer “{name}”, it has: n:heaps, n:ponds"):
        pulled(Wfs().serve(server), target, name)
    with pytest.raises(errors.DataError, match="several layers.*n:heaps, n:ponds"):
        pulled(Wfs().serve(server), target, "")


@pytest.mark.parametrize("status", [200, 400, 404])
@pytest.mark.parametrize("request_name", ["GetCapabilities", "GetFeature"])
def test_a_refusal_is_one_sentence_with_the_services_words_as_details(server, target, status, request_name):
    words = EXCEPTION.format(code="InvalidParameterValue", where="typeName", words="Heaps are closed &amp; sealed")
    wfs = Wfs()
    wfs.instead[request_name] = lambda handler, query: handler.reply(status, words.encode())
    with pytest.raises(errors.HttpError) as raised:
        pulled(wfs.serve(server), target)
    assert raised.value.message == f"{server.url}{PATH} refused {request_name} (InvalidParameterValue)."
    assert raised.value.details == "Heaps are closed & sealed [typeName]"
    assert not list(target.parent.iterdir())


SECRET = "of this machine only"
EVIL = """<?xml version="1.0"?><!-- a --><!DOCTYPE x [<!ENTITY e SYSTEM "file://{}">]>
<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0"><a>&e;</a></wfs:FeatureCollection>"""


@pytest.mark.parametrize("request_name", ["GetCapabilities", "GetFeature"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused_unread(server, target, tmp_path, request_name, encoding):
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    wfs = Wfs()
    body = EVIL.format(secret).encode(encoding)
    wfs.instead[request_name] = lambda handler, query: handler.reply(200, body)
    with pytest.raises(errors.UnexpectedContent, match="document type") as raised:
        pulled(wfs.serve(server), target)
    assert SECRET not in raised.value.details


@pytest.mark.parametrize(
    ("body", "words"),
    [
        pytest.param(b"<!DOCTYPE html><html><body>Log in</body></html>", "a web page", id="web page"),
        pytest.param(b"", "nothing instead of XML", id="nothing"),
        pytest.param(b"Bad gateway", "instead of XML", id="text"),
        pytest.param(b"<WMS_Capabilities/>", "is not a WFS", id="another service"),
        pytest.param(b"<a>" * 9000, "is not a WFS", id="deep"),
        pytest.param(b"<WFS_Capabilities version='2.0.0'>" + b"<a>" * 5000 + b"</a>" * 5000, "broken", id="deep WFS"),
        pytest.param(b"<WFS_Capabilities version='2.0.0'><a></b>", "broken XML", id="broken"),
    ],
)
def test_what_is_no_wfs_is_named(server, target, body, words):
    wfs = Wfs()
    wfs.instead["GetCapabilities"] = lambda handler, query: handler.reply(200, body)
    with pytest.raises(errors.UnexpectedContent, match=words):
        pulled(wfs.serve(server), target)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"<html><body>Log in</body></html>", id="web page"),
        pytest.param(b"<wfs:FeatureCollection xmlns:wfs='w'><wfs:member><heaps><name>a</na", id="cut"),
        pytest.param(b"<wfs:Other xmlns:wfs='w'/>", id="something else"),
    ],
)
def test_features_that_cannot_be_read_leave_nothing(server, target, body):
    wfs = Wfs()
    wfs.instead["GetFeature"] = lambda handler, query: handler.reply(200, body)
    with pytest.raises((errors.UnexpectedContent, errors.BodyCut)):
        pulled(wfs.serve(server), target)
    assert not list(target.parent.iterdir())


def test_without_a_description_the_fields_are_those_seen(server, target):
    wfs = Wfs(largest=0)
    wfs.instead["DescribeFeatureType"] = lambda handler, query: handler.reply(500)
    assert pulled(wfs.serve(server), target).pulled == 25
    assert rows(target, "SELECT name FROM heaps WHERE crm_id = 'heaps.7'") == [("Heap 7 Å <",)]


def test_the_reference_system_named_in_geojson_counts(server, target):
    wfs = Wfs(geojson=True, crs="urn:ogc:def:crs:EPSG::25830")
    feature = {"type": "Feature", "id": "heaps.0", "properties": {"name": "a"}}
    feature["geometry"] = {"type": "Point", "coordinates": [256_000.0, 4_765_000.0]}
    document = {"type": "FeatureCollection", "features": [feature], "numberMatched": 1}
    named = {**document, "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25830"}}}
    for given in (named, document):
        body = json.dumps(given).encode()
        wfs.instead["GetFeature"] = lambda handler, query, body=body: handler.reply(200, body)
        target.unlink(missing_ok=True)
        result = pulled(wfs.serve(server), target)
        assert source(target).crs == "EPSG:25830"
        assert place_of(target, 0) == (256_000.0, 4_765_000.0)
        assert any("does not name" in each for each in result.reasons) == (given is document)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("urn:ogc:def:crs:EPSG::4326", ("EPSG:4326", True)),
        ("urn:ogc:def:crs:EPSG:6.9:4326", ("EPSG:4326", True)),
        ("http://www.opengis.net/def/crs/EPSG/0/3035", ("EPSG:3035", True)),
        ("urn:ogc:def:crs:EPSG::25830", ("EPSG:25830", False)),
        ("http://www.opengis.net/gml/srs/epsg.xml#4326", ("EPSG:4326", False)),
        ("EPSG:4326", ("EPSG:4326", False)),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", ("EPSG:4326", False)),
    ],
)
def test_a_reference_system_is_known_by_all_its_names(name, expected):
    found = crs_named(name)
    assert (found.code, found.y_first) == expected
    assert crs_named("") is None and crs_named("EPSG:999999") is None


def test_only_what_belongs_to_one_request_is_taken_off_an_address():
    url = "https://a/ows?MAP=/x&Service=WFS&version=1&request=GetFeature&typename=a&bbox=1&key=k"
    assert plain_address(url) == "https://a/ows?MAP=%2Fx&key=k"
