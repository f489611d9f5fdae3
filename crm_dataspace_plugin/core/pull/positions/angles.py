# SPDX-License-Identifier: GPL-2.0-or-later
"""Angles as people write them: in decimal degrees, with minutes, with seconds; and two of them in one text."""

from __future__ import annotations

import re
from typing import NamedTuple, Optional

from crm_dataspace_plugin.core.pull.positions.numerals import POINT, either_numeral

LATITUDE, LONGITUDE = "latitude", "longitude"
LIMITS = {LATITUDE: 90.0, LONGITUDE: 180.0}  # degrees
_AXES = {"N": LATITUDE, "S": LATITUDE, "E": LONGITUDE, "W": LONGITUDE, "O": LONGITUDE}
_LETTER = r"[NSEWO]"
_NUMBER = r"\d+(?:[.,]\d+)?"
_PARTS = (
    rf"(?P<sign>[-+\u2212\u2013]?)\s*(?P<degrees>{_NUMBER})\s*(?:[°º˚d:]|deg|\s)\s*"
    rf"(?:(?P<minutes>{_NUMBER})\s*(?:['′’´`m:]|min|\s|$)\s*"
    rf"(?:(?P<seconds>{_NUMBER})\s*(?:[\"″”“s]|sec|''|′′|’’|´´|$)?)?)?"
)
_SIXTIES = re.compile(_PARTS, re.IGNORECASE | re.ASCII)
_BEFORE = re.compile(rf"({_LETTER})(?![A-Z])[\s.:]*(.+)", re.IGNORECASE)
_AFTER = re.compile(rf"(.*[^A-Z])({_LETTER})\.?", re.IGNORECASE)
_PAIR_AFTER = re.compile(rf"(.*?\d[^NSEWO]*?{_LETTER})\W+(.+)", re.IGNORECASE)
_PAIR_BEFORE = re.compile(rf"({_LETTER}\W*\d.*?)\W*\b({_LETTER}\W*\d.*)", re.IGNORECASE)
_LONGEST = 80  # characters


class Angle(NamedTuple):
    """Degrees.

    Attributes:
        axis: which of the two it says that it is, empty if it does not.
        unclear: whether it ends in “O”, which means west in some languages and east in others.
    """

    degrees: float
    axis: str = ""
    unclear: bool = False


def angle(text: str, mark: str = POINT) -> Optional[Angle]:
    """Return the angle that `text` is, None if it is none.

    Args:
        mark: before the decimals, where both readings are possible.
    """
    tidy = text.strip()
    if not tidy or len(tidy) > _LONGEST:
        return None
    letter = ""
    before, after = _BEFORE.fullmatch(tidy), _AFTER.fullmatch(tidy)
    if before:
        letter, tidy = before[1].upper(), before[2].strip()
    elif after:
        letter, tidy = after[2].upper(), after[1].strip()
    size = _degrees(tidy, mark)
    if size is None or (letter and size < 0):
        return None
    return Angle(-size if letter in ("S", "W") else size, _AXES.get(letter, ""), letter == "O")


def two_texts(text: str) -> Optional[tuple[str, str]]:
    """Return the halves of a pair written in one column, such as `43.2, -5.7` and `43°12'N 5°46'W`."""
    tidy = text.strip().strip("()[]{}").strip()
    if len(tidy) > 2 * _LONGEST:
        return None
    for pattern in (_PAIR_BEFORE, _PAIR_AFTER):
        found = pattern.fullmatch(tidy)
        if found:
            return found[1].strip(" ,;"), found[2].strip(" ,;")
    for separator in (r"\s*[;|/]\s*", r",\s+", r"\s+"):
        parts = re.split(separator, tidy)
        if len(parts) == 2 and all(parts):
            return parts[0].rstrip(","), parts[1]
    parts = tidy.split(",")
    if len(parts) == 2:
        return parts[0], parts[1]
    return (f"{parts[0]},{parts[1]}", f"{parts[2]},{parts[3]}") if len(parts) == 4 else None


def _degrees(text: str, mark: str) -> Optional[float]:
    plain = either_numeral(text.rstrip("°º˚ "), mark)
    if plain is not None and " " not in text.rstrip("°º˚ "):
        return plain
    found = _SIXTIES.fullmatch(text)
    if found is None:
        return plain
    parts = [float((found[name] or "0").replace(",", ".")) for name in ("degrees", "minutes", "seconds")]
    whole = all("." not in (found[name] or "").replace(",", ".") for name, after in _FOLLOWED if found[after])
    if not whole or parts[1] >= 60 or parts[2] >= 60:
        return None
    size = parts[0] + parts[1] / 60 + parts[2] / 3600
    return size if found["sign"] in ("", "+") else -size


_FOLLOWED = (("degrees", "minutes"), ("minutes", "seconds"))  # what has a smaller part after it has no decimals
