# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.sync.merge import FieldConflict, Merged, merge
from crm_dataspace_plugin.core.sync.values import fitted, names_of, same_value, single

KINDS = {
    "text": FieldType.TEXT,
    "count": FieldType.INTEGER,
    "area": FieldType.REAL,
    "restored": FieldType.BOOLEAN,
    "closed": FieldType.DATE,
    "seen": FieldType.DATETIME,
    "metals": FieldType.LIST,
}
SCHEMA = Schema(
    tuple(Field(name, kind) for name, kind in KINDS.items()) + (Field("stamp", FieldType.TEXT, read_only=True),),
    geometry_type="Polygon",
)
SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]]}
TURNED = {"type": "Polygon", "coordinates": [[[2, 2], [2, 0], [0, 0], [0, 2], [2, 2]]]}
PROMOTED = {"type": "MultiPolygon", "coordinates": [SQUARE["coordinates"]]}
WIDER = {"type": "Polygon", "coordinates": [[[0, 0], [3, 0], [3, 2], [0, 2], [0, 0]]]}
TALLER = {"type": "Polygon", "coordinates": [[[0, 0], [2, 0], [2, 4], [0, 4], [0, 0]]]}


def nothing():
    return Merged()


def sent(field, value):
    return Merged(patch={field: value})


def received(field, value):
    return Merged(received={field: value})


def applied(field):
    return Merged(applied=(field,))


def conflict(field, *values):
    return Merged(conflicts=(FieldConflict(field, *values),))


