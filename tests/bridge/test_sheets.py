# SPDX-License-Identifier: GPL-2.0-or-later
"""Field sheets as PDF, looked at as a printer and a scanner do."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace

import pytest
from qgis.PyQt.QtGui import QImage

from crm_dataspace_plugin.bridge.survey.map_pictures import taken
from crm_dataspace_plugin.bridge.survey.prepare import prepare_survey
from crm_dataspace_plugin.bridge.survey.sheet_contents import read_sheets
from crm_dataspace_plugin.bridge.survey.sheets import write_sheets
from crm_dataspace_plugin.core.errors import Cancelled, FieldCopyError
from crm_dataspace_plugin.core.field_copy.connection import connect
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.survey import tables
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from tests.bridge.field_copies import LAYER, write_field_copy
from tests.bridge.test_basemap import ground

LONG = "Skladowisko odpadów górniczych „Żółta Łąka” w Wałbrzychu przy ulicy Świętej Barbary, część północna " * 3


@pytest.fixture
def survey(qgis_app, tmp_path):
    """A survey's field copy of two facilities with three samples each."""
    write_field_copy(tmp_path / "mine.gpkg")
    made = prepare_survey(
        SurveyRequest(tmp_path / "mine.gpkg", tmp_path / "survey", samples_per_facility=3), [], silent
    )
    return made.field_copy


def change(field_copy, statement, *values):
    connection = connect(field_copy)
    connection.execute(statement, values)
    connection.close()


def written(field_copy, folder, **wishes):
    path = folder / "sheets.pdf"
    pages = write_sheets(field_copy, LAYER, wishes.get("basemap"), tables.SAMPLES, path, wishes.get("tick", silent))
    return path, pages


def run(*command):
    return subprocess.run([str(each) for each in command], check=True, capture_output=True, text=True).stdout


def words_of(path, page=1):
    return " ".join(run("pdftotext", "-f", page, "-l", page, "-layout", path, "-").split())


def test_each_facility_has_a_page_that_says_what_is_known_and_asks_for_the_rest(survey, tmp_path):
    path, pages = written(survey, tmp_path)
    assert pages == 2 and re.search(r"^Pages: +2$", run("pdfinfo", path), re.MULTILINE)
    heap, pond = words_of(path, 1), words_of(path, 2)
    assert heap.startswith("Heap") and pond.startswith("Pond Æ")
    for words in ("tailings pond", "copper, zinc", "1200.5", "Volume (m³)", "yes", "1999-12-31"):
        assert words.lower() in pond.lower(), words
    for words in ("page 2 of 2", "CC-BY-4.0", "N", "1 : ", "Outline", "Erosion", "Conductivity (µS/cm)", "Visitor"):
        assert words in pond, words


def test_the_bar_code_of_each_page_holds_the_facilitys_identity(survey, tmp_path):
    uuids = ["0f8fad5b-d9cb-469f-a165-70867728950e", "urn:example:heap/7"]
    for number, uuid in enumerate(uuids, 1):
        change(survey, f"UPDATE {LAYER} SET crm_uuid = ? WHERE crm_uuid = ?", uuid, f"u-{number}")
    path, _pages = written(survey, tmp_path)
    run("pdftoppm", "-r", 150, "-gray", path, tmp_path / "page")
    scanned = [
        run("zbarimg", "--nodbus", "-q", each).split() for each in sorted(tmp_path.glob("page*"))
    ]  # sorted by title: the heap is the first page
    assert scanned == [[f"CODE-128:{each}"] for each in reversed(uuids)]


def test_samples_are_named_with_their_whole_number_and_marked_on_the_map(survey, tmp_path):
    path, _pages = written(survey, tmp_path)
    first, _second = read_sheets(survey, LAYER, tables.SAMPLES)
    assert len(first.samples) == 3
    said = words_of(path)
    for each in first.samples:
        assert each.number in said
        assert said.count(each.number.rpartition("-")[2]) == 2  # in the list, and on the map


