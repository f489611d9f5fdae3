# SPDX-License-Identifier: GPL-2.0-or-later
"""Services that fail, lie, or know less than they should: nothing is sent twice, nothing is lost."""

from __future__ import annotations

import json
from contextlib import contextmanager

import pytest

from crm_dataspace_plugin.core.sync.layer_run import NOT_TRIED
from crm_dataspace_plugin.core.sync.outcome import OutcomeState
from tests.core.sync_world import LAYER, Space, World, counts, http_with_token, repoint
from tests.servers.crooked_proxy import CUT, DROP_REPLY, HANG_UP, HTML, CrookedProxy


@pytest.fixture()
def space():
    space = Space()
    yield space
    space.stop()


@pytest.fixture()
def world(space, tmp_path):
    return World(space, tmp_path / "copy.gpkg")


@contextmanager
def behind(world, rule=lambda method, path: None, changed=None, added=None):
    """Put a crooked proxy between the field copy and its service."""
    with CrookedProxy(world.space.space.url, rule, changed, added) as proxy:
        repoint(world.copy, f"{proxy.url}/collections/{LAYER}")
        try:
            yield proxy
        finally:
            repoint(world.copy, world.space.url)


def once(method, action):
    """Misbehave at the first request of this method only."""
    done = []

    def rule(verb, path):
        if verb == method and not done:
            done.append(path)
            return action
        return None

    return rule


def all_edits(world):
    world.copy.edit("Heap 1", status="closed")
    world.copy.add(name="New heap", status="active")
    world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 0'")


def assert_all_arrived_once(world):
    names = sorted(each["properties"]["name"] for each in world.space.features().values())
    assert names == ["Heap 1", "Heap 2", "Heap 3", "Heap 4", "Heap 5", "New heap"]
    assert world.space.named("Heap 1")[0]["properties"]["status"] == "closed"
    assert counts(world.sync()) == {} and world.sync().features == ()
    assert world.copy.verified().intact
    journal = [row[:2] for row in world.copy.journal() if row[0] in ("update", "delete")]
    assert sorted(journal) == [("delete", "@feature"), ("update", "status")]


@pytest.mark.parametrize("method", ["PATCH", "POST", "DELETE"])
@pytest.mark.parametrize("action", [DROP_REPLY, HANG_UP, CUT, 500, 503])
def test_a_reply_that_is_lost_is_made_up_for_in_the_same_run(world, method, action):
    all_edits(world)
    with behind(world, once(method, action)) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
        if result.pending:
            assert action in (HANG_UP, 500, 503)
            result = world.sync(http=http_with_token(proxy.url))
            assert result.pending == 0
        posts = len(proxy.sent("POST"))
    assert posts == (2 if method == "POST" and action in (HANG_UP, 500, 503) else 1)
    assert_all_arrived_once(world)


@pytest.mark.parametrize("method", ["PATCH", "POST", "DELETE"])
def test_when_the_service_dies_with_the_reply_the_next_run_finds_out(world, method):
    all_edits(world)
    dead = []

    def rule(verb, path):
        if dead:
            return HANG_UP
        if verb == method:
            dead.append(path)
            return DROP_REPLY
        return None

    with behind(world, rule) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
        assert result.pending >= 1
        assert "sending" in world.copy.queue().values()
        dead.clear()
        proxy.rule = lambda verb, path: None
        again = world.sync(http=http_with_token(proxy.url))
        assert again.pending == 0 and again.sent + again.created + again.deleted >= 1
        assert len(proxy.sent("POST")) == (2 if method == "PATCH" else 1)  # the first one met a dead service
    assert_all_arrived_once(world)


def test_a_correction_made_between_a_lost_reply_and_the_next_run_is_sent_without_conflict(world, space):
    world.copy.edit("Heap 1", status="closed")
    dead = []
    with behind(
        world, lambda verb, path: HANG_UP if dead else (dead.append(1), DROP_REPLY)[1] if verb == "PATCH" else None
    ) as proxy:
        world.sync(http=http_with_token(proxy.url))
    world.copy.edit("Heap 1", status="historic")
    assert counts(world.sync()) == {"sent": 1}
    assert space.named("Heap 1")[0]["properties"]["status"] == "historic"


