# SPDX-License-Identifier: GPL-2.0-or-later
"""What fuzzing has found, kept so that it stays mended."""

from __future__ import annotations

import json

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.area import SearchArea
from crm_dataspace_plugin.core.http import Answer
from crm_dataspace_plugin.core.json_text import parse
from crm_dataspace_plugin.core.pull import cql2
from crm_dataspace_plugin.core.pull.wfs_page import geojson_page
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema


@pytest.mark.parametrize(
    "crs", [{"properties": [1]}, {"properties": "EPSG:4326"}, [], "EPSG:4326", {"properties": {"name": [[]]}}]
)
def test_a_crs_that_is_no_object_is_no_crs(crs):
    document = {"type": "FeatureCollection", "features": [], "crs": crs}
    assert geojson_page(Answer(200, "http://h.example", {}, json.dumps(document).encode())).crs == ""


def test_half_a_character_is_no_area():
    with pytest.raises(errors.GeometryUnusable):
        SearchArea("POLYGON((\ud800))")


def test_a_number_of_more_digits_than_python_reads_spoils_no_page():
    assert parse(b"[1, " + b"9" * 5000 + b"]") == [1, float("inf")]


@pytest.mark.parametrize(
    "text", ["(" * 5000, "NOT " * 5001 + "a = 1", "CASEI(" * 49 + "a" + ")" * 49 + " = 'X'", "CASEI(" * 5000]
)
def test_a_filter_nested_deeply_is_answered_at_once(text):
    try:
        found = cql2.parse(text, Schema((Field("a", FieldType.TEXT),), ""))
    except errors.QueryError as error:
        assert "brackets" in error.message or "a" in error.message
        return
    assert found({"a": "x"}) in (True, False)
