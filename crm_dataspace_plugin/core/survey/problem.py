# SPDX-License-Identifier: GPL-2.0-or-later
"""What would spoil a survey, each with what repairs it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Optional


class Repair(Enum):
    """What one click does about a problem."""

    # to what was asked for
    OTHER_FOLDER = "take a free folder beside it"
    SHORTER_NAME = "take a name that every device can read"
    DROP_AREA = "take everything along"
    FEWER_ZOOMS = "leave the deepest zoom levels out"
    LEAVE_LAYER = "leave the layer at home"
    ALL_LAYERS = "take all layers along"
    LEAVE_PHOTOS = "leave these photos out"
    # to the field copy
    GIVE_IDENTITIES = "give each feature its own"
    MAKE_VALID = "make the outlines valid"
    # to what is open in QGIS
    RESOLVE_CONFLICTS = "open the conflicts"
    SAVE_EDITS = "save the edits"
    LEAVE_BASEMAP = "make no basemap of this layer"


TO_THE_FIELD_COPY = (Repair.GIVE_IDENTITIES, Repair.MAKE_VALID)


@dataclass(frozen=True)
class Problem:
    """One thing to look at.

    Attributes:
        words: one sentence for the person.
        repair: what one click can do about it, None where a person has to.
        blocks: whether the survey cannot be prepared as it is.
        layer: the table it is about, or the id of the open layer; empty where it is about none.
        zoom: the largest level that `FEWER_ZOOMS` leaves; None for one less than was asked for.
    """

    words: str
    repair: Optional[Repair] = None
    blocks: bool = False
    layer: str = ""
    zoom: Optional[int] = None
