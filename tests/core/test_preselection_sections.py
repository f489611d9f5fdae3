# SPDX-License-Identifier: GPL-2.0-or-later
"""What the report of a pre-selection says of sensitivity, of what to ask first, and of who answered."""

from __future__ import annotations

import pytest
import shapely

from crm_dataspace_plugin.core.screening.geometry.shapes import read_shapes
from crm_dataspace_plugin.core.screening.preselection.basis import basis
from crm_dataspace_plugin.core.screening.preselection.inputs import Column, Facilities, Receptors
from crm_dataspace_plugin.core.screening.preselection.preselection import screen
from crm_dataspace_plugin.core.screening.preselection.report_sections import (
    asking_section,
    persons_section,
    sensitivity_section,
)
from crm_dataspace_plugin.core.screening.preselection.report_tables import by_question, ranked
from crm_dataspace_plugin.core.screening.preselection.result import Screening
from crm_dataspace_plugin.core.screening.preselection.statements import read_statements
from crm_dataspace_plugin.core.screening.report.markup import escaped
from crm_dataspace_plugin.core.screening.report.value import Section, Table

NAMES = ["Nicolasa", "<b>Pozo</b>", "Aguilar"]
HEAP = {
    "facility_type": "waste-dump",
    "incident": "no",
    "toxic_metals": "As",
    "covered": "no",
    "area": 9000,
    "slope": 0,
}
PERSONS = [
    *((name, question, "NO", "Ana", "2026-11-12", "") for name in NAMES[:2] for question in (16, 17, 18)),
    ("Aguilar", 1, "YES", "Eva <i>", "2026-11-13", "slide of 2019"),
]


def shapes(*metres: float):
    points = [shapely.to_wkb(shapely.Point(400_000 + each, 4_800_000)) for each in metres]
    return read_shapes("layer", points, "EPSG:25830")


@pytest.fixture
def screening() -> Screening:
    """Three heaps with arsenic, uncovered. Of the first the next settlement is 1,500 m away, of the second 9,500 m."""
    columns = {role: Column(role, [value] * 3) for role, value in HEAP.items()}
    towns = Receptors(shapes(1500), Column("people", [500]))
    facilities = Facilities(shapes(0, 11_000, 20_000), columns, statements=read_statements(PERSONS, NAMES))
    return screen(facilities, {"settlements": towns})


def tables(section: Section) -> list[list[list[str]]]:
    found = [each for each in section.parts if isinstance(each, Table)]
    return [[[escaped(cell) for cell in row] for row in each.rows] for each in found]


def test_each_distance_is_a_row_and_one_without_a_layer_says_so(screening):
    """The first is cleared now and examined with 2,000 m; the second is cleared; the third is examined for Q1."""
    (rows,) = tables(sensitivity_section(screening))
    assert rows[0] == ["Distance to settlements", "1,000 m", "1 (1) at 500 m", "1 (1)", "2 (2) at 2,000 m", "1", "0"]
    assert len(rows) == 5
    assert all("no layer: not tested" in each[2] for each in rows[1:])


def test_where_nothing_is_open_nobody_is_asked(screening):
    assert asking_section(screening, NAMES, [0, 1, 2]).parts == ("No decision rests on an UNKNOWN answer.",)


def test_open_decisions_name_what_settles_most_first():
    columns = {role: Column(role, [value] * 2) for role, value in HEAP.items()}
    told = read_statements([("A", each, "NO", "Ana", "2026-11-12", "") for each in (16, 17, 18)], ["A", "B"])
    found = screen(Facilities(shapes(0, 10), columns, statements=told), {})
    over_all, each_one = tables(asking_section(found, ["A", "B"], ranked(found, ["A", "B"])))
    # Q15 settles A either way and B if YES; Q16, Q17 and Q18 settle B if YES: (1 × 2 + 1) before 1
    assert [row[0] for row in over_all[:4]] == ["15", "16", "17", "18"]
    assert over_all[0][2:5] == ["2", "1", "1"]
    by_name = {row[2]: row[:2] for row in each_one}
    assert by_name["A"] == ["1", "Q15 settles it"]
    assert by_name["B"][1].startswith("Q15 settles it if YES; Q16 settles it if YES")


def test_facilities_with_equal_gaps_share_a_row():
    columns = {role: Column(role, [value] * 3) for role, value in HEAP.items()}
    found = screen(Facilities(shapes(0, 10, 20), columns), {})
    _, (row,) = tables(asking_section(found, NAMES, ranked(found, NAMES)))
    assert (row[0], row[2]) == ("3", "&lt;b&gt;Pozo&lt;/b&gt;, Aguilar, Nicolasa")


def test_answers_of_persons_show_who_when_and_what_the_data_say(screening):
    section = persons_section(screening, NAMES)
    (rows,) = tables(section)
    assert len(rows) == 7
    assert rows[-1][0:2] + rows[-1][3:6] == ["Aguilar", "1", "Eva &lt;i&gt;", "2026-11-13", "slide of 2019"]
    assert "YES" in rows[-1][2] and "NO" in rows[-1][6]
    assert section.parts[0] == "They beat what was derived from data; 7 of 7 differ from it. The newest counts."


def test_without_answers_of_persons_there_is_no_section_on_them():
    assert persons_section(screen(Facilities(shapes(0)), {}), ["A"]).parts == ()


def test_each_unverified_threshold_is_marked_where_it_stands():
    facilities = Facilities(shapes(0))
    rows = [[escaped(cell) for cell in row] for row in by_question(screen(facilities, {})).rows]
    marked = [row[0] for row in rows if "not verified against the source" in row[3]]
    assert marked == ["6", "7", "8", "9", "10", "11", "15", "16", "17", "18"]
    rows = [
        [escaped(cell) for cell in row] for row in by_question(screen(facilities, {}, {"WATER_DISTANCE": 500})).rows
    ]
    assert rows[10][3] == "500 m"


def test_a_result_carries_method_versions_thresholds_and_inputs(screening):
    line = basis(screening, {"facilities": "ponds", "settlements": "towns"}, {"QGIS": "3.22", "NumPy": "1.24"})
    assert "revision 1 (not verified against the source); made with QGIS 3.22, NumPy 1.24; thresholds: " in line
    assert "WATER_DISTANCE 1,000 m" in line and "POPULATION_MIN 100 inhabitants" in line
    assert "inputs: facilities “ponds”, settlement “towns”; layers not given: surface water body, " in line
