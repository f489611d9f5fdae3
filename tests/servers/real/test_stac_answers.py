# SPDX-License-Identifier: GPL-2.0-or-later
"""stac-fastapi-pgstac as the tests use it: it holds every item made for it, and pages by posted bodies."""

from __future__ import annotations

import requests

from tests.servers.real.stac_json import COLLECTION, in_stac, item, item_id


def test_every_item_can_be_had_by_posting_the_body_of_the_next_link(stac_api):
    found, url, body = [], f"{stac_api}/search", {"collections": [COLLECTION], "limit": 250}
    while body:
        answer = requests.post(url, json=body, timeout=30).json()
        found += [each["id"] for each in answer["features"]]
        following = next((each for each in answer["links"] if each["rel"] == "next"), {})
        assert following.get("method", "POST") == "POST"
        url, body = following.get("href"), following.get("body")
    assert sorted(found) == sorted(item_id(each) for each in in_stac())


def test_a_box_and_a_time_find_what_lies_in_them(stac_api):
    body = {"bbox": [-9.5, 37.0, -6.0, 42.0], "datetime": "2010-01-01T00:00:00Z/2012-12-31T00:00:00Z", "limit": 500}
    answer = requests.post(f"{stac_api}/search", json=body, timeout=30).json()
    expected = sorted(item_id(each) for each in in_stac() if _meets(item(each), body["bbox"]))
    assert expected
    assert sorted(each["id"] for each in answer["features"]) == expected


def _meets(found, box):
    west, south, east, north = found["bbox"]
    time = found["properties"]
    start, end = time.get("start_datetime") or time["datetime"], time.get("end_datetime") or time["datetime"]
    inside = west <= box[2] and east >= box[0] and south <= box[3] and north >= box[1]
    return inside and start <= "2012-12-31T00:00:00Z" and end >= "2010-01-01T00:00:00Z"
