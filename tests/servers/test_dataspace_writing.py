# SPDX-License-Identifier: GPL-2.0-or-later
"""Changing features of the data space over HTTP."""

from __future__ import annotations

import base64
import threading
from typing import Any

import pytest

from tests.servers.data_space_client import Client, new_feature

ITEMS = "/collections/ponds/items"
ONE = f"{ITEMS}/p-0001"
GEOJSON = "application/geo+json"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param({"type": "Feature", "properties": {"name": "Ñ", "height": None}}, id="shaped like GeoJSON"),
        pytest.param({"properties": {"name": "Ñ", "height": None}}, id="shaped like GeoJSON, without a type"),
        pytest.param({"name": "Ñ", "height": None}, id="flat"),
    ],
)
def test_a_patch_changes_what_it_names_and_null_unsets(ponds: Client, body: dict[str, Any]) -> None:
    before = ponds.ask(ONE).json()
    answer = ponds.write("PATCH", ONE, body, ponds.revision(ONE))
    assert answer.status_code == 200
    after = ponds.ask(ONE)
    assert after.json()["properties"] == {**before["properties"], "name": "Ñ", "height": None}
    assert after.json()["geometry"] == before["geometry"]
    assert after.headers["ETag"] == answer.headers["ETag"] != ponds.revision(f"{ITEMS}/p-0002")
    assert answer.json() == after.json()


def test_a_patch_moves_a_feature_and_the_index_follows(ponds: Client) -> None:
    moved = {"geometry": {"type": "Point", "coordinates": [100.0, 50.0]}}
    assert ponds.write("PATCH", ONE, moved, ponds.revision(ONE)).status_code == 200
    assert ponds.ids(f"{ITEMS}?bbox=99,49,101,51") == ["p-0001", "p-0005"]
    assert ponds.ids(f"{ITEMS}?bbox=-7,43,-5.8,43.3") == ["p-0005"]
    assert ponds.write("PATCH", ONE, {"geometry": None}, ponds.revision(ONE)).status_code == 200
    assert "p-0001" in ponds.ids(f"{ITEMS}?bbox=-1,-1,1,1")


def test_changed_words_and_times_are_found_at_once(ponds: Client) -> None:
    ponds.write("PATCH", ONE, {"remarks": "acid drainage", "inspected": "2001-01-01T00:00:00Z"}, ponds.revision(ONE))
    assert ponds.ids(f"{ITEMS}?q=drainage") == ["p-0001"]
    assert "p-0001" in ponds.ids(f"{ITEMS}?datetime=2001-01-01")


def test_a_stale_revision_is_refused_with_the_current_feature(ponds: Client) -> None:
    stale = ponds.revision(ONE)
    assert ponds.write("PATCH", ONE, {"remarks": "theirs"}, stale).status_code == 200
    for method, body in (("PATCH", {"remarks": "ours"}), ("PUT", new_feature(name="x")), ("DELETE", None)):
        answer = ponds.write(method, ONE, body, stale, GEOJSON)
        assert answer.status_code == 412
        assert answer.json()["current"]["properties"]["remarks"] == "theirs"
        assert answer.headers["ETag"] == ponds.revision(ONE)
    assert ponds.ask(ONE).json()["properties"]["remarks"] == "theirs"


@pytest.mark.parametrize(("method", "body"), [("PATCH", {"name": "x"}), ("PUT", new_feature()), ("DELETE", None)])
def test_without_a_revision_nothing_is_changed(ponds: Client, method: str, body: Any) -> None:
    answer = ponds.write(method, ONE, body, media_type=GEOJSON)
    assert answer.status_code == 428
    assert answer.json()["title"] == "If-Match is required."
    assert ponds.ask(ONE).headers["ETag"].startswith('"1-')


def test_a_weak_revision_never_matches_and_a_list_does(ponds: Client) -> None:
    revision = ponds.revision(ONE)
    assert ponds.write("PATCH", ONE, {"name": "x"}, f"W/{revision}").status_code == 412
    assert ponds.write("PATCH", ONE, {"name": "x"}, f'"other", {revision}').status_code == 200
    assert ponds.write("PATCH", ONE, {"name": "y"}, "*").status_code == 200


def test_a_replacement_puts_null_where_it_is_silent_and_keeps_the_uuid(ponds: Client) -> None:
    uuid = ponds.ask(ONE).json()["properties"]["uuid"]
    answer = ponds.write("PUT", ONE, new_feature(name="new"), ponds.revision(ONE), GEOJSON)
    assert answer.status_code == 200
    properties = answer.json()["properties"]
    assert (properties["uuid"], properties["name"], properties["height"]) == (uuid, "new", None)


