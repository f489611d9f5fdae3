# SPDX-License-Identifier: GPL-2.0-or-later
"""Somebody else writes between a reading of ours and our writing: what each kind of service lets us do about it."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.collection import read_collection
from crm_dataspace_plugin.core.sync.writers.abilities import Precondition
from crm_dataspace_plugin.core.sync.writers.features import FeaturesWriter
from tests.core.sync_world import counts, repoint, square
from tests.servers.crooked_proxy import CUT, DROP_REPLY, HANG_UP, HTML, CrookedProxy
from tests.servers.real.sync_pits import KINDS, PitsWorld, service_of


@pytest.fixture
def world_of(pits, request, tmp_path):
    def world(kind):
        return PitsWorld(pits, service_of(kind, request.getfixturevalue(KINDS[kind])), tmp_path / "copy.gpkg")

    return world


def through(world, rule):
    """Return a proxy in front of the world's service, which the field copy goes through from now on."""
    (url,) = world.copy.sql("SELECT url FROM crm_source")[0]
    parts = urlsplit(url)
    proxy = CrookedProxy(f"{parts.scheme}://{parts.netloc}", rule)
    repoint(world.copy, proxy.url + parts.path)
    return proxy


def at_first(method, act):
    """Act at the first request of that method."""
    done = []

    def rule(verb, path):
        if verb == method and not done:
            done.append(path)
            return act()
        return None

    return rule


def test_a_guarded_update_overtaken_in_the_last_moment_is_a_conflict(world_of):
    world = world_of("qgis wfs")
    world.copy.edit("Pit 1", status="closed")
    with through(
        world, at_first("POST", lambda: world.pits.sql("UPDATE pits SET status = 'theirs' WHERE id = 2") or None)
    ):
        assert counts(world.sync()) == {"conflicts": 1}
    assert world.pits.named("Pit 1")["status"] == "theirs" and world.copy.value("Pit 1", "status") == "closed"


@pytest.mark.parametrize(
    ("column", "value", "theirs"),
    [("area_m2", 7.5, "48796605.4"), ("closed_on", "2020-02-29", "'2019-01-01'"), ("remarks", "ours", "NULL")],
    ids=["a large number", "a date", "a text against NULL"],
)
def test_values_of_every_kind_are_guarded(world_of, column, value, theirs):
    world = world_of("qgis wfs")
    world.copy.edit("Pit 1", **{column: value})
    change = f"UPDATE pits SET {column} = {theirs} WHERE id = 2"
    with through(world, at_first("POST", lambda: world.pits.sql(change) or None)):
        result = world.sync()
    assert counts(result) == {"conflicts": 1} and "narrows" not in result.features[0].message


def test_another_attribute_changed_in_the_last_moment_is_kept(world_of):
    world = world_of("qgis wfs")
    world.copy.edit("Pit 1", status="closed")
    change = "UPDATE pits SET remarks = 'theirs' WHERE id = 2"
    with through(world, at_first("POST", lambda: world.pits.sql(change) or None)):
        assert world.sync().sent == 1
    row = world.pits.named("Pit 1")
    assert (row["status"], row["remarks"]) == ("closed", "theirs") and world.copy.value("Pit 1", "remarks") == "theirs"


def test_one_overtaken_feature_and_a_refused_one_hold_no_other_of_the_batch_up(world_of):
    world = world_of("qgis wfs")
    for number in range(8):
        world.copy.edit(f"Pit {number}", status="forbidden" if number == 5 else "closed")
    seen = []

    def rule(method, path):
        if method == "POST":
            seen.append(path)
            if len(seen) == 3:  # a larger batch by then
                world.pits.sql("UPDATE pits SET status = 'theirs' WHERE id = 7")
        return

    with through(world, rule):
        result = world.sync()
    assert counts(result) == {"sent": 6, "conflicts": 1, "rejected": 1}
    assert [each["status"] for each in world.pits.rows()] == ["closed"] * 5 + ["active", "theirs", "closed"]


