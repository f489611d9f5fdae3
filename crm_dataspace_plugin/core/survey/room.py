# SPDX-License-Identifier: GPL-2.0-or-later
"""How much room a survey takes on the disk, and how much there is."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import Optional

from crm_dataspace_plugin.core.survey.request import SurveyRequest

RESERVE = 50_000_000  # bytes left free for photos and edits


@dataclass(frozen=True)
class Room:
    """Attributes, in bytes: size of the folder; needed to make it and to work in it; free on its disk."""

    size: int
    needed: int
    free: int


def room_for(request: SurveyRequest, basemap_bytes: int = 0) -> Optional[Room]:
    """Return the room for a survey; None where its field copy, or the folder it shall stand in, is not there.

    Args:
        basemap_bytes: expected size of the basemap, 0 for none.
    """
    parent = request.folder.absolute().parent
    if not parent.is_dir() or not request.field_copy.is_file():
        return None
    copied = request.field_copy.stat().st_size
    needed = 3 * copied + basemap_bytes + RESERVE  # it is packed anew at the end, and sealed
    return Room(2 * copied + basemap_bytes, needed, shutil.disk_usage(parent).free)
