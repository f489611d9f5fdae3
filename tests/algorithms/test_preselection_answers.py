# SPDX-License-Identifier: GPL-2.0-or-later
"""Answers of persons, elevation models and what to ask first, as `crmdataspace:preselection` takes and gives them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsRasterLayer, QgsVectorLayer

from crm_dataspace_plugin.algorithms import preselection_answers
from crm_dataspace_plugin.algorithms.preselection import Preselection
from tests.algorithms.test_preselection import UTM, Feedback, layer, rows, run

COLUMNS = "field=Facility:string&field=question:integer&field=answer:string&field=name:string&field=date:date"


@pytest.fixture
def heaps(qgis_app) -> QgsVectorLayer:
    square = "Polygon (({0} 4800000, {1} 4800000, {1} 4800200, {0} 4800200, {0} 4800000))"
    known = [
        (square.format(400000, 400200), ["A", "waste-dump", None, False]),
        (square.format(402000, 402200), ["B", "tailings-pond", None, False]),
    ]
    uri = "field=site_id:string(20)&field=kind:string(40)&field=height:double&field=incident:boolean"
    return layer(f"Polygon?crs={UTM}&{uri}", known, "heaps")


def table(*answers: tuple, columns: str = COLUMNS) -> QgsVectorLayer:
    return layer(f"NoGeometry?{columns}", [(None, list(each)) for each in answers], "answers")


def test_an_answer_of_a_person_is_in_the_result_with_who_and_when(heaps):
    told = table(("A", 1, "YES", "Ana Pérez", "2026-11-12"), ("A", 1, "NO", "Eva", "2026-11-01"))
    _, output, feedback = run(INPUT=heaps, ANSWERS=told, ID_FIELD="site_id")
    found = rows(output)
    assert (found["A"]["q01"], found["B"]["q01"]) == ("YES", "NO")
    assert "Q1 YES: answered by Ana Pérez, 2026-11-12; the data say NO" in found["A"]["reasons"]
    assert feedback.warnings == ["Answers of persons: 1 gave way to a newer one."]


def test_bad_answers_are_told_and_do_not_stop_the_run(heaps):
    told = table(("Z", 1, "YES", "Ana", "2026-11-12"), ("A", 99, "YES", "Ana", "2026-11-12"))
    _, output, feedback = run(INPUT=heaps, ANSWERS=told, ID_FIELD="site_id")
    assert rows(output)["A"]["q01"] == "NO"
    assert feedback.warnings == [
        "Answers left out: 1 name a facility that is not in the layer: “Z”.",
        "Answers left out: 1 name no question from 1 to 18: “99”.",
    ]


@pytest.mark.parametrize(
    ("columns", "parameters", "why"),
    [
        (COLUMNS, {}, "ID_FIELD"),
        ("field=facility:string&field=question:integer", {"ID_FIELD": "site_id"}, "no column answer, name, date"),
    ],
    ids=["no id field", "no columns"],
)
def test_answers_that_cannot_be_matched_are_refused_in_one_sentence(heaps, columns: str, parameters: dict, why: str):
    given: dict[str, Any] = {"INPUT": heaps, "OUTPUT": "memory:", "ANSWERS": table(columns=columns), **parameters}
    with pytest.raises(QgsProcessingException, match=why):
        Preselection().create().run(given, QgsProcessingContext(), Feedback(), {}, False)


def test_a_table_too_long_for_answers_is_refused_before_it_is_read(heaps, monkeypatch):
    monkeypatch.setattr(preselection_answers, "MOST", 1)
    given = {"INPUT": heaps, "OUTPUT": "memory:", "ANSWERS": table(*[("A", 1, "YES", "Ana", "2026-11-12")] * 2)}
    with pytest.raises(QgsProcessingException, match="“answers” has 2 rows, more than 1"):
        Preselection().create().run({**given, "ID_FIELD": "site_id"}, QgsProcessingContext(), Feedback(), {}, False)


def test_what_to_ask_first_stands_beside_an_open_decision_and_is_null_beside_a_settled_one(heaps):
    told = table(("A", 1, "YES", "Ana", "2026-11-12"))
    found = rows(run(INPUT=heaps, ANSWERS=told, ID_FIELD="site_id")[1])
    assert str(found["A"]["ask_first"]) == "NULL"
    asked = found["B"]["ask_first"].split("; ")
    assert [each.split()[0] for each in asked[:4]] == ["Q15", "Q16", "Q17", "Q18"]  # its surface is known: 40,000 m²
    assert asked[0] == "Q15 settles it if YES"


def test_a_distance_that_changes_a_decision_is_named(heaps):
    told = table(*(("B", each, "NO", "Ana", "2026-11-12") for each in (2, 3, 4, 15, 16, 17)))
    farms = layer(f"Point?crs={UTM}", [("Point (403700 4800100)", [])], "farms")  # 1,500 m east of B
    found = rows(run(INPUT=heaps, ANSWERS=told, ID_FIELD="site_id", FARMLAND=farms)[1])
    assert found["B"]["decision"] == "NO NEED TO EXAMINE FURTHER"
    assert found["B"]["sensitivity"].startswith("FARMLAND_DISTANCE doubled: EXAMINE FURTHER; not tested")


def test_heights_come_from_the_elevation_model_where_no_field_states_them(heaps, tmp_path: Path):
    """A table mountain of 30 m on each facility's square, cells of 10 m."""
    path = tmp_path / "dem.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 320, 120, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((399500, 10, 0, 4800700, 0, -10))
    heights = np.zeros((120, 320))
    heights[50:70, 50:70] = heights[50:70, 250:270] = 30.0
    dataset.GetRasterBand(1).WriteArray(heights)
    dataset.SetProjection(heaps.crs().toWkt())
    dataset = None
    dem = QgsRasterLayer(str(path), "lidar")
    assert dem.isValid()
    found = rows(run(INPUT=heaps, DEM=dem)[1])
    assert (found["A"]["q08"], found["B"]["q06"], found["A"]["q10"]) == ("YES", "YES", "NO")
    assert "Q8 YES: height 30 m is more than 20 m (DEM lidar" in found["A"]["reasons"]


def test_the_same_inputs_give_the_same_report_but_for_its_time(heaps, tmp_path: Path):
    told = table(("A", 1, "NO", "Ana", "2026-11-12"))
    pages = []
    for each in ("once.html", "again.html"):
        run(INPUT=heaps, ANSWERS=told, ID_FIELD="site_id", REPORT=str(tmp_path / each))
        text = (tmp_path / each).read_text(encoding="utf-8")
        pages.append(re.sub(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2} [+-]\d{4}", "", text))
    assert pages[0] == pages[1]
    for words in ("Ask first", "Sensitivity", "Answers of persons", "answers of persons", "NumPy", "revision 1"):
        assert words in pages[0]


def test_each_result_carries_its_method_versions_thresholds_and_inputs(heaps):
    line = rows(run(INPUT=heaps, HEAP_HEIGHT=30)[1])["A"]["basis"]
    assert "HEAP_HEIGHT 30 m" in line and "SLOPE_MIN 4.8 °" in line
    assert "CRM Data Space " in line and "inputs: facilities “heaps”; layers not given: surface water body, " in line
