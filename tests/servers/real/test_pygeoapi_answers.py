# SPDX-License-Identifier: GPL-2.0-or-later
"""pygeoapi as the tests use it: it holds every record made for it, and ignores in silence what it does not know."""

from __future__ import annotations

import pytest
import requests

from tests.servers.real.mine_waste_records import COUNT
from tests.servers.real.pygeoapi_server import COLLECTION
from tests.servers.real.records_json import has_words, words


def answer(url, **params):
    found = requests.get(f"{url}/collections/{COLLECTION}/items", params={"f": "json", **params}, timeout=30)
    found.raise_for_status()
    return found.json()


def test_every_record_is_there(pygeoapi_records):
    assert answer(pygeoapi_records, limit=1)["numberMatched"] == COUNT


def test_a_word_is_found_where_the_record_has_a_text_for_the_search(pygeoapi_records, mine_waste):
    expected = sum(has_words(each) and "cobalt" in words(each).lower() for each in mine_waste)
    assert expected > 100
    assert answer(pygeoapi_records, q="cobalt")["numberMatched"] == expected


@pytest.mark.parametrize("ignored", [{"ids": "urn:x-synthetic:mine-waste:de:0001"}, {"filter": "title='x'"}])
def test_what_it_does_not_know_it_ignores(pygeoapi_records, ignored):
    assert answer(pygeoapi_records, **ignored)["numberMatched"] == COUNT
