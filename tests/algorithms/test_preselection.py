# SPDX-License-Identifier: GPL-2.0-or-later
"""`crmdataspace:preselection` as a script or a model would run it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Optional

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from crm_dataspace_plugin.algorithms.preselection import Preselection

UTM = "EPSG:25830"
ADDED = [
    *(f"q{number:02d}" for number in range(1, 19)),
    *("decision", "yes_count", "unknown_count", "no_count", "coverage", "content_hazard", "stability_hazard"),
    *("reasons", "d_water_m", "d_settlement_m", "d_poor_water_m", "d_protected_m", "d_farmland_m"),
    *("ask_first", "sensitivity", "basis"),
]
FIELDS = "field=site_id:string(20)&field=kind:string(40)&field=height:double&field=incident:boolean"


class Feedback(QgsProcessingFeedback):
    """Remembers what it was told, and cancels after so many ticks if asked to."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)


def layer(uri: str, rows: list[tuple[Optional[str], list[Any]]], name: str) -> QgsVectorLayer:
    made = QgsVectorLayer(uri, name, "memory")
    assert made.isValid()
    features = []
    for wkt, values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    made.updateExtents()
    return made


@pytest.fixture
def ponds(qgis_app) -> QgsVectorLayer:
    square = "Polygon (({0} 4800000, {1} 4800000, {1} 4800200, {0} 4800200, {0} 4800000))"
    bow_tie = "Polygon ((406000 4800000, 406100 4800100, 406100 4800000, 406000 4800100, 406000 4800000))"
    rows = [
        (square.format(400000, 400200), ["A", "tailings-pond", 12.5, False]),
        (square.format(402000, 402200), ["B", "Escombrera", None, None]),
        (bow_tie, ["C", None, 3.0, False]),
        (None, ["D", "tailings-pond", 3.0, True]),
    ]
    return layer(f"Polygon?crs={UTM}&{FIELDS}", rows, "ponds")


@pytest.fixture
def river(qgis_app) -> QgsVectorLayer:
    return layer(f"LineString?crs={UTM}", [("LineString (400700 4790000, 400700 4810000)", [])], "river")


def run(**parameters: Any) -> tuple[dict[str, Any], QgsVectorLayer, Feedback]:
    """Run the algorithm; objects are owned by the project's context like in the toolbox."""
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    given = {"OUTPUT": "memory:", "FACILITY_TYPE_FIELD": "kind", "HEIGHT_FIELD": "height", "INCIDENT_FIELD": "incident"}
    algorithm = Preselection().create()
    results, done = algorithm.run({**given, **parameters}, context, feedback, {}, False)
    assert done
    output = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    context.takeResultLayer(output.id())
    return results, output, feedback


def rows(output: QgsVectorLayer) -> dict[str, QgsFeature]:
    return {each["site_id"]: each for each in output.getFeatures()}


def test_each_feature_keeps_its_fields_and_gains_the_results(ponds, river):
    _, output, _ = run(INPUT=ponds, WATER=river)
    assert output.fields().names() == ["site_id", "kind", "height", "incident", *ADDED]
    assert output.crs() == ponds.crs()
    found = rows(output)
    assert list(found) == ["A", "B", "C", "D"]
    assert found["A"].geometry().equals(next(ponds.getFeatures()).geometry())
    assert (found["A"]["height"], found["A"]["q06"], found["A"]["q08"]) == (12.5, "YES", "NO")
    assert (found["B"]["q05"], found["B"]["q08"], found["B"]["q01"]) == ("NO", "UNKNOWN", "UNKNOWN")


def test_distances_are_metres_and_missing_ones_are_null(ponds, river):
    found = rows(run(INPUT=ponds, WATER=river)[1])
    assert found["A"]["d_water_m"] == pytest.approx(500, rel=0.001)
    assert (found["A"]["q11"], found["B"]["q11"]) == ("YES", "NO")
    assert str(found["A"]["d_farmland_m"]) == "NULL"
    assert found["A"]["q18"] == "UNKNOWN"


def test_bad_features_are_counted_warned_of_and_kept(ponds, river):
    results, output, feedback = run(INPUT=ponds, WATER=river)
    assert (results["TOTAL"], results["UNUSABLE"]) == (4, 1)
    assert rows(output)["D"]["q11"] == "UNKNOWN"
    assert rows(output)["C"]["d_water_m"] == pytest.approx(5300, rel=0.001)
    assert any("crosses itself" in each for each in feedback.warnings)
    assert any("no geometry" in each for each in feedback.warnings)


def test_results_of_an_earlier_run_are_replaced(ponds, river):
    first = run(INPUT=ponds, WATER=river)[1]
    second = run(INPUT=first, WATER=river, WATER_DISTANCE=100)[1]
    assert second.fields().names() == first.fields().names()
    assert rows(second)["A"]["q11"] == "NO"


