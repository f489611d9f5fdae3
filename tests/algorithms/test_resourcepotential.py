# SPDX-License-Identifier: GPL-2.0-or-later
"""Resource potential through Processing, on points, polygons and tables."""

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

from crm_dataspace_plugin.algorithms.resourcepotential import ResourcePotential

FIELDS = "name:string v:string rho:string Co_ppm:string Si_pct:double unfc:string"
HEAP = ("Alto <b>", "700000 m3", "1,8 t/m3", "250 ppm", 30.0, "E3;F3;G4")
UNKNOWN = ("Bajo", NULL, "1.8", "S/I", NULL, NULL)


def layer(kind: str, fields: str, *rows: tuple[Any, ...], wkt: str = "") -> QgsVectorLayer:
    made = QgsVectorLayer(f"{kind}{''.join(f'&field={each}' for each in fields.split())}", "facilities", "memory")
    for values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(values))
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        made.dataProvider().addFeature(feature)
    return made


def prices(*rows: tuple[Any, ...]) -> QgsVectorLayer:
    return layer("NoGeometry?", "symbol:string price_per_t:double currency:string date:string", *rows)


def run(facilities: QgsVectorLayer, **parameters: Any) -> list[QgsFeature]:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm = ResourcePotential()
    algorithm.initAlgorithm()
    given = {"VOLUME_FIELD": "v", "DENSITY_FIELD": "rho", "GRADE_FIELDS": ["Co_ppm", "Si_pct"], "UNFC_FIELD": "unfc"}
    results, fine = algorithm.run(
        {"INPUT": facilities, "OUTPUT": "memory:", **given, **parameters}, context, feedback, {}, False
    )
    assert fine, feedback.textLog()
    return list(QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context).getFeatures())


@pytest.mark.parametrize(
    ("kind", "wkt"),
    [
        pytest.param("Point?crs=EPSG:4326", "Point(-5.8 43.2)", id="points"),
        pytest.param("Polygon?crs=EPSG:25830", "Polygon((0 0, 9 0, 9 9, 0 0))", id="polygons"),
        pytest.param("NoGeometry?", "", id="a table"),
    ],
)
def test_a_heap_is_reckoned_as_by_hand(kind: str, wkt: str):
    euros = prices(("Co", 30_000.0, "EUR", "2024-06-30"))
    heap, unknown = run(layer(kind, FIELDS, HEAP, UNKNOWN, wkt=wkt), RECOVERY=60, PRICES=euros)
    assert heap["mass_t"] == pytest.approx(1.26e6) and heap["t_Co"] == pytest.approx(315.0)  # x 250 ppm
    assert heap["t_Co_p10"] < heap["t_Co_p50"] < heap["t_Co_p90"]
    assert heap["rec_Co"] == pytest.approx(189.0) and heap["value"] == pytest.approx(5.67e6)  # x 60 %, x 30,000
    assert (heap["value_currency"], heap["unfc"]) == ("EUR", "E3-F3-G4")
    assert heap["unfc_class"] == "prospective projects"
    assert heap["crm_tonnes"] == heap["srm_tonnes"] == pytest.approx(315.0)  # silicon is not counted
    empty = (
        "mass_t",
        "t_Co",
        "t_Co_p50",
        "enrichment_Co",
        "value",
        "value_currency",
        "crm_tonnes",
        "crm_score",
        "unfc",
    )
    assert [unknown[each] for each in empty] == [NULL] * len(empty)
    assert unknown["unfc_class"] == "UNKNOWN" and "grade not known: Co, Si" in unknown["reasons"]
    assert heap.geometry().isNull() == (not wkt)


def test_one_density_stands_in_where_the_field_has_none():
    thin = (*HEAP[:2], NULL, *HEAP[3:])
    assert run(layer("NoGeometry?", FIELDS, thin), DENSITY=2)[0]["mass_t"] == pytest.approx(1.4e6)
    assert run(layer("NoGeometry?", FIELDS, thin))[0]["mass_t"] == NULL


def test_the_same_seed_gives_the_same_and_another_does_not():
    def percentiles(seed: int, shape: str) -> list[Any]:
        (found,) = run(layer("NoGeometry?", FIELDS, HEAP), SEED=seed, DISTRIBUTION=shape)
        return [found[f"t_Co_{each}"] for each in ("p10", "p50", "p90")]

    assert percentiles(3, "lognormal") == percentiles(3, "lognormal") != percentiles(4, "lognormal")
    assert percentiles(3, "triangular") != percentiles(3, "lognormal")


def test_two_currencies_and_errors_that_cannot_be_are_refused_with_a_sentence():
    facilities = layer("NoGeometry?", FIELDS, HEAP)
    with pytest.raises(QgsProcessingException, match="use one currency"):
        run(facilities, PRICES=prices(("Co", 1.0, "EUR", "2024"), ("Ni", 1.0, "USD", "2024")))
    with pytest.raises(QgsProcessingException, match="between 0 and 100"):
        run(facilities, DISTRIBUTION="triangular", GRADE_UNCERTAINTY=150)


@pytest.mark.parametrize("name", ["SEED", "ITERATIONS", "ENRICHMENT_CAP", "RECOVERY", "DENSITY"])
def test_a_number_that_is_none_is_refused_with_its_name(name: str):
    with pytest.raises(QgsProcessingException, match=f"{name} is nan: give it a number"):
        run(layer("NoGeometry?", FIELDS, HEAP), **{name: float("nan")})


