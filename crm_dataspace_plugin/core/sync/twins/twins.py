# SPDX-License-Identifier: GPL-2.0-or-later
"""The same facility found twice: near and alike.

names                     near                                         →
both known, alike         outlines at most `metres` apart              twins
both known, not alike     –                                            two facilities
one of them not known     middles at most a quarter of `metres` apart  twins, unless their types differ
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.sync.twins import NEAR
from crm_dataspace_plugin.core.sync.twins.likeness import likeness
from crm_dataspace_plugin.core.sync.twins.nearness import near
from crm_dataspace_plugin.core.sync.twins.sighting import Sighting

ALIKE = 0.8  # of 1, by default
NAMELESS = 4  # so many times nearer must facilities be where no names can be compared


@dataclass(frozen=True)
class Twin:
    """A pair that may be one facility.

    Attributes:
        ours, theirs: keys.
        metres: between the outlines, 0 where they touch.
        likeness: of the names, None where one has none.
    """

    ours: str
    theirs: str
    metres: float
    likeness: Optional[float]


def twins(
    ours: Sequence[Sighting], theirs: Sequence[Sighting], metres: float = NEAR, alike: float = ALIKE
) -> tuple[Twin, ...]:
    """Return all pairs that are near and alike, the most alike first; the table is the module's docstring.

    Args:
        metres: 0 for those only that touch.
        alike: how alike names must be, above 0 to 1.
    """
    pairs = near(_boxes(ours), _boxes(theirs), metres)
    found = []
    for one, other, gap, apart in zip(pairs.ones, pairs.others, pairs.gap, pairs.apart):
        mine, other_one = ours[one], theirs[other]
        close = likeness(mine.names, other_one.names)
        nameless = close is None and apart * NAMELESS <= metres and _may_be_one_type(mine, other_one)
        if nameless or (close is not None and close >= alike):
            found.append(Twin(mine.key, other_one.key, float(gap), close))
    return tuple(sorted(found, key=_rank))


def best(found: Sequence[Twin]) -> dict[str, Twin]:
    """Return for each of ours the twin that is most alike, of equally alike ones the nearest."""
    chosen: dict[str, Twin] = {}
    for each in sorted(found, key=_rank):
        chosen.setdefault(each.ours, each)
    return chosen


def _rank(twin: Twin) -> tuple[float, float, str, str]:
    return -(twin.likeness or 0.0), twin.metres, twin.ours, twin.theirs


def _may_be_one_type(one: Sighting, other: Sighting) -> bool:
    return not one.facility_type or not other.facility_type or one.facility_type == other.facility_type


def _boxes(sightings: Sequence[Sighting]) -> FloatArray:
    return np.array([each.box for each in sightings], dtype=float).reshape(-1, 4)
