# SPDX-License-Identifier: GPL-2.0-or-later
"""The frame of all reports: what it holds, what it cuts, and what it does to texts from strangers."""

from __future__ import annotations

import re

import numpy as np
import pytest

from crm_dataspace_plugin.core.screening.report.markup import escaped, tag
from crm_dataspace_plugin.core.screening.report.page import ROWS, figure, page
from crm_dataspace_plugin.core.screening.report.parts import reasons
from crm_dataspace_plugin.core.screening.report.value import (
    Card,
    Input,
    Note,
    Picture,
    Report,
    ReportHead,
    Section,
    Setting,
    Table,
    threshold,
)

HEAD = ReportHead("layer", "2026-11-26", ("A", "B"), np.zeros((2, 2)), (Input("facilities", "layer", 2, 0, ""),))


def made(*parts, **fields) -> str:
    return page(Report(HEAD, "Title", (Section("Part", parts),), **fields))


def test_a_table_is_cut_and_says_where_the_rest_is():
    asked = []

    def rows():
        for each in range(5 * ROWS):
            asked.append(each)
            yield [each]

    text = made(Table(("n",), rows(), 5 * ROWS, ("n",)))
    assert len(asked) == ROWS and text.count("<td") == ROWS + 4  # and of the one input, which has none unusable
    assert "The first 1,000 of 5,000 rows; all are in the layer" in text


def test_a_table_of_as_many_rows_as_are_shown_is_not_cut():
    assert "rows; all are" not in made(Table(("n",), ([each] for each in range(ROWS)), ROWS, ("n",)))


def test_headings_stand_in_order_and_each_section_can_be_reached():
    text = made("words", settings=(threshold("limit", 1.0, 1.0),), method=("how",), sources=("who",), limits=("but",))
    assert [int(each) for each in re.findall(r"<h(\d)", text)] == [1, *[2] * 6]
    assert re.findall(r'href="#([^"]+)"', text) == re.findall(r'<h2 id="([^"]+)"', text)
    assert '<html lang="en">' in text


def test_a_section_without_parts_is_left_out():
    assert "<h2" in made("words") and "Part</h2>" not in made()


def test_an_input_without_a_licence_says_so():
    assert "no licence or source stated" in made()


def test_pictures_have_words_for_those_who_do_not_see_them():
    text = made(Picture(tag("svg", viewBox="0 0 1 1"), "Facilities by class", "read it so"))
    assert 'role="img" aria-label="Facilities by class"' in text and "<figcaption" in text


def test_a_value_that_was_set_for_the_run_is_not_called_unverified():
    default = threshold("limit", 5.0, 5.0, "m", "not verified against the source")
    assert default == Setting("limit", "5 m", "default, not verified against the source", True)
    assert threshold("limit", 6.0, 5.0, "m", "not verified against the source").unverified is False


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param('<script>"&', "&lt;script&gt;&quot;&amp;", id="markup"),
        pytest.param("a\x00b\x1bc", "a\ufffdb\ufffdc", id="control characters"),
        pytest.param("x\u202egnp.exe", "x\ufffdgnp.exe", id="turned direction"),
        pytest.param("half \ud83d", "half \ufffd", id="half a character"),
        pytest.param("מחצבה", "מחצבה", id="right to left"),
    ],
)
def test_texts_from_strangers_are_shown_and_nothing_else(text: str, shown: str):
    assert escaped(text) == shown
    assert shown in made(text, notes=(Note("Mind", text),), cards=(Card("1", text),))
    made(text).encode("utf-8")


def test_a_long_name_of_a_layer_is_shortened():
    head = ReportHead("x" * 10_000, "", (), np.empty((0, 2)), (Input("facilities", "x" * 10_000),))
    assert len(page(Report(head, "Title", ()))) < 10_000


def test_a_column_of_which_nothing_is_known_is_left_out_and_said():
    rows = [
        ["A", figure(1.0), figure(float("nan")), "unknown"],
        ["B", figure(float("nan")), figure(float("nan")), "unknown"],
    ]
    table = Table(("Facility", "Mass", "Value", "Pays"), rows, 2, ("", "n", "n", ""))
    shown = page(Report(HEAD, "Account", (Section("Results", (table,)),)))
    assert "Not known in any row, and left out: Value, Pays." in shown
    assert ">Mass</th>" in shown and ">Value</th>" not in shown and ">Pays</th>" not in shown
    assert shown.count("not known</i>") == 1  # of B's mass


def test_reasons_that_all_share_stand_once_and_facilities_with_equal_ones_share_a_row():
    texts = [
        "mass as stated; seed 0; no prices",
        "mass from volume; seed 0; no prices",
        "mass as stated; seed 0; no prices",
    ]
    shared, table = reasons(("A", "B", "C"), texts, (2, 1, 0))
    assert shared == "For all: seed 0; no prices."
    assert list(table.rows) == [["C, A", "mass as stated"], ["B", "mass from volume"]]
    (alone,) = reasons(("A",), ["mass as stated; seed 0"], (0,))
    assert list(alone.rows) == [["A", "mass as stated; seed 0"]]
