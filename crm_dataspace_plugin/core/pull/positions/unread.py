# SPDX-License-Identifier: GPL-2.0-or-later
"""Notations of positions that are known and not read: each gets a sentence that says how to write it instead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Callable, Optional

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.pull.positions.headings import Axis, coordinate_headings
from crm_dataspace_plugin.core.pull.positions.positions import Row, text_of
from crm_dataspace_plugin.core.pull.positions.reference import folded
from crm_dataspace_plugin.core.words import say

_ENOUGH = 0.5  # of the rows that have something in the column
_MGRS = re.compile(r"\d{1,2}\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{1,5}\s?\d{1,5}", re.IGNORECASE | re.ASCII)
_PACKED = re.compile(r"[-+]?(?P<degrees>\d{1,3})(?P<minutes>\d\d)(?P<seconds>\d\d)(?:[.,]\d+)?", re.ASCII)
_LETTER = re.compile(r"[NSEWO]", re.IGNORECASE)
_GRID = re.compile(r"(?<![a-z])(?:gk|gauss|kruger|krueger|mgi|bng|osgb|lambert)(?![a-z])")
_ANGLES = (Axis.LATITUDE, Axis.LONGITUDE)


def unread_words(names: Sequence[str], sample: Sequence[Row]) -> str:
    """Return why a table without positions may have some after all, in one sentence; empty where it has none."""
    for name in names:
        if _mostly(sample, name, lambda text: _MGRS.fullmatch(text) is not None):
            return say(
                "{name} holds MGRS references, which are not read: add columns with UTM zone, easting and northing.",
                name=name,
            )
        if _mostly(sample, name, _is_packed_with_letter):
            return _packed_words([name])
    grids = [name for name in names if _GRID.search(folded(name).replace("_", " ")) and _mostly(sample, name, _is_far)]
    if grids:
        return say(
            "{grids} look like coordinates of a national grid, and were not read as "
            "positions: call the columns x and y, and name the reference system as you "
            "pull.",
            grids=" and ".join(grids[:2]),
        )
    return ""


def refuse_packed(names: Sequence[str], sample: Sequence[Row]) -> None:
    """Raise DataError where columns of latitude and longitude hold degrees, minutes and seconds run together."""
    angles = [each.name for each in coordinate_headings(names) if each.axis in _ANGLES]
    packed = [each for each in angles if _mostly(sample, each, _is_packed)]
    if len(packed) > 1:
        raise DataError(_packed_words(packed))


def _packed_words(names: Sequence[str]) -> str:
    return say(
        "{names} hold degrees, minutes and seconds without marks between them, which "
        "are not read: write 43 15 20 or 43.2556 in place of 431520.",
        names=" and ".join(names),
    )


def _mostly(sample: Sequence[Row], name: str, holds: Callable[[str], bool]) -> bool:
    texts = [each for each in (text_of(row.get(name)) for row in sample) if each]
    return bool(texts) and sum(map(holds, texts)) >= _ENOUGH * len(texts)


def _parts(text: str) -> Optional[re.Match[str]]:
    found = _PACKED.fullmatch(text)
    if found is None or int(found["minutes"]) >= 60 or int(found["seconds"]) >= 60 or int(found["degrees"]) > 180:
        return None
    return found


def _is_packed(text: str) -> bool:
    return _parts(text) is not None or _is_packed_with_letter(text)


def _is_packed_with_letter(text: str) -> bool:
    return len(_LETTER.findall(text)) == 1 and _parts(_LETTER.sub("", text).strip()) is not None


def _is_far(text: str) -> bool:
    return re.fullmatch(r"\d{5,8}(?:[.,]\d+)?", text) is not None