def test_a_correction_taken_back_after_a_lost_reply_is_taken_back_there_too(world, space):
    world.copy.edit("Heap 1", status="closed")
    dead = []
    with behind(
        world, lambda verb, path: HANG_UP if dead else (dead.append(1), DROP_REPLY)[1] if verb == "PATCH" else None
    ) as proxy:
        world.sync(http=http_with_token(proxy.url))
    world.copy.edit("Heap 1", status="active")
    world.sync()
    assert space.named("Heap 1")[0]["properties"]["status"] == "active"
    assert counts(world.sync()) == {}


def test_a_new_feature_deleted_here_after_a_lost_reply_is_deleted_there(world, space):
    world.copy.add(name="New heap")
    dead = []
    with behind(
        world, lambda verb, path: HANG_UP if dead else (dead.append(1), DROP_REPLY)[1] if verb == "POST" else None
    ) as proxy:
        world.sync(http=http_with_token(proxy.url))
    assert len(space.named("New heap")) == 1
    world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'New heap'")
    world.sync()
    assert space.named("New heap") == []


def test_without_a_uuid_on_the_service_a_lost_insert_is_found_by_its_values(world, space):
    without_uuid(world)
    world.copy.add(name="New heap", status="active")
    with behind(world, once("POST", DROP_REPLY)) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
        assert counts(result) == {"created": 1}
        assert len(proxy.sent("POST")) == 1
    assert len(space.named("New heap")) == 1 and counts(world.sync()) == {}


def test_without_a_uuid_a_lost_insert_that_is_not_found_waits_and_says_why(world, space):
    without_uuid(world)
    world.copy.add(name="New heap", status="active")
    with behind(world, once("POST", HANG_UP)) as proxy:
        for _ in range(2):
            result = world.sync(http=http_with_token(proxy.url))
            assert counts(result) == {"pending": 1}
        assert len(proxy.sent("POST")) == 1
    assert "look there whether it exists" in result.features[0].message


def without_uuid(world):
    (schema,) = world.copy.sql("SELECT schema FROM crm_source")
    raw = json.loads(schema[0])
    raw["uuid_field"] = ""
    raw["fields"] = [each for each in raw["fields"] if each["name"] != "uuid"]
    world.copy.sql("UPDATE crm_source SET schema = ?", json.dumps(raw))


def test_a_filter_the_service_ignores_proves_nothing_about_a_lost_insert(world):
    world.copy.add(name="New heap")
    page = json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "id": "1", "geometry": None, "properties": {"uuid": "other"}}]}).encode()  # fmt: skip

    def changed(method, headers, content):
        return headers, page if b'"FeatureCollection"' in content else content

    with behind(world, once("POST", HANG_UP), changed) as proxy:
        for _ in range(2):
            assert counts(world.sync(http=http_with_token(proxy.url))) == {"pending": 1}
        assert len(proxy.sent("POST")) == 1


def overtaking(space, times, **properties):
    """Return a rule by which a second client changes the feature right before each of the first PATCHes."""
    left = list(range(times))

    def rule(method, path):
        if method == "PATCH" and left:
            left.pop()
            space.change("Heap 1", **{name: f"{value} {len(left)}" for name, value in properties.items()})
        return

    return rule


def test_a_push_overtaken_by_another_is_merged_again(world, space):
    world.copy.edit("Heap 1", status="closed")
    with behind(world, overtaking(space, 2, remarks="drone")) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
        assert len(proxy.sent("PATCH")) == 3
    assert counts(result) == {"sent": 1, "received": 1}
    properties = space.named("Heap 1")[0]["properties"]
    assert (properties["status"], properties["remarks"]) == ("closed", "drone 0")
    assert world.copy.value("Heap 1", "remarks") == "drone 0"


def test_a_push_overtaken_on_the_same_value_becomes_a_conflict(world, space):
    world.copy.edit("Heap 1", status="closed")
    with behind(world, overtaking(space, 1, status="abandoned")) as proxy:
        assert counts(world.sync(http=http_with_token(proxy.url))) == {"conflicts": 1}
    assert space.named("Heap 1")[0]["properties"]["status"] == "abandoned 0"


def test_a_push_overtaken_four_times_waits_for_the_next_run(world, space):
    world.copy.edit("Heap 1", status="closed")
    with behind(world, overtaking(space, 9, remarks="drone")) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
        assert len(proxy.sent("PATCH")) == 4
    assert counts(result) == {"pending": 1} and "4 times" in result.features[0].message
    assert counts(world.sync()) == {"sent": 1, "received": 1}


