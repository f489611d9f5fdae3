# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo: a data space inside this program that a search finds and a write reaches."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.demo import NAME, Demo


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("demo")


@pytest.fixture
def demo(folder):
    made = Demo(folder / "demo.sqlite")
    yield made
    made.stop()


def test_its_catalogue_has_records(demo):
    catalogue = demo.start(silent)
    found = http_for(catalogue.url).get(f"{catalogue.url}/collections/catalogue/items").json()
    assert found["numberMatched"] > 5
    assert all(each["properties"]["synthetic"] for each in found["features"])


def test_a_write_carries_the_token_without_any_configuration(demo):
    catalogue = demo.start(silent)
    items = f"{catalogue.url}/collections/facilities/items"
    http = http_for(catalogue.url)
    feature = http.get(items + "?limit=1").json()["features"][0]
    address = f"{items}/{feature['id']}"
    revision = http.get(address).headers["etag"]
    headers = {"Content-Type": "application/merge-patch+json", "If-Match": revision}
    answer = http.send("PATCH", address, headers=headers, body=b'{"properties": {"remarks": "seen"}}')
    assert answer.status in (200, 204)
    demo.stop()
    again = demo.start(silent)
    changed = http_for(again.url).get(f"{again.url}/collections/facilities/items/{feature['id']}").json()
    assert changed["properties"]["remarks"] == "seen"  # the database is kept


def test_starting_twice_gives_the_same_place(demo):
    assert demo.start(silent) == demo.start(silent)


def test_after_stop_nobody_answers(demo):
    catalogue = demo.start(silent)
    demo.stop()
    demo.stop()
    with pytest.raises(errors.Unreachable):
        http_for(catalogue.url).send("DELETE", catalogue.url)  # a write is tried once


def test_a_taken_port_is_no_obstacle(demo, tmp_path):
    taken = urlsplit(demo.start(silent).url).port
    second = Demo(tmp_path / "second.sqlite", port=taken)
    try:
        assert urlsplit(second.start(silent).url).port != taken
    finally:
        second.stop()


def test_it_knows_its_own_catalogue_from_another_of_the_same_name():
    demo = Demo(Path("demo.sqlite"), port=8807)
    assert demo.is_catalogue_of([CatalogueSource(NAME, "http://127.0.0.1:8807", "records")])
    assert not demo.is_catalogue_of([CatalogueSource(NAME, "http://127.0.0.1:9999", "records")])
    assert not demo.is_catalogue_of([])


def test_it_comes_back_on_its_port(folder):
    first = Demo(folder / "port.sqlite")
    port = urlsplit(first.start(silent).url).port
    first.stop()
    second = Demo(folder / "port.sqlite", port=port)
    try:
        assert urlsplit(second.start(silent).url).port == port
    finally:
        second.stop()
