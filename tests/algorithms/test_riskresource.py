# SPDX-License-Identifier: GPL-2.0-or-later
"""Risk and resource through Processing, on points, polygons and tables."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from crm_dataspace_plugin.algorithms.riskresource import RiskResource

ROWS = (("A", 12, 3.0), ("B", 7, 20.0), ("C", 4, NULL), ("D", 0, 1.0))


def layer(kind: str = "NoGeometry?", wkt: str = "") -> QgsVectorLayer:
    fields = "&field=name:string&field=yes_count:integer&field=crm_score:double"
    made = QgsVectorLayer(f"{kind}{fields}", "facilities", "memory")
    for values in ROWS:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(values))
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        made.dataProvider().addFeature(feature)
    return made


def run(facilities: QgsVectorLayer, **parameters: Any) -> tuple[list[QgsFeature], str]:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm = RiskResource()
    algorithm.initAlgorithm()
    results, fine = algorithm.run(
        {"INPUT": facilities, "OUTPUT": "memory:", **parameters}, context, feedback, {}, False
    )
    assert fine, feedback.textLog()
    return list(QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context).getFeatures()), feedback.textLog()


@pytest.mark.parametrize(
    ("kind", "wkt"),
    [
        pytest.param("Point?crs=EPSG:4326", "Point(-5.8 43.2)", id="points"),
        pytest.param("Polygon?crs=EPSG:25830", "Polygon((0 0, 9 0, 9 9, 0 0))", id="polygons"),
        pytest.param("NoGeometry?", "", id="a table"),
    ],
)
def test_facilities_get_classes_quadrant_and_priority(kind: str, wkt: str):
    found, log = run(layer(kind, wkt), RISK_BREAKS="5; 10", RESOURCE_BREAKS="5;10")
    # risk 1, 2/3, -, 0; resource 1/2, 1, -, 0: means 3/4, 5/6, -, 0
    assert [each["priority"] for each in found] == [2, 1, NULL, 3]
    assert [each["risk_class"] for each in found] == ["high", "moderate", "low", "low"]
    assert [each["resource_class"] for each in found] == ["low", "high", "UNKNOWN", "low"]
    assert found[0]["quadrant"] == "high risk, low resource" and found[2]["quadrant"] == "UNKNOWN"
    assert "yes_count is taken" in log and "crm_score is taken" in log
    assert "breaks given" in found[0]["reasons"] and found[0].geometry().isNull() == (not wkt)


def test_a_field_that_is_not_there_leaves_the_axis_unknown():
    only = QgsVectorLayer("NoGeometry?field=yes_count:integer", "facilities", "memory")
    feature = QgsFeature(only.fields())
    feature.setAttributes([7])
    only.dataProvider().addFeature(feature)
    (found,), _ = run(only)
    assert (found["priority"], found["quadrant"]) == (NULL, "UNKNOWN")
    assert "resource not known: no field given" in found["reasons"]


def test_breaks_and_weights_that_cannot_be_are_refused_with_a_sentence():
    with pytest.raises(QgsProcessingException, match="2 rising numbers"):
        run(layer(), RISK_BREAKS="12; 5")
    with pytest.raises(QgsProcessingException, match="Both weights are 0"):
        run(layer(), RISK_WEIGHT=0, RESOURCE_WEIGHT=0)


def test_the_report_is_written(tmp_path: Path):
    path = tmp_path / "report.html"
    run(layer(), RISK_WEIGHT=0.7, RESOURCE_WEIGHT=0.3, REPORT=str(path))
    text = path.read_text(encoding="utf-8")
    assert "weights 0.7 for risk (yes_count) and 0.3 for resource (crm_score)" in text and "<svg" in text


def test_a_report_that_cannot_be_written_is_told(tmp_path: Path):
    with pytest.raises(QgsProcessingException, match="does not exist"):
        run(layer(), REPORT=str(tmp_path / "no folder" / "report.html"))


def scores(*rows: tuple, fields: str = "field=crm_uuid:string&field=crm_tonnes:double") -> QgsVectorLayer:
    made = QgsVectorLayer(f"NoGeometry?{fields}", "scores", "memory")
    for values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(values))
        made.dataProvider().addFeature(feature)
    return made


def test_the_resource_of_another_layer_is_matched_by_uuid_and_the_log_says_how_many():
    risks = scores(("a", 12.0), ("b", 4.0), ("c", 1.0), fields="field=crm_uuid:string&field=yes_count:double")
    found, log = run(risks, RESOURCE_LAYER=scores(("b", 20.0), ("a", 3.0), ("d", 9.0)))
    # a: risk 1, resource 0; b: risk 1/2, resource 1: means 1/2 and 3/4; c has no resource
    assert [each["priority"] for each in found] == [2, 1, NULL]
    assert "“scores” is matched by crm_uuid: 2 of 3 facilities; 1 without a row." in log


def test_both_axes_may_stand_in_other_layers(tmp_path: Path):
    both = scores(("a", "A"), ("b", "B"), fields="field=site_id:string&field=name:string")
    risks = scores(("b", 5.0), ("a", 9.0), fields="field=site_id:string&field=ri:double")
    resources = scores(("a", 1.0), ("b", 2.0), fields="field=site_id:string&field=crm_score:double")
    path = tmp_path / "report.html"
    found, _ = run(both, RISK_LAYER=risks, RESOURCE_LAYER=resources, REPORT=str(path), RISK_WEIGHT=1, RESOURCE_WEIGHT=0)
    assert [each["priority"] for each in found] == [1, 2]
    assert "results of resource" in path.read_text(encoding="utf-8")


def test_layers_without_an_id_in_common_are_refused_with_what_to_do():
    with pytest.raises(QgsProcessingException, match="have no id in common: choose a field"):
        run(layer(), RESOURCE_LAYER=scores(("a", 1.0)))
