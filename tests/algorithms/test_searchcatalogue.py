# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithm as a script sees it."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsSettings,
    QgsVectorLayer,
    QgsWkbTypes,
)

from crm_dataspace_plugin.algorithms.searchcatalogue import SearchCatalogue
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from tests.servers.catalogue_service import CatalogueService, collection, record

FIELDS = [
    "record_id",
    "catalogue",
    "title",
    "abstract",
    "kind",
    "publisher",
    "licence",
    "access",
    "issued",
    "updated",
    "time_start",
    "time_end",
    "keywords",
    "commodities",
    "countries",
    "facility_types",
    "statuses",
    "distributions",
]


@pytest.fixture(autouse=True)
def clean_settings(qgis_app):
    QgsSettings().remove("crm_dataspace_plugin")
    yield
    QgsSettings().remove("crm_dataspace_plugin")


@pytest.fixture
def context(qgis_app):
    return QgsProcessingContext()


def run(context, **parameters):
    """Return the algorithm's results, its layer and its log."""
    feedback = QgsProcessingFeedback()
    algorithm = SearchCatalogue().create()
    results, fine = algorithm.run({"OUTPUT": "memory:", **parameters}, context, feedback, {}, False)
    assert fine
    return results, context.temporaryLayerStore().mapLayer(results["OUTPUT"]), feedback


def test_records_become_multipolygons_with_all_fields_of_the_contract(context):
    link = {"href": "https://x.example/d.gpkg", "type": "application/geopackage+sqlite3", "title": "Data"}
    crooked = [7, {"properties": {}}]
    entry = {
        **record("r1", "Tailings", commodity=["Cu", "Zn"], license="CC-BY-4.0", keywords=["a", "b"]),
        "links": [link],
    }
    with CatalogueService(collection([entry, *crooked], 3)) as service:
        results, layer, _ = run(context, CATALOGUES=service.url)
    assert layer.fields().names() == FIELDS
    assert layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert layer.crs().authid() == "EPSG:4326"
    feature = next(layer.getFeatures())
    assert feature["record_id"] == "r1" and feature["catalogue"] == service.url
    assert feature["commodities"] == "Cu|Zn" and feature["keywords"] == "a|b" and feature["access"] == "open"
    assert feature["abstract"] is None or feature["abstract"].isNull()
    assert json.loads(feature["distributions"]) == [
        {
            "kind": "geopackage",
            "url": "https://x.example/d.gpkg",
            "name": "",
            "media_type": "application/geopackage+sqlite3",
            "title": "Data",
        }
    ]
    assert feature.geometry().boundingBox().toRectF().getRect() == (0.0, 40.0, 1.0, 1.0)
    assert (results["MATCHED"], results["RETURNED"], results["SKIPPED"]) == (3, 1, 2)


def test_one_dead_catalogue_does_not_fail_the_others(context):
    with CatalogueService(collection([record("r1")], 1)) as service:
        names = f"{service.url};csw:{service.url};http://127.0.0.1:9"
        results, layer, _ = run(context, CATALOGUES=names)
    status = json.loads(results["STATUS"])
    assert {name: each["state"] for name, each in status.items()} == {
        service.url: "ok",
        f"csw:{service.url}": "failed",
        "http://127.0.0.1:9": "failed",
    }
    assert set(status[service.url]) == {"state", "message", "seconds", "matched", "returned", "skipped"}
    assert status[f"csw:{service.url}"]["message"].startswith(service.url)
    assert layer.featureCount() == results["RETURNED"] == 1


def test_a_catalogue_that_wants_a_login_fails_with_that_reason_and_does_not_hang(context):
    with CatalogueService(collection([]), collections=(401, "application/json", b"{}")) as service:
        results, _, _ = run(context, CATALOGUES=f"records:{service.url}")
    (state,) = json.loads(results["STATUS"]).values()
    assert state["state"] == "failed" and "401" in state["message"]


