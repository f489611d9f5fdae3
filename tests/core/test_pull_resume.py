# SPDX-License-Identifier: GPL-2.0-or-later
"""A pull that was cut, killed, or overtaken by changes on the server ends with all there is, each feature once."""

from __future__ import annotations

import os
import shutil
import time
from collections import namedtuple
from math import isnan

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.field_copy import private_file
from crm_dataspace_plugin.core.field_copy.connection import connect
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pace import Pace
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
from tests.benchmarks.pull_kills import kill_round
from tests.core.test_pull_pages import FIELDS, PATH, numbered
from tests.servers.feature_service import FeatureService

NUMBER = 95
ITEMS = PATH + "/items"


@pytest.fixture
def service():
    with FeatureService() as running:
        running.add_collection("heaps", [numbered(each) for each in range(NUMBER)], FIELDS, largest_page=10)
        yield running


@pytest.fixture
def target(tmp_path):
    return tmp_path / "copy.gpkg"


def pulled(service, target, tick=silent, **limits):
    request = PullRequest(service.url + PATH, DistributionKind.FEATURES, target, **limits)
    return pull(Http(sleep=lambda _: None), request, tick)


def numbers(target, table="heaps"):
    connection = connect(target)
    try:
        return [row[0] for row in connection.execute(f"SELECT number FROM {table} ORDER BY number")]
    finally:
        connection.close()


def failing_at(service, offset, answer=500):
    whole = service.answers[ITEMS]
    service.answers[ITEMS] = lambda query: answer if query.get("offset") == str(offset) else whole(query)
    return whole


def offsets(service):
    asked = [query.get("offset") for _, path, query, _ in service.asked if path == ITEMS]
    return sorted({int(each) for each in asked if each})


@pytest.mark.parametrize("offset", [10, 50, 90])
def test_a_pull_that_was_cut_goes_on_where_it_stood(service, target, offset):
    whole = failing_at(service, offset)
    with pytest.raises(errors.ServiceFault, match=f"The {offset} features pulled so far are kept"):
        pulled(service, target)
    assert not target.exists()
    service.answers[ITEMS] = whole
    service.asked.clear()
    result = pulled(service, target)
    assert offsets(service)[0] == offset
    assert (result.pulled, result.skipped) == (NUMBER, 0)
    assert "Gone on with" in result.reasons[0]
    assert numbers(target) == numbers(target, "crm_base_heaps") == list(range(NUMBER))
    assert list(target.parent.iterdir()) == [target]


def test_a_pull_that_is_cut_again_and_again_still_ends(service, target):
    whole = service.answers[ITEMS]
    for offset in (20, 40, 60):
        service.answers[ITEMS] = whole
        failing_at(service, offset, 503)
        with pytest.raises(errors.ServiceFault):
            pulled(service, target)
    service.answers[ITEMS] = whole
    assert pulled(service, target).pulled == NUMBER
    assert numbers(target) == list(range(NUMBER))


def test_another_pull_into_the_same_file_does_not_take_up_what_was_kept(service, target):
    whole = failing_at(service, 50)
    with pytest.raises(errors.ServiceFault):
        pulled(service, target)
    service.answers[ITEMS] = whole
    assert pulled(service, target, filter="number < 20").pulled == 20
    assert numbers(target) == list(range(20))


def test_cancelling_leaves_nothing_to_go_on_with(service, target):
    def tick(fraction, words):
        if "50 of" in words:
            raise errors.Cancelled()

    with pytest.raises(errors.Cancelled):
        pulled(service, target, tick)
    assert list(target.parent.iterdir()) == []


def test_an_address_that_the_service_forgot_begins_the_pull_anew(service, target):
    whole = failing_at(service, 50)
    with pytest.raises(errors.ServiceFault):
        pulled(service, target)
    service.answers[ITEMS] = ForgetsOnce(whole, "50")
    result = pulled(service, target)
    assert (result.pulled, result.reasons) == (NUMBER, ())


class ForgetsOnce:
    def __init__(self, whole, offset):
        self._whole, self._offset = whole, offset

    def __call__(self, query):
        if self._offset and query.get("offset") == self._offset:
            self._offset = None
            return 410
        return self._whole(query)


