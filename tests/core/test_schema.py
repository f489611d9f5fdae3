# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_dataspace_plugin.core.schema import Field, FieldType, Schema, normal, same

_MOMENT = "2024-05-01T10:00:00.000Z"

_NUMBERS = st.integers() | st.floats()
_NESTED = st.recursive(
    st.none() | st.booleans() | _NUMBERS | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
_ANY = _NESTED | st.dates().map(str) | st.datetimes().map(str)


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        pytest.param("", FieldType.TEXT, "", id="empty text is not NULL"),
        pytest.param(" a ", FieldType.TEXT, " a ", id="text is not trimmed"),
        pytest.param(5, FieldType.TEXT, 5, id="a number in a text field stays"),
        pytest.param(3.0, FieldType.INTEGER, 3, id="whole real"),
        pytest.param("12", FieldType.INTEGER, 12, id="digits"),
        pytest.param(3.5, FieldType.INTEGER, 3.5, id="broken number in an integer field stays"),
        pytest.param("12 m", FieldType.INTEGER, "12 m", id="number with a unit stays"),
        pytest.param("1_000", FieldType.INTEGER, "1_000", id="Python's own spelling stays"),
        pytest.param(True, FieldType.INTEGER, True, id="true in an integer field stays"),
        pytest.param(float("inf"), FieldType.INTEGER, float("inf"), id="infinity in an integer field stays"),
        pytest.param(1, FieldType.REAL, 1.0, id="integer in a real field"),
        pytest.param("1.5", FieldType.REAL, 1.5, id="decimal point"),
        pytest.param("1,5", FieldType.REAL, "1,5", id="decimal comma stays"),
        pytest.param("nan", FieldType.REAL, "nan", id="the word nan stays"),
        pytest.param("1e999", FieldType.REAL, "1e999", id="too large stays"),
        pytest.param(10**400, FieldType.REAL, 10**400, id="huge integer stays"),
        pytest.param(1, FieldType.BOOLEAN, True, id="1 from a store without booleans"),
        pytest.param(0.0, FieldType.BOOLEAN, False, id="0.0"),
        pytest.param("true", FieldType.BOOLEAN, True, id="XML boolean"),
        pytest.param("yes", FieldType.BOOLEAN, "yes", id="a word stays"),
        pytest.param(2, FieldType.BOOLEAN, 2, id="2 is no boolean"),
        pytest.param("2024-05-01", FieldType.DATE, "2024-05-01", id="date"),
        pytest.param("2024/05/01", FieldType.DATE, "2024-05-01", id="GDAL's slashes"),
        pytest.param("2024-05-01T23:30:00Z", FieldType.DATE, "2024-05-01", id="moment in a date field"),
        pytest.param("2024-02-30", FieldType.DATE, "2024-02-30", id="no such day stays"),
        pytest.param("2024-05-01 or so", FieldType.DATE, "2024-05-01 or so", id="date with words stays"),
        pytest.param("20240501", FieldType.DATE, "20240501", id="compact date stays, on every Python"),
        pytest.param("1.5.2024", FieldType.DATE, "1.5.2024", id="national date stays"),
        pytest.param("2024-05-01T10:00:00Z", FieldType.DATETIME, _MOMENT, id="UTC"),
        pytest.param("2024-05-01T12:00:00+02:00", FieldType.DATETIME, _MOMENT, id="offset"),
        pytest.param("2024-05-01 12:00:00+02", FieldType.DATETIME, _MOMENT, id="PostgreSQL's short offset"),
        pytest.param("2024-05-01 12:00:00 +0200", FieldType.DATETIME, _MOMENT, id="offset after a space"),
        pytest.param("2024-05-01T05:30:00-04:30", FieldType.DATETIME, _MOMENT, id="offset west"),
        pytest.param("2024/05/01 10:00:00+00", FieldType.DATETIME, _MOMENT, id="GDAL"),
        pytest.param("2024-05-01T10:00:00", FieldType.DATETIME, _MOMENT, id="no zone is UTC"),
        pytest.param("2024-05-01T10:00", FieldType.DATETIME, _MOMENT, id="no seconds"),
        pytest.param("2024-05-01T10:00:00.1Z", FieldType.DATETIME, "2024-05-01T10:00:00.100Z", id="one digit"),
        pytest.param(
            "2024-05-01T10:00:00.123456789Z", FieldType.DATETIME, "2024-05-01T10:00:00.123Z", id="nine digits"
        ),
        pytest.param("2024-05-01T25:00:00Z", FieldType.DATETIME, "2024-05-01T25:00:00Z", id="no such hour stays"),
        pytest.param("0001-01-01T00:00:00+05:00", FieldType.DATETIME, "0001-01-01T00:00:00+05:00", id="before time"),
        pytest.param('["Cu", "Co"]', FieldType.LIST, ["Cu", "Co"], id="JSON text from a column"),
        pytest.param(("Cu",), FieldType.LIST, ["Cu"], id="tuple"),
        pytest.param("Cu, Co", FieldType.LIST, "Cu, Co", id="a text that is no list stays"),
        pytest.param('{"a": 1}', FieldType.LIST, '{"a": 1}', id="an object is no list"),
        pytest.param('{"a": 1}', FieldType.JSON, {"a": 1}, id="object"),
        pytest.param("[" * 100_000, FieldType.JSON, "[" * 100_000, id="nested beyond reason stays"),
    ],
)
def test_a_value_is_brought_into_one_form_or_left_alone(value: Any, kind: FieldType, expected: Any) -> None:
    found = normal(value, kind)
    assert (type(found), found) == (type(expected), expected)


