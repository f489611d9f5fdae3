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
