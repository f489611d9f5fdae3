# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports and a facility sheet by `qgis_process`, from the packaged plugin: files with the layer's numbers."""

from __future__ import annotations

import csv
import subprocess
from pathlib import Path

import pytest

ROWS = """name,S_pct,NP,lon,lat
Nicolasa,2.4,35,-5.80,43.25
Łąka,0.3,35,-5.81,43.26
Aguilar,,12,-5.82,43.27
"""


def words_of(path: Path) -> str:
    command = ["pdftotext", "-layout", str(path), "-"]
    return " ".join(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())


@pytest.fixture
def samples(tmp_path: Path) -> str:
    path = tmp_path / "samples.csv"
    path.write_text(ROWS, encoding="utf-8")
    return f"file://{path}?type=csv&delimiter=,&xField=lon&yField=lat&crs=EPSG:4326"


def test_layer_report_and_sheet_hold_the_same_numbers(headless, samples, tmp_path):
    made, table = tmp_path / "made.gpkg", tmp_path / "made.csv"
    html, pdf, sheet = tmp_path / "report.html", tmp_path / "report.pdf", tmp_path / "sheet.pdf"
    given = {"INPUT": f"delimitedtext://{samples}", "SULPHIDE_FIELD": "S_pct", "NP_FIELD": "NP", "NAME_FIELD": "name"}
    told = headless.run("acidbase", OUTPUT=str(made), REPORT=str(html), REPORT_PDF=str(pdf), **given)
    assert (told["REPORT"], told["REPORT_PDF"]) == (str(html), str(pdf))
    headless.run("acidbase", OUTPUT=str(table), **given)
    with table.open(encoding="utf-8", newline="") as file:
        numbers = {each["name"]: each["npr"] for each in csv.DictReader(file)}
    # 35 / (31.25 x 2.4), 35 / (31.25 x 0.3)
    assert [numbers[each][:6] for each in ("Nicolasa", "Łąka", "Aguilar")] == ["0.4666", "3.7333", ""]
    for said in (html.read_text(encoding="utf-8"), words_of(pdf)):
        assert "0.4667" in said and "3.733" in said and "Łąka" in said and "qgis" in said.lower()
    headless.run("facilitysheet", INPUT=str(made), FACILITY="Nicolasa", OUTPUT=str(sheet))
    said = words_of(sheet)
    assert "Facility sheet: Nicolasa" in said and "class: PAG; NPR: 0.4667" in said
