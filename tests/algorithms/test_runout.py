# SPDX-License-Identifier: GPL-2.0-or-later
"""Run-out through Processing, on points, polygons and tables."""

from __future__ import annotations

import math
from typing import Any

import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)

from crm_dataspace_plugin.algorithms.runout import TYPES, RunoutBounds

DAM = ("tailings-pond", "25 m", "1,2 million m3")


def layer(kind: str, *rows: tuple[str, str, Any, Any]) -> QgsVectorLayer:
    """Return facilities with geometry (WKT), type, height and volume."""
    made = QgsVectorLayer(f"{kind}&field=type:string&field=h:string&field=v:string", "facilities", "memory")
    for wkt, *values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        made.dataProvider().addFeature(feature)
    return made


def run(facilities: QgsVectorLayer, **parameters: Any) -> tuple[list[QgsFeature], QgsVectorLayer, str]:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm = RunoutBounds()
    algorithm.initAlgorithm()
    given = {"HEIGHT_FIELD": "h", "VOLUME_FIELD": "v", "FACILITY_TYPE_FIELD": "type", **parameters}
    results, fine = algorithm.run({"INPUT": facilities, "OUTPUT": "memory:", **given}, context, feedback, {}, False)
    assert fine, feedback.textLog()
    made = context.takeResultLayer(results["OUTPUT"]) or QgsProcessingUtils.mapLayerFromString(
        results["OUTPUT"], context
    )
    return list(made.getFeatures()), made, feedback.textLog()


def test_points_become_their_outer_bounds():
    found, made, log = run(layer("Point?crs=EPSG:25830", ("Point(272000 4793000)", *DAM)), METHOD="Rico et al. 2008")
    (dam,) = found
    assert QgsWkbTypes.displayString(made.wkbType()) == "MultiPolygon" and made.crs().authid() == "EPSG:25830"
    assert dam["vf_m3"] == pytest.approx(425_500, rel=2e-3) and dam["runout_km"] == pytest.approx(7.67, rel=2e-3)
    assert dam.geometry().area() == pytest.approx(math.pi * (dam["runout_high_km"] * 1000) ** 2, rel=0.01)
    assert "“25 m” read as 25 m" in log and "nothing ends at its line" in log


def test_polygons_lie_within_their_outer_bounds():
    pond = "Polygon((-5.81 43.25, -5.80 43.25, -5.80 43.26, -5.81 43.26, -5.81 43.25))"
    (dam, heap), _, _ = run(layer("Polygon?crs=EPSG:4326", (pond, *DAM), (pond, "waste-dump", "20", "1000000")))
    assert dam.geometry().contains(QgsGeometry.fromWkt(pond))
    assert heap.geometry().contains(QgsGeometry.fromWkt(pond)) and dam.geometry().contains(heap.geometry())
    assert heap["runout_km"] == pytest.approx(0.0738, rel=1e-3)  # 20 m x 10^0.567
    assert heap["vf_m3"] == NULL and heap["vf_high_m3"] == 1e6


def test_what_is_missing_has_neither_numbers_nor_a_polygon():
    rows = [("Point(0 0)", "tailings-pond", NULL, "1000"), ("", *DAM), ("Point(0 89.4)", *DAM)]
    (unknown, nowhere, polar), _, _ = run(layer("Point?crs=EPSG:4326", *rows))
    assert not unknown.hasGeometry() and unknown["runout_high_km"] == NULL and unknown["reasons"] == "not known: height"
    assert not nowhere.hasGeometry() and nowhere["runout_km"] > 5 and "has no geometry" in nowhere["reasons"]
    assert not polar.hasGeometry() and "would reach a pole" in polar["reasons"]


def test_a_table_without_geometries_has_the_numbers():
    (dam,), made, _ = run(layer("NoGeometry?", ("", *DAM)))
    assert not made.isSpatial() and dam["runout_km"] == pytest.approx(5.78, rel=2e-3)


def test_without_fields_nothing_is_known():
    (dam,), _, _ = run(layer("Point?crs=EPSG:4326", ("Point(0 0)", *DAM)), HEIGHT_FIELD=None, VOLUME_FIELD=None)
    assert [dam[each] for each in TYPES if each != "reasons"] == [NULL] * 7


def test_spreads_and_probability_are_parameters():
    given = layer("Point?crs=EPSG:4326", ("Point(0 0)", *DAM))
    (usual,), _, _ = run(given)
    (narrow,), _, _ = run(given, PROBABILITY=50, RELEASED_SPREAD=0.1, DISTANCE_SPREAD=0.1)
    assert narrow["runout_low_km"] > usual["runout_low_km"] and narrow["runout_high_km"] < usual["runout_high_km"]
    assert "50 % interval with spreads 0.1 and 0.1" in narrow["reasons"]
