# SPDX-License-Identifier: GPL-2.0-or-later
"""Whole facilities reckoned by hand: what is given, the 18 answers, and what follows.

All lie on a line to the east of the origin; a settlement of 450 people stands at 600 m, a river at 1,200 m, a water
body of poor status at 5,000 m; protected areas were not given, the layer of farmland is empty. Y: YES, n: NO, ?:
UNKNOWN.
"""

from __future__ import annotations

import pytest
import shapely

from crm_dataspace_plugin.core.screening.geometry.shapes import read_shapes
from crm_dataspace_plugin.core.screening.preselection.inputs import ATTRIBUTES, Column, Facilities, Receptors
from crm_dataspace_plugin.core.screening.preselection.preselection import screen
from crm_dataspace_plugin.core.screening.preselection.result import EXAMINE, LEAVE, WORDS

EAST, NORTH = 400_000.0, 4_800_000.0
LETTERS = {"YES": "Y", "NO": "n", "UNKNOWN": "?"}


def shapes(*geometries: object):
    return read_shapes("layer", [shapely.to_wkb(each) for each in geometries], "EPSG:25830")


def at(metres: float) -> shapely.Point:
    return shapely.Point(EAST + metres, NORTH)


AROUND = {
    "settlements": Receptors(shapes(at(600)), Column("people", [450])),
    "water": Receptors(shapes(at(1200))),
    "poor_water": Receptors(shapes(at(5000))),
    "farmland": Receptors(shapes()),
}
SMALL, LARGE = at(0).buffer(30), at(0).buffer(100)  # 2,800 m² and 31,400 m²

GOLDEN = [
    # A small pond, all of it known and harmless. Receptors: a settlement 570 m away (Q15); protected areas (Q17) and
    # farmland (Q18) are not known. No contents; 3 m is not above 4, 2,800 m² not above 10,000: no source, so no need.
    (
        {"facility_type": "tailings-pond", "incident": "no", "sulphide": "no", "toxic_metals": "no", "chemicals": "no",
         "height": 3, "permeable": "yes", "exposed": "yes", "covered": "no"},
        SMALL, "nnnnY nn nnn nYYY Yn??", LEAVE, True, "NO", "NO",
    ),
    # The same with sulphides: contents, wind or direct contact, settlement: examine, on what is known.
    (
        {"facility_type": "tailings-pond", "incident": "no", "sulphide": "pyrite", "toxic_metals": "no",
         "chemicals": "no", "height": 3, "permeable": "yes", "exposed": "yes", "covered": "no"},
        SMALL, "nYnnY nn nnn nYYY Yn??", EXAMINE, True, "YES", "NO",
    ),
    # Sulphides, but covered and tight: the river (1,170 m) is too far, no pathway is left, so no need.
    (
        {"facility_type": "tailings-pond", "incident": "no", "sulphide": "pyrite", "toxic_metals": "no",
         "chemicals": "no", "height": 3, "permeable": "no", "exposed": "no", "covered": "yes"},
        SMALL, "nYnnY nn nnn nnnn Yn??", LEAVE, True, "YES", "NO",
    ),
    # A large pond without harmful contents and without a pathway: its surface (31,400 m²) makes a failure possible,
    # which is its own pathway; the settlement is 500 m away: examine, on what is known.
    (
        {"facility_type": "tailings-pond", "incident": "no", "sulphide": "no", "toxic_metals": "no", "chemicals": "no",
         "height": 3, "permeable": "no", "exposed": "no", "covered": "yes"},
        LARGE, "nnnnY nY nnn nnnn Yn??", EXAMINE, True, "NO", "YES",
    ),
    # A small heap: 12 m is not above 20, its slope is not known: stability open (Q10), so examine, on UNKNOWN only.
    (
        {"facility_type": "waste-dump", "incident": "no", "sulphide": "no", "toxic_metals": "no", "chemicals": "no",
         "height": 12, "permeable": "no", "exposed": "no", "covered": "yes"},
        SMALL, "nnnnn nn nn? nnnn Yn??", EXAMINE, False, "NO", "UNKNOWN",
    ),
    # The same on ground of 3°: below 4.8°, no need.
    (
        {"facility_type": "waste-dump", "incident": "no", "sulphide": "no", "toxic_metals": "no", "chemicals": "no",
         "height": 12, "slope": 3, "permeable": "no", "exposed": "no", "covered": "yes"},
        SMALL, "nnnnn nn nnn nnnn Yn??", LEAVE, True, "NO", "NO",
    ),
    # Of unknown type, 12 m: as a lagoon above 4 m, as a heap not above 20 m; its ground is flat: examine, on UNKNOWN.
    (
        {"incident": "no", "sulphide": "no", "toxic_metals": "no", "chemicals": "no", "height": 12, "slope": 3,
         "permeable": "no", "exposed": "no", "covered": "yes"},
        SMALL, "nnnn? Yn nnn nnnn Yn??", EXAMINE, False, "NO", "UNKNOWN",
    ),
    # Of unknown type, 25 m: above the limit of either: examine, on what is known.
    (
        {"incident": "no", "sulphide": "no", "toxic_metals": "no", "chemicals": "no", "height": 25, "slope": 3,
         "permeable": "no", "exposed": "no", "covered": "yes"},
        SMALL, "nnnn? Yn Ynn nnnn Yn??", EXAMINE, True, "NO", "YES",
    ),
    # An incident alone is enough.
    (
        {"facility_type": "waste-dump", "incident": "yes", "sulphide": "no", "toxic_metals": "no", "chemicals": "no",
         "height": 12, "slope": 3, "permeable": "no", "exposed": "no", "covered": "yes"},
        SMALL, "Ynnnn nn nnn nnnn Yn??", EXAMINE, True, "NO", "NO",
    ),
    # A point of which nothing is known: only distances are; the rest counts as YES.
    ({}, at(0), "????? ?? ??? n??? Yn??", EXAMINE, False, "UNKNOWN", "UNKNOWN"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("given", "place", "answers", "decision", "settled", "contents", "stability"),
    GOLDEN,
    ids=[
        "small harmless pond", "with sulphides", "sulphides, but closed in", "large pond", "small heap, slope unknown",
        "small heap on flat ground", "unknown type, 12 m", "unknown type, 25 m", "an incident", "nothing known",
    ],
)  # fmt: skip
def test_a_facility_is_answered_and_decided_as_reckoned_by_hand(
    given: dict, place, answers: str, decision: str, settled: bool, contents: str, stability: str
):
    columns = {role: Column(role, [given[role]]) for role in ATTRIBUTES if role in given}
    found = screen(Facilities(shapes(place), columns), AROUND)
    assert "".join(LETTERS[WORDS[code]] for code in found.codes[:, 0]) == answers.replace(" ", "")
    assert (EXAMINE if found.decision.examine[0] else LEAVE) == decision
    assert bool(found.decision.on_evidence[0] or not found.decision.examine[0]) is settled
    assert WORDS[found.decision.content_hazard[0]] == contents
    assert WORDS[found.decision.stability_hazard[0]] == stability
    assert bool(list(found.asking.texts())[0]) is not settled