def test_a_layer_without_a_reference_system_is_refused_by_name(ponds):
    nowhere = layer("Point", [("Point (1 2)", [])], "nowhere")
    nowhere.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="nowhere"):
        Preselection().create().run(
            {"INPUT": ponds, "WATER": nowhere, "OUTPUT": "memory:"}, QgsProcessingContext(), Feedback(), {}, False
        )


@pytest.mark.parametrize("name", ["INPUT", "WATER"])
def test_a_source_that_does_not_exist_is_an_error(ponds, name: str):
    parameters = {"INPUT": ponds, "OUTPUT": "memory:", name: "/absent/layer.gpkg"}
    with pytest.raises(QgsProcessingException):
        Preselection().create().run(parameters, QgsProcessingContext(), Feedback(), {}, False)


def test_an_output_that_cannot_be_written_is_an_error(ponds):
    parameters = {"INPUT": ponds, "OUTPUT": "/absent/folder/out.gpkg"}
    with pytest.raises(QgsProcessingException):
        Preselection().create().run(parameters, QgsProcessingContext(), Feedback(), {}, False)


def test_a_report_that_cannot_be_written_is_an_error(ponds):
    parameters = {"INPUT": ponds, "OUTPUT": "memory:", "REPORT": "/proc/report.html"}
    with pytest.raises(QgsProcessingException, match="report"):
        Preselection().create().run(parameters, QgsProcessingContext(), Feedback(), {}, False)


def test_a_cancelled_run_gives_nothing(ponds, river):
    feedback = Feedback()
    feedback.cancel()
    results, _ = (
        Preselection()
        .create()
        .run({"INPUT": ponds, "WATER": river, "OUTPUT": "memory:"}, QgsProcessingContext(), feedback, {}, False)
    )
    assert "OUTPUT" not in results


def test_without_shapely_the_algorithm_says_how_to_install_it(ponds, monkeypatch):
    monkeypatch.setitem(sys.modules, "shapely", None)
    can, why = Preselection().canExecute()
    assert not can
    assert "pip install" in why


def geopackage(tmp_path: Path, source: QgsVectorLayer) -> str:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    path = tmp_path / f"{source.name()}.gpkg"
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(source, str(path), context, options)[0] == 0
    return str(path)


def settlements() -> QgsVectorLayer:
    rows_ = [("Point (400600 4800100)", [50]), ("Point (400900 4800100)", [700]), ("Point (402300 4800100)", [None])]
    return layer(f"Point?crs={UTM}&field=people:integer", rows_, "towns")


def test_a_geopackage_gives_the_same_answers_as_a_layer_in_memory(ponds, tmp_path):
    towns = settlements()
    here = rows(run(INPUT=ponds, SETTLEMENTS=towns, POPULATION_FIELD="people")[1])
    there = rows(run(INPUT=ponds, SETTLEMENTS=geopackage(tmp_path, towns), POPULATION_FIELD="people")[1])
    assert here["A"]["d_settlement_m"] == pytest.approx(700, rel=0.001)
    assert (here["A"]["q15"], here["B"]["q15"]) == ("YES", "UNKNOWN")
    for name in here:
        assert [str(value) for value in here[name].attributes()[:-9]] == [str(v) for v in there[name].attributes()[:-9]]


@pytest.mark.parametrize("how", ["selection", "filter", "unsaved edit"])
def test_of_a_geopackage_only_what_the_layer_shows_counts(ponds, tmp_path, how: str):
    towns = QgsVectorLayer(geopackage(tmp_path, settlements()), "towns")
    QgsProject.instance().addMapLayer(towns)
    given: Any = towns
    if how == "selection":
        towns.selectByExpression("people = 50")
        given = QgsProcessingFeatureSourceDefinition(towns.id(), True)
    elif how == "filter":
        assert towns.setSubsetString("people = 50")
    else:
        towns.startEditing()
        assert towns.deleteFeatures([each.id() for each in towns.getFeatures() if each["people"] != 50])
    try:
        found = rows(run(INPUT=ponds, SETTLEMENTS=given, POPULATION_FIELD="people", POPULATION_MIN=10)[1])
        assert found["B"]["d_settlement_m"] == pytest.approx(1400, rel=0.001)
        assert found["B"]["q15"] == "NO"
    finally:
        towns.rollBack()
        QgsProject.instance().removeMapLayer(towns.id())


def test_the_report_is_written_where_asked(ponds, river, tmp_path):
    path = tmp_path / "report.html"
    results, _, _ = run(INPUT=ponds, WATER=river, REPORT=str(path))
    assert results["REPORT"] == str(path)
    assert "Pre-selection: ponds" in path.read_text(encoding="utf-8")
