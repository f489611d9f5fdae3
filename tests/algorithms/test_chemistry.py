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
    assert [each["aba_class"] for each in rows] == ["PAG", "no data", "non-PAG", "non-PAG"]
    assert (rows[0]["ap"], rows[0]["nnp"]) == (75.0, -40.0)  # 31.25 x 2.4; 35 - 75
    assert rows[1]["ap"] == NULL and rows[1]["np"] == 35.0
    assert rows[2]["npr"] == NULL and "no bound" in rows[2]["aba_reasons"]
    assert (rows[3]["ap"], rows[3]["eu_inert"], rows[3]["eu_inert_sulphur"]) == (
        0.3125,
        "unknown",
        "yes",
    )  # 31.25 x 0.01
    assert "“2,4 %” read as 2.4 %" in log and "below a limit of detection, taken as the limit" in log


def test_what_is_below_detection_may_be_left_out():
    samples = table("S:string NP:double", ("<0.01", 10.0))
    rows, log = run(AcidBaseAccount(), INPUT=samples, SULPHUR_FIELD="S", NP_FIELD="NP", BELOW_DETECTION="left out")
    assert rows[0]["aba_class"] == "no data" and "left out: below a limit of detection" in log


def test_fields_that_were_not_given_are_told():
    samples = table("S_pct:double NP:double sample_id:string", (2.4, 35.0, "A-1"))
    rows, log = run(AcidBaseAccount(), INPUT=samples)
    assert rows[0]["aba_class"] == "no data"
    assert "Not given, though the layer seems to have it: SULPHUR_FIELD=S_pct NP_FIELD=NP" in log
    _, log = run(AcidBaseAccount(), INPUT=samples, SULPHUR_FIELD="S_pct", NP_FIELD="NP")
    assert "Not given" not in log


def test_a_report_calls_samples_by_their_number(tmp_path):
    samples = table("S_pct:double NP:double sample_id:string", (2.4, 35.0, "A-1"))
    report = tmp_path / "report.html"
    run(AcidBaseAccount(), INPUT=samples, SULPHUR_FIELD="S_pct", NP_FIELD="NP", REPORT=str(report))
    text = report.read_text(encoding="utf-8")
    assert ">1 sample</p>" in text and "<td>A-1</td>" in text
    assert "feature 1" not in text and "facilit" not in text.partition("Reasons")[0]


@pytest.mark.parametrize(("above", "expected"), [(None, "PAF"), (5, "UC"), (2, "PAF")])
def test_the_acid_of_the_nag_test_is_asked_for_where_a_limit_is_given(above, expected):
    samples = table("S:double NP:double pH:double NAG:string", (1.0, 10.0, 3.0, "3 kg H2SO4/t"))
    given = {"SULPHUR_FIELD": "S", "NP_FIELD": "NP", "NAG_PH_FIELD": "pH", "NAG_FIELD": "NAG"}
    rows, _ = run(AcidBaseAccount(), INPUT=samples, NAG_ABOVE=above, **given)
    assert rows[0]["amira_class"] == expected  # NAPP 30.6 - 9.8 = 20.8


def test_inert_waste_is_told_by_answers_and_by_limits_of_metals():
    fields = "S:double a:string c:string d:string e:string As_ppm:double"
    samples = table(fields, (0.05, "yes", "sí", "ja", "oui", 40.0), (0.05, "yes", "yes", "yes", "yes", 60.0))
    given = {
        "INERT_STABLE_FIELD": "a",
        "INERT_NOT_BURNING_FIELD": "c",
        "INERT_METALS_FIELD": "d",
        "INERT_FREE_FIELD": "e",
    }
    limits = table("symbol:string value_ppm:double", ("As", 50.0))
    rows, _ = run(
        AcidBaseAccount(), INPUT=samples, SULPHIDE_FIELD="S", METAL_FIELDS=["As_ppm"], METAL_LIMITS=limits, **given
    )
    assert [each["eu_inert"] for each in rows] == ["yes", "no"]
    assert "(d) fails: As 60 above 50 mg/kg, although the answer given says otherwise" in rows[1]["eu_inert_reasons"]