def test_a_created_feature_gets_an_id_and_a_uuid_and_stands_where_location_says(ponds: Client) -> None:
    answer = ponds.write("POST", ITEMS, new_feature(name="Nueva", year=2020), media_type=GEOJSON)
    assert answer.status_code == 201
    assert answer.json()["id"] == "p-0006"
    place = answer.headers["Location"].removeprefix(ponds.space.url)
    stored = ponds.ask(place)
    assert stored.headers["ETag"] == answer.headers["ETag"]
    assert stored.json()["properties"]["uuid"]
    assert ponds.ids(f"{ITEMS}?bbox=0.5,1.5,1.5,2.5") == ["p-0005", "p-0006"]


def test_a_known_uuid_is_not_created_twice_and_the_answer_tells_which_it_is(ponds: Client) -> None:
    body = new_feature(name="Nueva", uuid="6f9619ff-8b86-4011-b42d-00c04fc964ff")
    first = ponds.write("POST", ITEMS, body, media_type=GEOJSON)
    second = ponds.write("POST", ITEMS, body, media_type=GEOJSON)
    assert (first.status_code, second.status_code) == (201, 409)
    assert second.json()["current"]["id"] == first.json()["id"]
    assert second.headers["ETag"] == first.headers["ETag"]
    assert ponds.ask(ITEMS).json()["numberMatched"] == 6


def test_an_id_is_never_given_twice(ponds: Client) -> None:
    made = ponds.write("POST", ITEMS, new_feature(), media_type=GEOJSON)
    place = f"{ITEMS}/{made.json()['id']}"
    assert ponds.write("DELETE", place, revision=made.headers["ETag"]).status_code == 204
    assert ponds.ask(place).status_code == 404
    assert ponds.write("DELETE", place, revision=made.headers["ETag"]).status_code == 404
    assert ponds.write("POST", ITEMS, new_feature(), media_type=GEOJSON).json()["id"] == "p-0007"


def _basic(password: str) -> str:
    return "Basic " + base64.b64encode(f"ana:{password}".encode()).decode()


@pytest.mark.parametrize(
    ("login", "status"),
    [
        pytest.param({}, 401, id="nothing"),
        pytest.param({"Authorization": "Bearer wrong"}, 403, id="wrong token"),
        pytest.param({"Authorization": "Bearer ñ€".encode()}, 403, id="a token that is no ASCII"),
        pytest.param({"Authorization": "Bearer "}, 401, id="empty token"),
        pytest.param({"Authorization": _basic("wrong")}, 403, id="wrong password"),
        pytest.param({"Authorization": "Basic %%%"}, 401, id="crooked Basic"),
        pytest.param({"Authorization": "Digest x"}, 401, id="another scheme"),
    ],
)
def test_who_does_not_know_the_token_changes_nothing(ponds: Client, login: Any, status: int) -> None:
    sent = {"If-Match": ponds.revision(ONE), "Content-Type": GEOJSON, **login}
    for method, path in (("PATCH", ONE), ("PUT", ONE), ("DELETE", ONE), ("POST", ITEMS)):
        answer = ponds.send(method, path, data=b"{}", headers=sent)
        assert answer.status_code == status
        assert ("WWW-Authenticate" in answer.headers) == (status == 401)
    assert ponds.ask(ONE).headers["ETag"].startswith('"1-')


def test_the_token_also_works_as_the_password_of_basic(ponds: Client) -> None:
    sent = {"If-Match": ponds.revision(ONE), "Content-Type": GEOJSON, "Authorization": _basic(ponds.space.token)}
    assert ponds.send("PATCH", ONE, data=b'{"remarks":"x"}', headers=sent).status_code == 200
    assert ponds.ask(f"{ONE}/journal").json()["changes"][-1]["who"] == "basic:ana"


BAD_VALUES: list[dict[str, Any]] = [
    {"colour": "red"},
    {"name": 5},
    {"name": ["x"]},
    {"name": {"a": 1}},
    {"height": "tall"},
    {"height": True},
    {"height": 10**390},
    {"year": 1.5},
    {"year": "1990"},
    {"year": 2**63},
    {"year": True},
    {"restored": 1},
    {"restored": "yes"},
    {"inspected": "soon"},
    {"inspected": 2020},
    {"inspected": "0001-01-01T00:00:00+23:00"},
    {"commodity": "Cu"},
    {"commodity": [{}]},
    {"commodity": [None]},
    {"uuid": None},
    {"uuid": ""},
    {"uuid": "../x"},
    {"uuid": "other"},
    {"uuid": 5},
    {"name": "x" * 1_000_001},
]


