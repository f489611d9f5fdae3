# SPDX-License-Identifier: GPL-2.0-or-later
"""Large pages arrive whole; how fast is printed (`-s` shows it), as machines differ."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from crm_dataspace_plugin.dataspace.embedded import DataSpace
from tests.servers.data_space_client import Client

COUNT = 12_000


def _pond(number: int) -> dict[str, Any]:
    west, south = number % 200 / 10 - 10, number // 200 / 10 + 35
    ring = [[west, south], [west + 0.03, south], [west + 0.05, south + 0.02], [west, south + 0.04], [west, south]]
    properties = {
        "name": f"Balsa {number}",
        "height": number / 7,
        "year": number,
        "restored": number % 2 == 0,
        "note": "x" * 300,
    }
    return {"id": str(number), "geometry": {"type": "Polygon", "coordinates": [ring]}, "properties": properties}


@pytest.fixture(scope="module")
def many() -> Iterator[Client]:
    space = DataSpace()
    space.publish("many", "Many", map(_pond, range(1, COUNT + 1)))
    space.start()
    yield Client(space)
    space.stop()


@pytest.mark.parametrize("limit", [100, 1000, 10_000])
def test_a_page_of_any_size_holds_as_many_features_as_it_says(many: Client, limit: int) -> None:
    begun = time.perf_counter()
    content = many.ask(f"/collections/many/items?limit={limit}").content
    seconds = time.perf_counter() - begun
    print(f"limit {limit}: {limit / seconds:,.0f} features/s, {len(content) / seconds / 1e6:.0f} MB/s")
    page = many.ask(f"/collections/many/items?limit={limit}").json()
    assert page["numberReturned"] == len(page["features"]) == len({each["id"] for each in page["features"]}) == limit
    assert page["numberMatched"] == COUNT


def test_kept_connections_do_not_wait_for_delayed_acknowledgements(many: Client) -> None:
    begun = time.perf_counter()
    for number in range(1, 101):
        assert many.ask(f"/collections/many/items/{number}").json()["properties"]["year"] == number
    seconds = time.perf_counter() - begun
    print(f"{100 / seconds:,.0f} items/s")
    assert seconds < 100 * 0.04  # each delayed acknowledgement would cost 40 ms