def test_without_catalogues_the_configured_ones_are_asked_by_name_or_all(context):
    with CatalogueService(collection([record("a")], 1)) as one, CatalogueService(collection([record("b")], 1)) as two:
        Settings().save_catalogues([CatalogueSource("One", one.url), CatalogueSource("Two", two.url, "records")])
        everything, _, _ = run(context)
        named, layer, _ = run(context, CATALOGUES="two")
    assert set(json.loads(everything["STATUS"])) == {"One", "Two"}
    assert [each["record_id"] for each in layer.getFeatures()] == ["b"]
    assert set(json.loads(named["STATUS"])) == {"Two"}


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        pytest.param({}, "none is configured", id="nothing to ask"),
        pytest.param({"CATALOGUES": "Nowhere"}, "Nowhere", id="unknown name"),
        pytest.param({"CATALOGUES": "http://127.0.0.1:9", "FILTERS": "colour=red"}, "colour", id="unknown filter"),
        pytest.param(
            {"CATALOGUES": "http://127.0.0.1:9", "AREA": "1e30,2e30,1e30,2e30 [EPSG:25830]"},
            "cannot be brought",
            id="area off the earth",
        ),
    ],
)
def test_a_search_that_cannot_be_asked_says_why(context, parameters, words):
    algorithm = SearchCatalogue().create()
    with pytest.raises(QgsProcessingException, match=words):
        algorithm.run({"OUTPUT": "memory:", **parameters}, context, QgsProcessingFeedback(), {}, False)


def test_an_extent_in_metres_is_brought_to_degrees_before_it_is_asked(context):
    near, far = record("near", box=(-6.0, 43.0, -5.9, 43.1)), record("far", box=(2.0, 41.0, 2.1, 41.1))
    with CatalogueService(collection([near, far], 2)) as service:
        # UTM 30: x = 250 to 270 km lies between 6.1 and 5.8 degrees west at 43 degrees north
        _, layer, _ = run(context, CATALOGUES=service.url, AREA="250000,270000,4760000,4790000 [EPSG:25830]")
        west, south, east, north = (float(each) for each in service.searches()[0]["bbox"].split(","))
    assert -6.2 < west < -6.0 < east < -5.7 and 42.9 < south < 43.0 < north < 43.3
    assert [each["record_id"] for each in layer.getFeatures()] == ["near"]


def test_an_area_layer_is_dissolved_and_its_true_outline_decides(context):
    corner, inside = record("corner", box=(0.9, 0.9, 1.0, 1.0)), record("inside", box=(0.1, 0.1, 0.2, 0.2))
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "triangle", "memory")
    for wkt in ("POLYGON((0 0,1 0,0 1,0 0))", "POLYGON((0 0,0.5 0,0 0.5,0 0))"):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    with CatalogueService(collection([corner, inside], 2)) as service:
        results, found, _ = run(context, CATALOGUES=service.url, AREA_LAYER=layer)
    assert [each["record_id"] for each in found.getFeatures()] == ["inside"]
    assert results["MATCHED"] == 1


def test_time_filters_and_limit_reach_the_service(context):
    queryables = {"properties": {"commodity": {"type": "array"}}}
    entries = [record(str(n), commodity=["Cu"]) for n in range(5)]
    with CatalogueService(collection(entries, 5), queryables) as service:
        results, layer, _ = run(
            context,
            CATALOGUES=service.url,
            START="2020-01-01T00:00:00",
            FILTERS="commodity=copper",
            LIMIT=3,
        )
        asked = service.searches()[0]
    assert asked["commodity"] == "Cu" and asked["datetime"].endswith("/..") and asked["limit"] == "3"
    assert layer.featureCount() == results["RETURNED"] == 3


def test_region_and_restored_are_filters_too(context):
    entries = [
        record("inside", title="Halden in Bergslagen", restored=False),
        record("restored", title="Halden in Bergslagen", restored=True),
        record("elsewhere", restored=False),
    ]
    with CatalogueService(collection(entries, 3)) as service:
        results, layer, _ = run(context, CATALOGUES=service.url, FILTERS="region=Bergslagen;restored=false")
    assert [each["record_id"] for each in layer.getFeatures()] == ["inside"]
    assert results["MATCHED"] == 1


def test_a_record_without_a_position_has_no_geometry_and_one_at_a_point_a_small_box(context):
    nowhere = {**record("nowhere"), "geometry": None}
    point = {**record("point"), "geometry": {"type": "Point", "coordinates": [2.0, 41.0]}}
    with CatalogueService(collection([nowhere, point], 2)) as service:
        _, layer, _ = run(context, CATALOGUES=service.url)
    found = {each["record_id"]: each.geometry() for each in layer.getFeatures()}
    assert found["nowhere"].isNull()
    assert found["point"].isGeosValid() and found["point"].contains(QgsGeometry.fromWkt("POINT(2 41)"))


def test_cancelling_ends_the_search(context):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with CatalogueService(collection([record("a")], 1)) as service:
        algorithm = SearchCatalogue().create()
        results, _ = algorithm.run({"OUTPUT": "memory:", "CATALOGUES": service.url}, context, feedback, {}, False)
    assert results == {}
