# SPDX-License-Identifier: GPL-2.0-or-later
"""The facility sheet through Processing: one page, whatever the layer holds."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QImage

from crm_dataspace_plugin.algorithms.facilitysheet import FacilitySheet
from crm_dataspace_plugin.core.field_copy.connection import connect
from crm_dataspace_plugin.core.field_copy.photos import Photo, add_photo
from tests.bridge.field_copies import LAYER, write_field_copy

FIELDS = (
    "name:string site_id:string crm_uuid:string height:double q05:string q11:string q15:string decision:string "
    "yes_count:integer d_water_m:double mass_t:double t_Co:double t_Co_p10:double t_Co_p90:double npr:double "
    "reasons:string"
)
REASONS = "EXAMINE FURTHER: grounds\nQ5 YES: “pond” is a lagoon\nQ11 UNKNOWN: no layer was given\nQ15 NO: none near"
NICOLASA = ("Nicolasa", "A-1", "u-1", 30.0, "YES", "UNKNOWN", "NO", "EXAMINE FURTHER", 1, 433.25, 1_234_567.0,
            12.0, 9.0, 15.0, NULL, REASONS)  # fmt: skip
AGUILAR = ("Aguilar", "A-2", "u-2", *[NULL] * 13)
TWIN = ("Aguilar", "A-3", "u-3", *[NULL] * 13)


def layer(*rows: tuple[Any, ...], kind: str = "Polygon") -> QgsVectorLayer:
    fields = "&".join(f"field={each}" for each in FIELDS.replace("string", "string(0)").split())
    made = QgsVectorLayer(f"{kind}?crs=EPSG:25830&{fields}", "heaps", "memory")
    for number, values in enumerate(rows):
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(values))
        x = 272_000 + 400 * number
        if kind == "Polygon":
            feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({x} 0, {x + 300} 0, {x + 300} 200, {x} 200, {x} 0))"))
        assert made.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(made)
    return made


@pytest.fixture
def run(qgis_app, tmp_path):
    """Return what makes a sheet of a layer and gives page count, words and HTML."""

    def of(facilities: Any, **parameters: Any) -> tuple[int, str, str]:
        algorithm = FacilitySheet()
        algorithm.initAlgorithm({})
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(QgsProject.instance())
        pdf, html = tmp_path / "sheet.pdf", tmp_path / "sheet.html"
        inputs = {"INPUT": facilities, "OUTPUT": str(pdf), "REPORT": str(html), **parameters}
        _, fine = algorithm.run(inputs, context, feedback, {}, False)
        assert fine, feedback.textLog()
        pages = re.search(r"^Pages: +(\d+)$", command("pdfinfo", pdf), re.MULTILINE)
        assert pages
        return int(pages[1]), " ".join(command("pdftotext", "-layout", pdf, "-").split()), html.read_text("utf-8")

    yield of
    QgsProject.instance().clear()


def command(*words: Any) -> str:
    return subprocess.run([str(each) for each in words], check=True, capture_output=True, text=True).stdout


def test_a_sheet_says_what_is_known_why_and_what_is_missing_on_one_page(run):
    pages, words, html = run(layer(NICOLASA, AGUILAR), FACILITY="Nicolasa")
    assert pages == 1
    for text in ("Facility sheet: Nicolasa", "decision: EXAMINE FURTHER", "distance to surface water: 433.2 m",
                 "dry mass: 1,234,567 t", "Co in place: 12 t (P10 9, P90 15)", "“pond” is a lagoon",
                 "Not known: Acid-base account: NPR", "Contamination, Run-out, Risk and resource",
                 "no licence or source stated", "height"):  # fmt: skip
        assert text in words, text
    assert "Q15" not in words and "none near" not in words  # what was answered NO is not listed
    assert re.search(r">\d+ m</text>", html) and "with 1 others" in html


@pytest.mark.parametrize("wanted", ["Nicolasa", "A-1", "u-1", "1"], ids=["name", "number", "uuid", "feature id"])
def test_a_facility_is_found_by_what_it_is_called(run, wanted):
    assert "Facility sheet: Nicolasa" in run(layer(NICOLASA, AGUILAR), FACILITY=wanted)[1]


def test_the_selected_facility_is_taken(run):
    facilities = layer(AGUILAR, NICOLASA)
    facilities.selectByIds([2])
    definition = QgsProcessingFeatureSourceDefinition(facilities.id(), selectedFeaturesOnly=True)
    assert "Facility sheet: Nicolasa" in run(definition)[1]


@pytest.mark.parametrize(
    ("rows", "wanted", "told"),
    [
        pytest.param((AGUILAR, TWIN), "Aguilar", "2 facilities are called “Aguilar”.*such as 1, 2", id="two of a name"),
        pytest.param((AGUILAR,), "Nicolasa", "No facility of “heaps” is called “Nicolasa”", id="none"),
        pytest.param((AGUILAR,), "99999999999", "No facility", id="no such id"),
        pytest.param((AGUILAR, TWIN), "", "more than one facility", id="not said which"),
        pytest.param((), "", "no facility", id="nothing there"),
    ],
)
def test_what_is_not_one_facility_is_told(run, rows, wanted, told):
    with pytest.raises(QgsProcessingException, match=told):
        run(layer(*rows), FACILITY=wanted)


def test_a_facility_of_which_nothing_is_known_has_a_sheet(run):
    pages, words, _ = run(layer(AGUILAR, kind="NoGeometry"))
    assert pages == 1 and "No usable geometry" in words and "Not known: Pre-selection: decision" in words


def test_long_and_hostile_texts_stay_on_one_page_and_are_texts(run):
    evil = "<script>alert(1)</script>" + "x" * 10_000
    row = (evil, "\u202eA", "\x00", 1.0, *["UNKNOWN"] * 3, *NICOLASA[7:-1], "EXAMINE FURTHER: " + "because " * 5000)
    pages, words, html = run(layer(row))
    assert pages == 1 and "<script>alert(1)" in words
    assert "<script" not in html and "\u202e" not in html and "\x00" not in html
    assert re.findall(r"(?:src|@import|xlink|http)\s*[=(:]|href=(?!.#)|url\((?!#)", html) == []


@pytest.fixture
def field_copy(qgis_app, tmp_path) -> Path:
    """A field copy whose first facility has a red photo."""
    path = write_field_copy(tmp_path / "mine.gpkg")
    (tmp_path / "media").mkdir()
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    assert image.save(str(tmp_path / "media" / "red.png"))
    return path


def put(field_copy: Path, **changes: Any) -> None:
    connection = connect(field_copy)
    add_photo(
        connection, Photo(LAYER, "u-1", "media/red.png", "From the dam", taken_at="2026-05-04T10:00:00Z", **changes)
    )
    connection.close()


def test_the_photo_of_the_field_copy_stands_on_the_page(run, field_copy, tmp_path):
    put(field_copy)
    pages, words, html = run(layer(NICOLASA), FIELD_COPY=str(field_copy))
    assert pages == 1 and "From the dam · 2026-05-04" in words
    assert 'src="data:image/jpeg;base64,' in html and 'alt="From the dam' in html and len(html) < 100_000
    command("pdftoppm", "-r", 30, "-png", tmp_path / "sheet.pdf", tmp_path / "page")
    image = QImage(str(next(tmp_path.glob("page*.png"))))
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert sum(each.red() > 230 and each.green() < 40 for each in colours) > 0.03 * len(colours)


@pytest.mark.parametrize("changes", [{"internal": True}, {"consent": False}], ids=["internal", "no consent"])
def test_a_photo_that_is_not_to_be_shown_is_not(run, field_copy, changes):
    put(field_copy, **changes)
    assert "data:" not in run(layer(NICOLASA), FIELD_COPY=str(field_copy))[2]


def test_a_layer_of_a_field_copy_brings_its_photo_along(run, field_copy):
    put(field_copy)
    own = QgsVectorLayer(f"{field_copy}|layername={LAYER}", "facilities", "ogr")
    QgsProject.instance().addMapLayer(own)
    assert "data:image/jpeg" in run(own, FACILITY="u-1")[2]
    assert "data:" not in run(own, FACILITY="u-2")[2]
