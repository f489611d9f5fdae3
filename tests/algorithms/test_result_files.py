# SPDX-License-Identifier: GPL-2.0-or-later
"""The results of screenings in files: GeoPackage, CSV and report hold the same numbers, and the terms go along."""

from __future__ import annotations

import csv
import html
import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsLayerMetadata,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from crm_dataspace_plugin.algorithms.acidbase import AcidBaseAccount
from crm_dataspace_plugin.algorithms.contamination import ContaminationIndices
from crm_dataspace_plugin.algorithms.preselection import Preselection
from crm_dataspace_plugin.algorithms.resourcepotential import ResourcePotential
from crm_dataspace_plugin.algorithms.riskresource import RiskResource
from crm_dataspace_plugin.algorithms.runout import RunoutBounds

NAME = "Żółta Łąka, „północ”\nmirador"
FIELDS = "name:string kind:string H:double V:double S:double NP:double Co_ppm:double yes_count:integer crm_score:double"
ROWS = (
    (NAME, "tailings pond", 30.0, 1e6, 2.4, 35.0, 123.456789012, 7, 2.5),
    ("Aguilar", NULL, NULL, NULL, NULL, 12.5, NULL, NULL, NULL),
)
METHODS: dict[str, tuple[type, dict[str, Any], str]] = {  # class, choices, number to look for
    "acidbase": (AcidBaseAccount, {"SULPHIDE_FIELD": "S", "NP_FIELD": "NP"}, "ap"),
    "contamination": (ContaminationIndices, {"ELEMENT_FIELDS": ["Co_ppm"]}, "ri"),
    "runout": (RunoutBounds, {"HEIGHT_FIELD": "H", "VOLUME_FIELD": "V"}, "runout_km"),
    "resourcepotential": (
        ResourcePotential,
        {"VOLUME_FIELD": "V", "DENSITY": 1.5, "GRADE_FIELDS": ["Co_ppm"], "RECOVERY": 50},
        "t_Co",
    ),
    "riskresource": (RiskResource, {"RISK_BREAKS": "5;10", "RESOURCE_BREAKS": "1;2"}, "priority"),
    "preselection": (Preselection, {"HEIGHT_FIELD": "H", "FACILITY_TYPE_FIELD": "kind"}, "yes_count"),
}


@pytest.fixture
def facilities(qgis_app):
    fields = "&".join(f"field={each}" for each in FIELDS.split())
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}", "heaps", "memory")
    metadata = QgsLayerMetadata()
    metadata.setLicenses(["CC BY 4.0"])
    metadata.setRights(["Servicio Geológico"])
    layer.setMetadata(metadata)
    for number, values in enumerate(ROWS):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(-5.8, 43.2 + number)))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


def run(name: str, facilities: Any, output: Path, **files: Any) -> dict[str, Any]:
    algorithm, choices, _ = METHODS[name][0](), METHODS[name][1], METHODS[name][2]
    algorithm.initAlgorithm({})
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": facilities, "OUTPUT": str(output), **choices, **files}
    results, fine = algorithm.run(parameters, context, feedback, {}, False)
    assert fine and "not kept" not in feedback.textLog(), feedback.textLog()
    return results


def values_of(path: Path) -> list[dict[str, Any]]:
    layer = QgsVectorLayer(str(path), "made", "ogr")
    return [dict(zip(layer.fields().names(), each.attributes())) for each in layer.getFeatures()]


@pytest.mark.parametrize("name", METHODS)
def test_geopackage_and_csv_hold_the_same_numbers_and_null_stays_null(facilities, tmp_path, name):
    run(name, facilities, tmp_path / "made.gpkg")
    run(name, facilities, tmp_path / "made.csv")
    stored = [{key: value for key, value in each.items() if key != "fid"} for each in values_of(tmp_path / "made.gpkg")]
    with (tmp_path / "made.csv").open(encoding="utf-8", newline="") as file:
        written = list(csv.DictReader(file))
    assert [list(each) for each in written] == [list(each) for each in stored]
    assert written[0]["name"] == stored[0]["name"] == NAME
    assert stored[1]["H"] == NULL and written[1]["H"] == ""
    for one, other in zip(stored, written):
        for key, value in one.items():
            if value == NULL or isinstance(value, str):
                assert other[key] == ("" if value == NULL else value), key
            else:
                assert float(other[key]) == pytest.approx(value, rel=1e-14, abs=0), key  # GDAL writes 15 digits


