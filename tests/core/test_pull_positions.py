# SPDX-License-Identifier: GPL-2.0-or-later
"""Angles, numbers and reference systems as texts: whatever is written in a usual notation is read back."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import osr

from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.csv.csv_file import CsvFile
from crm_dataspace_plugin.core.pull.csv.values import ColumnSight, column_values
from crm_dataspace_plugin.core.pull.positions.angles import angle, two_texts
from crm_dataspace_plugin.core.pull.positions.finding import find_positions
from crm_dataspace_plugin.core.pull.positions.headings import Axis, coordinate_headings
from crm_dataspace_plugin.core.pull.positions.numerals import COMMA, POINT, decimal_mark, numeral
from crm_dataspace_plugin.core.pull.positions.reference import DATUMS, family, stated
from crm_dataspace_plugin.core.schema import FieldType

latitudes = st.floats(-90, 90, allow_nan=False)
longitudes = st.floats(-180, 180, allow_nan=False)
marks = st.sampled_from([POINT, COMMA])


def decimal(degrees: float, letters: str, mark: str) -> str:
    return f"{degrees:.8f}".replace(".", mark)


def with_letter(degrees: float, letters: str, mark: str) -> str:
    return f"{abs(degrees):.8f}".replace(".", mark) + f"° {letters[degrees < 0]}"


def minutes(degrees: float, letters: str, mark: str) -> str:
    tenths = round(abs(degrees) * 60 * 10**6)  # so that no minute is rounded up to 60
    whole, rest = divmod(tenths, 60 * 10**6)
    return f"{letters[degrees < 0]} {whole}° {rest // 10**6}{mark}{rest % 10**6:06d}'"


def seconds(degrees: float, letters: str, mark: str) -> str:
    parts = round(abs(degrees) * 3600 * 10**4)
    whole, rest = divmod(parts, 3600 * 10**4)
    minute, rest = divmod(rest, 60 * 10**4)
    return f"{whole}°{minute}'{rest // 10**4}{mark}{rest % 10**4:04d}\"{letters[degrees < 0]}"


NOTATIONS = [pytest.param(each, id=each.__name__) for each in (decimal, with_letter, minutes, seconds)]


@pytest.mark.parametrize("notation", NOTATIONS)
@given(latitude=latitudes, longitude=longitudes, mark=marks)
@settings(max_examples=200, deadline=None)
def test_a_position_in_any_notation_is_read_back(notation, latitude, longitude, mark):
    row = {"lat": notation(latitude, "NS", mark), "lon": notation(longitude, "EW", mark)}
    place = find_positions(list(row), [row]).place(row)
    assert (place.x, place.y) == pytest.approx((longitude, latitude), abs=2e-8)  # 0.0001" is 2.8e-8°


@pytest.mark.parametrize("notation", NOTATIONS)
@pytest.mark.parametrize("between", [" ", ", ", "; "])
@given(latitude=latitudes, longitude=longitudes)
@settings(max_examples=100, deadline=None)
def test_a_position_in_one_column_is_read_back(notation, between, latitude, longitude):
    text = notation(latitude, "NS", POINT) + between + notation(longitude, "EW", POINT)
    row = {"coordinates": text}
    place = find_positions(["coordinates"], [row]).place(row)
    assert (place.x, place.y) == pytest.approx((longitude, latitude), abs=2e-8)


@given(number=st.integers(-(10**12), 10**12), digits=st.integers(0, 999), blank=st.sampled_from(" '\u00a0\u202f"))
def test_a_number_with_its_thousands_apart_is_read_back(number, digits, blank):
    english = f"{number:,}.{digits:03d}"
    expected = float(f"{number}.{digits:03d}")
    assert numeral(english, POINT) == expected
    assert numeral(english.replace(",", blank), POINT) == expected
    german = english.replace(",", "_").replace(".", ",").replace("_", ".")
    assert numeral(german, COMMA) == expected


@given(st.lists(st.text(), max_size=5))
def test_no_text_breaks_the_reading(texts):
    for text in texts:
        angle(text)
        two_texts(text)
        stated(text, "zone")
        numeral(text, COMMA)
    decimal_mark(texts)
    coordinate_headings(texts)


@given(st.lists(st.integers(-(2**63), 2**63 - 1), min_size=1))
def test_whole_numbers_are_kept_to_the_last_digit(numbers):
    seen = ColumnSight()
    seen.see(map(str, numbers))
    column = column_values(seen, COMMA)
    assert column.type is FieldType.INTEGER
    assert [column.value(str(each)) for each in numbers] == numbers


@given(st.lists(st.floats(-1e15, 1e15, allow_nan=False), min_size=1), marks, marks)
def test_reals_are_kept_in_either_notation(numbers, mark, elsewhere):
    texts = [f"{each:.4f}".replace(".", mark) for each in numbers]
    seen = ColumnSight()
    seen.see(texts)
    column = column_values(seen, elsewhere)
    assert column.type is FieldType.REAL
    assert [column.value(each) for each in texts] == [float(f"{each:.4f}") for each in numbers]


CELLS = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=12)


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_each_row_of_a_table_is_pulled_or_left_out_and_its_texts_are_kept(tmp_path_factory, cells):
    path = tmp_path_factory.mktemp("table") / "heaps.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([["note", "lat", "lon"], *cells])
    table = CsvFile(path, "heaps.csv", "", silent)
    features = [each for page in table.pages(None) for each in page.features]
    filled = [row for row in cells if any(map(str.strip, row))]
    if table.collection.schema.geometry_type == "":
        assert len(features) == len(filled)
    texts = {row[0] for row in filled}
    if table.collection.schema.fields[0].type is FieldType.TEXT:
        assert {each["properties"]["note"] for each in features} <= texts | {None}


@pytest.mark.parametrize("datum", DATUMS, ids=lambda each: each.name)
def test_the_code_of_each_zone_is_that_of_its_datum(datum):
    for half, zones in (("N", datum.north), ("S", datum.south)):
        for zone in zones[1] if zones else ():
            code = datum.code(zone, half)
            system = osr.SpatialReference()
            system.SetFromUserInput(code)
            name = system.GetName()
            assert name.startswith(datum.name), name
            assert f"zone {zone}" in name, name
            assert name.endswith(f"{zone}{half}") or "MGA" in name, name
            assert family(code) == family(f"EPSG:{code[5:]}")
            assert (family(code).datum, family(code).zone, family(code).hemisphere) == (datum.name, zone, half)
    system = osr.SpatialReference()
    system.ImportFromEPSG(datum.degrees)
    assert system.IsGeographic() and system.GetName() == datum.name


@pytest.mark.parametrize(
    ("text", "datum", "zone", "half"),
    [
        ("ETRS89 / UTM zone 30N", "ETRS89", 30, "N"),
        ("ED 50 UTM H30", "ED50", 30, ""),
        ("European Datum 1950", "ED50", 0, ""),
        ("WGS84 19S", "WGS 84", 19, "S?"),
        ("WGS-84 Huso 19 Sur", "WGS 84", 19, "S"),
        ("SIRGAS2000 fuso 23K", "SIRGAS 2000", 23, "S"),
        ("30T", "", 30, "N"),
        ("30.0", "", 30, ""),
        ("EPSG:23030", "ED50", 30, "N"),
        ("http://www.opengis.net/def/crs/EPSG/0/25829", "ETRS89", 29, "N"),
        ("99", "", 0, ""),
        ("north pit", "", 0, ""),
    ],
)
def test_what_a_text_states_is_understood(text, datum, zone, half):
    found = stated(text, "zone")
    assert (found.datum, found.zone, found.hemisphere) == (datum, zone, half)


@pytest.mark.parametrize(
    "names",
    [
        ("lon_flow", "lat_flow"),
        ("X-ray", "Y-ray"),
        ("E", "N"),
        ("As_ppm", "V_ppm"),
        ("north wall", "east wall"),
        ("long name", "lat name"),
    ],
)
def test_other_columns_are_not_taken_for_positions(names):
    assert [each for each in coordinate_headings(names) if each.axis is not Axis.EITHER] == []
