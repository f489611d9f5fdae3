# SPDX-License-Identifier: GPL-2.0-or-later
"""The 18 questions on small made-up facilities."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from crm_dataspace_plugin.core.errors import Cancelled
from crm_dataspace_plugin.core.screening.geometry.shapes import Shapes, read_shapes
from crm_dataspace_plugin.core.screening.preselection.inputs import Column, Facilities, Receptors
from crm_dataspace_plugin.core.screening.preselection.preselection import screen
from crm_dataspace_plugin.core.screening.preselection.protocol import LAYER_INPUTS, protocol
from crm_dataspace_plugin.core.screening.preselection.result import UNKNOWN, Screening

UTM = "EPSG:25830"  # metres; scale 0.99996 here, so that 1 m on paper is 1 m on the ground within 0.04 %
EAST, NORTH = 400_000.0, 4_800_000.0


def shapes(*geometries: object, name: str = "layer") -> Shapes:
    return read_shapes(name, [None if each is None else shapely.to_wkb(each) for each in geometries], UTM)


def at(metres_east: float) -> shapely.Point:
    return shapely.Point(EAST + metres_east, NORTH)


def screened(columns: dict[str, object] | None = None, geometry: object = at(0), **receptors: Receptors) -> Screening:
    """Screen one facility; `columns` holds its attributes by name."""
    given = {role: Column(f"{role}_field", [value]) for role, value in (columns or {}).items()}
    return screen(Facilities(shapes(geometry), given), receptors)


def answer(screening: Screening, number: int):
    return screening.answers[number - 1].of(0)


def layer(*geometries: object, population: list | None = None) -> Receptors:
    column = None if population is None else Column("population", population)
    return Receptors(shapes(*geometries, name="receptors"), column)


def test_a_facility_of_which_nothing_is_known_is_unknown_in_all_questions_and_examined():
    found = screened()
    assert [answer(found, number).answer for number in range(1, 19)] == ["UNKNOWN"] * 18
    assert all(answer(found, number).missing for number in range(1, 19))
    assert found.decision.examine[0]
    assert not found.decision.on_evidence[0]
    assert found.coverage[0] == 0.0


def test_every_answer_has_a_reason_and_the_counts_add_up():
    found = screened({"facility_type": "tailings-pond", "incident": False, "height": 12.0}, water=layer(at(500)))
    assert all(answer(found, number).reason for number in range(1, 19))
    assert sum(int(found.counts(code)[0]) for code in (0, 1, 2)) == 18
    assert found.coverage[0] == pytest.approx(1 - found.counts(UNKNOWN)[0] / 18)


@pytest.mark.parametrize(
    ("number", "role", "yes", "no"),
    [
        (1, "incident", True, False),
        (2, "sulphide", "yes", "no"),
        (3, "toxic_metals", "As", "no"),
        (4, "chemicals", "cyanide", "none"),
        (12, "permeable", "sí", "no"),
        (13, "exposed", 1, 0),
        (14, "covered", False, True),
    ],
)
def test_an_attribute_answers_its_question(number: int, role: str, yes: object, no: object):
    for value, expected in ((yes, "YES"), (no, "NO"), (None, "UNKNOWN"), ("S/I", "UNKNOWN")):
        found = answer(screened({role: value}), number)
        assert found.answer == expected
        assert bool(found.missing) is (expected == "UNKNOWN")
        assert f"{role}_field" in found.reason


@pytest.mark.parametrize(
    ("kind", "height", "six", "eight"),
    [
        ("tailings-pond", 4.0, "NO", "NO"),
        ("tailings-pond", 4.1, "YES", "NO"),
        ("tailings-pond", None, "UNKNOWN", "NO"),
        ("waste-dump", 20.0, "NO", "NO"),
        ("waste-dump", 20.1, "NO", "YES"),
        ("waste-dump", None, "NO", "UNKNOWN"),
        (None, 10.0, "YES", "NO"),
        (None, 25.0, "YES", "YES"),
        (None, None, "UNKNOWN", "UNKNOWN"),
        ("tailings-pond", -1.0, "UNKNOWN", "NO"),
        ("tailings-pond", "tall", "UNKNOWN", "NO"),
    ],
    ids=str,
)
def test_a_height_counts_for_the_kind_of_facility_that_it_is(kind, height, six: str, eight: str):
    found = screened({"facility_type": kind, "height": height})
    assert (answer(found, 6).answer, answer(found, 8).answer) == (six, eight)


@pytest.mark.parametrize(("height", "words"), [(4.0, "4 m is not more than 4 m"), (4.1, "4.1 m is more than 4 m")])
def test_a_number_says_on_which_side_of_its_threshold_it_is(height: float, words: str):
    found = screened({"facility_type": "tailings-pond", "height": height})
    assert answer(found, 6).reason == f"height {words} (field height_field)"


def test_a_question_that_does_not_apply_is_no_and_says_so():
    found = screened({"facility_type": "Escombrera", "height": 50.0})
    assert [answer(found, number).answer for number in (5, 6, 7)] == ["NO"] * 3
    assert answer(found, 6).reason == "does not apply: the facility is a heap"
    assert answer(found, 6).missing == ""


def test_an_area_comes_from_the_field_else_from_the_polygon_else_it_is_unknown():
    pond = at(0).buffer(80)  # 20,000 m²
    kind = {"facility_type": "tailings-pond"}
    measured = answer(screened(kind, pond), 7)
    assert (measured.answer, measured.source) == ("YES", "measured from the polygon")
    assert answer(screened({**kind, "area": 9000.0}, pond), 7).answer == "NO"
    assert answer(screened({**kind, "area": 0.0}, pond), 7).source == "measured from the polygon"
    assert answer(screened(kind, at(0)), 7).answer == "UNKNOWN"


@pytest.mark.parametrize(("slope", "expected"), [(4.8, "NO"), (4.9, "YES"), (None, "UNKNOWN"), (95.0, "UNKNOWN")])
def test_a_slope_counts_for_a_heap(slope, expected: str):
    assert answer(screened({"facility_type": "Halde", "slope": slope}), 10).answer == expected


NEAR = {"water": 11, "settlements": 15, "poor_water": 16, "protected": 17, "farmland": 18}


@pytest.mark.parametrize("role", LAYER_INPUTS)
def test_a_receptor_within_the_distance_is_yes_beyond_it_no_and_without_a_layer_unknown(role: str):
    number = NEAR[role]
    population = [500] if role == "settlements" else None
    near = screened(**{role: layer(at(990), population=population)})
    assert answer(near, number).answer == "YES"
    assert near.distances[role][0] == pytest.approx(990, rel=0.001)
    assert answer(screened(**{role: layer(at(1010), population=population)}), number).answer == "NO"
    assert answer(screened(), number).answer == "UNKNOWN"


@pytest.mark.parametrize("role", LAYER_INPUTS)
@pytest.mark.parametrize("nothing", [(), (None, shapely.Point())], ids=["no features", "none with a geometry"])
def test_a_layer_that_is_given_and_empty_does_not_show_that_there_is_none(role: str, nothing: tuple):
    found = screened(**{role: layer(*nothing)})
    assert answer(found, NEAR[role]).answer == "UNKNOWN"
    assert "no usable features" in answer(found, NEAR[role]).reason
    assert answer(found, NEAR[role]).missing
    assert np.isnan(found.distances[role][0])


@pytest.mark.parametrize(
    ("places", "people", "expected", "metres"),
    [
        ([500, 800], [50, 100], "YES", 800),
        ([500, 800], [50, 99], "NO", None),
        ([500, 800], [None, 50], "UNKNOWN", None),
        ([500, 800], [None, 500], "YES", 800),
        ([500, 5000], [None, 500], "UNKNOWN", 5000),
        ([1500, 5000], [None, 500], "NO", 5000),
        ([500], ["many"], "UNKNOWN", None),
    ],
    ids=str,
)
def test_a_settlement_counts_by_its_population(places, people, expected: str, metres):
    found = screened(settlements=layer(*(at(each) for each in places), population=people))
    assert answer(found, 15).answer == expected
    assert found.distances["settlements"][0] == pytest.approx(metres or np.nan, rel=0.001, nan_ok=True)


def test_settlements_without_a_population_field_are_unknown_when_near():
    assert answer(screened(settlements=layer(at(500))), 15).answer == "UNKNOWN"
    assert answer(screened(settlements=layer(at(1500))), 15).answer == "NO"


def test_thresholds_can_be_changed():
    facilities = Facilities(shapes(at(0)))
    assert screen(facilities, {"water": layer(at(600))}, {"WATER_DISTANCE": 500}).answers[10].codes[0] == 0
    assert screen(facilities, {"water": layer(at(600))}, {"WATER_DISTANCE": 700}).answers[10].codes[0] == 1


def test_a_facility_without_geometry_is_unknown_where_it_matters_and_warned_of():
    found = screened({"incident": False}, None, water=layer(at(0)))
    assert answer(found, 11).answer == "UNKNOWN"
    assert "no geometry" in answer(found, 11).reason
    assert answer(found, 1).answer == "NO"
    assert found.warnings == ("“layer”: 1 feature: has no geometry.",)


def test_a_self_crossing_facility_is_measured_and_warned_of():
    bow_tie = shapely.Polygon([(EAST, NORTH), (EAST + 90, NORTH + 90), (EAST + 90, NORTH), (EAST, NORTH + 90)])
    found = screened({"facility_type": "tailings-pond"}, bow_tie, water=layer(at(590)))
    assert found.distances["water"][0] == pytest.approx(500, rel=0.001)
    assert answer(found, 7).value == "4,051.9 m²" or answer(found, 7).value.startswith("4,05")
    assert "crosses itself" in found.warnings[0]


def test_receptors_without_geometry_are_named_in_the_answer_no():
    found = screened(water=layer(at(5000), None))
    assert "1 of the layer's features have no usable geometry" in answer(found, 11).reason


def test_no_facilities_give_no_results():
    found = screen(Facilities(shapes()), {"water": layer(at(0))})
    assert found.codes.shape == (18, 0)
    assert list(found.reasons()) == []


def test_the_reasons_of_a_facility_begin_with_the_decision_and_hold_all_answers():
    lines = next(screened({"incident": True}).reasons()).split("\n")
    assert lines[0].startswith("EXAMINE FURTHER: on what is known")
    assert [each.split()[0] for each in lines[1:]] == [f"Q{number}" for number in range(1, 19)]


def test_the_protocol_says_what_is_not_verified_and_has_the_contract_s_defaults():
    assert protocol().defaults() == {
        "WATER_DISTANCE": 1000, "SETTLEMENT_DISTANCE": 1000, "POPULATION_MIN": 100, "PROTECTED_DISTANCE": 1000,
        "FARMLAND_DISTANCE": 1000, "POOR_WATER_DISTANCE": 1000, "LAGOON_HEIGHT": 4, "LAGOON_AREA": 10000,
        "HEAP_HEIGHT": 20, "HEAP_AREA": 10000, "SLOPE_MIN": 4.8,
    }  # fmt: skip
    assert [each.number for each in protocol().questions] == list(range(1, 19))
    marks = [each.verification for each in (*protocol().questions, *protocol().thresholds)]
    assert set(marks) == {"not verified against the source"}


def test_a_screening_can_be_cancelled():
    def cancel(fraction: float, words: str) -> None:
        raise Cancelled()

    with pytest.raises(Cancelled):
        screen(Facilities(shapes(at(0))), {"water": layer(at(1))}, tick=cancel)


@pytest.mark.parametrize(
    ("places", "facility", "count"),
    [
        ([(-2000, 0), (2000, 0)], 0, 0),
        ([(-2000, 0), (-900, 0)], 0, 0),  # 900 m outside, the distance is 1,000 m
        ([(-2000, 0), (-1100, 0)], 0, 1),
        ([(-2000, 1100), (2000, 1200)], 0, 1),
        ([(-2000, 900), (2000, 1200)], 0, 0),
    ],
    ids=str,
)
def test_facilities_outside_the_extent_of_a_layer_are_warned_of(places, facility: float, count: int):
    points = [shapely.Point(EAST + x, NORTH + y) for x, y in places]
    warnings = screened({}, at(facility), water=layer(*points)).warnings
    words = "“receptors”: 1 facility lies outside its extent: check that it covers them, else Q11 NO means no data."
    assert list(warnings) == [words] * count