@pytest.mark.parametrize("name", METHODS)
def test_the_report_shows_the_numbers_of_the_layer(facilities, tmp_path, name):
    run(name, facilities, tmp_path / "made.gpkg", REPORT=str(tmp_path / "report.html"), NAME_FIELD="name")
    value = values_of(tmp_path / "made.gpkg")[0][METHODS[name][2]]
    shown = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    row = next(each for each in re.findall("<tr>.*?</tr>", text, re.DOTALL) if html.escape(NAME) in each)
    assert f">{shown}</td>" in row


@pytest.mark.parametrize("name", METHODS)
def test_licence_method_and_versions_go_with_the_geopackage(facilities, tmp_path, name):
    path = tmp_path / "made.gpkg"
    run(name, facilities, path)
    metadata = QgsVectorLayer(f"{path}|layername=made", "again", "ogr").metadata()
    assert (metadata.licenses(), metadata.rights()) == (["CC BY 4.0"], ["Servicio Geológico"])
    assert metadata.title() == f"{METHODS[name][0]().displayName()}: heaps" and metadata.abstract()
    history = "\n".join(metadata.history())
    for words in (name, "GDAL", "NumPy", "INPUT = heaps"):
        assert words in history
    assert str(tmp_path) not in history
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM gpkg_metadata").fetchone() == (1,)


def test_a_csv_has_its_terms_beside_it(facilities, tmp_path):
    run("acidbase", facilities, tmp_path / "made.csv")
    assert "CC BY 4.0" in (tmp_path / "made.qmd").read_text(encoding="utf-8")


def test_a_layer_in_memory_has_its_terms_too(facilities):
    algorithm = AcidBaseAccount()
    algorithm.initAlgorithm({})
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": facilities, "OUTPUT": "memory:", **METHODS["acidbase"][1]}
    results, _ = algorithm.run(parameters, context, QgsProcessingFeedback(False), {}, False)
    assert context.takeResultLayer(results["OUTPUT"]).metadata().licenses() == ["CC BY 4.0"]


@pytest.mark.parametrize("name", METHODS)
def test_the_same_run_gives_the_same_bytes(facilities, tmp_path, name):
    files = ("made.csv", "report.html", "report.pdf")
    for number in ("1", "2"):
        folder = tmp_path / number
        folder.mkdir()
        run(name, facilities, folder / "made.csv", REPORT=str(folder / files[1]), REPORT_PDF=str(folder / files[2]))
    for each in files:
        assert (tmp_path / "1" / each).read_bytes() == (tmp_path / "2" / each).read_bytes(), each
    assert b"(D:" not in (tmp_path / "1" / "report.pdf").read_bytes()  # a moment: the two runs may be of one second


@pytest.mark.parametrize("name", METHODS)
def test_the_same_run_gives_the_same_geopackage_but_for_the_moments_that_gdal_notes(facilities, tmp_path, name):
    dumps = []
    for number in ("1", "2"):
        (tmp_path / number).mkdir()
        run(name, facilities, tmp_path / number / "made.gpkg")
        with sqlite3.connect(tmp_path / number / "made.gpkg") as connection:
            dumps.append([each for each in _dumped(connection) if not re.search(r"\d{4}-\d\d-\d\dT", each)])
            moments = [each for each in _dumped(connection) if re.search(r"\d{4}-\d\d-\d\dT", each)]
    assert dumps[0] == dumps[1] and any("gpkg_metadata" in each for each in dumps[0])
    assert {each.split('"')[1] for each in moments if each.startswith("INSERT")} <= {
        "gpkg_contents",
        "gpkg_metadata_reference",
    }


