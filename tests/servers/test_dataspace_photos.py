# SPDX-License-Identifier: GPL-2.0-or-later
"""Sending photos to the data space as tus 1.0 has it."""

from __future__ import annotations

import base64
import hashlib

import pytest

from tests.servers.data_space_client import Client
from tests.servers.photo_sending import AT, CONTENT, PHOTOS, SHA256, TUS, append, begin, head, rights


def test_a_photo_sent_in_parts_is_there_with_its_hash(ponds: Client) -> None:
    assert head(ponds).status_code == 404
    begun = begin(ponds)
    assert (begun.status_code, begun.headers["Location"]) == (201, ponds.space.url + AT)
    assert append(ponds, 0, CONTENT[:100]).headers["Upload-Offset"] == "100"
    half = head(ponds)
    assert (half.headers["Upload-Offset"], half.headers["Upload-Length"]) == ("100", str(len(CONTENT)))
    assert half.headers["Cache-Control"] == "no-store" and "Repr-Digest" not in half.headers
    assert append(ponds, 100, CONTENT[100:]).status_code == 204
    digest = base64.b64encode(hashlib.sha256(CONTENT).digest()).decode()
    assert head(ponds).headers["Repr-Digest"] == f"sha-256=:{digest}:"
    assert ponds.ask(AT, headers=rights(ponds)).content == CONTENT
    listed = ponds.ask(PHOTOS, headers=rights(ponds)).json()["photos"]
    assert [(each["sha256"], each["bytes"]) for each in listed] == [(SHA256, len(CONTENT))]


def test_what_the_data_space_has_for_one_feature_needs_no_bytes_for_another(ponds: Client) -> None:
    begin(ponds)
    append(ponds, 0, CONTENT)
    other = "/collections/ponds/items/p-0002/photos"
    assert head(ponds, f"{other}/{SHA256}").status_code == 404
    assert begin(ponds, other).headers["Upload-Offset"] == str(len(CONTENT))
    assert "Repr-Digest" in head(ponds, f"{other}/{SHA256}").headers


def test_a_part_that_does_not_follow_the_last_is_refused_and_told_where_to_go_on(ponds: Client) -> None:
    begin(ponds)
    append(ponds, 0, CONTENT[:100])
    for start in (0, 50, 150):
        refused = append(ponds, start, CONTENT[start : start + 10])
        assert (refused.status_code, refused.headers["Upload-Offset"]) == (409, "100")
    assert head(ponds).headers["Upload-Offset"] == "100"


@pytest.mark.parametrize("algorithm", ["sha256", "sha1"])
def test_a_part_changed_on_the_way_is_not_kept(ponds: Client, algorithm: str) -> None:
    begin(ponds)
    made = hashlib.new(algorithm, CONTENT[:100]).digest()
    checksum = f"{algorithm} {base64.b64encode(made).decode()}"
    changed = CONTENT[:99] + bytes([CONTENT[99] ^ 1])
    assert append(ponds, 0, changed, Upload_Checksum=checksum).status_code == 460
    assert head(ponds).headers["Upload-Offset"] == "0"
    assert append(ponds, 0, CONTENT[:100], Upload_Checksum=checksum).status_code == 204


def test_a_photo_that_is_not_what_was_announced_is_dropped(ponds: Client) -> None:
    begin(ponds)
    refused = append(ponds, 0, CONTENT[:-1] + bytes([CONTENT[-1] ^ 1]))
    assert refused.status_code == 460 and "SHA-256" in refused.json()["title"]
    assert head(ponds).status_code == 404


def test_what_is_no_image_is_refused_with_its_first_bytes(ponds: Client) -> None:
    begin(ponds)
    assert append(ponds, 0, b"#!/bin/sh\n" * 10).status_code == 415
    assert head(ponds).status_code == 404


def test_photos_need_the_token_for_reading_too(ponds: Client) -> None:
    begin(ponds)
    append(ponds, 0, CONTENT)
    for method, at in (("GET", AT), ("HEAD", AT), ("GET", PHOTOS), ("POST", PHOTOS), ("PATCH", AT), ("DELETE", AT)):
        assert ponds.send(method, at, headers=TUS).status_code == 401, method
        wrong = {**TUS, "Authorization": "Bearer nothing"}
        assert ponds.send(method, at, headers=wrong).status_code == 403, method


def test_it_tells_what_it_takes_before_anything_is_sent(ponds: Client) -> None:
    answer = ponds.send("OPTIONS", PHOTOS)
    assert answer.status_code == 204 and answer.headers["Tus-Version"] == "1.0.0"
    assert {"creation", "checksum"} <= set(answer.headers["Tus-Extension"].split(","))
    assert answer.headers["Tus-Checksum-Algorithm"] == "sha256,sha1" and int(answer.headers["Tus-Max-Size"]) > 2**20
    (template,) = ponds.ask("/collections/ponds").json()["linkTemplates"]
    assert template["uriTemplate"].replace("{featureId}", "p-0001") == ponds.space.url + PHOTOS


@pytest.mark.parametrize(
    ("place", "length", "sha256", "status"),
    [
        pytest.param(PHOTOS, 2**40, SHA256, 413, id="too large"),
        pytest.param(PHOTOS, 0, SHA256, 400, id="empty"),
        pytest.param(PHOTOS, 10, "../../etc/passwd", 400, id="not a hash"),
        pytest.param(PHOTOS.replace("p-0001", "p-9999"), 10, SHA256, 404, id="of no feature"),
    ],
)
def test_an_upload_that_cannot_be_is_refused(ponds: Client, place: str, length: int, sha256: str, status: int) -> None:
    assert begin(ponds, place, length, sha256).status_code == status


def test_another_version_of_tus_is_refused(ponds: Client) -> None:
    refused = ponds.send("POST", PHOTOS, headers={**rights(ponds), "Tus-Resumable": "0.2.2", "Upload-Length": "5"})
    assert (refused.status_code, refused.headers["Tus-Version"]) == (412, "1.0.0")


def test_an_unfinished_photo_can_be_dropped_and_a_whole_one_cannot(ponds: Client) -> None:
    begin(ponds)
    append(ponds, 0, CONTENT[:100])
    assert ponds.send("DELETE", AT, headers={**TUS, **rights(ponds)}).status_code == 204
    assert head(ponds).status_code == 404
    begin(ponds)
    append(ponds, 0, CONTENT)
    assert ponds.send("DELETE", AT, headers={**TUS, **rights(ponds)}).status_code == 403
    assert "Repr-Digest" in head(ponds).headers


def test_a_browser_gets_the_photo_itself_and_a_page_of_their_list(ponds: Client) -> None:
    begin(ponds)
    append(ponds, 0, CONTENT)
    asking = {**rights(ponds), "Accept": "text/html"}
    assert ponds.ask(AT, headers=asking).content == CONTENT
    page = ponds.ask(PHOTOS, headers=asking)
    assert page.headers["Content-Type"].startswith("text/html") and SHA256 in page.text
    assert ponds.ask(f"{PHOTOS}/{SHA256[::-1]}", headers=asking).status_code == 404
