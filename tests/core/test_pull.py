# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from osgeo import ogr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import Access, DistributionKind, Record
from crm_dataspace_plugin.core.field_copy.connection import connect, open_field_copy
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
from crm_dataspace_plugin.core.schema import FieldType
from tests.servers.feature_service import FeatureService

SCHEMA = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "geom": {"x-ogc-role": "primary-geometry", "format": "geometry-polygon"},
        "site_id": {"type": "integer", "readOnly": True, "x-ogc-role": "id"},
        "uuid": {"type": "string", "x-ogc-role": "uuid"},
        "name": {"type": "string", "title": "Name of the facility"},
        "Name": {"type": ["string", "null"]},
        "fid": {"type": "integer"},
        "volume_m3": {"type": "number", "x-ogc-unit": "m3", "minimum": 0},
        "restored": {"type": "boolean"},
        "closed_on": {"type": "string", "format": "date"},
        "last_inspection": {"type": "string", "format": "date-time"},
        "commodity": {"type": "array", "items": {"type": "string"}, "x-codelist": "commodity"},
        "tests": {"type": "object"},
    },
}


def square(x: float, y: float, size: float = 1.0) -> dict:
    ring = [[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]
    return {"type": "Polygon", "coordinates": [ring]}


def facility(number: int, **properties: object) -> dict:
    return {
        "type": "Feature",
        "id": f"f-{number}",
        "geometry": square(number, 0),
        "properties": {"uuid": f"u-{number}", "name": f"Heap {number}", **properties},
    }


@pytest.fixture
def service():
    with FeatureService() as running:
        yield running


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "copy.gpkg"


def request_for(url: str, target: Path, **more: object) -> PullRequest:
    return PullRequest(url, DistributionKind.FEATURES, target, **more)


def rows(path: Path, query: str) -> list[tuple]:
    connection = connect(path)
    try:
        return [tuple(each) for each in connection.execute(query)]
    finally:
        connection.close()


def tables(path: Path) -> list[str]:
    dataset = ogr.Open(str(path))
    return [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]


def test_all_pages_arrive_once_and_in_order(service, target):
    url = service.add_collection("heaps", [facility(n) for n in range(25)], SCHEMA, largest_page=10)
    result = pull(Http(), request_for(url, target), silent)
    assert (result.layer, result.pulled, result.skipped, result.reasons) == ("heaps", 25, 0, ())
    assert rows(target, "SELECT fid, crm_id, crm_uuid FROM heaps") == [(n + 1, f"f-{n}", f"u-{n}") for n in range(25)]


def test_every_type_survives_exactly(service, target):
    values = {
        "site_id": 2**63 - 1,
        "Name": "",
        "fid": 77,
        "volume_m3": 1e-7,
        "restored": False,
        "closed_on": "1987-02-28",
        "last_inspection": "2024-05-06T07:08:09.125Z",
        "commodity": ["Cu", "Å", None],
        "tests": {"a": [1, {"b": None}]},
    }
    url = service.add_collection("heaps", [facility(1, **values), facility(2)], SCHEMA)
    pull(Http(), request_for(url, target), silent)
    for table in ("heaps", "crm_base_heaps"):
        full, empty = rows(
            target,
            "SELECT site_id, Name_2, fid_2, volume_m3, restored, closed_on, last_inspection, commodity, tests"
            f" FROM {table} ORDER BY fid",
        )
        assert full[:7] == (2**63 - 1, "", 77, 1e-7, 0, "1987-02-28", "2024-05-06T07:08:09.125Z")
        assert [json.loads(each) for each in full[7:]] == [["Cu", "Å", None], {"a": [1, {"b": None}]}]
        assert empty == (None,) * 9


def test_the_schema_is_kept_with_the_services_names(service, target):
    url = service.add_collection("heaps", [facility(1)], SCHEMA)
    pull(Http(), request_for(url, target), silent)
    with open_field_copy(target) as connection:
        schema = read_source(connection, "heaps").schema
    assert schema.uuid_field == "uuid"
    assert schema.geometry_type == "Polygon"
    assert (schema.field("fid_2").property_name, schema.field("Name_2").property_name) == ("fid", "Name")
    assert schema.field("site_id").read_only
    assert schema.field("commodity").codelist == "commodity"
    assert schema.field("commodity").type is FieldType.LIST
    assert (schema.field("volume_m3").unit, schema.field("volume_m3").minimum) == ("m3", 0)
    assert schema.field("name").required


def test_the_source_keeps_the_records_identity(service, target):
    url = service.add_collection("heaps", [facility(1)], SCHEMA)
    record = Record("r-1", "Demo", "Heaps of Asturias", licence="CC-BY-4.0", access=Access.RESTRICTED, publisher="P")
    request = request_for(url, target, record=record, catalogue_url="http://catalogue", area_wkt="")
    pull(Http(), request, silent)
    with open_field_copy(target) as connection:
        source = read_source(connection, "heaps")
    assert (source.record_id, source.catalogue, source.catalogue_url) == ("r-1", "Demo", "http://catalogue")
    assert (source.licence, source.access, source.publisher) == ("CC-BY-4.0", "restricted", "P")
    assert (source.title, source.kind, source.url) == ("Heaps of Asturias", "features", url)
    assert (source.crs, source.pulled, source.skipped, source.editable) == ("EPSG:4326", 1, 0, True)
    assert source.pulled_at.endswith("Z")


def test_gdal_lists_the_layer_the_photos_and_the_journal_only(service, target):
    url = service.add_collection("heaps", [facility(n) for n in range(3)], SCHEMA)
    pull(Http(), request_for(url, target), silent)
    assert sorted(tables(target)) == ["crm_journal", "crm_photo", "heaps"]
    dataset = ogr.Open(str(target))  # a layer lives as long as its dataset
    layer = dataset.GetLayerByName("heaps")
    assert layer.GetFeatureCount() == 3
    assert layer.GetExtent() == (0.0, 3.0, 0.0, 1.0)
    assert layer.GetGeomType() == ogr.wkbPolygon
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
    assert rows(target, "SELECT count(*) FROM rtree_heaps_geom") == [(3,)]
    assert rows(target, "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'heaps'") == [(3,)]
    assert rows(target, "PRAGMA integrity_check") == [("ok",)]
    assert rows(target, "PRAGMA foreign_key_check") == []


def test_without_editing_there_is_no_base(service, target):
    url = service.add_collection("rivers", [facility(1)], SCHEMA)
    pull(Http(), request_for(url, target, editable=False), silent)
    names = [name for (name,) in rows(target, "SELECT name FROM sqlite_master")]
    assert "rivers" in names
    assert not [each for each in names if each.startswith("crm_base_")]


def test_the_area_is_its_true_polygon(service, target):
    url = service.add_collection("heaps", [facility(0), facility(5), facility(9)], SCHEMA)
    triangle = "POLYGON ((0 0, 0 10, 10 10, 0 0))"  # touches 0 at its corner, 5 only with its box
    result = pull(Http(), request_for(url, target, area_wkt=triangle), silent)
    assert rows(target, "SELECT crm_id FROM heaps") == [("f-0",)]
    assert (result.pulled, result.skipped) == (1, 0)
    asked = [query for _, path, query, _ in service.asked if path.endswith("/items") and "bbox" in query]
    assert [float(each) for each in asked[0]["bbox"].split(",")] == [0, 0, 10, 10]


@pytest.mark.parametrize(
    "wkt",
    [
        pytest.param("POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))", id="self-crossing"),
        pytest.param("POLYGON EMPTY", id="empty"),
        pytest.param("POINT (1 2)", id="a point"),
        pytest.param("nonsense", id="no text of a geometry"),
    ],
)
def test_an_unusable_area_is_an_error_and_not_everything(service, target, wkt):
    url = service.add_collection("heaps", [facility(1)], SCHEMA)
    with pytest.raises(errors.GeometryUnusable):
        pull(Http(), request_for(url, target, area_wkt=wkt), silent)
    assert not target.exists()


def test_mixed_and_missing_geometries_and_heights_are_kept(service, target):
    features = [facility(n) for n in range(4)]
    features[0]["geometry"] = None
    features[1]["geometry"] = {"type": "MultiPolygon", "coordinates": [square(1, 1)["coordinates"]]}
    features[2]["geometry"] = {"type": "Polygon", "coordinates": [[[0, 0, 7], [1, 0, 8], [1, 1, 9], [0, 0, 7]]]}
    url = service.add_collection("heaps", features, SCHEMA)
    result = pull(Http(), request_for(url, target), silent)
    assert (result.pulled, result.skipped) == (4, 0)
    declared = rows(target, "SELECT geometry_type_name, z FROM gpkg_geometry_columns WHERE table_name = 'heaps'")
    assert declared == [("GEOMETRY", 1)]
    dataset = ogr.Open(str(target))  # a layer lives as long as its dataset
    layer = dataset.GetLayerByName("heaps")
    without, high = layer.GetFeature(1), layer.GetFeature(3)  # a geometry lives as long as its feature
    assert without.GetGeometryRef() is None
    assert high.GetGeometryRef().ExportToIsoWkt() == "POLYGON Z ((0 0 7,1 0 8,1 1 9,0 0 7))"


def test_a_collection_without_geometry_becomes_a_table(service, target):
    schema = {"properties": {"sample": {"type": "string"}, "as_ppm": {"type": "number"}}}
    feature = {"type": "Feature", "id": 1, "geometry": None, "properties": {"sample": "s", "as_ppm": 3}}
    url = service.add_collection("assays", [feature], schema)
    assert pull(Http(), request_for(url, target), silent).pulled == 1
    dataset = ogr.Open(str(target))
    assert dataset.GetLayerByName("assays").GetGeomType() == ogr.wkbNone
    assert rows(target, "SELECT sample, as_ppm FROM assays") == [("s", 3.0)]


def test_what_cannot_be_written_is_skipped_counted_and_explained(service, target):
    features = [facility(n) for n in range(5)]
    features[1]["geometry"] = {"type": "Polygon", "coordinates": "somewhere"}
    features[2]["geometry"] = {"type": "Blob"}
    features[3]["id"] = "f-0"
    url = service.add_collection("heaps", features, SCHEMA)
    result = pull(Http(), request_for(url, target), silent)
    assert (result.pulled, result.skipped) == (2, 3)
    assert "Feature f-1 has a geometry that is not valid GeoJSON." in result.reasons
    assert "A feature came twice." in result.reasons
    assert rows(target, "SELECT crm_id FROM heaps") == [("f-0",), ("f-4",)]


def test_features_that_pages_in_no_order_leave_out_are_said_to_be_missing(service, target):
    features = [facility(n) for n in range(6)]
    url = service.add_collection("heaps", features, SCHEMA, largest_page=3)
    whole = service.answers["/collections/heaps/items"]

    def reshuffled(query):
        page = whole(query)
        return {**page, "features": features[:3]}  # the same ones on both pages

    service.answers["/collections/heaps/items"] = reshuffled
    result = pull(Http(), request_for(url, target), silent)
    assert (result.pulled, result.skipped) == (3, 3)
    assert "has 6 features, and gave 3 different ones: 3 may be missing" in result.reasons[0]
    assert not result.complete


def test_nothing_is_said_to_be_missing_where_everything_came_or_lies_outside(service, target):
    features = [facility(n) for n in range(6)]
    url = service.add_collection("heaps", features, SCHEMA, largest_page=4)
    result = pull(Http(), request_for(url, target, filter="site_id = 'nothing'"), silent)
    assert not [each for each in result.reasons if "missing" in each]


def test_a_value_of_the_wrong_type_is_left_empty_and_named(service, target):
    values = {"site_id": 2**63, "restored": "perhaps", "closed_on": "1987", "volume_m3": "much"}
    url = service.add_collection("heaps", [facility(1, **values)], SCHEMA)
    result = pull(Http(), request_for(url, target), silent)
    assert rows(target, "SELECT site_id, restored, closed_on, volume_m3 FROM heaps") == [(None,) * 4]
    assert len([each for each in result.reasons if "left empty" in each]) == 4


def test_a_feature_without_the_services_uuid_always_gets_the_same_one(service, tmp_path):
    feature = {"type": "Feature", "id": 7, "geometry": square(0, 0), "properties": {"a": 1}}
    url = service.add_collection("heaps", [feature])
    found = set()
    for name in ("one.gpkg", "two.gpkg"):
        pull(Http(), request_for(url, tmp_path / name), silent)
        found.update(rows(tmp_path / name, "SELECT crm_uuid, crm_id FROM heaps"))
    assert len(found) == 1
    assert found.pop()[1] == "7"


def test_a_schema_is_made_from_what_the_pages_hold(service, target):
    features = [facility(n, depth=n) for n in range(150)]
    features[120]["properties"].update(depth=2.5, found_on="2024-01-02")
    url = service.add_collection("heaps", features)
    assert pull(Http(), request_for(url, target), silent).reasons == ()
    assert rows(target, "SELECT depth, found_on FROM heaps WHERE fid IN (1, 121)") == [(0.0, None), (2.5, "2024-01-02")]


def test_queryables_are_a_selection_of_the_fields(service, target):
    url = service.add_collection("heaps", [facility(1, volume_m3=3)])
    service.answers["/collections/heaps/queryables"] = {"properties": {"volume_m3": {"type": "number", "title": "V"}}}
    pull(Http(), request_for(url, target), silent)
    assert rows(target, "SELECT volume_m3, name FROM heaps") == [(3.0, "Heap 1")]


def test_a_property_the_schema_does_not_name_is_reported(service, target):
    url = service.add_collection("heaps", [facility(1, secret=3)], SCHEMA)
    assert pull(Http(), request_for(url, target), silent).reasons == (
        "“secret” is not in the service's schema: left out.",
    )


def test_next_links_in_a_circle_end_with_an_error_and_no_file(service, target):
    url = service.add_collection("heaps", [facility(1)], SCHEMA)
    again = {"rel": "next", "href": url + "/items?page=1"}
    service.answers["/collections/heaps/items"] = {"features": [facility(1)], "links": [again]}
    with pytest.raises(errors.UnexpectedContent, match="given before"):
        pull(Http(), request_for(url, target), silent)
    assert list(target.parent.iterdir()) == []


def test_a_service_that_refuses_large_pages_is_asked_for_smaller_ones(service, target):
    url = service.add_collection("heaps", [facility(n) for n in range(30)], SCHEMA)
    serve = service.answers["/collections/heaps/items"]
    service.answers["/collections/heaps/items"] = lambda query: (
        400 if int(query.get("limit", 1)) > 100 else serve(query)
    )
    assert pull(Http(), request_for(url, target), silent).pulled == 30


def test_the_login_does_not_follow_a_next_link_to_another_host(service, target):
    url = service.add_collection("heaps", [facility(1)], SCHEMA)
    with FeatureService() as other:
        other.answers["/more"] = {"features": [facility(2)], "links": []}
        link = {"rel": "next", "href": other.url + "/more"}
        service.answers["/collections/heaps/items"] = {"features": [facility(1)], "links": [link]}
        assert pull(http_with_token(service.url), request_for(url, target), silent).pulled == 2
        assert "Authorization" not in other.asked[0][3]
    assert "Authorization" in service.asked[-1][3]


def http_with_token(origin: str) -> Http:
    from crm_dataspace_plugin.core.http import OriginToken, plain_session

    session = plain_session()
    session.auth = OriginToken(origin, "t0ken")
    return Http(session)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(404, errors.NotThere, id="wrong address"),
        pytest.param(401, errors.LoginNeeded, id="login needed"),
        pytest.param(403, errors.NotAllowed, id="not allowed"),
        pytest.param(500, errors.ServiceFault, id="service fault"),
        pytest.param(b"<html>Welcome</html>", errors.UnexpectedContent, id="a web page"),
        pytest.param([1, 2], errors.UnexpectedContent, id="other JSON"),
        pytest.param({"features": "none"}, errors.UnexpectedContent, id="no features"),
        pytest.param(b'{"features": [', errors.UnexpectedContent, id="cut JSON"),
    ],
)
def test_a_bad_answer_names_itself_and_leaves_nothing(service, target, given, expected):
    url = service.add_collection("heaps", [facility(1)], SCHEMA)
    service.answers["/collections/heaps/items"] = given
    with pytest.raises(expected):
        pull(Http(sleep=lambda _: None), request_for(url, target), silent)
    assert list(target.parent.iterdir()) == []