def no_etag(method, headers, content):
    return {name: value for name, value in headers.items() if name.lower() != "etag"}, content


def test_a_service_that_only_replaces_gets_the_whole_feature(world, space):
    world.copy.edit("Heap 1", status="closed")

    def changed(method, headers, content):
        return {
            n: v.replace("PATCH, ", "").replace(", PATCH", "") if n == "Allow" else v for n, v in headers.items()
        }, content  # noqa: E501

    with behind(world, lambda method, path: 405 if method == "PATCH" else None, changed) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
        assert proxy.sent("PUT") and not proxy.sent("PATCH")
    assert counts(result) == {"sent": 1}
    properties = space.named("Heap 1")[0]["properties"]
    assert (properties["status"], properties["area_m2"], properties["start_year"]) == ("closed", 1001.5, 1901)


def test_a_patch_that_is_announced_but_not_known_falls_back_to_replace(world):
    world.copy.edit("Heap 1", status="closed")
    with behind(world, lambda method, path: 501 if method == "PATCH" else None) as proxy:
        assert counts(world.sync(http=http_with_token(proxy.url))) == {"sent": 1}


def test_without_revisions_nothing_is_sent_blindly(world, space):
    """The data space demands a precondition; a client that cannot give one does not get through, and says why."""
    world.copy.edit("Heap 1", status="closed")
    with behind(world, changed=no_etag) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
    assert counts(result) == {"pending": 1} and "428" in result.features[0].message
    assert space.named("Heap 1")[0]["properties"]["status"] == "active"


LOOSE = {"If-Match": "*"}  # makes the data space as careless as a service that knows no revisions


def test_a_service_without_revisions_is_written_with_a_second_look_and_a_note(world, space):
    all_edits(world)
    with behind(world, changed=no_etag, added=LOOSE) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
    assert counts(result) == {"sent": 1, "created": 1, "deleted": 1}
    assert "narrows the moment" in result.features[0].message
    assert_all_arrived_once(world)


@pytest.mark.parametrize(
    ("theirs", "counted"),
    [({"remarks": "drone"}, {"sent": 1, "received": 1}), ({"status": "abandoned"}, {"conflicts": 1})],
)
def test_without_revisions_a_change_between_the_two_looks_is_noticed(world, space, theirs, counted):
    world.copy.edit("Heap 1", status="closed")
    looks = []

    def rule(method, path):
        if method == "GET" and "/items/" in path:
            looks.append(path)
            if len(looks) == 2:
                space.change("Heap 1", **theirs)
        return

    with behind(world, rule, no_etag, LOOSE) as proxy:
        assert counts(world.sync(http=http_with_token(proxy.url))) == counted
    for name, value in theirs.items():
        assert space.named("Heap 1")[0]["properties"][name] == value


def test_a_weak_revision_is_no_precondition(world):
    world.copy.edit("Heap 1", status="closed")

    def weak(method, headers, content):
        return {name: f"W/{value}" if name.lower() == "etag" else value for name, value in headers.items()}, content

    with behind(world, changed=weak, added=LOOSE) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
    assert counts(result) == {"sent": 1} and "narrows" in result.features[0].message


def test_a_feature_deleted_between_the_look_and_the_write_is_a_conflict(world, space):
    world.copy.edit("Heap 1", status="closed")

    def rule(method, path):
        if method == "PATCH":
            space.delete("Heap 1")
        return

    with behind(world, rule) as proxy:
        assert counts(world.sync(http=http_with_token(proxy.url))) == {"conflicts": 1}
    (kept,) = world.copy.conflicts()
    assert (kept.field, kept.theirs) == ("@feature", None)


def test_a_change_right_after_ours_is_received_not_refused(world, space):
    world.copy.edit("Heap 1", status="closed")
    done = []

    def rule(method, path):
        if method == "GET" and "/items/" in path and "PATCH" in done and "GET" not in done:
            space.change("Heap 1", status="historic")
        done.extend([method] if "/items/" in path and (done or method == "PATCH") else [])
        return

    with behind(world, rule) as proxy:
        assert counts(world.sync(http=http_with_token(proxy.url))) == {"sent": 1}
    assert world.copy.value("Heap 1", "status") == "historic"
    assert [row[:4] for row in world.copy.journal()] == [
        ("update", "status", '"active"', '"closed"'),
        ("receive", "status", '"closed"', '"historic"'),
    ]
    assert counts(world.sync()) == {}


