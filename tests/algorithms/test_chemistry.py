# SPDX-License-Identifier: GPL-2.0-or-later
"""Acid-base accounting and contamination indices through Processing."""

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

from crm_dataspace_plugin.algorithms.acidbase import AcidBaseAccount
from crm_dataspace_plugin.algorithms.contamination import ContaminationIndices


def table(fields: str, *rows: tuple[Any, ...]) -> QgsVectorLayer:
    layer = QgsVectorLayer("NoGeometry?" + "&".join(f"field={each}" for each in fields.split()), "samples", "memory")
    for values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        layer.dataProvider().addFeature(feature)
    return layer


def run(algorithm: Any, **parameters: Any) -> tuple[list[dict[str, Any]], str]:
    """Return the attributes of each feature of the output, and the log."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm.initAlgorithm()
    results, fine = algorithm.run({"OUTPUT": "memory:", **parameters}, context, feedback, {}, False)
    assert fine, feedback.textLog()
    made = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    return [dict(zip(made.fields().names(), each.attributes())) for each in made.getFeatures()], feedback.textLog()


def test_an_account_is_added_to_each_sample():
    samples = table("S:string NP:double", ("2,4 %", 35.0), (NULL, 35.0), ("0", 10.0), ("<0.01", 10.0))
    rows, log = run(AcidBaseAccount(), INPUT=samples, SULPHUR_FIELD="S", NP_FIELD="NP")
    assert [each["aba_class"] for each in rows] == ["PAG", "no data", "non-PAG", "no data"]
    assert (rows[0]["ap"], rows[0]["nnp"]) == (75.0, -40.0)  # 31.25 x 2.4; 35 - 75
    assert rows[1]["ap"] == NULL and rows[1]["np"] == 35.0
    assert rows[2]["npr"] == NULL and "no bound" in rows[2]["aba_reasons"]
    assert "“2,4 %” read as 2.4 %" in log and "“<0.01” is below a limit of detection: left out" in log


def test_a_second_run_replaces_the_first():
    samples = table("S:double NP:double aba_class:string", (2.4, 35.0, "old"))
    rows, log = run(AcidBaseAccount(), INPUT=samples, SULPHUR_FIELD="S", NP_FIELD="NP")
    assert rows[0]["aba_class"] == "PAG"
    assert "aba_class of an earlier run is replaced" in log


def test_breaks_in_the_wrong_order_are_refused():
    samples = table("S:double", (1.0,))
    with pytest.raises(QgsProcessingException, match="exchange them"):
        run(AcidBaseAccount(), INPUT=samples, SULPHUR_FIELD="S", PAG_BELOW=3)


def test_indices_are_added_for_each_element():
    samples = table("Pb_ppm:double As_ppm:string Fe_pct:double", (850.0, "120 ppm", 3.91764), (NULL, "S/I", NULL))
    rows, log = run(ContaminationIndices(), INPUT=samples, ELEMENT_FIELDS=["Pb_ppm", "As_ppm", "Fe_pct"])
    assert rows[0]["igeo_class_Pb"] == 6 and rows[0]["igeo_class_As"] == 5
    assert rows[0]["er_Pb"] == pytest.approx(250.0) and rows[0]["ef_Pb"] == pytest.approx(50.0)
    assert rows[0]["ri_class"] == "considerable"  # 250 + 250
    assert rows[1]["n_elements"] == 0 and rows[1]["ri"] == NULL and rows[1]["ri_class"] == NULL
    assert rows[1]["igeo_class_Pb"] == NULL


def test_a_table_of_ones_own_is_the_background():
    own = table("symbol:string value_ppm:double", ("As", 60.0))
    rows, _ = run(
        ContaminationIndices(),
        INPUT=table("As_ppm:double", (120.0,)),
        ELEMENT_FIELDS=["As_ppm"],
        BACKGROUND="table",
        BACKGROUND_TABLE=own,
    )
    assert rows[0]["cf_As"] == 2.0


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        pytest.param({"BACKGROUND": "table"}, "no table was given", id="no table"),
        pytest.param({"ELEMENT_FIELDS": ["name"]}, "does not begin with an element's symbol", id="no element"),
        pytest.param({"ELEMENT_FIELDS": ["As_ppm", "As_pct"]}, "Two fields hold As", id="twice"),
        pytest.param({"NORMALISER": "Xx"}, "“Xx”", id="no such normaliser"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_a_sentence(parameters, words):
    samples = table("As_ppm:double As_pct:double name:string", (1.0, 1.0, "x"))
    with pytest.raises(QgsProcessingException, match=words):
        run(ContaminationIndices(), **{"INPUT": samples, "ELEMENT_FIELDS": ["As_ppm"], **parameters})