def test_cancelling_on_any_page_leaves_nothing(service, target):
    url = service.add_collection("heaps", [facility(n) for n in range(30)], SCHEMA, largest_page=10)

    def tick(fraction: float, words: str) -> None:
        if "20 of 30 features" in words:
            raise errors.Cancelled()

    with pytest.raises(errors.Cancelled):
        pull(Http(), request_for(url, target), tick)
    assert list(target.parent.iterdir()) == []
    assert not [each for each in threading.enumerate() if each.name.startswith("crm-pages")]


def test_a_folder_that_does_not_exist_is_named(service, tmp_path):
    url = service.add_collection("heaps", [facility(1)], SCHEMA)
    with pytest.raises(errors.FieldCopyError, match="folder .*nowhere does not exist"):
        pull(Http(), request_for(url, tmp_path / "nowhere" / "x.gpkg"), silent)


def test_a_kind_that_cannot_be_pulled_is_refused(target):
    with pytest.raises(errors.DataError, match="wms"):
        pull(Http(), PullRequest("http://127.0.0.1:9/wms", DistributionKind.WMS, target), silent)


def test_the_filter_is_applied_here_where_the_service_does_not_know_it(service, target):
    url = service.add_collection("heaps", [facility(n, volume_m3=n) for n in range(5)], SCHEMA)
    result = pull(Http(), request_for(url, target, filter="volume_m3 >= 3 AND name <> 'Heap 4'"), silent)
    assert rows(target, "SELECT crm_id FROM heaps") == [("f-3",)]
    assert "applied here" in result.reasons[0]
    assert not [query for _, _, query, _ in service.asked if "filter" in query]


