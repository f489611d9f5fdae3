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


def test_the_report_shows_numbers_prices_method_and_what_is_missing_and_needs_no_network(tmp_path: Path):
    euros, path = prices(("Co", 30_000.0, "EUR", "2024-06-30")), tmp_path / "report.html"
    run(layer("NoGeometry?", FIELDS, UNKNOWN, HEAP), RECOVERY=60, PRICES=euros, REPORT=str(path))
    text = path.read_text(encoding="utf-8")
    assert text.index("Alto &lt;b&gt;") < text.index("Bajo")  # the one that is known comes first
    for each in ("2024-06-30", "5,670,000", "315", "not known", "Art. 27(2)", "not verified", "no licence or source"):
        assert each in text
    assert "http" not in text and "<script" not in text and "Alto <b>" not in text
