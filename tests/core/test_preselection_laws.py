# SPDX-License-Identifier: GPL-2.0-or-later
"""What holds for every pre-selection, whatever the data."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr, osr

from crm_dataspace_plugin.core.screening.geometry.shapes import read_shapes
from crm_dataspace_plugin.core.screening.preselection.decision import decide
from crm_dataspace_plugin.core.screening.preselection.inputs import ATTRIBUTES, Column, Facilities, Receptors
from crm_dataspace_plugin.core.screening.preselection.preselection import screen
from crm_dataspace_plugin.core.screening.preselection.protocol import LAYER_INPUTS, protocol
from crm_dataspace_plugin.core.screening.preselection.result import NO, UNKNOWN, YES, Screening
from crm_dataspace_plugin.core.screening.preselection.statements import read_statements

CODES = st.lists(st.sampled_from((NO, YES, UNKNOWN)), min_size=18, max_size=18)
VALUES = {
    "facility_type": ["tailings-pond", "waste-dump", "S/I", None],
    "height": [0, 4, 4.1, 20, 20.1, "30,5", "tall", None],
    "area": [9000, 11_000, None],
    "slope": [0, 4.8, 4.9, 91, None],
    "toxic_metals": ["As", "Au", "no", None],
}
YES_OR_NO = [True, False, "yes", "no", "perhaps", None]
ROW = st.fixed_dictionaries({role: st.sampled_from(VALUES.get(role, YES_OR_NO)) for role in ATTRIBUTES})
PLACE = st.tuples(st.floats(-3000, 3000), st.floats(-3000, 3000))
METRES, FEET = "EPSG:25830", "+proj=utm +zone=30 +ellps=GRS80 +units=us-ft +no_defs"
FOOT = 1200 / 3937  # metres


def shapes(places: list, crs: str = METRES, unit: float = 1.0):
    points = [shapely.Point((400_000 + x) / unit, (4_800_000 + y) / unit) for x, y in places]
    return read_shapes("layer", [shapely.to_wkb(each) for each in points], crs)


def screened(rows: list[dict[str, Any]], places: list, around: dict[str, list], **how: Any) -> Screening:
    columns = {role: Column(role, [each[role] for each in rows]) for role in ATTRIBUTES}
    receptors = {role: Receptors(shapes(near, **how)) for role, near in around.items()}
    return screen(Facilities(shapes(places, **how), columns), receptors)


@given(CODES, st.integers(0, 17))
def test_yes_never_lowers_a_decision_and_unknown_is_never_better_than_no(codes: list[int], row: int):
    def examined(code: int) -> tuple[bool, bool]:
        changed = np.array([*codes[:row], code, *codes[row + 1 :]], dtype=np.int8)[:, None]
        found = decide(changed)
        return bool(found.examine[0]), bool(found.on_evidence[0])

    no, unknown, yes = (examined(code) for code in (NO, UNKNOWN, YES))
    assert no[0] <= unknown[0] == yes[0]
    assert no[1] <= yes[1]
    assert unknown[1] <= yes[1]
    for examine, on_evidence in (no, unknown, yes):
        assert on_evidence <= examine


@given(CODES)
def test_a_hazard_is_unknown_only_where_an_answer_is(codes: list[int]):
    found = decide(np.array(codes, dtype=np.int8)[:, None])
    assert found.content_hazard[0] != UNKNOWN or UNKNOWN in codes[1:4]
    assert found.stability_hazard[0] != UNKNOWN or UNKNOWN in codes[4:10]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(ROW, PLACE), min_size=1, max_size=6), st.lists(PLACE, max_size=4), st.randoms())
def test_the_order_of_facilities_and_receptors_makes_no_difference(facilities, near, random):
    order = list(range(len(facilities)))
    random.shuffle(order)
    rows, places = zip(*facilities)
    before = screened(list(rows), list(places), {"water": near, "farmland": near})
    turned = screened(
        [rows[each] for each in order],
        [places[each] for each in order],
        {"farmland": near[::-1], "water": near[::-1]},
    )
    assert np.array_equal(before.codes[:, order], turned.codes)
    reasons, asked = list(before.reasons()), list(before.asking.texts())
    assert [reasons[each] for each in order] == list(turned.reasons())
    assert [asked[each] for each in order] == list(turned.asking.texts())


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(ROW, PLACE), min_size=1, max_size=4), st.lists(PLACE, min_size=1, max_size=4))
def test_the_unit_of_the_reference_system_makes_no_difference(facilities, near):
    rows, places = zip(*facilities)
    metres = screened(list(rows), list(places), {"water": near})
    feet = screened(list(rows), list(places), {"water": near}, crs=FEET, unit=FOOT)
    assert feet.distances["water"] == pytest.approx(metres.distances["water"], abs=0.01)
    doubtful = np.abs(metres.distances["water"] - 1000) < 0.1  # on the limit itself a hundredth of a metre decides
    assert np.array_equal(metres.codes[:, ~doubtful], feet.codes[:, ~doubtful])


@settings(max_examples=40, deadline=None)
@given(ROW, PLACE, st.sampled_from(ATTRIBUTES))
def test_null_in_is_unknown_out_and_never_clears(row: dict[str, Any], place, role: str):
    before = screened([row], [place], {})
    after = screened([{**row, role: None}], [place], {})
    for each in protocol().questions:
        code = after.codes[each.number - 1, 0]
        if each.input == role:
            spared = "does not apply" in after.answers[each.number - 1].reasons[0]
            assert code == UNKNOWN or (code == NO and spared)
    assert after.decision.examine[0] or not before.decision.examine[0] or role == "facility_type"


@pytest.mark.parametrize("role", LAYER_INPUTS)
@pytest.mark.parametrize("near", [None, []], ids=["not given", "empty"])
def test_a_layer_that_is_missing_or_empty_is_unknown_out(role: str, near):
    row = dict.fromkeys(ATTRIBUTES)
    found = screened([row], [(0, 0)], {} if near is None else {role: near})
    (number,) = (each.number for each in protocol().questions if each.input == role)
    assert found.codes[number - 1, 0] == UNKNOWN


def test_receptors_that_overlap_count_as_one_and_one_that_covers_the_facility_is_0_m_away():
    square = shapely.box(400_300, 4_799_000, 402_000, 4_801_000)
    covering = shapely.box(399_000, 4_799_000, 400_100, 4_801_000)
    for geometries, metres in (([square, square, square.buffer(-100)], 300), ([square, covering, covering], 0)):
        layer = Receptors(read_shapes("fields", [shapely.to_wkb(each) for each in geometries], METRES))
        found = screen(Facilities(shapes([(0, 0)])), {"farmland": layer})
        assert found.distances["farmland"][0] == pytest.approx(metres, rel=0.001)
        assert found.codes[17, 0] == YES


def test_a_facility_that_straddles_two_utm_zones_is_the_same_in_both_and_in_degrees():
    """A pond of 0.01° by 0.01° over 6° W, where zones 29 and 30 meet; water 0.009° to the east, 730 m."""
    pond, water = shapely.box(-6.005, 43.0, -5.995, 43.01), shapely.Point(-5.986, 43.005)
    found = []
    for crs in ("EPSG:4258", "EPSG:25829", "EPSG:25830"):
        placed = [_turned(each, crs) for each in (pond, water)]
        near = {"water": Receptors(read_shapes("water", placed[1:], crs))}
        kind = {"facility_type": Column("kind", ["tailings-pond"])}
        found.append(screen(Facilities(read_shapes("ponds", placed[:1], crs), kind), near))
    assert [each.codes[:, 0].tolist() for each in found] == [found[0].codes[:, 0].tolist()] * 3
    for each in found:
        assert each.distances["water"][0] == pytest.approx(0.009 * 81_535, rel=0.001)  # metres in a degree at 43.005° N
        assert each.answers[6].values[0][:4] == found[0].answers[6].values[0][:4]
    assert found[0].codes[6, 0] == found[0].codes[10, 0] == YES


def _turned(geometry: Any, crs: str) -> bytes:
    systems = [osr.SpatialReference(), osr.SpatialReference()]
    for system, name in zip(systems, ("EPSG:4258", crs)):
        system.SetFromUserInput(name)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    made = ogr.CreateGeometryFromWkb(shapely.to_wkb(geometry))
    made.Transform(osr.CoordinateTransformation(*systems))
    return bytes(made.ExportToWkb())


@settings(max_examples=15, deadline=None)
@given(ROW, st.sampled_from([{}, {"water": [(500, 0)]}, {"water": [], "farmland": [(5000, 0)]}]))
def test_an_answer_that_is_said_to_settle_a_decision_settles_it_when_a_person_gives_it(row: dict[str, Any], around):
    columns = {role: Column(role, [row[role]]) for role in ATTRIBUTES}
    receptors = {role: Receptors(shapes(near)) for role, near in around.items()}

    def told(*answers: tuple[int, str]) -> Screening:
        rows = [("A", number, word, "Ana", "2026-11-12", "") for number, word in answers]
        return screen(Facilities(shapes([(0, 0)]), columns, statements=read_statements(rows, ["A"])), receptors)

    def settled(found: Screening) -> bool:
        return bool(found.decision.on_evidence[0] or not found.decision.examine[0])

    before = told()
    for row_ in np.flatnonzero(before.codes[:, 0] == UNKNOWN).tolist():
        for word, claim in (("YES", before.asking.if_yes), ("NO", before.asking.if_no)):
            assert settled(told((row_ + 1, word))) is bool(claim[row_, before.asking.which[0]] or settled(before))