@pytest.mark.parametrize("kind", list(FieldType))
def test_null_stays_null(kind: FieldType) -> None:
    assert normal(None, kind) is None
    assert same(None, None, kind)


@pytest.mark.parametrize("kind", list(FieldType))
@pytest.mark.parametrize("other", ["", 0, False, []])
def test_null_is_like_nothing_else(kind: FieldType, other: Any) -> None:
    assert not same(None, other, kind)
    assert not same(other, None, kind)


@pytest.mark.parametrize(
    ("one", "two", "kind", "expected"),
    [
        pytest.param(0.1 + 0.2, 0.3, FieldType.REAL, True, id="rounding"),
        pytest.param(1e-9, 2e-9, FieldType.REAL, False, id="small numbers differ"),
        pytest.param(0.0, -0.0, FieldType.REAL, True, id="signed zero"),
        pytest.param(0.0, 1e-300, FieldType.REAL, False, id="nearly nothing is not nothing"),
        pytest.param(3, "3", FieldType.INTEGER, True, id="digits"),
        pytest.param(2**53, 2**53 + 1, FieldType.INTEGER, False, id="integers beyond a double"),
        pytest.param(1, True, FieldType.BOOLEAN, True, id="stored boolean"),
        pytest.param("a", "A", FieldType.TEXT, False, id="case"),
        pytest.param("a", "a ", FieldType.TEXT, False, id="space"),
        pytest.param("2024-05-01T12:00:00+02:00", "2024-05-01 10:00:00", FieldType.DATETIME, True, id="one moment"),
        pytest.param(["Cu"], '["Cu"]', FieldType.LIST, True, id="stored list"),
        pytest.param(["Cu", "Co"], ["Co", "Cu"], FieldType.LIST, False, id="order counts"),
        pytest.param([1], [1.0], FieldType.LIST, True, id="JSON knows one kind of number"),
        pytest.param([1], [True], FieldType.LIST, False, id="true is not 1"),
        pytest.param([0.1 + 0.2], [0.3], FieldType.LIST, True, id="rounding inside a list"),
        pytest.param({"a": 1, "b": 2}, '{"b": 2, "a": 1}', FieldType.JSON, True, id="order of names does not count"),
        pytest.param({"a": None}, {}, FieldType.JSON, False, id="a NULL inside is not nothing"),
        pytest.param("[NaN]", "[NaN]", FieldType.LIST, True, id="NaN is like itself"),
    ],
)
def test_two_values_are_the_same(one: Any, two: Any, kind: FieldType, expected: bool) -> None:
    assert same(one, two, kind) is expected
    assert same(two, one, kind) is expected


@given(_ANY, st.sampled_from(FieldType))
def test_every_value_is_the_same_as_itself(value: Any, kind: FieldType) -> None:
    assert same(value, value, kind)


@given(_ANY, st.sampled_from([kind for kind in FieldType if kind is not FieldType.JSON]))
def test_the_normal_form_of_a_normal_form_is_itself(value: Any, kind: FieldType) -> None:
    once = normal(value, kind)
    assert same(normal(once, kind), once, kind)
    assert json.dumps(normal(once, kind)) == json.dumps(once)


@given(_ANY, _ANY, st.sampled_from(FieldType))
def test_being_the_same_works_both_ways(one: Any, two: Any, kind: FieldType) -> None:
    assert same(one, two, kind) == same(two, one, kind)


@given(st.datetimes())
def test_every_moment_of_the_clock_is_written_in_one_length(moment: Any) -> None:
    assert len(str(normal(moment.isoformat(), FieldType.DATETIME))) == len(_MOMENT)


def test_a_schema_survives_being_written() -> None:
    schema = Schema(
        fields=(
            Field("height_m", FieldType.REAL, "Höhe", unit="m", minimum=0.0),
            Field("fid_2", FieldType.TEXT, read_only=True, server_name="fid"),
        ),
        geometry_type="Polygon",
        uuid_field="uuid",
    )
    assert Schema.from_json(schema.to_json()) == schema


def test_a_schema_of_a_later_version_is_read() -> None:
    written = json.loads(Schema((Field("a", FieldType.TEXT),)).to_json())
    written["fields"][0]["colour"] = "red"
    written["season"] = "spring"
    assert Schema.from_json(json.dumps(written)).names == ("a",)


def test_a_field_is_known_to_the_service_by_its_own_name() -> None:
    assert Field("fid_2", FieldType.TEXT, server_name="fid").property_name == "fid"
    assert Field("name", FieldType.TEXT).property_name == "name"


def test_a_field_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        Schema(()).field("name")