def test_the_filter_is_sent_to_a_service_that_knows_it_and_checked(service, target):
    url = service.add_collection("heaps", [facility(n, volume_m3=n) for n in range(5)], SCHEMA)
    classes = [
        "ogcapi-features-3/1.0/conf/filter",
        "ogcapi-features-3/1.0/conf/features-filter",
        "cql2/1.0/conf/cql2-text",
    ]
    service.answers["/conformance"] = {"conformsTo": ["http://www.opengis.net/spec/" + each for each in classes]}
    result = pull(Http(), request_for(url, target, filter="volume_m3 >= 3"), silent)
    assert (result.pulled, result.reasons) == (2, ())
    sent = [query for _, _, query, _ in service.asked if "filter" in query]
    assert (sent[0]["filter"], sent[0]["filter-lang"]) == ("volume_m3 >= 3", "cql2-text")


def test_a_filter_nobody_can_apply_is_refused(service, target):
    url = service.add_collection("heaps", [facility(1)], SCHEMA)
    with pytest.raises(errors.QueryError, match="S_INTERSECTS"):
        pull(Http(), request_for(url, target, filter="S_INTERSECTS(geom, POINT(0 0))"), silent)
    assert not target.exists()


def test_a_full_disk_is_named_and_leaves_nothing(service, target, monkeypatch):
    from crm_dataspace_plugin.core.pull import field_copy_writer

    url = service.add_collection("heaps", [facility(n, Name="x" * 2000) for n in range(500)], SCHEMA)
    small = (*field_copy_writer._SETTINGS, "PRAGMA max_page_count = 60")
    monkeypatch.setattr(field_copy_writer, "_SETTINGS", small)
    with pytest.raises(errors.DiskFull, match="copy.gpkg"):
        pull(Http(), request_for(url, target), silent)
    assert list(target.parent.iterdir()) == []


