# SPDX-License-Identifier: GPL-2.0-or-later
"""The report: complete, self-contained, and nothing in it is taken for markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import numpy as np
import pytest
import shapely

from crm_dataspace_plugin.core.screening.geometry.shapes import read_shapes
from crm_dataspace_plugin.core.screening.preselection.inputs import Column, Facilities, Receptors
from crm_dataspace_plugin.core.screening.preselection.preselection import screen
from crm_dataspace_plugin.core.screening.preselection.report import report
from crm_dataspace_plugin.core.screening.report.page import page
from crm_dataspace_plugin.core.screening.report.value import Input, ReportHead

EVIL = '<script>alert("x")</script>&'
VOID = {"meta", "br"}


class Checker(HTMLParser):
    """Collects tags and texts, and complains about tags that do not match."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.seen.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def made(count: int = 3, names: tuple[str, ...] = (EVIL, "Nicolasa", "Aguilar")) -> str:
    points = [shapely.Point(-5.8 + each * 0.01, 43.25) for each in range(count)]
    shapes = read_shapes(f"layer {EVIL}", [shapely.to_wkb(each) for each in points], "EPSG:4326")
    incident = Column(f"incident {EVIL}", [True, EVIL, True][:count])
    river = shapely.LineString([(-5.9, 43.2), (-5.7, 43.3)])
    water = Receptors(read_shapes(f"rivers {EVIL}", [shapely.to_wkb(river), None], "EPSG:4326"))
    facilities = Facilities(shapes, {"incident": incident})
    inputs = [Input("water", f"rivers {EVIL}", 2, 1, f"CC BY {EVIL}"), Input("farmland", "fields", 0, 0, "")]
    places = np.array([[each.x, each.y] for each in points])
    head = ReportHead(f"facilities {EVIL}", "2026-11-22", names[:count], places, inputs, {"QGIS": "3.22"})
    return page(report(head, facilities, {"water": water}, screen(facilities, {"water": water})))


def parsed(text: str) -> Checker:
    checker = Checker()
    checker.feed(text)
    assert checker.open == []
    return checker


def test_nothing_that_was_given_becomes_markup():
    checker = parsed(made())
    assert "script" not in checker.seen
    assert sum(EVIL in each for each in checker.texts) >= 4


def test_the_report_needs_nothing_from_elsewhere():
    assert re.findall(r"(?:src|@import|xlink)\s*[=(]|href=(?!.#)|url\((?!#)", made()) == []


@pytest.mark.parametrize(
    "heading",
    ["Map", "Answers by question", "Ranking", "What was missing", "Inputs", "Thresholds and choices",
     "Answers with reasons", "Method", "Sources", "Limits", "Made with"],
)  # fmt: skip
def test_the_report_has_all_its_sections(heading: str):
    assert re.search(f'<h2 id="part-[0-9]+">{heading}</h2>', made())


def test_unverified_thresholds_are_marked_and_changed_ones_are_not():
    assert made().count("default, not verified against the source") == 11


def test_facilities_with_the_same_count_share_a_rank():
    ranks = re.findall(r'<tr><td class="n">(=?\d+)</td><td class="mark">', made())
    assert ranks == ["=1", "=1", "3"]


def test_the_map_has_scale_north_and_one_mark_for_each_facility():
    text = made().partition('id="part-0"')[2].partition('id="part-1"')[0]
    assert text.count("translate(") == 3 + 4 + 2 + 1  # facilities; keys of signs and water, scale, north; legend
    assert ">N</text>" in text
    assert re.search(r">\d+ k?m</text>", text)


def test_a_report_on_no_facilities_can_be_made():
    facilities = Facilities(read_shapes("none", [], "EPSG:4326"))
    head = ReportHead("none", "2026-11-22", (), np.empty((0, 2)))
    text = page(report(head, facilities, {}, screen(facilities, {})))
    assert "None has a usable geometry" in text
    parsed(text)
