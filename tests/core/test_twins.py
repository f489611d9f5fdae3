# SPDX-License-Identifier: GPL-2.0-or-later
"""When two sightings are one facility: the table, and its laws."""

from __future__ import annotations

import random
import time

import pytest

from crm_dataspace_plugin.core.sync.twins import likeness as likeness_module
from crm_dataspace_plugin.core.sync.twins.likeness import likeness
from crm_dataspace_plugin.core.sync.twins.sighting import Sighting
from crm_dataspace_plugin.core.sync.twins.twins import best, twins

LATITUDE = 43.3
NORTH = 1 / 111_105  # degrees of latitude in a metre at 43.3°: meridian arc of WGS 84 there, 111,105 m per degree
EAST = 1 / 81_165  # degrees of longitude in a metre: 111,320 m · cos 43.3° on the ellipsoid (parallel arc)


def at(key, x=0.0, y=0.0, *names, size=0.0, kind=""):
    """A square facility, metres east and north of a mine in Asturias."""
    west, south = -5.8 + x * EAST, LATITUDE + y * NORTH
    return Sighting(key, (west, south, west + size * EAST, south + size * NORTH), names, kind)


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        pytest.param("Nicolasa", "NICOLASA", 1, 1, id="case"),
        pytest.param("San José", "San Jose", 1, 1, id="accents"),
        pytest.param("Escombrera de la Nicolasa", "Nicolasa, escombrera", 1, 1, id="articles and order"),
        pytest.param("Balsa 1", "Balsa 2", 0, 0, id="numbers tell apart"),
        pytest.param("Balsa I", "Balsa II", 0, 0, id="roman numbers too"),
        pytest.param("Pond A", "Pond B", 0, 0, id="letters too"),
        pytest.param("Balsa 1", "Balsa", 0, 0, id="a number that one of them lacks"),
        pytest.param("Nicolassa", "Nicolasa", 0.8, 0.99, id="a misspelt word"),
        pytest.param("Pozo Nicolasa", "Nicolasa", 0.8, 0.99, id="one name in the other"),
        pytest.param("Escombrera Norte", "Escombrera Sur", 0.5, 0.5, id="one word of two: 2·1/(2+2)"),
        pytest.param("Nicolasa", "Figaredo", 0, 0.3, id="other names"),
    ],
)
def test_names_are_as_alike_as_two_people_write_them(one, other, least, most):
    assert least <= likeness([one], [other]) <= most


def test_any_alias_will_do_and_no_name_says_nothing():
    assert likeness(["Pozo X", "Nicolasa"], ["Figaredo", "nicolasa"]) == 1
    assert likeness([], ["Nicolasa"]) is None
    assert likeness(["–"], ["Nicolasa"]) is None


@pytest.mark.parametrize(
    ("mine", "other", "found"),
    [
        pytest.param(at("a", 0, 0, "Nicolasa"), at("b", 200, 0, "nicolasa"), True, id="near and alike"),
        pytest.param(at("a", 0, 0, "Nicolasa"), at("b", 0, 249, "nicolasa"), True, id="249 m north"),
        pytest.param(at("a", 0, 0, "Nicolasa"), at("b", 0, 252, "nicolasa"), False, id="252 m north"),
        pytest.param(at("a", 0, 0, "Nicolasa"), at("b", 0, 0, "Figaredo"), False, id="near, another name"),
        pytest.param(at("a", 0, 0, "Nicolasa"), at("b", 9000, 0, "Nicolasa"), False, id="alike, far away"),
        pytest.param(
            at("a", 400, 400, "Nicolasa"), at("b", 0, 0, "Nicolasa", size=800), True, id="a point in an outline"
        ),
        pytest.param(at("a"), at("b", 60, 0, "Nicolasa"), True, id="no name, 60 m"),
        pytest.param(at("a"), at("b", 65, 0, "Nicolasa"), False, id="no name, 65 m: more than 250 m / 4"),
        pytest.param(
            at("a", kind="tailings-pond"), at("b", kind="waste-dump"), False, id="no names, of different types"
        ),
        pytest.param(at("a", kind="tailings-pond"), at("b"), True, id="no names, one type not known"),
        pytest.param(
            at("a", 0, 0, "Nicolasa", kind="tailings-pond"),
            at("b", 10, 0, "Nicolasa", kind="waste-dump"),
            True,
            id="named alike, two opinions of the type",
        ),
        pytest.param(
            at("a", size=100), at("b", 110, 0, size=100), False, id="two outlines side by side without a name"
        ),
    ],
)
def test_near_and_alike_is_one_facility(mine, other, found):
    assert bool(twins([mine], [other])) is found


