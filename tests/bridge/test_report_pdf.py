# SPDX-License-Identifier: GPL-2.0-or-later
"""Reports as PDF, looked at as a reader does: texts to search, heads that repeat, pictures that are there."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from threading import Thread

import numpy as np
import pytest
from qgis.PyQt.QtGui import QImage

from crm_dataspace_plugin.bridge.screening.paper import ROWS
from crm_dataspace_plugin.bridge.screening.pdf import write_pdf
from crm_dataspace_plugin.core.errors import Cancelled, ReportError
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.screening.report.markup import tag
from crm_dataspace_plugin.core.screening.report.page import page
from crm_dataspace_plugin.core.screening.report.parts import cards
from crm_dataspace_plugin.core.screening.report.sign import drawn, four
from crm_dataspace_plugin.core.screening.report.value import Input, Picture, Report, ReportHead, Section, Table

SIGNS = four("worst", "bad", "fair", "good")
RED = tag("svg", tag("rect", width="900", height="600", fill="#ff0000"), viewBox="0 0 900 600")


def html(rows: int, *parts) -> str:
    inputs = [Input("facilities", "ponds <&>", rows, 0, "CC BY 4.0")]
    head = ReportHead("ponds <&>", "2026-11-26", [str(each) for each in range(rows)], np.zeros((rows, 2)), inputs)
    cells = ([drawn(SIGNS[each % 4]), f"Żółta Łąka {each}", f"{each:,}"] for each in range(rows))
    table = Table(("", "Facility", "Height (m)"), cells, rows, ("mark", "", "n"))
    numbers = [each % 4 for each in range(rows)]
    sections = (Section("Picture", (*parts, "words")), Section("Results", (table,)), Section("After it", ("the end",)))
    return page(Report(head, "Account", sections, cards=cards(SIGNS, numbers), limits=("no conformity",)))


def written(folder: Path, text: str, **wishes) -> tuple[Path, int]:
    path = folder / "report.pdf"
    return path, write_pdf(text, path, wishes.get("tick", silent), "Account: ponds")


def run(*command) -> str:
    return subprocess.run([str(each) for each in command], check=True, capture_output=True, text=True).stdout


def words_of(path: Path, number: int) -> str:
    return " ".join(run("pdftotext", "-f", number, "-l", number, "-layout", path, "-").split())


def test_texts_can_be_searched_and_each_page_has_its_number_and_the_tables_head(qgis_app, tmp_path):
    path, pages = written(tmp_path, html(200))
    assert pages > 3 and re.search(rf"^Pages: +{pages}$", run("pdfinfo", path), re.MULTILINE)
    assert "A4" in run("pdfinfo", path)
    said = [words_of(path, each) for each in range(1, pages + 1)]
    assert all(re.search(rf"\b{number} ?/ ?{pages}\b", each) for number, each in enumerate(said, 1))
    with_rows = [each for each in said if "Żółta Łąka" in each]
    assert len(with_rows) > 2 and all("Facility Height (m)" in each for each in with_rows)
    assert sum(each.count("Żółta Łąka") for each in said) == 200
    assert "ponds <&>" in said[0] and "CC BY 4.0" in said[-1]


def test_a_long_table_is_cut_and_the_sheet_says_so(qgis_app, tmp_path):
    path, pages = written(tmp_path, html(950))
    said = " ".join(words_of(path, each) for each in range(1, pages + 1))
    assert said.count("Żółta Łąka") == ROWS and f"Żółta Łąka {ROWS - 1}" in said
    assert "the first 400 of 950 rows" in said and "After it the end" in said


def test_what_follows_a_table_of_several_pages_is_there(qgis_app, tmp_path):
    """A text document loses lines below such a table where a heading above it was moved."""
    sections = [Section("Text", ["line"] * 30), Section("Red", (Picture(RED, "red"),))]
    for number in range(4):
        rows = [[f"{number} row {each}"] for each in range(90)]
        sections.append(Section(f"Table {number}", (Table(("Row",), rows, 90, ("",)), f"end of {number}")))
    head = ReportHead("ponds", "2026-11-26", (), np.empty((0, 2)))
    path, pages = written(tmp_path, page(Report(head, "Account", sections)))
    said = " ".join(words_of(path, each) for each in range(1, pages + 1))
    for number in range(4):
        assert f"Table {number}" in said and f"end of {number}" in said and f"{number} row 89" in said


def test_a_heading_stands_on_the_page_of_its_picture(qgis_app, tmp_path):
    parts = [Section("Text", ["line"] * 30), Section("Red", (Picture(RED, "red"),))]
    head = ReportHead("ponds", "2026-11-26", (), np.empty((0, 2)))
    path, pages = written(tmp_path, page(Report(head, "Account", parts)))
    assert pages == 2 and "Red" not in words_of(path, 1) and "Red" in words_of(path, 2)
    assert red(path, 1, tmp_path) == 0 and red(path, 2, tmp_path) > 0.2


def test_pictures_are_drawn(qgis_app, tmp_path):
    path, _ = written(tmp_path, html(4, Picture(RED, "red")))
    assert red(path, 1, tmp_path) > 0.2


def red(path: Path, number: int, folder: Path) -> float:
    """Return the share of a page that is red."""
    run("pdftoppm", "-r", 20, "-png", "-f", number, "-l", number, path, folder / f"page-{number}")
    image = QImage(str(next(folder.glob(f"page-{number}-*"))))
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(image.pixelColor(*each).red() > 200 > 2 * image.pixelColor(*each).blue() for each in places) / len(
        places
    )


def test_cancelling_leaves_the_earlier_report_as_it_was(qgis_app, tmp_path):
    (tmp_path / "report.pdf").write_bytes(b"earlier")

    def impatient(fraction: float, _words: str) -> None:
        if fraction > 0:
            raise Cancelled()

    with pytest.raises(Cancelled):
        written(tmp_path, html(200), tick=impatient)
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"earlier"]


def test_a_file_that_cannot_be_written_is_an_error(qgis_app, tmp_path):
    with pytest.raises(ReportError, match="missing does not exist"):
        written(tmp_path / "missing", html(1))
    (tmp_path / "report.pdf").mkdir()
    with pytest.raises(ReportError, match="is a folder"):
        written(tmp_path, html(1))
    assert (tmp_path / "report.pdf").is_dir()


def test_a_report_is_printed_in_another_thread_as_in_the_main_one(qgis_app, tmp_path):
    done: list[int] = []
    text = html(30, Picture(RED, "red"))
    worker = Thread(target=lambda: done.append(written(tmp_path, text)[1]))
    worker.start()
    worker.join(60)
    path = tmp_path / "report.pdf"
    assert done and "Żółta Łąka 29" in " ".join(words_of(path, each + 1) for each in range(done[0]))
    assert red(path, 1, tmp_path) > 0.2
