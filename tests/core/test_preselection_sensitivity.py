# SPDX-License-Identifier: GPL-2.0-or-later
"""How decisions change with each distance, by hand on a line."""

from __future__ import annotations

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.screening.geometry.shapes import Shapes, read_shapes
from crm_dataspace_plugin.core.screening.preselection.inputs import Column, Facilities, Receptors
from crm_dataspace_plugin.core.screening.preselection.preselection import screen
from crm_dataspace_plugin.core.screening.preselection.result import Screening

UTM = "EPSG:25830"
KNOWN = {
    "facility_type": "waste-dump", "incident": False, "sulphide": True, "toxic_metals": "no", "chemicals": "no",
    "height": 5, "area": 100, "slope": 1, "permeable": "no", "exposed": "no", "covered": "yes",
}  # fmt: skip
LAYERS = ("water", "settlements", "poor_water", "protected", "farmland")


def shapes(*east: float) -> Shapes:
    points = [shapely.to_wkb(shapely.Point(400_000 + each, 4_800_000)) for each in east]
    return read_shapes("layer", points, UTM)


def screened(metres: dict[str, float], count: int = 1, limits: dict[str, float] | None = None) -> Screening:
    """Screen facilities of which all is known; each layer has one receptor, so many metres to the east of all."""
    columns = {role: Column(role, [value] * count) for role, value in KNOWN.items()}
    around = {
        role: Receptors(shapes(each), Column("people", [500]) if role == "settlements" else None)
        for role, each in metres.items()
    }
    return screen(Facilities(shapes(*[0.0] * count), columns), around, limits)


def test_each_distance_is_halved_and_doubled_alone():
    """Sulphides; the only pathway is water at 1,500 m, the only receptor a settlement at 600 m.

    As it is: no water within 1,000 m, so no pathway: no need. Water doubled to 2,000 m: a pathway, examine. All other
    distances leave it without a pathway.
    """
    far = {"water": 1500, "settlements": 600, "poor_water": 9000, "protected": 9000, "farmland": 9000}
    found = screened(far)
    assert not found.decision.examine[0]
    assert found.sensitivity.texts(found.decision) == ["WATER_DISTANCE doubled: EXAMINE FURTHER"]
    assert len(found.sensitivity.shifts) == 10


def test_a_distance_halved_may_clear_a_facility():
    """Water at 900 m is the pathway, a settlement at 600 m the receptor: either gone, no need."""
    found = screened({"water": 900, "settlements": 600, "poor_water": 9000, "protected": 9000, "farmland": 1100})
    assert found.decision.examine[0]
    assert found.sensitivity.texts(found.decision) == [
        "WATER_DISTANCE halved: NO NEED TO EXAMINE FURTHER; SETTLEMENT_DISTANCE halved: NO NEED TO EXAMINE FURTHER"
    ]


def test_a_decision_that_no_distance_changes_is_stable():
    found = screened(dict.fromkeys(LAYERS, 100))
    assert found.sensitivity.texts(found.decision) == ["stable"]


def test_a_distance_that_only_makes_a_decision_surer_says_so():
    """Sulphides, a river as pathway; protected areas are not known and count as YES: only the settlement is sure."""
    known = {"settlements": 600, "water": 900, "poor_water": 9000, "farmland": 9000}
    found = screened(known)
    assert found.decision.on_evidence[0]
    words = "SETTLEMENT_DISTANCE halved: still EXAMINE FURTHER, then only because UNKNOWN counts as YES"
    assert words in found.sensitivity.texts(found.decision)[0]
    found = screened({**known, "settlements": 1500})
    words = "SETTLEMENT_DISTANCE doubled: still EXAMINE FURTHER, then on what is known"
    assert words in found.sensitivity.texts(found.decision)[0]


def test_a_distance_without_a_layer_is_not_tested_and_named():
    found = screened({"water": 100})
    assert found.sensitivity.texts(found.decision) == [
        "stable; not tested without a layer: SETTLEMENT_DISTANCE, POOR_WATER_DISTANCE, PROTECTED_DISTANCE, "
        "FARMLAND_DISTANCE"
    ]
    found = screened({})
    assert found.sensitivity.texts(found.decision)[0].startswith("not tested without a layer: WATER_DISTANCE, ")


@settings(max_examples=25, deadline=None)
@given(st.lists(st.floats(0, 5000), min_size=5, max_size=5), st.sampled_from(range(10)))
def test_a_shift_is_what_a_new_screening_with_that_distance_gives(metres: list[float], which: int):
    before = screened(dict(zip(LAYERS, metres)), count=2)
    shift = before.sensitivity.shifts[which]
    after = screened(dict(zip(LAYERS, metres)), 2, {shift.threshold: shift.limit})
    assert np.array_equal(shift.examine, after.decision.examine)
    assert np.array_equal(shift.on_evidence, after.decision.on_evidence)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.floats(0, 5000), min_size=5, max_size=5))
def test_a_longer_distance_never_clears_and_a_shorter_one_never_condemns(metres: list[float]):
    found = screened(dict(zip(LAYERS, metres)))
    for each in found.sensitivity.shifts:
        if each.factor > 1:
            assert each.examine[0] or not found.decision.examine[0]
        else:
            assert found.decision.examine[0] or not each.examine[0]


def test_no_facilities_have_no_texts():
    found = screened({"water": 100}, count=0)
    assert found.sensitivity.texts(found.decision) == []