@pytest.mark.parametrize("kind", ["pygeoapi", "qgis features", "qgis wfs"])
def test_a_change_before_the_second_look_is_never_overwritten(world_of, kind):
    world = world_of(kind)
    world.copy.edit("Pit 1", **({"geometry": square(3.0, 44.0)} if kind == "qgis wfs" else {"status": "closed"}))
    looks = []

    def rule(method, path):
        asks = method == "GET" and ("items/2" in path or "featureId=pits.2" in path)
        looks.extend([path] if asks else [])
        if asks and len(looks) == 2:
            world.pits.sql("UPDATE pits SET status = 'theirs', geom = ST_Translate(geom, 1, 0) WHERE id = 2")
        return

    with through(world, rule):
        assert counts(world.sync())["conflicts"] == 1
    assert world.pits.named("Pit 1")["status"] == "theirs" and len(looks) > 1


def test_a_change_before_the_second_look_at_many_is_never_overwritten(world_of):
    world = world_of("pygeoapi")
    for number in range(8):
        world.copy.edit(f"Pit {number}", status="closed")
    looks, together = [], []

    def rule(method, path):
        filtered = parse_qs(urlsplit(path).query).get("filter", [""])[0]
        asked = re.findall("[0-9]+", filtered.partition("IN")[2])
        together.extend(asked)
        if method == "GET" and ("8" in asked or "items/8" in path):
            looks.append(path)
            if len(looks) == 2:
                world.pits.sql("UPDATE pits SET status = 'theirs' WHERE id = 8")

    with through(world, rule):
        assert counts(world.sync()) == {"sent": 7, "conflicts": 1}
    assert world.pits.named("Pit 7")["status"] == "theirs" and together


@pytest.mark.parametrize("kind", ["pygeoapi", "qgis features", "qgis wfs"])
def test_a_lost_answer_to_a_new_feature_makes_no_second_one(world_of, kind):
    world = world_of(kind)
    world.copy.add(name="New", status="active")
    with through(world, at_first("POST", lambda: DROP_REPLY)):
        result = world.sync()
    assert (result.created, result.pending, result.rejected) == (1, 0, 0)
    assert [each["name"] for each in world.pits.rows()].count("New") == 1
    assert counts(world.sync()) == {}


@pytest.mark.parametrize("trouble", [DROP_REPLY, HANG_UP, CUT, 502, HTML], ids=str)
def test_batches_that_fail_in_between_arrive_whole_and_once(world_of, trouble):
    world = world_of("qgis wfs")
    for number in range(8):
        world.copy.edit(f"Pit {number}", status="closed")
        world.copy.add(name=f"New {number}", status="active")
    posts = []

    def rule(method, path):
        posts.extend([path] if method == "POST" else [])
        return trouble if method == "POST" and len(posts) in (2, 3, 6) else None

    with through(world, rule):
        for _ in range(4):
            result = world.sync()
            if not result.pending:
                break
    assert (result.pending, result.rejected, result.conflicts) == (0, 0, 0)
    rows = world.pits.rows()
    assert sorted(each["name"] for each in rows) == sorted(f"{word} {n}" for word in ("New", "Pit") for n in range(8))
    assert {each["status"] for each in rows if each["name"].startswith("Pit")} == {"closed"}
    assert counts(world.sync()) == {}


@pytest.mark.parametrize("kind", ["pygeoapi", "qgis features"])
def test_a_dialect_is_known_by_its_words_where_a_proxy_takes_the_headers_away(world_of, kind):
    world = world_of(kind)
    world.copy.edit("Pit 1", status="closed")
    plain = world.plan().limits
    with through(world, lambda method, path: None):
        assert world.plan().limits == plain
        assert counts(world.sync()) == {"sent": 1}


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        pytest.param("qgis features", {"rejected": 1}, id="told when it is written to"),
        pytest.param("qgis wfs", {"pending": 1}, id="told before"),
    ],
)
def test_a_service_closed_to_changes_says_so_and_loses_nothing(pits, qgis_pits_read_only, tmp_path, kind, told):
    world = PitsWorld(pits, service_of(kind, qgis_pits_read_only), tmp_path / "copy.gpkg")
    world.copy.add(name="New", status="active")
    before = world.pits.rows()
    result = world.sync()
    assert counts(result) == told and len(result.problems) == 1
    assert world.pits.rows() == before


def test_the_data_space_is_written_with_revisions(data_space):
    http = Http()
    collections = [each["id"] for each in http.get(f"{data_space}/collections").json()["collections"]]
    (url, *_) = (f"{data_space}/collections/{each}" for each in collections if each != "catalogue")
    schema = read_collection(http, url, silent).schema
    writer = FeaturesWriter(http, url, schema)
    writer.probe()
    assert writer.abilities.precondition is Precondition.REVISION and writer.abilities.limits(schema) == ()