def test_what_was_read_as_what_comes_as_a_table():
    samples = table("S:string NP:double", ("2,4 %", 35.0), ("2,4 %", NULL), ("S/I", 3.0))
    algorithm, context, feedback = AcidBaseAccount(), QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm.initAlgorithm()
    given = {"INPUT": samples, "SULPHUR_FIELD": "S", "NP_FIELD": "NP", "OUTPUT": "memory:", "READINGS": "memory:"}
    results, _ = algorithm.run(given, context, feedback, {}, False)
    made = QgsProcessingUtils.mapLayerFromString(results["READINGS"], context)
    assert [each.attributes() for each in made.getFeatures()] == [
        ["S", "2,4 %", "2.4 %", "2"],
        ["S", "S/I", "not known", "1"],
        ["NP", "(plain numbers)", "numbers in kg CaCO3/t", "2"],
        ["NP", "(empty)", "not known", "1"],
    ]


def test_a_second_run_replaces_the_first():
    samples = table("S:double NP:double aba_class:string", (2.4, 35.0, "old"))
    rows, log = run(AcidBaseAccount(), INPUT=samples, SULPHUR_FIELD="S", NP_FIELD="NP")
    assert rows[0]["aba_class"] == "PAG"
    assert "aba_class is replaced by the result of that name" in log


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
    assert rows[0]["cdeg_class"] == "very high"  # 50 + 25 + 1
    assert "risk index of 2 with the responses Pb 5, As 10, 2 of them of Hakanson 1980" in rows[0]["reasons"]


def test_fields_whose_names_say_element_and_unit_are_taken_where_none_is_chosen():
    samples = table("name:string As_ppm:double Pb_pct:double As_pct:double no:double", ("a", 48.0, 0.17, 9.0, 1.0))
    rows, log = run(ContaminationIndices(), INPUT=samples)
    assert rows[0]["n_elements"] == 2
    assert (rows[0]["cf_As"], rows[0]["cf_Pb"]) == pytest.approx((10.0, 100.0))  # 48 / 4.8; 1700 / 17
    assert "by their names: As_ppm, Pb_pct" in log


def test_a_layer_without_contents_gets_no_indices_and_hears_why(tmp_path):
    report = tmp_path / "report.html"
    rows, log = run(ContaminationIndices(), INPUT=table("name:string", ("a",), ("b",)), REPORT=str(report))
    assert [(each["n_elements"], each["ri"], each["ri_class"]) for each in rows] == [(0, NULL, NULL)] * 2
    assert "no element is known" in rows[0]["reasons"]
    assert "says by its name that it holds the content of an element" in log
    page = report.read_text(encoding="utf-8")
    assert "no field with the content of an element" in page
    assert "Nothing was missing" not in page and "content of any element" in page


def test_breaks_and_toxic_responses_of_ones_own_are_used_and_said():
    own = table("symbol:string value:double", ("As", 20.0))
    samples = table("As_ppm:string", ("48",), ("<4.8",))
    given = {"INPUT": samples, "ELEMENT_FIELDS": ["As_ppm"], "TOXIC_RESPONSES": own, "CDEG_BREAKS": "6; 12; 24"}
    rows, _ = run(ContaminationIndices(), BELOW_DETECTION="half the limit", **given)
    assert (rows[0]["er_As"], rows[0]["cdeg_class"]) == (200.0, "moderate")  # 20 x 48 / 4.8; 10 is between 6 and 12
    assert (rows[1]["cf_As"], rows[1]["cdeg_class"]) == (0.5, "low")  # 2.4 / 4.8
    assert "As 20, 0 of them of Hakanson 1980" in rows[0]["reasons"]


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