@pytest.mark.parametrize("properties", BAD_VALUES, ids=lambda each: repr(each)[:40])
def test_a_value_that_does_not_fit_is_refused_by_name(ponds: Client, properties: dict[str, Any]) -> None:
    answer = ponds.write("PATCH", ONE, {"properties": properties}, ponds.revision(ONE))
    assert answer.status_code == 400
    assert next(iter(properties)) in answer.json()["title"]
    assert ponds.ask(ONE).headers["ETag"].startswith('"1-')


@pytest.mark.parametrize(
    "geometry",
    [
        "x",
        5,
        [],
        {},
        {"type": "Point"},
        {"type": "Point", "coordinates": []},
        {"type": "Point", "coordinates": [1]},
        {"type": "Point", "coordinates": ["1", "2"]},
        {"type": "Point", "coordinates": [181, 0]},
        {"type": "Point", "coordinates": [0, 91]},
        {"type": "Point", "coordinates": [270000, 4793059]},
        {"type": "Point", "coordinates": [1, 2, 3, 4]},
        {"type": ["Point"]},
        {"type": "Point", "coordinates": [10**400, 0]},
        {"type": "Point", "coordinates": [True, 0]},
        {"type": "Circle", "coordinates": [1, 2]},
        {"type": "Point", "coordinates": {"0": 1}},
        {"type": "LineString", "coordinates": [[0, 0], [1, 1]]},
    ],
    ids=lambda each: repr(each)[:40],
)
def test_a_geometry_that_does_not_fit_is_refused(ponds: Client, geometry: Any) -> None:
    answer = ponds.write("PATCH", ONE, {"geometry": geometry}, ponds.revision(ONE))
    assert answer.status_code == 400
    assert answer.json()["title"]


@pytest.mark.parametrize(
    ("kind", "coordinates", "status"),
    [
        ("Polygon", [[[0, 0], [1, 0], [1, 1], [0, 0]]], 201),
        ("Polygon", [[[0, 0], [1, 0], [1, 1], [0, 1]]], 400),
        ("Polygon", [[[0, 0], [1, 0], [0, 0]]], 400),
        ("Polygon", [[]], 400),
        ("Polygon", [[0, 0], [1, 0], [0, 0]], 400),
        ("MultiPolygon", [[[[0, 0, 5], [1, 0, 5], [1, 1, 5], [0, 0, 5]]]], 201),
        ("LineString", [[0, 0]], 400),
        ("MultiPoint", [[0, 0]], 201),
        ("GeometryCollection", None, 400),
    ],
)
def test_rings_are_closed_and_lines_have_two_ends(ponds: Client, kind: str, coordinates: Any, status: int) -> None:
    mixed = [
        {"geometry": {"type": "Point", "coordinates": [0, 0]}},
        {"geometry": {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}},
    ]
    ponds.space.publish("mixed", "Mixed", mixed)
    body = {"type": "Feature", "geometry": {"type": kind, "coordinates": coordinates}, "properties": {}}
    assert ponds.write("POST", "/collections/mixed/items", body, media_type=GEOJSON).status_code == status


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"x"',
        b"5",
        b"\xff\xfe",
        b'{"name": "\xe9"}',
        b'{"height": NaN}',
        b'{"height": Infinity}',
        b'{"height": 1e999}',
        b'{"year": ' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"name": "\\ud800"}',
        b'{"properties": 5}',
        b'{"id": "other"}',
        b'{"name": "x"} {}',
    ],
    ids=lambda each: repr(each)[:30],
)
def test_a_crooked_body_is_refused(ponds: Client, body: bytes) -> None:
    answer = ponds.write("PATCH", ONE, body, ponds.revision(ONE))
    assert answer.status_code == 400
    assert answer.json()["status"] == 400
    assert ponds.ask(ONE).headers["ETag"].startswith('"1-')


@pytest.mark.parametrize(
    "media_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "", "application/xml"]
)
def test_another_media_type_is_refused(ponds: Client, media_type: str) -> None:
    for method, path in (("PATCH", ONE), ("PUT", ONE), ("POST", ITEMS)):
        answer = ponds.write(method, path, {}, "*", media_type)
        assert answer.status_code == 415
        assert "geo+json" in answer.headers["Accept"]


