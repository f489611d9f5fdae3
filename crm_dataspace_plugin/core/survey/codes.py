# SPDX-License-Identifier: GPL-2.0-or-later
"""Sample numbers for bags and bar codes: short, upper case, with a character that finds slips of the pen.

`ES0001-S03K` is the third sample of the facility ES0001; K is the check character. All characters are in Code 128 and
Code 39.
"""

from __future__ import annotations

import hashlib
import re
import string
from collections import Counter
from collections.abc import Mapping

_ALPHABET = string.digits + string.ascii_uppercase
_READABLE = "".join(each for each in _ALPHABET if each not in "ILOU")  # they look like others
_MODULUS = 36
_HASHED = 8  # characters: two of a million facilities share them in one of two runs; then there are more


def facility_codes(site_ids: Mapping[str, str]) -> dict[str, str]:
    """Return uuid to a short code, unique among them, whatever their order.

    Args:
        site_ids: uuid to the facility's own number, empty where it has none.
    """
    short = {uuid: _short(site_id) for uuid, site_id in site_ids.items()}
    seen = Counter(short.values())
    codes = {uuid: code for uuid, code in short.items() if code and seen[code] == 1}
    length = _HASHED
    left = sorted(set(short) - set(codes))
    while True:
        hashed = {uuid: f"F{_hashed(uuid, length)}" for uuid in left}
        if len({*hashed.values(), *codes.values()}) == len(short):
            return {**codes, **hashed}
        length += 1


def sample_code(facility: str, number: int) -> str:
    """Return the number of a facility's sample, counted from 1."""
    body = f"{facility}-S{number:02d}"
    return body + check_character(body)


def check_character(text: str) -> str:
    """Return the check character of the letters and digits of `text`; it finds each single error and most swaps.

    Source: ISO/IEC 7064:2003, hybrid system MOD 37,36.
    """
    rest = _MODULUS
    for character in re.sub(r"[^0-9A-Z]", "", text):
        rest = (rest + _ALPHABET.index(character)) % _MODULUS or _MODULUS
        rest = rest * 2 % (_MODULUS + 1)
    return _ALPHABET[(1 - rest) % _MODULUS]


def is_sample_code(text: str) -> bool:
    """Tell whether a number that was typed or scanned is whole."""
    return re.fullmatch(r"[0-9A-Z]+-S\d{2,}[0-9A-Z]", text) is not None and text[-1] == check_character(text[:-1])


def _short(site_id: str) -> str:
    """Return the first letters and the last number of a site's own number: `ES0001` of `ES-W-ES120-0001`."""
    found = re.match(r"([A-Z]{1,3})(?:.*?)(\d{2,6})$", site_id.upper().strip(), re.ASCII)
    return "".join(found.groups()) if found else ""


def _hashed(uuid: str, length: int) -> str:
    value = int.from_bytes(hashlib.sha256(uuid.encode()).digest(), "big")
    return "".join(_READABLE[value >> (5 * place) & 31] for place in range(length))