def _dumped(connection: sqlite3.Connection) -> list[str]:
    connection.create_function("ST_IsEmpty", 1, lambda _: 0)
    return list(connection.iterdump())


def test_a_report_tells_what_was_read_by_its_digest_and_bears_only_a_date_that_was_given(facilities, tmp_path):
    path = tmp_path / "report.html"
    digests = set()
    for height in (30.0, 30.0, 31.0):
        facilities.dataProvider().changeAttributeValues({1: {2: height}})
        run("acidbase", facilities, tmp_path / "made.csv", REPORT=str(path), REPORT_DATE="4 May 2031")
        page = path.read_text(encoding="utf-8")
        digests.add(re.search(r"<td[^>]*>([0-9a-f]{64})</td>", page)[1])
    assert len(digests) == 2 and "4 May 2031" in page


def test_a_chain_of_methods_keeps_licence_title_and_what_was_done_before(facilities, tmp_path):
    first, second, report = tmp_path / "my_first.gpkg", tmp_path / "second.gpkg", tmp_path / "report.html"
    run("acidbase", facilities, first)
    run("contamination", str(first), second, REPORT=str(report))
    metadata = QgsVectorLayer(f"{second}|layername=second", "again", "ogr").metadata()
    assert metadata.licenses() == ["CC BY 4.0"]
    assert metadata.title() == "Contamination indices: heaps"
    history = "\n".join(metadata.history())
    assert "(acidbase)" in history and "(contamination)" in history and "INPUT = Acid-base accounting: heaps" in history
    page = report.read_text(encoding="utf-8")
    assert "<title>Contamination indices: heaps</title>" in page
    assert "Acid-base accounting: heaps" in page and "CC BY 4.0 · Servicio Geológico" in page


def test_a_file_without_a_title_is_called_by_its_name_with_the_words_apart(facilities, tmp_path):
    source, report = tmp_path / "old_heaps_2018.geojson", tmp_path / "report.html"
    source.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"Co_ppm": 1.0},'
        ' "geometry": {"type": "Point", "coordinates": [-5.8, 43.2]}}]}',
        encoding="utf-8",
    )
    run("contamination", str(source), tmp_path / "made.gpkg", REPORT=str(report))
    assert "<title>Contamination indices: old heaps 2018</title>" in report.read_text(encoding="utf-8")


def test_selected_features_keep_the_licence_and_the_name_of_their_layer(facilities, tmp_path):
    facilities.selectByIds([1])
    selected = QgsProcessingFeatureSourceDefinition(facilities.id(), True)
    run("acidbase", selected, tmp_path / "made.gpkg", REPORT=str(tmp_path / "report.html"))
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "CC BY 4.0" in page and "<title>Acid-base account: heaps</title>" in page and "1 sample" in page


def test_a_chain_of_methods_loses_no_reasons_and_a_second_run_replaces_its_own(facilities, tmp_path):
    chain = ["preselection", "contamination", "acidbase", "runout", "resourcepotential", "riskresource"]
    made = facilities
    for number, name in enumerate([*chain, "preselection"]):
        run(name, made, tmp_path / f"{number}.gpkg")
        made = QgsVectorLayer(str(tmp_path / f"{number}.gpkg"), "heaps", "ogr")
    reasons = [each for each in made.fields().names() if "reasons" in each]
    others = [f"reasons_{each}" for each in chain[1:] if each != "acidbase"]
    assert {*others, "aba_reasons", "reasons"} <= set(reasons) and "reasons_preselection" not in reasons
    first = next(made.getFeatures())
    assert (
        all(first[each] for each in [*others, "reasons"]) and len({first[each] for each in [*others, "reasons"]}) == 5
    )
    assert "Q5" in first["reasons"] and "seed" in first["reasons_resourcepotential"]
