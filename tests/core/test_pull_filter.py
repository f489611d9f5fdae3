# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import re

import pytest

from crm_dataspace_plugin.core.errors import QueryError, TextUnquoted
from crm_dataspace_plugin.core.pull.cql2 import parse
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema

SCHEMA = Schema(
    (
        Field("name", FieldType.TEXT),
        Field("height_m", FieldType.REAL),
        Field("start_year", FieldType.INTEGER),
        Field("restored", FieldType.BOOLEAN),
        Field("closed_on", FieldType.DATE),
        Field("seen", FieldType.DATETIME),
        Field("commodity", FieldType.LIST),
        Field("Name_2", FieldType.TEXT, server_name="Name"),
    )
)
FACILITY = {
    "name": "D'Arcy heap",
    "height_m": 20,
    "start_year": None,
    "restored": False,
    "closed_on": "1987-02-28",
    "seen": "2024-05-06T09:08:09+02:00",
    "commodity": ["Cu", "Au"],
    "Name": "other",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name = 'D''Arcy heap'", True),
        ("name = 'd''arcy heap'", False),
        ("CASEI(name) = CASEI('D''ARCY HEAP')", True),
        ("name <> 'x'", True),
        ("name LIKE 'D%heap'", True),
        ("name LIKE '_heap'", False),
        ("name NOT LIKE 'A%'", True),
        ("height_m > 19.5 AND height_m <= 20", True),
        ("height_m BETWEEN 1 AND 5", False),
        ("height_m NOT BETWEEN 1 AND 5", True),
        ("height_m IN (1, 20)", True),
        ("name NOT IN ('a', 'b')", True),
        ("start_year IS NULL", True),
        ("start_year IS NOT NULL", False),
        ("start_year > 1900", None),
        ("NOT start_year > 1900", None),
        ("start_year > 1900 OR height_m = 20", True),
        ("start_year > 1900 AND height_m = 1", False),
        ("restored", False),
        ("NOT restored", True),
        ("restored = FALSE", True),
        ("closed_on < DATE('1990-01-01')", True),
        ("seen = TIMESTAMP('2024-05-06T07:08:09Z')", True),
        ("A_CONTAINS(commodity, ('Cu', 'Au'))", True),
        ("A_CONTAINS(commodity, ('Cu', 'Li'))", False),
        ("A_OVERLAPS(commodity, ('Li', 'Au'))", True),
        ("\"Name\" = 'other'", True),
        ("name = 'x' OR (height_m = 20 AND NOT (restored = TRUE))", True),
        ("name > 5", None),
    ],
)
def test_a_filter_holds_fails_or_knows_nothing(text, expected):
    assert parse(text, SCHEMA)(FACILITY) is expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "height_m >",
        "height_m = 1 AND",
        "(height_m = 1",
        "height_m = 1)",
        "height_m ~ 1",
        "nobody = 1",
        "commodity = 'Cu'",
        "A_CONTAINS(name, ('x'))",
        "S_INTERSECTS(geom, POINT(0 0))",
        "name = 'open",
        "name; DROP TABLE heaps",
    ],
)
def test_what_cannot_be_understood_is_said(text):
    with pytest.raises(QueryError):
        parse(text, SCHEMA)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("name = DE", "name = 'DE'"),
        ('name = "DE"', "name = 'DE'"),
        ("height_m > 3 AND name <> Pozo", "name <> 'Pozo'"),
        ("name LIKE Ni", "name LIKE 'Ni'"),
        ("name IN ('DE', FR)", "name IN ('FR')"),
        ("A_CONTAINS(commodity, (Cu))", "A_CONTAINS(commodity, ('Cu'))"),
    ],
)
def test_a_text_without_quotation_marks_is_told_to_want_them(text, right):
    with pytest.raises(TextUnquoted, match=re.escape(f"A text wants quotation marks: {right}.")):
        parse(text, SCHEMA)


def test_two_properties_are_compared_as_before():
    assert parse("name = Name", SCHEMA)({"name": "a", "Name": "a"}) is True
