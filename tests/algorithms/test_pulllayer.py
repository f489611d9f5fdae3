# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from crm_dataspace_plugin.algorithms.pulllayer import PullLayer
from crm_dataspace_plugin.core.field_copy.connection import connect, open_field_copy
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.dataspace.embedded import DataSpace
from tests.core.test_pull import SCHEMA, facility
from tests.servers.feature_service import FeatureService


@pytest.fixture
def service():
    with FeatureService() as running:
        running.add_collection("heaps", [facility(n, restored=n % 2 == 0, site_id=n) for n in range(20)], SCHEMA, 7)
        yield running


@pytest.fixture
def run(qgis_app, qtbot):
    """Run the algorithm as Processing does, in a task, and return success, outputs and what it said."""

    def running(**parameters: object) -> tuple[bool, dict, str]:
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        task = QgsProcessingAlgRunnerTask(PullLayer().create(), parameters, context, feedback)
        found: list = []
        task.executed.connect(lambda successful, results: found.extend((successful, results)))
        with qtbot.waitSignal(task.executed, timeout=20_000):
            qgis_app.taskManager().addTask(task)
        return found[0], found[1], feedback.textLog()

    return running


def rows(path: Path, query: str) -> list[tuple]:
    connection = connect(path)
    try:
        return [tuple(each) for each in connection.execute(query)]
    finally:
        connection.close()


def test_a_collection_is_pulled_over_qgis_network(service, run, tmp_path):
    target = tmp_path / "copy.gpkg"
    done, results, _ = run(SOURCE=f"features:{service.url}/collections/heaps", FIELD_COPY=str(target))
    assert done
    assert results == {"FIELD_COPY": str(target), "LAYER": "heaps", "PULLED": 20, "SKIPPED": 0}
    assert rows(target, "SELECT count(*) FROM crm_base_heaps") == [(20,)]


def test_area_and_filter_narrow_the_pull(service, run, tmp_path):
    target = tmp_path / "copy.gpkg"
    done, results, log = run(
        SOURCE=f"{service.url}/collections/heaps",
        AREA="2.5,9.5,0.2,0.8 [EPSG:4326]",
        FILTER="restored = TRUE",
        EDITABLE=False,
        LAYER_NAME="some heaps",
        FIELD_COPY=str(target),
    )
    assert done
    assert (results["LAYER"], results["PULLED"]) == ("some_heaps", 4)  # 2 touches, then 4, 6, 8
    assert "applied here" in log


def test_polygons_of_a_layer_are_the_area(service, run, tmp_path):
    area = QgsVectorLayer("Polygon?crs=EPSG:4326", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON ((0 0, 0 10, 10 10, 0 0))"))
    area.dataProvider().addFeature(feature)
    path = tmp_path / "area.geojson"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    QgsVectorFileWriter.writeAsVectorFormatV3(area, str(path), QgsCoordinateTransformContext(), options)
    target = tmp_path / "copy.gpkg"
    done, results, _ = run(SOURCE=f"{service.url}/collections/heaps", AREA_LAYER=str(path), FIELD_COPY=str(target))
    assert done
    assert rows(target, "SELECT crm_id FROM heaps") == [("f-0",), ("f-1",)]


def test_a_record_of_a_catalogue_is_pulled_with_its_identity(run, tmp_path):
    space = DataSpace(":memory:", 0, None)
    space.publish_demo()
    space.start()
    try:
        found = Http().get(f"{space.url}/collections/catalogue/items", {"limit": "1"}).json()["features"][0]
        target = tmp_path / "copy.gpkg"
        done, results, log = run(
            SOURCE=found["id"], CATALOGUE=f"records:{space.url}/collections/catalogue", FIELD_COPY=str(target)
        )
        assert done, log
        assert results["PULLED"] > 0
        with open_field_copy(target) as connection:
            source = read_source(connection, results["LAYER"])
        assert source.record_id == found["id"]
        assert source.catalogue_url.startswith(space.url)
        assert source.licence
        done, results, _ = run(
            SOURCE=f"{space.url}/collections/facilities",
            FILTER="A_OVERLAPS(commodity, ('Cu', 'Zn')) AND area_m2 > 10000",
            LAYER_NAME="copper",
            FIELD_COPY=str(target),
        )
        commodities = [set(json.loads(each)) for (each,) in rows(target, "SELECT commodity FROM copper")]
        assert done
        assert 0 < results["PULLED"] == len(commodities) < 400
        assert all(each & {"Cu", "Zn"} for each in commodities)
    finally:
        space.stop()


def test_what_is_not_open_is_pulled_with_a_warning_and_without_a_question(run, tmp_path):
    space = DataSpace(":memory:", 0, None)
    space.publish_demo()
    space.start()
    try:
        found = Http().get(f"{space.url}/collections/catalogue/items", {"limit": "100"}).json()["features"]
        closed = next(each for each in found if each["properties"]["accessRights"] == "closed")
        catalogue = f"records:{space.url}/collections/catalogue"
        done, _, log = run(SOURCE=closed["id"], CATALOGUE=catalogue, FIELD_COPY=str(tmp_path / "copy.gpkg"))
        assert done
        assert "access closed, licence proprietary" in log
        assert closed["properties"]["publisher"] in log
        assert "private network" not in log, "the catalogue itself is on this host"
    finally:
        space.stop()


def test_the_help_says_that_nothing_is_asked():
    assert "Nothing is asked" in PullLayer().shortHelpString()


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        pytest.param({"SOURCE": "r-17"}, "give CATALOGUE, too", id="a record without catalogue"),
        pytest.param({"SOURCE": "r-17", "CATALOGUE": "nobody"}, "no catalogue called “nobody”", id="unknown catalogue"),
        pytest.param({"SOURCE": "{url}/collections/none"}, "answered 404", id="no such collection"),
        pytest.param({"SOURCE": "{url}/collections/heaps", "FILTER": "a ="}, "no property “a”", id="a wrong filter"),
    ],
)
def test_a_failure_is_one_sentence_with_advice(service, run, tmp_path, parameters, words):
    parameters = {**parameters, "SOURCE": parameters["SOURCE"].format(url=service.url)}
    done, _, log = run(FIELD_COPY=str(tmp_path / "copy.gpkg"), **parameters)
    assert not done
    assert words in log
    assert "Traceback" not in log
    assert list(tmp_path.iterdir()) == []


