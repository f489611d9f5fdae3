# SPDX-License-Identifier: GPL-2.0-or-later
"""Contents of facilities from samples, through Processing."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from crm_dataspace_plugin.algorithms.facilitycontents import FacilityContents


def table(name: str, fields: str, *rows: tuple) -> QgsVectorLayer:
    made = QgsVectorLayer("NoGeometry?" + "&".join(f"field={each}" for each in fields.split()), name, "memory")
    for values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(values))
        made.dataProvider().addFeature(feature)
    return made


def facilities() -> QgsVectorLayer:
    return table("heaps", "site_id:string Zn_ppm:double", ("a", 7.0), ("b", NULL), ("c", NULL))


ASSAYS = "facility_id:string depth_from_m:double depth_to_m:double Cu_pct:string Au_ppb:double Zn_ppm:double"


def assays(*rows: tuple) -> QgsVectorLayer:
    first, second = ("a", 0.0, 2.0, "0,01", 30.0, 1.0), ("a", 2.0, 3.0, "0.04", NULL, 1.0)
    return table("assays", ASSAYS, *(rows or (first, second, ("b", NULL, NULL, "<0.2", 5.0, 1.0))))


def run(**parameters: Any) -> tuple[list[QgsFeature], str]:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm = FacilityContents()
    algorithm.initAlgorithm()
    given = {"INPUT": facilities(), "SAMPLES": assays(), "OUTPUT": "memory:", **parameters}
    results, fine = algorithm.run(given, context, feedback, {}, False)
    assert fine, feedback.textLog()
    return list(QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context).getFeatures()), feedback.textLog()


def test_each_facility_gets_the_mean_of_its_samples_in_mg_kg_weighted_by_depth():
    found, log = run()
    # a: Cu (2 x 100 + 1 x 400) / 3 = 200, Au 30 ppb = 0.03; b: half of 2000
    assert [each["Cu_ppm"] for each in found] == [pytest.approx(200.0), pytest.approx(1000.0), NULL]
    assert [each["Au_ppm"] for each in found] == [pytest.approx(0.03), pytest.approx(0.005), NULL]
    assert [each["n_samples"] for each in found] == [2, 1, 0]
    assert [each["contents_from"] for each in found] == [
        "mean of 2 samples in “assays”, weighted by interval of depth",
        "one sample in “assays”",
        "no sample in “assays”",
    ]
    assert "2 of 3 facilities have samples in “assays”." in log


def test_contents_that_the_facility_has_itself_stay():
    found, _ = run()
    assert [each["Zn_ppm"] for each in found] == [7.0, NULL, NULL]


def test_a_weight_that_is_chosen_comes_before_the_depth():
    weighed = table("w", "facility_id:string Cu_ppm:double tonnes:double", ("a", 100.0, 1.0), ("a", 400.0, 3.0))
    found, _ = run(SAMPLES=weighed, WEIGHT_FIELD="tonnes")
    assert found[0]["Cu_ppm"] == pytest.approx(325.0)  # (100 + 3 x 400) / 4
    assert "weighted by tonnes" in found[0]["contents_from"]


def test_without_depth_it_is_a_plain_mean_and_said_so():
    plain = table("w", "facility_id:string Cu_ppm:double", ("a", 100.0), ("a", 400.0), ("zz", 1.0))
    found, log = run(SAMPLES=plain)
    assert found[0]["Cu_ppm"] == 250.0
    assert found[0]["contents_from"] == "plain mean of 2 samples in “w”"
    assert "Samples of a facility that is not in the layer, or is there more than once: 1." in log


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        pytest.param("facility_id:string lab:string", "has no field with contents", id="no contents"),
        pytest.param("nobody:string Cu_ppm:string", "choose one under SAMPLE_ID_FIELD", id="no facility"),
    ],
)
def test_a_table_that_does_not_serve_is_refused_with_a_sentence(fields, words):
    with pytest.raises(QgsProcessingException, match=words):
        run(SAMPLES=table("t", fields, ("a", "1")))