def test_a_post_of_what_is_no_feature_is_refused(ponds: Client) -> None:
    for body in (
        {"type": "FeatureCollection", "features": []},
        {"properties": {}},
        {"type": "Feature", "properties": []},
    ):
        assert ponds.write("POST", ITEMS, body, media_type=GEOJSON).status_code == 400


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", ONE),
        ("PUT", ITEMS),
        ("PATCH", ITEMS),
        ("DELETE", ITEMS),
        ("POST", "/"),
        ("DELETE", "/collections/ponds"),
        ("POST", "/collections/catalogue/items"),
        ("DELETE", "/collections/catalogue/items/ponds"),
        ("PUT", f"{ONE}/journal"),
    ],
)
def test_a_method_that_is_not_possible_says_which_are(ponds: Client, method: str, path: str) -> None:
    answer = ponds.write(method, path, {}, "*")
    assert answer.status_code == 405
    assert method not in answer.headers["Allow"]


def test_only_one_of_two_writers_with_the_same_revision_wins(ponds: Client) -> None:
    for _round in range(10):
        revision = ponds.revision(ONE)
        statuses: list[int] = []
        gate = threading.Barrier(4)

        def write(name: str, revision: str = revision, gate: threading.Barrier = gate) -> None:
            own = Client(ponds.space)
            gate.wait()
            statuses.append(own.write("PATCH", ONE, {"remarks": name}, revision).status_code)

        writers = [threading.Thread(target=write, args=(f"writer {number}",)) for number in range(4)]
        for each in writers:
            each.start()
        for each in writers:
            each.join()
        assert sorted(statuses) == [200, 412, 412, 412]
    assert len(ponds.ask(f"{ONE}/journal").json()["changes"]) == 10


def test_only_one_of_two_inserts_with_the_same_uuid_wins(ponds: Client) -> None:
    statuses: list[int] = []

    def create() -> None:
        statuses.append(
            Client(ponds.space).write("POST", ITEMS, new_feature(uuid="abc"), media_type=GEOJSON).status_code
        )

    writers = [threading.Thread(target=create) for _number in range(5)]
    for each in writers:
        each.start()
    for each in writers:
        each.join()
    assert sorted(statuses) == [201, 409, 409, 409, 409]


def test_the_journal_tells_every_change_with_both_versions(ponds: Client) -> None:
    notes = {"Crm-Author": "Ana%20Mu%C3%B1oz", "Crm-Reason": "field%20visit"}
    first = ponds.revision(ONE)
    second = ponds.write("PATCH", ONE, {"height": 13}, first, **notes).headers["ETag"]
    third = ponds.write("PUT", ONE, new_feature(name="x"), second, GEOJSON).headers["ETag"]
    assert ponds.write("DELETE", ONE, revision=third).status_code == 204
    changes = ponds.ask(f"{ONE}/journal").json()["changes"]
    assert [each["change"] for each in changes] == ["update", "replace", "delete"]
    assert [(each["revision_before"], each["revision_after"]) for each in changes] == [
        (first, second),
        (second, third),
        (third, None),
    ]
    assert (changes[0]["before"]["properties"]["height"], changes[0]["after"]["properties"]["height"]) == (12.5, 13)
    assert (changes[0]["author"], changes[0]["reason"], changes[0]["who"]) == ("Ana Muñoz", "field visit", "bearer")
    assert changes[2]["after"] is None
    assert changes[0]["at"] <= changes[2]["at"]


def test_a_refused_change_leaves_no_trace_in_the_journal(ponds: Client) -> None:
    ponds.write("PATCH", ONE, {"height": "tall"}, ponds.revision(ONE))
    ponds.write("PATCH", ONE, {"height": 1}, '"stale"')
    assert ponds.ask(f"{ONE}/journal").json()["changes"] == []


def test_a_change_of_the_whole_shows_in_the_regional_view(demo: Client) -> None:
    path = "/collections/facilities/items/f-000001"
    view = path.replace("facilities", "facilities-asturias")
    answer = demo.write("PATCH", path, {"remarks": "seen in both"}, demo.revision(path))
    assert demo.ask(view).json()["properties"]["remarks"] == "seen in both"
    assert demo.ask(view).headers["ETag"] == answer.headers["ETag"]
    assert demo.write("PATCH", view, {"remarks": "x"}, answer.headers["ETag"]).status_code == 405


def test_the_latest_changes_of_a_collection_are_listed_newest_first(ponds: Client) -> None:
    ponds.write("PATCH", ONE, {"remarks": "x"}, "*")
    ponds.write("DELETE", f"{ITEMS}/p-0002", revision="*")
    changes = ponds.ask("/collections/ponds/journal").json()["changes"]
    assert [(each["change"], each["id"]) for each in changes] == [
        ("delete", "p-0002"),
        ("update", "p-0001"),
        ("publish", ""),
    ]
    assert changes[2]["reason"] == "5 features"