@pytest.mark.parametrize(
    ("status", "told"),
    [pytest.param(401, {"pending": 3}, id="no login"), pytest.param(403, {"rejected": 1, "pending": 2}, id="no right")],
)
def test_a_refused_login_stops_the_layer_and_only_what_was_refused_is_told_so(world, space, status, told):
    all_edits(world)
    with behind(world, lambda method, path: status if method in ("PATCH", "POST", "DELETE") else None) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
        assert len(proxy.sent("PATCH")) == 1 and not proxy.sent("POST") and not proxy.sent("DELETE")
    assert counts(result) == told and len(result.problems) == 1 and str(status) in result.problems[0]
    refused = [each for each in result.features if each.state is OutcomeState.REJECTED]
    assert all("(403)" in each.message for each in refused)
    assert [each.message for each in result.features].count(NOT_TRIED) == 2
    assert world.sync().pending == 0
    assert_all_arrived_once(world)


@pytest.mark.parametrize("action", [HANG_UP, HTML, 500, CUT])
def test_after_three_failures_in_a_row_the_run_stops(world, action):
    for number in range(6):
        world.copy.edit(f"Heap {number}", status="closed")
    asked = []

    def rule(method, path):
        looks = method == "GET" and "/items/" in path
        asked.extend([path] if looks else [])
        return action if looks and len(asked) > 1 else None  # the first is the look at what the service can do

    with behind(world, rule) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
        assert len(set(asked[1:])) == 3
    assert counts(result) == {"pending": 6} and len(result.problems) == 1
    assert counts(world.sync()) == {"sent": 6}


def test_a_dead_service_is_said_once_and_everything_waits(world):
    all_edits(world)
    repoint(world.copy, "http://127.0.0.1:9/collections/heaps")
    result = world.sync()
    assert counts(result) == {"pending": 3} and len(result.problems) == 1


def test_an_address_that_lost_its_collection_deletes_nothing(world):
    all_edits(world)
    before = world.copy.sql(f"SELECT * FROM {LAYER}"), world.copy.sql("SELECT * FROM crm_base_heaps")
    repoint(world.copy, world.space.url.replace("heaps", "pits"))
    result = world.sync()
    assert counts(result) == {"pending": 3} and "404" in result.problems[0]
    world.copy.edit("New heap", crm_uuid=None)
    assert world.copy.sql("SELECT * FROM crm_base_heaps") == before[1]


def test_a_refusal_is_quoted_and_the_others_go_on(world, space):
    all_edits(world)
    with behind(world, once("PATCH", 422)) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
    assert counts(result) == {"created": 1, "deleted": 1, "rejected": 1}
    (refused,) = [each for each in result.features if each.state is OutcomeState.REJECTED]
    assert "422" in refused.message and "no" in refused.message
    assert counts(world.sync()) == {"sent": 1}


def test_a_value_the_service_stores_otherwise_is_rejected_in_words(world, space):
    world.copy.edit("Heap 1", status="closed", remarks="fenced")
    patched = []

    def rule(method, path):
        patched.extend([path] if method == "PATCH" else [])
        return

    def changed(method, headers, content):
        return headers, content.replace(b'"closed"', b'"CLOSED"') if patched and method == "GET" else content

    with behind(world, rule, changed) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
    assert counts(result) == {"rejected": 1}
    assert "the service stored “CLOSED” instead of “closed”" in result.features[0].message
    assert world.copy.value("Heap 1", "status") == "closed"
    assert world.copy.value("Heap 1", "remarks", "crm_base_heaps") == "fenced"


def test_a_read_only_collection_is_said_before_anything_is_sent(world):
    all_edits(world)

    def changed(method, headers, content):
        return {n: "GET, HEAD, OPTIONS" if n == "Allow" else v for n, v in headers.items()}, content

    with behind(world, changed=changed) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
        assert not {method for method, _ in proxy.requests} & {"PATCH", "PUT", "POST", "DELETE"}
    assert counts(result) == {"pending": 3} and "only be read" in result.problems[0]