@pytest.mark.parametrize(("count", "listed"), [(14, 14), (21, 21), (30, 21)])
def test_many_samples_stand_closer_and_those_without_room_are_counted(qgis_app, tmp_path, count, listed):
    write_field_copy(tmp_path / "mine.gpkg")
    request = SurveyRequest(tmp_path / "mine.gpkg", tmp_path / "survey", samples_per_facility=count)
    path, _pages = written(prepare_survey(request, [], silent).field_copy, tmp_path)
    said = words_of(path)
    assert len(set(re.findall(r"\bF\w+-S\w+", said))) == listed
    assert ("9 more in the project" in said) is (listed < count)


def test_letters_of_other_languages_are_drawn_and_long_texts_stay_on_the_page(survey, tmp_path):
    change(survey, f"UPDATE {LAYER} SET name = ?, remarks = ? WHERE crm_uuid = 'u-1'", LONG, "Λιγνίτης " + "x" * 500)
    path, pages = written(survey, tmp_path)
    said = words_of(path, 2)
    assert pages == 2 and "„Żółta Łąka” w Wałbrzychu" in said and "Λιγνίτης" in said and "…" in said


def test_a_page_is_marked_with_the_basemap_where_there_is_one(survey, tmp_path):
    pale, _pages = written(survey, tmp_path)
    colours = ink(pale, tmp_path / "pale")
    made = prepare_survey(
        SurveyRequest(tmp_path / "mine.gpkg", tmp_path / "mapped", samples_per_facility=3, zoom_min=11, zoom_max=13,
                      sheets=True),
        taken([ground("POLYGON ((-7 42, -4 42, -4 45, -7 45, -7 42))")]), silent,
    )  # fmt: skip
    assert made.sheets_pdf == tmp_path / "mapped" / "sheets.pdf"
    assert colours == 0 and ink(made.sheets_pdf, tmp_path / "mapped-page") > 0.1


def ink(path, prefix):
    """Return the share of the first page that is coloured."""
    run("pdftoppm", "-r", 20, "-png", "-l", 1, path, prefix)
    image = QImage(str(next(prefix.parent.glob(prefix.name + "*"))))
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(image.pixelColor(*each).saturation() > 60 for each in places) / len(places)


def test_a_facility_without_an_outline_has_a_page_for_a_sketch(survey, tmp_path):
    for name in ("insert", "update1", "update2", "update3", "update4", "update5", "update6", "update7", "delete"):
        change(survey, f"DROP TRIGGER IF EXISTS rtree_{LAYER}_geom_{name}")
    change(survey, f"UPDATE {LAYER} SET geom = NULL WHERE crm_uuid = 'u-1'")
    path, pages = written(survey, tmp_path)
    assert pages == 2 and "draw a sketch" in words_of(path, 2)


def test_cancelling_leaves_no_file(survey, tmp_path):
    def impatient(fraction, _words):
        if fraction > 0:
            raise Cancelled()

    with pytest.raises(Cancelled):
        written(survey, tmp_path, tick=impatient)
    assert not (tmp_path / "sheets.pdf").exists()


def test_a_layer_that_is_not_there_is_named(survey, tmp_path):
    with pytest.raises(FieldCopyError, match="nowhere"):
        write_sheets(survey, "nowhere", None, tables.SAMPLES, tmp_path / "sheets.pdf", silent)


def test_a_file_that_cannot_be_written_is_an_error(survey, tmp_path):
    with pytest.raises(FieldCopyError, match="cannot be written"):
        written(survey, tmp_path / "missing")


def test_sheets_are_part_of_the_manifest(qgis_app, tmp_path):
    write_field_copy(tmp_path / "mine.gpkg")
    request = SurveyRequest(tmp_path / "mine.gpkg", tmp_path / "survey", samples_per_facility=1)
    made = prepare_survey(replace(request, sheets=True), [], silent)
    assert '"sheets.pdf"' in (tmp_path / "survey" / "packed.json").read_text(encoding="utf-8")
    assert made.sheets_pdf is not None and made.sheets_pdf.is_file()