def test_two_uuids_that_are_the_same_lose_no_feature(service, target):
    url = service.add_collection("heaps", [facility(1), facility(2, uuid="u-1")], SCHEMA)
    result = pull(Http(), request_for(url, target), silent)
    assert result.pulled == 2
    assert "same uuid" in result.reasons[0]
    assert rows(target, "SELECT count(DISTINCT crm_uuid) FROM heaps") == [(2,)]


def pulled(service, target, **limits):
    url = service.add_collection("heaps", [facility(n) for n in range(5)], SCHEMA)
    return pull(Http(sleep=lambda _: None), request_for(url, target, **limits), silent)


def test_only_the_chosen_columns_come_with_what_identity_needs(service, target):
    result = pulled(service, target, columns=("volume_m3", "Name"))
    assert (result.pulled, result.reasons) == (5, ())
    with open_field_copy(target) as connection:
        source = read_source(connection, "heaps")
    assert [each.property_name for each in source.schema.fields] == ["uuid", "Name", "volume_m3"]
    assert source.chosen_columns == ("volume_m3", "Name")
    assert rows(target, "SELECT crm_uuid FROM heaps")[0] == ("u-0",)


def test_a_column_that_is_not_there_is_named_with_those_that_are(service, target):
    with pytest.raises(errors.NameUnknown, match="no field “hight”. Its fields are .*name"):
        pulled(service, target, columns=("hight",))
    assert list(target.parent.iterdir()) == []


def test_a_filter_may_name_a_column_that_is_not_pulled(service, target):
    assert pulled(service, target, columns=("volume_m3",), filter="name = 'Heap 3'").pulled == 1