def test_the_report_shows_numbers_prices_method_and_what_is_missing_and_needs_no_network(tmp_path: Path):
    euros, path = prices(("Co", 30_000.0, "EUR", "2024-06-30")), tmp_path / "report.html"
    run(layer("NoGeometry?", FIELDS, UNKNOWN, HEAP), RECOVERY=60, PRICES=euros, REPORT=str(path))
    text = path.read_text(encoding="utf-8")
    assert text.index("Alto &lt;b&gt;") < text.index("Bajo")  # the one that is known comes first
    for each in ("2024-06-30", "5,670,000", "315", "not known", "Art. 27(2)", "not verified", "no licence or source"):
        assert each in text
    assert "http" not in text and "<script" not in text and "Alto <b>" not in text


def test_least_and_greatest_of_each_facility_are_the_ends_of_what_is_drawn():
    fields = f"{FIELDS} lo:double hi:string Co_min_ppm:double Co_max_ppm:double"
    (found,) = run(
        layer("NoGeometry?", fields, (*HEAP, 690_000.0, "0,71 hm3", 249.0, 251.0)),
        VOLUME_MIN_FIELD="lo",
        VOLUME_MAX_FIELD="hi",
        DENSITY_UNCERTAINTY=0,
        GRADE_MIN_FIELDS=["Co_min_ppm"],
        GRADE_MAX_FIELDS=["Co_max_ppm"],
    )
    assert 315 * 690 / 700 * 249 / 250 < found["t_Co_p10"] < found["t_Co_p90"] < 315 * 710 / 700 * 251 / 250


def test_a_per_cent_of_each_facility_comes_before_the_usual_one():
    facilities = layer("NoGeometry?", f"{FIELDS} e:double", (*HEAP, 0.0), (*HEAP, NULL))
    sure, usual = run(facilities, VOLUME_ERROR_FIELD="e", DENSITY_ERROR_FIELD="e", GRADE_ERROR_FIELD="e")
    assert sure["t_Co_p10"] == sure["t_Co_p90"] == sure["t_Co"]
    assert usual["t_Co_p10"] < usual["t_Co_p90"]


def test_scores_of_the_evidence_form_are_told_by_their_names():
    fields = f"{FIELDS} Economic_viability:integer study_level:integer sampling:integer"
    facilities = layer("NoGeometry?", fields, (*HEAP[:-1], NULL, 2, 2, 0))
    given = {"UNFC_FIELD": None, "SAMPLING_FIELD": "sampling"}
    (found,) = run(facilities, EVIDENCE_FIELDS=["Economic_viability", "study_level"], **given)
    assert found["unfc"] == "E2-F2-G4"
    with pytest.raises(QgsProcessingException, match="“v” is no score of the evidence form"):
        run(facilities, EVIDENCE_FIELDS=["v"])


def test_cost_recoveries_and_named_commodities_are_used():
    euros = prices(("Co", 30_000.0, "EUR", "2024-06-30"))
    own = layer("NoGeometry?", "symbol:string recovery_pct:double", ("Co", 50.0))
    facilities = layer("NoGeometry?", f"{FIELDS} RECURSO:string", (*HEAP, "COBRE-ORO"))
    (found,) = run(facilities, RECOVERIES=own, PRICES=euros, COST=3.8, COMMODITY_FIELD="RECURSO")
    assert found["value_per_t"] == pytest.approx(3.75) and found["economic"] == "no"  # 250e-6 x 50 % x 30,000
    assert found["value_p10"] < found["value_p50"] < found["value_p90"]
    assert found["named"] == "Cu; Au" and "said to hold, without a grade: Cu, Au" in found["reasons"]


def test_what_does_not_fit_is_a_field_of_its_own():
    (found,) = run(layer("NoGeometry?", FIELDS, (*HEAP[:2], 5.0, *HEAP[3:])))
    assert found["doubts"] == "a density of 5 t/m³, outside 1 to 4"


def test_the_preliminary_economic_assessment_comes_as_a_table():
    facilities = layer(
        "NoGeometry?", f"{FIELDS} how:string", (*HEAP, "drone survey 2024, 7 boreholes"), (*UNKNOWN, NULL)
    )
    context, algorithm = QgsProcessingContext(), ResourcePotential()
    algorithm.initAlgorithm()
    given = {"VOLUME_FIELD": "v", "DENSITY_FIELD": "rho", "GRADE_FIELDS": ["Co_ppm"], "NAME_FIELD": "name"}
    more = {"RECOVERY": 60, "COST": 4, "PRICES": prices(("Co", 30_000.0, "EUR", "2024-06-30")), "METHOD_FIELD": "how"}
    results, _ = algorithm.run(
        {"INPUT": facilities, "OUTPUT": "memory:", "ASSESSMENT": "memory:", **given, **more},
        context,
        QgsProcessingFeedback(False),
    )
    table = QgsProcessingUtils.mapLayerFromString(results["ASSESSMENT"], context)
    (row,) = table.getFeatures()  # the one whose grade is known
    assert [row[each] for each in ("element", "lists", "currency", "price_date", "economic")] == [
        *("Co", "critical, strategic", "EUR", "2024-06-30", "yes")
    ]
    assert row["contained_t"] == pytest.approx(315.0) and row["recoverable_t"] == pytest.approx(189.0)
    assert row["break_even_mg_kg"] == pytest.approx(222.22, rel=1e-4) and row["value"] == pytest.approx(5.67e6)
    assert row["methods"] == "mass from volume and density; drone survey 2024, 7 boreholes"
