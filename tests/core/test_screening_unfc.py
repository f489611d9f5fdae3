# SPDX-License-Identifier: GPL-2.0-or-later
"""UNFC codes as inventories write them, and their classes."""

from __future__ import annotations

from typing import Any

import pytest

from crm_dataspace_plugin.core.screening.resource.unfc import UNKNOWN, Evidence, classify
from crm_dataspace_plugin.core.screening.resource.unfc_evidence import score_names


@pytest.mark.parametrize(
    ("evidence", "code", "name"),
    [
        pytest.param({"code": "E3-F3-G4"}, "E3-F3-G4", "prospective projects", id="dashes"),
        pytest.param({"code": "E3;F2;G2"}, "E3-F2-G2", "non-viable projects", id="semicolons"),
        pytest.param({"code": "112"}, "E1-F1-G2", "viable projects", id="digits"),
        pytest.param({"code": 223}, "E2-F2-G3", "potentially viable projects", id="a number"),
        pytest.param({"code": "e3.2 f4.1 g4"}, "E3.2-F4.1-G4", "remaining products", id="sub-categories"),
        pytest.param({"e": "E2", "f": 2, "g": "1"}, "E2-F2-G1", "potentially viable projects", id="single fields"),
        pytest.param(
            {"e": "1", "scores": {"project_maturity": 1}, "g": 3}, "E1-F1-G3", "viable projects", id="maturity"
        ),
        pytest.param(
            {"scores": {"project_defined": 0, "sampling": 0}},
            "E3.2-F4-G4",
            "remaining products",
            id="neither project nor samples",
        ),
        pytest.param(
            {"scores": {"project_maturity": 3, "sampling": "0"}}, "E3.2-F3-G4", "prospective projects", id="not sampled"
        ),
        pytest.param({"code": "E3-F3-G2"}, "E3-F3-G2", UNKNOWN, id="in no class"),
        pytest.param({}, "", UNKNOWN, id="nothing known"),
        pytest.param({"scores": {"sampling": 0}}, "", UNKNOWN, id="no samples alone"),
        pytest.param({"e": 3, "scores": {"project_maturity": 9}, "g": 4}, "", UNKNOWN, id="maturity not known"),
        pytest.param({"code": "E5-F3-G2"}, "", UNKNOWN, id="no such category"),
        pytest.param({"code": "E1-E2-G2"}, "", UNKNOWN, id="one axis twice"),
        pytest.param({"code": "S/I"}, "", UNKNOWN, id="a word that says nothing"),
    ],
)
def test_evidence_becomes_a_code_and_a_class(evidence: dict[str, Any], code: str, name: str) -> None:
    found = classify(Evidence(**evidence))
    assert (found.code, found.name) == (code, name)
    assert found.reason


def test_a_contradiction_is_told_and_has_no_class() -> None:
    found = classify(Evidence(code="E3-F3-G2", e="E1", f="F2", g="G3"))
    assert (found.code, found.name) == ("", UNKNOWN)
    assert "contradiction: the code says E3, the evidence E1" in found.reason


def test_the_finer_category_is_kept_and_what_is_not_verified_is_said() -> None:
    found = classify(Evidence(code="E3-F4-G4", e="3.2"))
    assert found.code == "E3.2-F4-G4" and "not verified against the source" in found.reason


GOOD = dict.fromkeys(("social_acceptance", "protected_area", "environmental_restriction", "environmental_impact"), 3)
KNOWN = dict.fromkeys(
    ("boreholes", "sampling", "chemical_composition", "physical_properties", "spatial_distribution"), 3
)


@pytest.mark.parametrize(
    ("scores", "code"),
    [
        pytest.param(
            {**GOOD, **KNOWN, "economic_viability": 3, "regulatory_status": 3, "study_level": 3}, "E1-F1-G1", id="best"
        ),
        pytest.param(
            {**GOOD, **KNOWN, "economic_viability": 3, "regulatory_status": 2, "study_level": 2},
            "E2-F2-G1",
            id="permit",
        ),
        pytest.param(
            {**GOOD, **KNOWN, "protected_area": 1, "economic_viability": 3, "study_level": 1},
            "E3.3-F3-G1",
            id="barrier",
        ),
        pytest.param({**KNOWN, "economic_viability": 1, "study_level": 2}, "E3.3-F2-G1", id="not viable"),
        pytest.param({**KNOWN, "economic_viability": 0, "project_maturity": 4}, "E3.2-F4-G1", id="not yet told"),
        pytest.param(
            {**KNOWN, "boreholes": 2, "economic_viability": 2, "project_maturity": 2},
            "E2-F2-G2",
            id="the lowest counts",
        ),
        pytest.param(
            {**KNOWN, "boreholes": 0, "economic_viability": 2, "project_maturity": 2}, "E2-F2-G3", id="no boreholes"
        ),
        pytest.param({"economic_viability": 2, "project_maturity": 2}, "", id="nothing known of the waste"),
        pytest.param({**KNOWN, "economic_viability": 7, "project_maturity": 2}, "", id="no score"),
    ],
)
def test_scores_of_the_evidence_form_settle_categories(scores: dict[str, Any], code: str) -> None:
    found = classify(Evidence(scores=scores))
    assert found.code == code
    if "economic_viability" in scores and scores["economic_viability"] == 7:
        assert "economic_viability “7” is no score" in found.reason


def test_a_stated_category_counts_more_than_scores_and_what_speaks_against_it_is_told() -> None:
    found = classify(Evidence(code="E1-F2-G2", scores={"economic_viability": 1}))
    assert found.code == "E1-F2-G2"
    assert "stated is E1, the scores speak for E3.3" in found.reason


def test_each_score_of_the_form_has_a_name_of_its_own() -> None:
    assert len(set(score_names())) == len(score_names()) == 21
