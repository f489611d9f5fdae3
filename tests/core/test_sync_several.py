# SPDX-License-Identifier: GPL-2.0-or-later
"""Features read together: only where the service gives just what was asked for, and never taken for missing."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.sync.writers import Overtook, Search
from crm_dataspace_plugin.core.sync.writers.gathering import Gathering
from crm_dataspace_plugin.core.sync.writers.geojson import remote_of
from crm_dataspace_plugin.core.sync.writers.search import search
from crm_dataspace_plugin.core.sync.writers.several import ById, Several, way_of
from tests.core.sync_world import LAYER, Space, World, counts, http_with_token
from tests.servers.feature_service import FeatureService

SCHEMA = Schema((Field("name", FieldType.TEXT),), "")
ITEMS = "/collections/c/items"


def feature(server_id):
    return {"type": "Feature", "id": server_id, "geometry": None, "properties": {"name": f"n {server_id}"}}


def page(*ids, **more):
    return {"type": "FeatureCollection", "features": [feature(each) for each in ids], **more}


@pytest.fixture
def service():
    with FeatureService() as service:
        yield service


def several(service, way):
    return Several(Http(sleep=lambda seconds: None), service.url + ITEMS, SCHEMA, way, silent)


def read(reading, *ids):
    return [each and each.values["name"] for each in reading.read(ids)]


@pytest.mark.parametrize(
    ("way", "ids", "asked"),
    [
        (ById(), ["a", "b"], {"ids": "a,b", "limit": "2"}),
        (ById("id", False), ["7", "12"], {"filter": '"id" IN (7,12)', "filter-lang": "cql2-text", "limit": "2"}),
        (ById("key"), ["a", "O'B"], {"filter": "\"key\" IN ('a','O''B')", "filter-lang": "cql2-text", "limit": "2"}),
    ],
    ids=["ids", "numbers", "texts"],
)
def test_a_question_for_several_names_each(service, way, ids, asked):
    service.answers[ITEMS] = page(*ids)
    assert read(several(service, way), *ids) == [f"n {each}" for each in ids]
    assert service.asked[0][2] == asked


@pytest.mark.parametrize(
    ("way", "strange"),
    [(ById(), "a,b"), (ById("id", False), "1) OR (1=1"), (ById("id", False), "abc")],
    ids=["a comma", "a filter in an id", "a text among numbers"],
)
def test_an_id_that_cannot_stand_among_others_is_asked_for_alone(service, way, strange):
    service.answers[ITEMS] = page("1", "2")
    assert read(several(service, way), "1", strange, "2") == ["n 1", None, "n 2"]
    assert strange not in str(service.asked[0][2])


@pytest.mark.parametrize(
    "answer",
    [
        page("1", "2", "3"),
        page("1", "1"),
        {"type": "FeatureCollection"},
        {"type": "FeatureCollection", "features": [feature("1"), None]},
        {"type": "FeatureCollection", "features": [{**feature("1"), "properties": ["name"]}]},
        400,
        b"<html>",
    ],
    ids=["others too", "one twice", "no features", "nothing in a list", "properties are a list", "a refusal", "HTML"],
)
def test_a_service_that_gives_anything_else_is_not_asked_this_way_again(service, answer):
    service.answers[ITEMS] = answer
    reading = several(service, ById())
    assert read(reading, "1", "2") == [None, None] == read(reading, "1", "2")
    assert len(service.asked) == 1


def test_what_a_page_lacks_is_asked_for_alone_and_the_way_is_kept(service):
    service.answers[ITEMS] = page("1")
    reading = several(service, ById())
    assert read(reading, "1", "2") == ["n 1", None] == read(reading, "1", "2")
    assert len(service.asked) == 2


def test_links_that_are_none_lead_to_no_other_page(service):
    service.answers[ITEMS] = page("1", links=5)
    assert read(several(service, ById()), "1", "2") == ["n 1", None]


@pytest.mark.parametrize("crooked", [5, [["uuid", "u"]]])
def test_a_feature_with_crooked_properties_is_not_the_one_looked_for(service, crooked):
    service.answers[ITEMS] = {"type": "FeatureCollection", "features": [{**feature("1"), "properties": crooked}]}
    kept = Schema(SCHEMA.fields, "", uuid_field="uuid")
    http = Http(sleep=lambda seconds: None)
    assert search(http, service.url + ITEMS, kept, "u", {"name": "n 1"}, silent) == Search(None, False)


def test_what_a_page_leaves_out_is_not_taken_away_by_writing_the_whole(service):
    service.answers[ITEMS] = page("1", "2")
    reading = several(service, ById())
    theirs = reading.read(["1", "2"])[0]
    more = {**feature("1"), "properties": {"name": "n 1", "owner": "the state"}}
    asked = []

    def alone(answer):
        return lambda server_id: asked.append(server_id) or remote_of(answer, SCHEMA, "", "item")

    for _ in range(2):
        assert reading.whole(theirs, alone(more)).raw["properties"]["owner"] == "the state"
    with pytest.raises(Overtook):
        reading.whole(theirs, alone({**more, "properties": {"name": "of another"}}))
    for _ in range(2):
        assert reading.whole(theirs, alone(feature("1"))).raw == feature("1")
    assert len(asked) == 4  # no more, once a page had all of one


def test_a_page_that_names_not_every_field_is_never_taken_for_whole(service):
    service.answers[ITEMS] = page("1", "2")
    schema = Schema((*SCHEMA.fields, Field("owner", FieldType.TEXT)), "")
    reading = Several(Http(sleep=lambda seconds: None), service.url + ITEMS, schema, ById(), silent)
    empty, full = reading.read(["1", "2"])
    assert reading.whole(empty, lambda _: remote_of(feature("1"), schema, "", "item")).raw == feature("1")
    owned = {**feature("2"), "properties": {"name": "n 2", "owner": "the state"}}
    with pytest.raises(Overtook):
        reading.whole(full, lambda _: remote_of(owned, schema, "", "item"))


def test_a_service_with_small_pages_is_asked_for_fewer(service):
    service.answers[ITEMS] = lambda query: page(*query["ids"].split(",")[:2], links=[{"rel": "next", "href": "x"}])
    reading = several(service, ById())
    read(reading, "1", "2", "3", "4")
    assert read(reading, "1", "2", "3", "4") == ["n 1", "n 2", "n 3", "n 4"]


def test_the_property_that_is_the_id_is_found_among_the_queryables():
    id_ = {"type": "integer", "x-ogc-role": "id"}
    assert way_of({"properties": {"geometry": {}, "gid": id_}}) == ById("gid", False)
    assert way_of({"properties": {"name": {"type": "string"}}}) is None is way_of(None)


def test_who_asked_goes_on_while_another_group_is_under_way():
    first_sent, first_back, go = threading.Event(), threading.Event(), threading.Event()

    def send(questions):
        if "late" in questions:
            go.wait(10)
        else:
            first_sent.set()
            first_back.wait(10)
        return questions

    gathering = Gathering(send, 5)
    with ThreadPoolExecutor(2) as pool:
        early = pool.submit(gathering.ask, "early")
        first_sent.wait(10)
        late = pool.submit(gathering.ask, "late")
        while not gathering._waiting:
            threading.Event().wait(0.001)
        first_back.set()
        assert early.result(5) == "early" and not late.done()
        go.set()
        assert late.result(5) == "late"


def assert_revisions_are_those_of_the_service(world, count):
    revisions = dict(world.copy.sql(f"SELECT crm_id, crm_revision FROM crm_base_{LAYER}"))
    assert len(revisions) == count
    for server_id, revision in revisions.items():
        there = requests.get(f"{world.space.url}/items/{server_id}", timeout=10)
        assert there.headers["ETag"] == revision and there.json()["properties"]["status"] == "closed"


def test_many_corrections_are_read_back_together_and_keep_their_revisions(tmp_path):
    space = Space(40)
    try:
        world = World(space, tmp_path / "copy.gpkg")
        world.copy.sql(f"UPDATE {LAYER} SET status = 'closed'")
        http = http_with_token(space.space.url)
        asked = []
        request = http._session.request

        def noted(method, url, **options):
            asked.append((method, url.partition("/items")[2], options.get("params") or {}))
            return request(method, url, **options)

        http._session.request = noted
        assert counts(world.sync(http)) == {"sent": 40}
        alone = [each for each in asked if each[0] == "GET" and each[1].startswith("/")]
        together = [each[2]["ids"].count(",") + 1 for each in asked if "ids" in each[2]]
        assert sum(together) > 30 and len(alone) < 60  # one each before the write, the first few after it too
        assert_revisions_are_those_of_the_service(world, 40)
    finally:
        space.stop()


def test_a_change_between_our_write_and_the_reading_together_is_received(tmp_path):
    space = Space(30)
    try:
        world = World(space, tmp_path / "copy.gpkg")
        world.copy.sql(f"UPDATE {LAYER} SET status = 'closed'")
        http = http_with_token(space.space.url)
        request, done = http._session.request, []

        def overtaken(method, url, **options):
            ids = (options.get("params") or {}).get("ids", "")
            if ids and not done:
                done.append(ids)
                for each in [space.features()[each] for each in ids.split(",")]:
                    space.change(each["properties"]["name"], remarks="theirs")
            return request(method, url, **options)

        http._session.request = overtaken
        assert world.sync(http).sent == 30 and done
        assert_revisions_are_those_of_the_service(world, 30)
        for each in space.features().values():
            name, remarks = each["properties"]["name"], each["properties"]["remarks"]
            assert each["properties"]["status"] == "closed"
            assert world.copy.value(name, "remarks") == remarks
        assert "theirs" in {row[0] for row in world.copy.sql(f"SELECT remarks FROM {LAYER}")}
    finally:
        space.stop()
