# SPDX-License-Identifier: GPL-2.0-or-later
"""Which changes are so large that a person is asked before they go.

a feature is deleted                                                      DELETION
a number is more than ten times as large, or a tenth, or has another sign  NUMBER
an outline's area or length changes by more than half                     SIZE
its middle moves farther than 500 m, and farther than it is wide           PLACE
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.sync.changes import FeatureChange, FieldChange, Operation
from crm_dataspace_plugin.core.sync.outline import measured

MANY = 200  # features that go at once, from which on a person is asked whatever they are
TIMES = 10.0
SHARE = 0.5
FAR = 500.0  # metres


class Kind(Enum):
    DELETION = "deletion"
    NUMBER = "number"
    SIZE = "size"
    PLACE = "place"


@dataclass(frozen=True)
class Caution:
    """Attributes: field, empty for the whole feature; amount, metres for PLACE, else 0."""

    kind: Kind
    field: str = ""
    amount: float = 0.0


def cautions(change: FeatureChange, crs: str) -> tuple[Caution, ...]:
    """Return what to ask about; nothing of a new feature is large.

    Args:
        crs: of the layer's coordinates.
    """
    if change.kind is Operation.DELETE:
        return (Caution(Kind.DELETION),)
    if change.kind is Operation.INSERT:
        return ()
    return tuple(found for each in change.fields for found in _of_field(each, crs))


def _of_field(change: FieldChange, crs: str) -> Iterator[Caution]:
    if change.field == GEOMETRY_CHANGE:
        yield from _of_outline(change, crs)
    elif _is_number(change.base) and _is_number(change.ours) and _is_large(change.base, change.ours):
        yield Caution(Kind.NUMBER, change.field)


def _of_outline(change: FieldChange, crs: str) -> Iterator[Caution]:
    base, ours = measured(change.base, crs), measured(change.ours, crs)
    if base is None or ours is None:
        return
    for before, after in ((base.area, ours.area), (base.length, ours.length)):
        if before and abs(after - before) > SHARE * before:
            yield Caution(Kind.SIZE, change.field)
    moved = base.metres_to(ours)
    if moved > max(FAR, base.length, math.sqrt(base.area)):
        yield Caution(Kind.PLACE, change.field, moved)


def _is_large(base: float, ours: float) -> bool:
    if not base or not ours:
        return False  # from or to nothing is no matter of size
    return base * ours < 0 or not 1 / TIMES <= ours / base <= TIMES


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
