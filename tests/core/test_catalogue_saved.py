# SPDX-License-Identifier: GPL-2.0-or-later
"""Searches that are kept, and what is new since the last time."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from crm_dataspace_plugin.core.catalogue.area import SearchArea
from crm_dataspace_plugin.core.catalogue.near import Near
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.saved import (
    HISTORY,
    LONGEST_AREA,
    LONGEST_NAME,
    LONGEST_TEXT,
    MOST_SAVED,
    MOST_SEEN,
    MOST_VALUES,
    SavedSearch,
    Search,
    after_run,
    can_be_kept,
    news,
    renamed,
    with_history,
    with_search,
    without_search,
    words_can_be_kept,
)
from crm_dataspace_plugin.core.catalogue.saved_file import (
    FORMAT,
    read_history,
    read_searches,
    write_history,
    write_searches,
)
from crm_dataspace_plugin.core.errors import DataError, DataSpaceError

SQUARE = "POLYGON ((1 2,3 2,3 4,1 4,1 2))"
QUERY = Query(
    text="gruvdamm “å”",
    bbox=(1.0, 2.0, 3.0, 4.0),
    polygon=SQUARE,
    start="2010-01-01",
    end="2020-12-31",
    filters={"commodity": ("W", "Sn"), "restored": ("false",)},
    excluded={"country": ("ES",)},
)
SEARCH = Search(QUERY, Near("Freiberg", 20.0, SQUARE, "towns"), "Wolfram bei Freiberg")


def record(identifier: str, updated: str = "2025-01-01", catalogue: str = "A") -> Record:
    return Record(id=identifier, catalogue=catalogue, title=identifier, updated=updated)


def test_a_search_comes_back_from_a_file_as_it_was_saved():
    saved = SavedSearch("Ore Mountains", SEARCH, "2026-11-01T10:00:00Z", {("A", "1"): "2025", ("B", "1"): ""}, False)
    assert read_searches(write_searches([saved])) == (saved,)
    assert read_history(write_history([SEARCH])) == (SEARCH,)


def entry(**members) -> str:
    return json.dumps({"format": FORMAT, "version": 1, "searches": [{"name": "x", **members}]})


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        pytest.param("{", "no JSON", id="cut"),
        pytest.param("[" * 100_000, "no JSON", id="nested without end"),
        pytest.param("[]", "no saved searches", id="a list"),
        pytest.param('{"format": "other"}', "no saved searches", id="another file"),
        pytest.param(json.dumps({"format": FORMAT, "version": 2, "searches": []}), "version 2", id="a later version"),
        pytest.param(json.dumps({"format": FORMAT, "version": 1}), "no list", id="no searches"),
        pytest.param(json.dumps({"format": FORMAT, "version": 1, "searches": [3]}), "Search 1", id="a number"),
        pytest.param(entry(name=""), "has no name", id="no name"),
        pytest.param(entry(name=7), "name of search 1", id="a number for a name"),
        pytest.param(entry(text="x" * 20_000), "too long", id="huge text"),
        pytest.param(entry(area="POINT (1 2)"), "no polygon", id="a point for an area"),
        pytest.param(entry(area="POLYGON((\ud800))"), "no polygon", id="half a character in an area"),
        pytest.param(entry(area="rubbish"), "no polygon", id="rubbish for an area"),
        pytest.param(entry(filters={"colour": ["red"]}), "not known", id="unknown filter"),
        pytest.param(entry(filters={"country": "ES"}), "list of texts", id="a text for a list"),
        pytest.param(entry(excluded={"country": [None]}), "list of texts", id="null in a list"),
        pytest.param(entry(near={"place": "x", "km": "far"}), "distance", id="a word for a distance"),
        pytest.param(entry(near={"place": "x", "km": 10**400}), "distance", id="a number of 400 digits"),
        pytest.param(entry(near={"place": "x", "km": 1e308}), "distance", id="an absurd distance"),
        pytest.param(entry(near={"place": "", "km": 3}), "without a place", id="no place"),
        pytest.param(entry(seen=[["a"]]), "cannot be read", id="crooked records"),
        pytest.param(entry(seen=[["a", "b", "c"]] * (MOST_SEEN + 1)), "cannot be read", id="too many records"),
    ],
)
def test_a_crooked_file_gives_one_sentence(text, sentence):
    with pytest.raises(DataError, match=sentence) as caught:
        read_searches(text)
    assert caught.value.message.count(". ") == 0 and caught.value.message.endswith(".")


def test_an_area_that_crosses_itself_thousands_of_times_is_read_without_being_mended():
    corners = [f"{number * 2.399 % 10} {number * 1.7 % 7}" for number in range(3000)]
    wkt = f"POLYGON(({','.join([*corners, corners[0]])}))"
    search = read_searches(entry(area=wkt))[0].search
    assert search.query.polygon == wkt
    with pytest.raises(DataSpaceError, match="search area"):
        SearchArea(wkt)


def test_what_would_be_too_long_to_be_read_again_is_forgotten_and_the_searches_are_not(monkeypatch):
    short = after_run(SavedSearch("short", SEARCH), [record("a")], ["A"], "t1")
    long = after_run(SavedSearch("long", SEARCH), [record("x" * 30_000), record("y" * 30_000)], ["A"], "t1")
    monkeypatch.setattr("crm_dataspace_plugin.core.catalogue.saved_file.LARGEST_FILE", 50_000)
    read = read_searches(write_searches([short, long]))
    assert read == (short, SavedSearch("long", SEARCH))
    assert news(read[1], [record("x")]).first


@pytest.mark.parametrize(
    "search",
    [
        pytest.param(Search(sentence="x" * (LONGEST_TEXT + 1)), id="sentence"),
        pytest.param(Search(Query(text="x" * (LONGEST_TEXT + 1))), id="words"),
        pytest.param(Search(Query(filters={"keyword": ("x" * (LONGEST_TEXT + 1),)})), id="value"),
        pytest.param(Search(Query(excluded={"keyword": ("x",) * (MOST_VALUES + 1)})), id="values"),
        pytest.param(Search(near=Near("x" * (LONGEST_TEXT + 1), 1.0)), id="place"),
    ],
)
def test_what_a_file_may_not_have_is_not_kept(search):
    assert words_can_be_kept(SEARCH)
    assert not words_can_be_kept(search)
    with pytest.raises(DataError):
        read_searches(write_searches([SavedSearch("x", search)]))


def test_two_searches_of_one_name_in_a_file_are_refused():
    text = write_searches([SavedSearch("x", SEARCH), SavedSearch("x", Search())])
    with pytest.raises(DataError, match="two searches named “x”"):
        read_searches(text)


def test_a_run_tells_what_is_new_and_what_has_changed_since_the_last():
    first = after_run(SavedSearch("x", SEARCH), [record("old"), record("same"), record("gone")], ["A"], "t1")
    found = [record("old", "2026-06-01"), record("same"), record("fresh")]
    assert news(first, found).new == {("A", "fresh")}
    assert news(first, found).changed == {("A", "old")}
    again = after_run(first, found, ["A"], "t2")
    assert not news(again, found).keys
    assert news(again, [record("gone")]).new == {("A", "gone")}


def test_nothing_is_new_in_the_first_run():
    told = news(SavedSearch("x", SEARCH), [record("a")])
    assert told.first and not told.keys


def test_a_record_without_a_stamp_is_never_changed():
    first = after_run(SavedSearch("x", SEARCH), [record("a", ""), record("b")], ["A"], "t1")
    assert not news(first, [record("a", "2026"), record("b", "")]).keys


def test_what_a_silent_catalogue_had_is_remembered():
    first = after_run(SavedSearch("x", SEARCH), [record("a"), record("b", catalogue="B")], ["A", "B"], "t1")
    second = after_run(first, [record("a")], ["A"], "t2")
    assert set(second.seen) == {("A", "a"), ("B", "b")}
    assert not news(second, [record("b", catalogue="B")]).keys


def test_what_is_remembered_is_bounded_and_says_so():
    first = after_run(SavedSearch("x", SEARCH), [record(str(n)) for n in range(MOST_SEEN + 5)], ["A"], "t1")
    assert len(first.seen) == MOST_SEEN and not first.complete
    assert read_searches(write_searches([first])) == (first,)


def test_the_history_is_bounded_newest_first_and_without_repetition():
    history: tuple[Search, ...] = ()
    for number in range(HISTORY + 10):
        history = with_history(history, Search(Query(text=str(number))))
    assert [each.query.text for each in history[:2]] == ["59", "58"] and len(history) == HISTORY
    again = with_history(history, history[3])
    assert again[0] == history[3] and len(again) == HISTORY


def test_an_area_of_very_many_corners_is_not_kept():
    assert can_be_kept(SEARCH) and can_be_kept(Search())
    assert not can_be_kept(Search(Query(polygon="x" * (LONGEST_AREA + 1))))
    assert not can_be_kept(Search(Query(polygon="x" * LONGEST_AREA), Near("a", 1, SQUARE)))


def test_names_are_kept_apart():
    saved = with_search(with_search((), SavedSearch("a", SEARCH)), SavedSearch("b", SEARCH))
    assert [each.name for each in renamed(saved, "a", " c  d\n")] == ["c d", "b"]
    assert renamed(saved, "a", "b") == saved and renamed(saved, "a", "  ") == saved
    assert renamed(saved, "a", "x" * 500)[0].name == "x" * LONGEST_NAME
    replaced = with_search(saved, SavedSearch("a", Search()))
    assert [each.name for each in replaced] == ["a", "b"] and replaced[0].search == Search()
    assert [each.name for each in without_search(saved, "a")] == ["b"]
    many: tuple[SavedSearch, ...] = ()
    for number in range(MOST_SAVED + 3):
        many = with_search(many, SavedSearch(str(number), Search()))
    assert len(many) == MOST_SAVED


def test_equal_searches_are_equal_whatever_the_limit_was():
    assert replace(SEARCH, query=QUERY) == SEARCH