def test_coordinates_without_datum_ask_for_the_reference_system(run, tmp_path):
    table = tmp_path / "heaps.csv"
    table.write_text("name,utm_x,utm_y,utm\nLa Nicolasa,271600,4793059,30\n")
    target = tmp_path / "copy.gpkg"
    done, _, log = run(SOURCE=str(table), FIELD_COPY=str(target))
    assert not done
    assert "EPSG:25830, EPSG:23030" in log
    done, results, _ = run(SOURCE=str(table), CRS="EPSG:23030", FIELD_COPY=str(target))
    assert done
    layer = QgsVectorLayer(f"{target}|layername={results['LAYER']}", "heaps", "ogr")
    assert layer.crs().authid() == "EPSG:23030"


def test_coordinates_of_which_nothing_is_known_name_the_parameter_to_give(run, tmp_path):
    table = tmp_path / "heaps.csv"
    table.write_text("name,este,norte\nLa Nicolasa,271600,4793059\n")
    done, _, log = run(SOURCE=str(table), FIELD_COPY=str(tmp_path / "copy.gpkg"))
    assert not done
    assert "este and norte in metres without a UTM zone and a datum" in log
    assert "Give CRS: the reference system that the owner of the data names" in log


def test_qgis_edits_the_layer_and_the_base_stays(service, run, tmp_path):
    target = tmp_path / "copy.gpkg"
    run(SOURCE=f"{service.url}/collections/heaps", FIELD_COPY=str(target))
    before = rows(target, "SELECT * FROM crm_base_heaps ORDER BY fid")
    layer = QgsVectorLayer(f"{target}|layername=heaps", "heaps", "ogr")
    assert layer.isValid()
    assert layer.wkbType() == QgsWkbTypes.Type.Polygon
    assert layer.featureCount() == 20
    assert layer.startEditing()
    first = next(layer.getFeatures())
    assert layer.changeAttributeValue(first.id(), layer.fields().indexOf("name"), "La Nicolasa")
    added = QgsFeature(layer.fields())
    added["name"] = "new heap"
    added.setGeometry(QgsGeometry.fromWkt("POLYGON ((50 50, 51 50, 51 51, 50 50))"))
    assert layer.addFeature(added)
    assert layer.deleteFeature(5)
    assert layer.commitChanges(), layer.commitErrors()
    found = [each["name"] for each in layer.getFeatures(QgsFeatureRequest(QgsRectangle(50.4, 50.1, 50.6, 50.3)))]
    assert found == ["new heap"]
    del layer
    assert rows(target, "SELECT count(*) FROM rtree_heaps_geom") == [(20,)]
    assert rows(target, "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'heaps'") == [(20,)]
    assert rows(target, "SELECT name, restored, site_id FROM heaps WHERE fid = 1") == [("La Nicolasa", 1, 0)]
    assert rows(target, "SELECT crm_uuid, crm_id FROM heaps WHERE name = 'new heap'") == [(None, None)]
    assert rows(target, "SELECT * FROM crm_base_heaps ORDER BY fid") == before
    untouched = "SELECT geom, crm_uuid, crm_id, name, restored, uuid FROM {} WHERE fid NOT IN (1, 5) AND crm_id NOTNULL"
    assert rows(target, untouched.format("heaps")) == rows(target, untouched.format("crm_base_heaps"))


@pytest.fixture(scope="module")
def demo():
    space = DataSpace()
    space.publish_demo()
    space.start()
    yield space
    space.stop()


def test_children_named_come_with_the_layer(demo, run, tmp_path):
    target = tmp_path / "copy.gpkg"
    source = f"features:{demo.url}/collections/facilities-asturias"
    done, results, log = run(SOURCE=source, FIELD_COPY=str(target), LAYER_NAME="facilities", CHILDREN="*")
    assert done
    assert results["LAYER"] == "facilities"
    assert "into the layer assays" in log
    assert rows(target, "SELECT parent, parent_field, child, child_field FROM crm_relation") == [
        ("facilities", "site_id", "assays", "facility_id")
    ]


def test_without_children_named_the_layer_comes_alone(demo, run, tmp_path):
    target = tmp_path / "copy.gpkg"
    done, _, _ = run(SOURCE=f"features:{demo.url}/collections/facilities-asturias", FIELD_COPY=str(target))
    assert done
    assert rows(target, "SELECT count(*) FROM crm_source") == [(1,)]


def test_a_child_that_is_not_there_stops_before_anything_is_pulled(demo, run, tmp_path):
    target = tmp_path / "copy.gpkg"
    source = f"features:{demo.url}/collections/facilities-asturias"
    done, _, log = run(SOURCE=source, FIELD_COPY=str(target), CHILDREN="drill holes")
    assert not done
    assert "drill holes" in log
    assert not target.exists()