def test_the_distance_is_told_in_metres_between_the_outlines():
    (found,) = twins([at("a", 0, 0, "X heap", size=100)], [at("b", 150, 0, "X heap", size=100)])
    assert found.metres == pytest.approx(50, abs=0.2)


def test_both_sides_of_the_180th_meridian_are_near():
    fiji = [Sighting("a", (179.9995, -16, 179.9995, -16), ("Vatukoula",))]
    other = [Sighting("b", (-179.9995, -16, -179.9995, -16), ("Vatukoula",))]
    assert twins(fiji, other)[0].metres == pytest.approx(107.0, abs=0.5)  # 0.001° · 111,320 m · cos 16° = 107.0 m


def test_of_several_the_most_alike_and_then_the_nearest_is_the_twin():
    others = [at("far", 90, 0, "Nicolasa"), at("near", 20, 0, "Nicolasa"), at("alias", 1, 0, "Pozo Nicolasa")]
    assert best(twins([at("a", 0, 0, "Nicolasa")], others))["a"].theirs == "near"


NAMES = ["Nicolasa", "Pozo Nicolasa", "nicolassa", "Balsa 1", "Balsa 2", "San José", "", "Escombrera Norte", "S/I"]


def crowd(chance, side, count=40):
    made = []
    for number in range(count):
        name = chance.choice(NAMES)
        kind = chance.choice(["", "tailings-pond", "waste-dump"])
        place = chance.uniform(0, 900), chance.uniform(0, 900)
        made.append(at(f"{side}{number}", *place, *filter(None, [name]), size=chance.choice([0, 40, 200]), kind=kind))
    return made


def swapped(found):
    return {(each.theirs, each.ours, each.metres, each.likeness) for each in found}


def told(found):
    return {(each.ours, each.theirs, each.metres, each.likeness) for each in found}


@pytest.mark.parametrize("seed", range(20))
def test_laws_of_twins(seed):
    chance = random.Random(seed)
    ours, theirs = crowd(chance, "o"), crowd(chance, "t")
    found = twins(ours, theirs)
    assert found, "a crowd without twins proves nothing"
    assert swapped(twins(theirs, ours)) == told(found), "symmetric"
    mixed = chance.sample(ours, len(ours)), chance.sample(theirs, len(theirs))
    assert twins(*mixed) == found, "in whatever order"
    assert best(twins(*mixed)) == best(found)
    metres, alike = sorted([chance.uniform(0, 400), chance.uniform(0, 400)]), sorted([chance.random(), chance.random()])
    strict, loose = (told(twins(ours, theirs, m, a)) for m, a in zip(metres, reversed(alike)))
    assert strict <= loose, "a wider distance or a lower likeness takes none away"


def test_every_pair_is_found_that_comparing_each_with_each_finds():
    chance = random.Random(7)
    ours, theirs = crowd(chance, "o", 60), crowd(chance, "t", 60)
    each_with_each = {pair for one in ours for other in theirs for pair in told(twins([one], [other]))}
    assert told(twins(ours, theirs)) == each_with_each


def test_ten_thousand_against_ten_thousand_is_no_matter_of_each_with_each():
    def scattered(chance, side, count):
        return [at(f"{side}{n}", chance.uniform(0, 1e5), chance.uniform(0, 1e5), f"Heap {n}") for n in range(count)]

    def seconds(count):
        chance = random.Random(1)
        ours, theirs = scattered(chance, "o", count), scattered(chance, "t", count)
        start = time.process_time()
        twins(ours, theirs)
        return time.process_time() - start

    seconds(100)
    few = min(seconds(1_000) for _ in range(3))
    assert seconds(10_000) < 40 * few  # each with each would be 100 times as much


def test_names_without_end_are_looked_at_as_far_as_names_go(monkeypatch):
    compared = []
    monkeypatch.setattr(likeness_module, "_spelling", lambda *words: compared.append(words) or 0.0)
    words = [f"heap{i:05}z" for i in range(1000)]
    assert likeness([" ".join(words)], [" ".join(reversed(words))]) == 0.0
    assert likeness(words, words[::-1]) == 0.0
    assert 0 < len(compared) < 10_000  # 30 words of 10 letters with as many; 50 names with as many
