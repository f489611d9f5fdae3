# SPDX-License-Identifier: GPL-2.0-or-later
"""Screening in parts, in another order, or with receptors cut down to a halo gives the table of one run."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.screening.geometry.shapes import read_shapes
from crm_dataspace_plugin.core.screening.geometry.tiles import near
from crm_dataspace_plugin.core.screening.preselection.inputs import Column, Facilities, Receptors
from crm_dataspace_plugin.core.screening.preselection.partitions import parts, screen_in_parts, take
from crm_dataspace_plugin.core.screening.preselection.preselection import screen
from crm_dataspace_plugin.core.screening.preselection.result_table import columns
from tests.core import independent_geodesics as independent

SIZE = 40
LAYERS = ("water", "settlements", "poor_water", "protected", "farmland")


def layer(name: str, geometries: list, population: list | None = None) -> Receptors:
    wkb = [None if each is None else shapely.to_wkb(each) for each in geometries]
    return Receptors(read_shapes(name, wkb, "EPSG:4326"), None if population is None else Column("people", population))


def world(seed: int) -> tuple[Facilities, dict[str, Receptors]]:
    """Facilities and receptors strewn over several tiles, a few far from all others, on land and over the dateline."""
    random = np.random.default_rng(seed)
    centre = np.array([random.choice([-5.9, 12.0, 25.0, -70.0, 179.9]), random.uniform(-50, 70)])

    def places(count: int, width: float) -> np.ndarray:
        return centre + random.uniform(-width, width, (count, 2))

    ponds = list(shapely.buffer(shapely.points(places(SIZE, 1.5)), random.uniform(0.0003, 0.01, SIZE), quad_segs=3))
    ponds[3] = None
    ponds[5:9] = shapely.points(places(4, 1.5))
    kinds = random.choice(np.array(["tailings-pond", "waste-dump", None], dtype=object), SIZE).tolist()
    heights = [None if each < 5 else each for each in random.uniform(0, 60, SIZE).tolist()]
    facilities = Facilities(
        read_shapes("ponds", [None if each is None else shapely.to_wkb(each) for each in ponds], "EPSG:4326"),
        {"facility_type": Column("kind", kinds), "height": Column("height", heights)},
    )
    lines = list(shapely.linestrings(places(30, 1.5)[:, None] + random.normal(0, 0.01, (30, 25, 2)).cumsum(axis=1)))
    lakes = list(shapely.buffer(shapely.points(places(20, 1.5)), random.uniform(0.001, 0.05, 20), quad_segs=16))
    people = [None if each < 1000 else each for each in random.integers(0, 5000, 60).tolist()]
    return facilities, {
        "water": layer("rivers", [*lines, None]),
        "settlements": layer("towns", list(shapely.points(places(60, 1.5))), people),
        "poor_water": layer("poor", []),
        "protected": layer("parks", lakes),
        "farmland": layer("fields", list(shapely.points(places(2, 3.0)))),
    }


@settings(max_examples=6, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, SIZE + 3))
def test_any_number_of_parts_with_only_the_receptors_around_them_gives_the_table_of_one_run(seed: int, count: int):
    facilities, receptors = world(seed)
    whole = columns(screen(facilities, receptors))
    assert screen_in_parts(facilities, receptors, parts(SIZE, count), screen) == whole


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10_000), st.permutations(range(SIZE)))
def test_the_order_of_facilities_and_receptors_changes_nothing(seed: int, order: list[int]):
    facilities, receptors = world(seed)
    whole = columns(screen(facilities, receptors))
    turned = {
        name: Receptors(
            type(each.shapes)(each.shapes.name, each.shapes.geometries[::-1], each.shapes.problems[::-1]),
            each.population and Column(each.population.field, list(each.population.values)[::-1]),
        )
        for name, each in receptors.items()
    }
    mixed = columns(screen(take(facilities, np.array(order)), turned))
    assert {name: [values[row] for row in order] for name, values in whole.items()} == mixed


def test_a_threshold_beyond_the_halo_is_searched_to_its_end():
    facilities, receptors = world(1)
    far = partial(screen, thresholds={"WATER_DISTANCE": 60_000.0, "FARMLAND_DISTANCE": 500_000.0})
    table = screen_in_parts(facilities, receptors, parts(SIZE, 7), far)
    assert table == columns(far(facilities, receptors))
    assert "YES" in table["q18"]


def test_no_facilities_give_a_table_without_rows():
    facilities, receptors = world(1)
    none = take(facilities, np.arange(0))
    assert set(columns(screen(none, receptors))["q01"]) == set()


@settings(max_examples=60, deadline=None)
@given(st.tuples(st.floats(-180, 180), st.floats(-80, 80)), st.floats(-180, 180), st.floats(1, 500_000), st.booleans())
def test_a_halo_never_leaves_out_what_lies_within_it(place, azimuth: float, metres: float, over: bool):
    there = independent.reached(place, metres, azimuth)
    receptor = shapely.Point((there[0] + 180) % 360 - 180, there[1])
    facility = shapely.Point(place) if not over else shapely.Point(place).buffer(0.01)
    found = near(np.array([facility], dtype=object), np.array([receptor], dtype=object), metres)
    assert found.all()


def test_a_halo_leaves_out_what_lies_far_away():
    here, far = (np.array([shapely.Point(x, 45.0)], dtype=object) for x in (5.0, 9.0))
    assert near(here, far, 10_000.0).tolist() == [False]


@pytest.mark.parametrize(("size", "count", "lengths"), [(5, 2, [3, 2]), (2, 5, [1, 1]), (0, 3, [])], ids=str)
def test_parts_are_as_equal_as_can_be(size: int, count: int, lengths: list[int]):
    assert [len(each) for each in parts(size, count)] == lengths