G = GEOMETRY_CHANGE
TABLE = [
    # field, base, ours, theirs, what the merge decides
    ("text", "a", "a", "a", nothing()),
    ("text", "a", "b", "a", sent("text", "b")),
    ("text", "a", "a", "b", received("text", "b")),
    ("text", "a", "b", "b", applied("text")),
    ("text", "a", "b", "c", conflict("text", "a", "b", "c")),
    ("text", None, "", None, sent("text", "")),
    ("text", "", None, "", sent("text", None)),
    ("text", None, None, "", received("text", "")),
    ("text", "a", None, "", conflict("text", "a", None, "")),
    ("text", "a", "a ", "a", sent("text", "a ")),
    ("count", 2, 3, 2, sent("count", 3)),
    ("count", 2, 2.0, 2, nothing()),
    ("count", 9007199254740993, 9007199254740992, 9007199254740993, sent("count", 9007199254740992)),
    ("area", 51800.0, 51800.00000000001, 51800, nothing()),
    ("area", 51800.0, 51800.1, 51800.0, sent("area", 51800.1)),
    ("area", 0.0, 1e-300, 0.0, sent("area", 1e-300)),
    ("area", 1.0, 2.0, 2.0000000000001, applied("area")),
    ("restored", False, 0, False, nothing()),
    ("restored", False, 1, False, sent("restored", 1)),
    ("restored", None, False, None, sent("restored", False)),
    ("closed", "2020-05-01", "2020/05/01", "2020-05-01", nothing()),
    ("closed", "2020-05-01", "2021-05-01", "2020-05-01", sent("closed", "2021-05-01")),
    ("seen", "2020-05-01T10:00:00Z", "2020-05-01T12:00:00.000+02:00", "2020-05-01T10:00:00Z", nothing()),
    ("seen", "2020-05-01T10:00:00Z", "2020-05-01T10:00:00.001Z", None, conflict(
        "seen", "2020-05-01T10:00:00Z", "2020-05-01T10:00:00.001Z", None)),
    ("metals", ["Cu", "As"], '["Cu", "As"]', ["Cu", "As"], nothing()),
    ("metals", ["Cu", "As"], ["As", "Cu"], ["Cu", "As"], sent("metals", ["As", "Cu"])),
    ("metals", ["Cu"], [], ["Cu"], sent("metals", [])),
    ("metals", [], None, [], sent("metals", None)),
    (G, SQUARE, TURNED, SQUARE, nothing()),
    (G, SQUARE, PROMOTED, SQUARE, nothing()),
    (G, SQUARE, WIDER, SQUARE, sent(G, WIDER)),
    (G, SQUARE, SQUARE, WIDER, received(G, WIDER)),
    (G, SQUARE, WIDER, WIDER, applied(G)),
    (G, SQUARE, WIDER, TALLER, conflict(G, SQUARE, WIDER, TALLER)),
    (G, SQUARE, None, SQUARE, sent(G, None)),
    ("stamp", "1", "2", "1", received("stamp", "1")),
    ("stamp", "1", "2", "3", received("stamp", "3")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("field", "base", "ours", "theirs", "decided"), TABLE, ids=[f"{row[0]}-{n}" for n, row in enumerate(TABLE)]
)
def test_each_row_of_the_table_is_decided_as_written(field, base, ours, theirs, decided):
    assert merge({field: base}, {field: ours}, {field: theirs}, SCHEMA) == decided


OLD, NEW = {"text": "a"}, {"text": "b"}
WHOLE = [
    ("deleted here", OLD, None, OLD, Merged(patch={FEATURE_CHANGE: None})),
    ("deleted here, stamped there", OLD, None, {"text": "a", "stamp": "9"}, Merged(patch={FEATURE_CHANGE: None})),
    ("deleted here, changed there", OLD, None, NEW, conflict(FEATURE_CHANGE, OLD, None, NEW)),
    ("changed here, deleted there", OLD, NEW, None, conflict(FEATURE_CHANGE, OLD, NEW, None)),
    ("unchanged here, deleted there", OLD, OLD, None, Merged(received={FEATURE_CHANGE: None})),
    ("deleted on both sides", OLD, None, None, applied(FEATURE_CHANGE)),
    ("new here", None, {"text": "a", "area": None, "stamp": "x"}, None, sent("text", "a")),
    ("new here, already there", None, {"text": "a", "area": None}, {"text": "a", "area": 3.0}, Merged(
        received={"area": 3.0}, applied=("text",))),
    ("new here, differs there", None, NEW, OLD, conflict("text", None, "b", "a")),
    ("new there", None, None, OLD, Merged(received=OLD)),
    ("nowhere", None, None, None, Merged()),
]  # fmt: skip


@pytest.mark.parametrize(("base", "ours", "theirs", "decided"), [r[1:] for r in WHOLE], ids=[r[0] for r in WHOLE])
def test_a_feature_that_is_missing_somewhere_is_decided_as_a_whole(base, ours, theirs, decided):
    assert merge(base, ours, theirs, SCHEMA) == decided


def test_changes_of_different_fields_go_their_own_ways():
    base = {"text": "a", "area": 1.0, "count": 1}
    decided = merge(base, {**base, "text": "b", "count": 5}, {**base, "area": 2.0, "count": 6}, SCHEMA)
    assert decided == Merged({"text": "b"}, {"area": 2.0}, (FieldConflict("count", 1, 5, 6),))


VALUES = {
    "text": st.sampled_from([None, "", "a", "b", " a"]),
    "count": st.sampled_from([None, 0, 1, 2**53 + 1]),
    "area": st.sampled_from([None, 0.0, 1.5, 51800.0]),
    "restored": st.sampled_from([None, True, False, 0, 1]),
    "metals": st.sampled_from([None, [], ["Cu"], ["Cu", "As"]]),
    GEOMETRY_CHANGE: st.sampled_from([None, SQUARE, TURNED, WIDER, TALLER]),
}
STATES = st.fixed_dictionaries(VALUES)
MAYBE = st.one_of(st.none(), STATES)


def after(state, changes):
    if changes.get(FEATURE_CHANGE, "") is None or not changes:
        return None if changes else state
    return {**(state or {}), **changes}


def agree(one, two):
    if one is None or two is None:
        return one is two
    return all(same_value(SCHEMA, name, one.get(name), two.get(name)) for name in VALUES)


@given(MAYBE, MAYBE, MAYBE)
def test_without_conflict_both_sides_end_the_same(base, ours, theirs):
    decided = merge(base, ours, theirs, SCHEMA)
    if decided.conflicts or (ours is None and theirs is None):
        return
    assert agree(after(theirs, decided.patch), after(ours, decided.received))


@given(MAYBE, MAYBE, MAYBE)
def test_no_side_is_overruled_in_silence(base, ours, theirs):
    decided = merge(base, ours, theirs, SCHEMA)
    for name in decided.patch:
        if name != FEATURE_CHANGE:
            assert same_value(SCHEMA, name, (theirs or {}).get(name), (base or {}).get(name))
    for name in decided.received:
        if name != FEATURE_CHANGE:
            assert same_value(SCHEMA, name, (ours or {}).get(name), (base or {}).get(name))


@given(STATES, STATES, STATES)
def test_changing_sides_mirrors_the_decision(base, ours, theirs):
    one, other = merge(base, ours, theirs, SCHEMA), merge(base, theirs, ours, SCHEMA)
    assert set(one.patch) == set(other.received) and set(one.applied) == set(other.applied)
    assert {(c.field) for c in one.conflicts} == {(c.field) for c in other.conflicts}


@given(MAYBE, MAYBE, MAYBE)
def test_merging_again_after_it_was_done_decides_nothing_new(base, ours, theirs):
    decided = merge(base, ours, theirs, SCHEMA)
    if decided.conflicts:
        return
    both = after(theirs, decided.patch)
    again = merge(both, both, both, SCHEMA)
    assert again in (Merged(), Merged(applied=(FEATURE_CHANGE,)))


@given(STATES)
def test_a_lost_reply_is_recognised_as_already_applied(ours):
    base = dict.fromkeys(VALUES)
    assert not merge(base, ours, ours, SCHEMA).patch


def test_the_geometry_counts_only_where_the_collection_has_one():
    assert GEOMETRY_CHANGE not in names_of(Schema((Field("text", FieldType.TEXT),), geometry_type=""))


@pytest.mark.parametrize(
    ("geometry", "wanted", "result"),
    [
        (PROMOTED, "Polygon", SQUARE),
        (SQUARE, "MultiPolygon", PROMOTED),
        (SQUARE, "Polygon", SQUARE),
        (SQUARE, "Geometry", SQUARE),
        (None, "Polygon", None),
        ({"type": "MultiPolygon", "coordinates": []}, "Polygon", {"type": "MultiPolygon", "coordinates": []}),
    ],
)
def test_a_geometry_is_fitted_to_the_collection_without_touching_coordinates(geometry, wanted, result):
    assert fitted(geometry, wanted) == result
    assert fitted(single(geometry), wanted) == fitted(geometry, wanted)


@given(MAYBE)
def test_where_nobody_changed_anything_nothing_is_decided(state):
    assert merge(state, state, state, SCHEMA) in (Merged(), Merged(applied=(FEATURE_CHANGE,)))


@given(STATES, STATES)
def test_what_one_side_alone_changed_goes_over_whole_and_never_conflicts(base, changed):
    here, there = merge(base, changed, base, SCHEMA), merge(base, base, changed, SCHEMA)
    assert not here.conflicts and not there.conflicts and not here.received and not there.patch
    assert agree(after(base, here.patch), changed) and agree(after(base, there.received), changed)


@given(STATES, STATES, STATES)
def test_a_conflict_is_the_same_one_from_both_sides(base, ours, theirs):
    one, other = merge(base, ours, theirs, SCHEMA), merge(base, theirs, ours, SCHEMA)
    turned = {(each.field, repr(each.base), repr(each.theirs), repr(each.ours)) for each in other.conflicts}
    assert {(each.field, repr(each.base), repr(each.ours), repr(each.theirs)) for each in one.conflicts} == turned


@given(STATES, STATES, STATES, st.randoms())
def test_the_order_of_fields_decides_nothing(base, ours, theirs, chance):
    def shuffled(state):
        names = list(state)
        chance.shuffle(names)
        return {name: state[name] for name in names}

    one = merge(base, ours, theirs, SCHEMA)
    assert merge(shuffled(base), shuffled(ours), shuffled(theirs), SCHEMA) == one


@given(STATES, STATES, STATES)
def test_two_who_changed_different_fields_end_with_both_whoever_came_first(base, one, other):
    """One changes the first half of the fields, the other one the second half; each syncs after the other."""
    names = list(VALUES)
    left = {**base, **{name: one[name] for name in names[:3]}}
    right = {**base, **{name: other[name] for name in names[3:]}}
    first = after(left, merge(base, right, left, SCHEMA).patch)
    second = after(right, merge(base, left, right, SCHEMA).patch)
    assert agree(first, second) and agree(first, {**left, **{name: other[name] for name in names[3:]}})


RING = st.lists(st.tuples(st.integers(-90, 90), st.integers(-90, 90)), min_size=3, max_size=8, unique=True)


@given(RING, st.integers(0, 7), st.booleans(), st.floats(-4e-10, 4e-10))
def test_an_outline_is_the_same_from_any_corner_in_any_direction_and_rounded(ring, start, reverse, shift):
    """4e-10 degrees is less than half of the tolerance, 0.1 mm on the ground."""
    corners = ring[start % len(ring) :] + ring[: start % len(ring)]
    corners = corners[::-1] if reverse else corners
    moved = [[x + shift, y - shift] for x, y in corners]
    first = {"type": "Polygon", "coordinates": [[list(each) for each in [*ring, ring[0]]]]}
    second = {"type": "Polygon", "coordinates": [[*moved, moved[0]]]}
    assert merge({G: first}, {G: second}, {G: first}, SCHEMA) == Merged()
    second["coordinates"][0][1] = [corners[1 % len(corners)][0] + 0.5, corners[1 % len(corners)][1]]
    assert merge({G: first}, {G: second}, {G: first}, SCHEMA).patch == {G: second}


@given(st.floats(allow_nan=False, allow_infinity=False, width=32), st.floats(1e-10, 1e-3))
def test_a_number_written_by_another_program_is_the_same_and_a_changed_one_is_not(number, share):
    written = float(f"{number:.15g}")
    assert merge({"area": number}, {"area": written}, {"area": number}, SCHEMA) == Merged()
    changed = number * (1 + share) if number else share
    decided = merge({"area": number}, {"area": changed}, {"area": number}, SCHEMA)
    assert decided.patch == ({"area": changed} if changed != number else {})


EMPTY = {"text": "", "count": 0, "area": 0.0, "restored": False, "closed": "0001-01-01", "metals": []}


@pytest.mark.parametrize("field", EMPTY)
def test_null_is_nothing_but_null_on_every_side(field):
    empty = {field: EMPTY[field]}
    nothing_there: dict = {field: None}
    assert merge(nothing_there, empty, nothing_there, SCHEMA).patch == empty
    assert merge(empty, nothing_there, empty, SCHEMA).patch == nothing_there
    assert merge(nothing_there, nothing_there, empty, SCHEMA).received == empty
    assert merge(nothing_there, {}, nothing_there, SCHEMA) == Merged()  # a value that is missing is NULL


MOMENTS = st.datetimes(datetime(1900, 1, 2), datetime(2100, 1, 1)).map(lambda each: each.replace(microsecond=0))


@given(MOMENTS, st.integers(-14 * 4, 14 * 4), st.booleans())
def test_a_moment_is_the_same_in_any_zone_and_a_second_later_it_is_another(moment, quarters, fraction):
    zone = timezone(timedelta(minutes=15 * quarters))
    utc = moment.replace(tzinfo=timezone.utc)
    told = utc.astimezone(zone).isoformat(timespec="milliseconds" if fraction else "seconds")
    written = utc.isoformat().replace("+00:00", "Z")
    assert merge({"seen": written}, {"seen": told}, {"seen": written}, SCHEMA) == Merged()
    later = (utc + timedelta(seconds=1)).astimezone(zone).isoformat()
    assert merge({"seen": written}, {"seen": later}, {"seen": written}, SCHEMA).patch == {"seen": later}


@given(st.dates())
def test_a_day_is_the_same_with_slashes_and_the_next_is_another(day):
    written, slashes = day.isoformat(), day.isoformat().replace("-", "/")
    assert merge({"closed": written}, {"closed": slashes}, {"closed": written}, SCHEMA) == Merged()
    other = day.replace(day=day.day % 28 + 1).isoformat()
    assert merge({"closed": written}, {"closed": other}, {"closed": written}, SCHEMA).patch == {"closed": other}


@given(st.lists(st.sampled_from(["Cu", "As", "Ž, “W”", ""]), max_size=4), st.randoms())
def test_a_list_is_the_same_as_text_or_as_list_and_its_order_counts(metals, chance):
    told = json.dumps(metals, ensure_ascii=chance.random() < 0.5)
    assert merge({"metals": metals}, {"metals": told}, {"metals": metals}, SCHEMA) == Merged()
    turned = metals[::-1]
    decided = merge({"metals": metals}, {"metals": turned}, {"metals": metals}, SCHEMA)
    assert decided.patch == ({} if turned == metals else {"metals": turned})


@given(STATES, STATES, STATES)
def test_being_the_same_goes_both_ways_and_on(one, other, third):
    for name in VALUES:
        same = [same_value(SCHEMA, name, a[name], b[name]) for a, b in ((one, other), (other, one), (other, third))]
        assert same_value(SCHEMA, name, one[name], one[name]) and same[0] == same[1]
        assert not (same[0] and same[2]) or same_value(SCHEMA, name, one[name], third[name])
