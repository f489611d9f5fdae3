# SPDX-License-Identifier: GPL-2.0-or-later
"""What fuzzing has found, kept so that it stays mended."""

from __future__ import annotations

import json
import math

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.area import SearchArea
from crm_dataspace_plugin.core.catalogue.clean_record import clean
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.http import Answer
from crm_dataspace_plugin.core.json_text import parse
from crm_dataspace_plugin.core.pull import cql2
from crm_dataspace_plugin.core.pull.schema_document import own_named
from crm_dataspace_plugin.core.pull.wfs_page import geojson_page
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.vocabulary.recognition import recognise

SCHEMA = Schema((Field("a", FieldType.TEXT),), "")


@pytest.mark.parametrize(
    "crs", [{"properties": [1]}, {"properties": "EPSG:4326"}, [], "EPSG:4326", {"properties": {"name": [[]]}}]
)
def test_a_crs_that_is_no_object_is_no_crs(crs):
    document = {"type": "FeatureCollection", "features": [], "crs": crs}
    assert geojson_page(Answer(200, "http://h.example", {}, json.dumps(document).encode())).crs == ""


def test_half_a_character_is_no_area():
    with pytest.raises(errors.GeometryUnusable):
        SearchArea("POLYGON((\ud800))")


def test_a_footprint_that_crosses_itself_thousands_of_times_is_taken_for_its_box():
    teeth = [[number % 2, 40 + number / 10_000] for number in range(10_000)]
    zigzag = {"type": "Polygon", "coordinates": [[*teeth, [0.5, 60], teeth[0]]]}
    record = Record("one", "C", "Zigzag", bbox=(0, 40, 1, 60), geometry=zigzag)
    assert SearchArea("POLYGON((0 59,1 59,1 60,0 59))").meets(record) is True


def test_a_footprint_all_of_whose_edges_cross_is_taken_for_its_box_although_it_is_small():
    star = [[math.cos(number * 2.399) * 10, math.sin(number * 2.399) * 10] for number in range(400)]
    geometry = {"type": "Polygon", "coordinates": [[*star, star[0]]]}
    record = Record("one", "C", "Star", bbox=(-10, -10, 10, 10), geometry=geometry)
    assert SearchArea("POLYGON((9.9 9.9,10 9.9,10 10,9.9 9.9))").meets(record) is True


def test_a_text_of_a_megabyte_is_looked_through_for_codes():
    assert recognise("licence", "words that mean nothing " * 40_000 + "; CC-BY-4.0")


def test_columns_of_one_name_are_numbered():
    named = own_named(Schema((Field("a", FieldType.TEXT),) * 20_000, "")).fields
    assert [each.name for each in named[:3]] == ["a", "a_2", "a_3"] and len({each.name for each in named}) == 20_000


def test_a_number_of_more_digits_than_python_reads_spoils_no_page():
    assert parse(b"[1, " + b"9" * 5000 + b"]") == [1, float("inf")]


@pytest.mark.parametrize("text", ["(" * 5000, "CASEI(" * 5000, "CASEI(" * 51 + "a" + ")" * 51 + " = 'x'"])
def test_a_filter_nested_deeper_than_people_write_is_refused(text):
    with pytest.raises(errors.QueryError, match="brackets"):
        cql2.parse(text, SCHEMA)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("NOT " * 5001 + "a = 'y'", "x", id="many negations"),
        pytest.param("CASEI(" * 49 + "a" + ")" * 49 + " = 'x'", "X", id="each level asks the one below it once"),
        pytest.param("a = 'x' AND 1 < " + "9" * 5000, "x", id="a number of many digits"),
    ],
)
def test_a_long_filter_is_answered(text, value):
    assert cql2.parse(text, SCHEMA)({"a": value}) is True


def test_an_address_with_line_breaks_is_shown_and_never_loaded():
    crooked = Distribution(DistributionKind.GEOPACKAGE, "https://s.example/a.gpkg\n https://s.example/b.gpkg")
    good = Distribution(DistributionKind.GEOPACKAGE, "https://s.example/a.gpkg")
    (first, second) = clean(Record("1", "C", "Ponds", distributions=(crooked, good))).distributions
    assert (first.kind, second) == (DistributionKind.LINK, good)