def test_another_schema_begins_the_pull_anew(service, target):
    whole = failing_at(service, 50)
    with pytest.raises(errors.ServiceFault):
        pulled(service, target)
    service.answers[ITEMS] = whole
    service.answers[PATH + "/schema"] = {"properties": {"number": {"type": "integer"}, "height": {"type": "number"}}}
    result = pulled(service, target)
    assert result.pulled == NUMBER
    assert not any("Gone on" in each for each in result.reasons)


def test_what_was_kept_and_got_damaged_is_not_gone_on_with(service, target):
    whole = failing_at(service, 50)
    with pytest.raises(errors.ServiceFault):
        pulled(service, target)
    kept = next(each for each in target.parent.iterdir() if each.suffix == ".gpkg")
    content = bytearray(kept.read_bytes())
    content[len(content) // 3 :] = os.urandom(len(content) - len(content) // 3)
    kept.write_bytes(content)
    service.answers[ITEMS] = whole
    assert pulled(service, target).pulled == NUMBER
    assert numbers(target) == list(range(NUMBER))


def test_what_another_version_kept_is_not_gone_on_with(service, target):
    whole = failing_at(service, 50)
    with pytest.raises(errors.ServiceFault):
        pulled(service, target)
    service.answers[ITEMS] = whole
    (kept,) = target.parent.glob("*.gpkg")
    connection = connect(kept)
    connection.execute("UPDATE crm_pull SET bookmark = json_remove(bookmark, '$.tally.shifted')")
    connection.close()
    assert (pulled(service, target).pulled, pulled(service, target, layer="again").reasons) == (NUMBER, ())


def test_what_was_kept_is_gone_on_with_for_a_week_only(service, target):
    whole = failing_at(service, 50)
    with pytest.raises(errors.ServiceFault):
        pulled(service, target)
    service.answers[ITEMS] = whole
    for each in target.parent.iterdir():
        old = time.time() - private_file.GONE_ON_WITH - 60
        os.utime(each, (old, old))
    assert pulled(service, target).reasons == ()


def test_two_pulls_of_the_same_at_once_do_not_meet(service, target):
    inner = []

    def tick(fraction, words):
        if "50 of" in words and not inner:
            inner.append(None)
            inner[0] = pulled(service, target)

    result = pulled(service, target, tick)
    assert result.pulled == inner[0].pulled == NUMBER
    assert numbers(target) == list(range(NUMBER))


@pytest.mark.parametrize("moments", [[30, 120, 200], [1, 260], [300], [75, 76]], ids=str)
def test_a_killed_pull_goes_on_and_brings_each_feature_once(service, target, moments):
    """Of some 310 SQL statements and requests; `make kills` tries hundreds."""
    assert kill_round(service.url + PATH, target, moments) == len(moments)


class Moving:
    """A service whose rows change after some page of the first round was given."""

    def __init__(self, service, after, change):
        self._service, self._after, self._change = service, after, change
        self.rows = [numbered(each) for each in range(NUMBER)]
        service.answers[ITEMS] = self.page

    def page(self, query):
        start, size = int(query.get("offset", 0)), min(int(query.get("limit", 10)), 10)
        if start == self._after and self._change is not None:
            change, self._change = self._change, None
            change(self.rows)
        href = f"{self._service.url}{ITEMS}?limit={size}&offset={start + size}"
        links = [{"rel": "next", "href": href}] if start + size < len(self.rows) else []
        return {"features": self.rows[start : start + size], "numberMatched": len(self.rows), "links": links}


def taken_out(rows):
    del rows[3:6]


def put_in(rows):
    rows[0:0] = [numbered(each) for each in (200, 201)]


def turned_round(rows):
    rows.reverse()


Change = namedtuple("Change", "change expected")
CHANGES = {
    "deleted": Change(taken_out, [0, 1, 2, *range(6, NUMBER)]),
    "inserted": Change(put_in, [*range(NUMBER), 200, 201]),
    "in another order": Change(turned_round, list(range(NUMBER))),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_changes_while_paging_are_noticed_and_made_up_for(service, target, change):
    Moving(service, 40, change.change)
    result = pulled(service, target)
    assert numbers(target) == change.expected
    assert any("changed its data, or their order" in each for each in result.reasons)


def test_a_feature_that_cannot_be_written_is_counted_once_in_two_rounds(service, target):
    damaged = {**numbered(3), "geometry": {"type": "Point", "coordinates": "none"}}
    service.add_collection(
        "heaps", [damaged if each == 3 else numbered(each) for each in range(NUMBER)], FIELDS, largest_page=10
    )
    whole, asked = service.answers[ITEMS], []

    def page(query):
        asked.append(query.get("offset"))
        return {**whole(query), "numberMatched": NUMBER + (asked.count("50") == 1)}

    service.answers[ITEMS] = page
    result = pulled(service, target)
    assert asked.count("50") == 2
    assert (result.pulled, result.skipped) == (NUMBER - 1, 1)
    assert [each for each in result.reasons if "Feature 3" in each] == [
        "Feature 3 has a geometry that is not valid GeoJSON."
    ]


def test_features_that_a_server_never_gives_are_told_of_after_two_rounds(service, target):
    rows = [numbered(each) for each in range(NUMBER)]

    def page(query):
        start, size = int(query.get("offset", 0)), min(int(query.get("limit", 10)), 10)
        href = f"{service.url}{ITEMS}?limit={size}&offset={start + size}"
        links = [{"rel": "next", "href": href}] if start + size < NUMBER else []
        features = [each for each in rows[start : start + size] if each["id"] != 33]
        return {"features": features, "numberMatched": NUMBER, "links": links}

    service.answers[ITEMS] = page
    result = pulled(service, target)
    assert result.pulled == NUMBER - 1
    assert "has 95 features, and gave 94 different ones: 1 may be missing" in result.reasons[0]
    assert offsets(service) == list(range(10, NUMBER, 10))


@pytest.mark.parametrize("matched", [0, 5, "many", None, -3, 10**15, 10**400], ids=lambda each: str(each)[:20])
def test_a_number_that_is_too_small_or_none_takes_nothing_away(service, target, matched):
    whole = service.answers[ITEMS]
    service.answers[ITEMS] = lambda query: {**whole(query), "numberMatched": matched}
    fractions = []
    result = pulled(service, target, lambda fraction, words: fractions.append(fraction))
    assert (result.pulled, numbers(target)) == (NUMBER, list(range(NUMBER)))
    assert all(isnan(each) or 0 <= each <= 1 for each in fractions)


@pytest.mark.parametrize(("number", "doubtful"), [(100, True), (1000, True), (99, False), (101, False)])
def test_a_page_that_may_be_cut_is_told_of(service, target, number, doubtful):
    service.answers[ITEMS] = lambda query: {"features": [numbered(each) for each in range(number)]}
    result = pulled(service, target)
    assert result.pulled == number
    assert any("a round number" in each for each in result.reasons) is doubtful
    assert result.complete is not doubtful


def test_room_on_the_disk_is_looked_at_before_all_is_fetched(service, target, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 1000))
    with pytest.raises(errors.DiskFull, match="95 features need about .* MB free. Free some room"):
        pulled(service, target)
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("seconds", "read", "matched", "words"),
    [
        (0, 10_000, 100_000, "10,000 of 100,000 features"),
        (10, 20_000, 100_000, "20,000 of 100,000 features, about 40 s left"),
        (60, 10_000, 100_000, "10,000 of 100,000 features, about 9 min left"),
        (60, 10_000, 1_000_000, "10,000 of 1,000,000 features, about 2 h left"),
        (60, 99_000, 100_000, "99,000 of 100,000 features, about 10 s left"),
        (60, 100_000, 100_000, "100,000 of 100,000 features"),
        (60, 10_000, None, "10,000 features"),
        (60, 10_000, 5, "10,000 features"),
    ],
)
def test_the_time_left_is_told_by_the_pace_so_far(seconds, read, matched, words):
    times = iter([0.0, float(seconds)])
    assert Pace(clock=lambda: next(times)).words(read, matched) == words


def test_the_pace_of_a_pull_that_goes_on_does_not_count_what_was_there():
    times = iter([0.0, 10.0])
    assert Pace(90_000, lambda: next(times)).words(95_000, 100_000).endswith("about 10 s left")
