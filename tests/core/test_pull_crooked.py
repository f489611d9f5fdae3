# SPDX-License-Identifier: GPL-2.0-or-later
"""Services that send nonsense: a pull succeeds without it, or fails in one sentence and leaves nothing behind."""

from __future__ import annotations

import json

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.field_copy.connection import connect
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull import pages, rows
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
from tests.core.test_pull import SCHEMA, facility
from tests.servers.feature_service import FeatureService

HUGE = 10**400


@pytest.fixture
def service():
    with FeatureService() as running:
        running.add_collection("heaps", [facility(n) for n in range(3)], SCHEMA)
        yield running


def pulled(service, tmp_path):
    request = PullRequest(f"{service.url}/collections/heaps", DistributionKind.FEATURES, tmp_path / "copy.gpkg")
    return pull(Http(sleep=lambda _: None), request, silent)


def values(tmp_path, query):
    connection = connect(tmp_path / "copy.gpkg")
    try:
        return [tuple(each) for each in connection.execute(query)]
    finally:
        connection.close()


@pytest.mark.parametrize("nonsense", [5, HUGE, "x", [5, None, [[]]], {"a": {"b": 1}}, True])
@pytest.mark.parametrize("name", ["links", "id", "title", "license"])
def test_nonsense_in_the_collection_is_passed_over(service, tmp_path, name, nonsense):
    service.answers["/collections/heaps"] = {"id": "heaps", "links": [], name: nonsense}
    assert pulled(service, tmp_path).pulled == 3


@pytest.mark.parametrize("nonsense", [5, HUGE, "x", [5, None, [[]]], {"a": {"b": 1}}, True])
@pytest.mark.parametrize("word", ["type", "items", "required", "minimum", "oneOf", "title", "format", "x-ogc-role"])
def test_nonsense_in_the_schema_is_passed_over(service, tmp_path, word, nonsense):
    definition = {"type": "array" if word == "items" else "string", word: nonsense}
    named = {**SCHEMA["properties"], "name": definition}
    service.answers["/collections/heaps/schema"] = {**SCHEMA, "properties": named, "required": nonsense}
    service.answers["/conformance"] = {"conformsTo": nonsense}
    assert pulled(service, tmp_path).pulled == 3


@pytest.mark.parametrize("nonsense", [5, "x", [5, None], [{"rel": "next", "href": [5], "type": "html"}], {"a": 1}])
def test_nonsense_for_links_ends_the_pages(service, tmp_path, nonsense):
    page = {"features": [facility(1)], "links": nonsense}
    service.answers["/collections/heaps/items"] = page
    assert pulled(service, tmp_path).pulled == 1


@pytest.mark.parametrize("href", ["http://[", "file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)"])
def test_a_next_link_that_is_no_web_address_is_told(service, tmp_path, href):
    service.answers["/collections/heaps/items"] = {"features": [facility(1)], "links": [{"rel": "next", "href": href}]}
    with pytest.raises(errors.NetworkError, match="address"):
        pulled(service, tmp_path)
    assert list(tmp_path.iterdir()) == []


def endless(service, features):
    def page(query):
        start = int(query.get("offset", 0))
        href = f"{service.url}/collections/heaps/items?offset={start + 1}"
        return {"features": features(start), "links": [{"rel": "next", "href": href}]}

    return page


def test_empty_pages_without_end_are_given_up(service, tmp_path):
    service.answers["/collections/heaps/items"] = endless(service, lambda start: [facility(1)] if start == 0 else [])
    with pytest.raises(errors.UnexpectedContent, match="empty pages"):
        pulled(service, tmp_path)
    assert len(service.asked) < pages.EMPTY_PAGES + 20


def test_the_same_features_without_end_are_given_up(service, tmp_path, monkeypatch):
    monkeypatch.setattr(rows, "REPEATED", 50)
    service.answers["/collections/heaps/items"] = endless(service, lambda start: [facility(1), facility(2)])
    with pytest.raises(errors.UnexpectedContent, match="again and again"):
        pulled(service, tmp_path)


def test_halves_of_characters_are_replaced(service, tmp_path):
    page = {"features": [{**facility(1), "id": "\ud800a", "properties": {"name": "x\udfff", "\ud812": 1}}]}
    service.answers["/collections/heaps/items"] = json.dumps(page).encode()
    assert pulled(service, tmp_path).pulled == 1
    assert values(tmp_path, "SELECT name, crm_id FROM heaps") == [("x\ufffd", "\ufffda")]


def test_whole_characters_written_as_halves_are_kept(service, tmp_path):
    page = {"features": [{**facility(1), "properties": {"name": "\U0001f30d é"}}]}
    service.answers["/collections/heaps/items"] = json.dumps(page).encode()
    pulled(service, tmp_path)
    assert values(tmp_path, "SELECT name FROM heaps") == [("\U0001f30d é",)]


def test_ids_that_are_no_ids_are_none_and_one_is_one_however_written(service, tmp_path):
    ids = [[1], {"a": 1}, None, 1, "1"]
    service.answers["/collections/heaps/items"] = {
        "features": [{**facility(n), "id": each} for n, each in enumerate(ids)]
    }
    found = pulled(service, tmp_path)
    assert (found.pulled, found.skipped) == (4, 1)
    assert values(tmp_path, "SELECT crm_id FROM heaps ORDER BY fid") == [(None,), (None,), (None,), ("1",)]


NAMES = [
    "select",
    'a"b',
    "a'b;--",
    "a\nb",
    "a\x00b",
    "FID",
    "geom",
    "crm_uuid",
    "rowid",
    "",
    " ",
    "ä",
    "x" * 300,
    "a`b]",
]


def test_any_name_can_be_a_columns_name(service, tmp_path):
    properties = {name: {"type": "string"} for name in [*NAMES, *(f"column {n}" for n in range(300))]}
    service.answers["/collections/heaps/schema"] = {"properties": {**properties, "g": {"format": "geometry-polygon"}}}
    filled = {**facility(1), "properties": {name: f"v{n}" for n, name in enumerate(properties)}}
    service.answers["/collections/heaps/items"] = {"features": [filled]}
    assert pulled(service, tmp_path).pulled == 1
    (row,) = values(tmp_path, "SELECT * FROM heaps")
    assert {f"v{n}" for n, name in enumerate(properties) if name} <= set(row)
