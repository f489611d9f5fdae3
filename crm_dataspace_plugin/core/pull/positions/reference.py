# SPDX-License-Identifier: GPL-2.0-or-later
"""What a text says about a reference system: datum, UTM zone, hemisphere; and the authority code of that.

Codes: EPSG Geodetic Parameter Dataset, where each datum's UTM zones are numbered in a row.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Optional

NORTH, SOUTH = "N", "S"


@dataclass(frozen=True)
class Datum:
    """A datum and its systems.

    Attributes:
        degrees: number of its geographic system.
        north, south: number of zone 0, and the zones there are; None where there are none.
    """

    name: str
    pattern: str
    degrees: int
    north: Optional[tuple[int, range]] = None
    south: Optional[tuple[int, range]] = None

    def code(self, zone: int, hemisphere: str) -> str:
        """Return the code of one of its UTM zones, empty if there is none."""
        start, zones = (self.south if hemisphere == SOUTH else self.north) or (0, range(0))
        return f"EPSG:{start + zone}" if zone in zones else ""


DATUMS = (
    Datum("ETRS89", r"etrs[ _-]*(?:19)?89|etrf[ _-]*\d*", 4258, (25800, range(28, 39))),
    Datum("ED50", r"ed[ _-]*(?:19)?50|europe\w*[ _-]*(?:datum[ _-]*)?(?:19)?50", 4230, (23000, range(28, 39))),
    Datum("WGS 84", r"wgs[ _-]*(?:19)?84", 4326, (32600, range(1, 61)), (32700, range(1, 61))),
    Datum("REGCAN95", r"regcan[ _-]*(?:19)?(?:95)?", 4081, (4055, range(27, 29))),
    Datum("SIRGAS 2000", r"sirgas[ _-]*(?:2000|2002|95)?", 4674, (31954, range(11, 23)), (31960, range(17, 26))),
    Datum("SAD69", r"sad[ _-]*(?:19)?69", 4618, (29150, range(18, 23)), (29170, range(17, 26))),
    Datum("PSAD56", r"psad[ _-]*(?:19)?56", 4248, (24800, range(17, 22)), (24860, range(17, 23))),
    Datum("NAD83", r"nad[ _-]*(?:19)?83", 4269, (26900, range(1, 24))),
    Datum("NAD27", r"nad[ _-]*(?:19)?27", 4267, (26700, range(1, 23))),
    Datum("GDA94", r"gda[ _-]*(?:19)?94", 4283, None, (28300, range(48, 59))),
    Datum("GDA2020", r"gda[ _-]*2020", 7844, None, (7800, range(46, 60))),
)
OLD_DATUMS = frozenset({"ED50", "SAD69", "PSAD56", "NAD27"})  # superseded
BY_NAME = {each.name: each for each in DATUMS}
_DATUM = re.compile("|".join(f"(?P<d{place}>{each.pattern})" for place, each in enumerate(DATUMS)))
_CODE = re.compile(
    r"(?:epsg|srid|crs)[\W_]*(?:0[\W_]+)?(\d{4,6})(?!\d)"
    r"|(?<!\d)(258[23]\d|230[23]\d|32[67]\d\d|4326|4258|4230|3857|3035)(?!\d)"
)
_ZONE = re.compile(
    r"(?:(?<![a-z])(?:utm|huso|zone|zona|zon|fuso|strefa|h|z)[\W_]*)+(\d{1,2})[\W_]*([a-z]*)(?![a-z0-9])"
    r"|(?<![a-z0-9.])(\d{2})([c-hj-np-x])(?![a-z0-9])"
)
_BARE = re.compile(r"(\d{1,2})(?:\.0)?[\W_]*([a-z]*)")
_HEMISPHERES = {"n": NORTH, "norte": NORTH, "north": NORTH, "nord": NORTH}
_HEMISPHERES |= {"sur": SOUTH, "sul": SOUTH, "south": SOUTH, "sud": SOUTH}
_BANDS_NORTH, _BANDS_SOUTH = "pqrtuvwx", "cdefghjklm"  # of the military grid; n and s can be bands or hemispheres


@dataclass(frozen=True)
class Reference:
    """What is known of a position's reference system.

    Attributes:
        code: the whole of it, empty if not stated so.
        datum: a name out of `DATUMS`, empty if unknown.
        zone: UTM zone, 0 if unknown.
        hemisphere: `N` or `S`, `S?` where that may be a band of the military grid as well, empty if unknown.
    """

    code: str = ""
    datum: str = ""
    zone: int = 0
    hemisphere: str = ""

    def or_else(self, other: Reference) -> Reference:
        """Return this with what it leaves open taken from `other`."""
        if self.code:
            return self
        if other.code and not (self.datum or self.zone):
            return replace(other)
        return Reference(
            other.code if not (self.datum or self.zone) else "",
            self.datum or other.datum,
            self.zone or other.zone,
            self.hemisphere or other.hemisphere,
        )


NOTHING = Reference()


@lru_cache(maxsize=4096)
def stated(text: str, bare: str = "") -> Reference:
    """Return what a text says: `ETRS89 / UTM zone 30N`, `X_ED50_H30`, `EPSG:25830`, `30T`.

    Args:
        bare: what a number alone means: `zone`, `code`, or nothing.
    """
    tidy = folded(text)[:200]
    code = _CODE.search(tidy) or (re.fullmatch(r"(\d{4,6})", tidy) if bare == "code" else None)
    if code:
        return _parts(f"EPSG:{next(filter(None, code.groups()))}")
    found = _DATUM.search(tidy)
    datum = DATUMS[int((found.lastgroup or "d0")[1:])].name if found else ""
    rest = tidy[: found.start()] + " " + tidy[found.end() :] if found else tidy
    place = _ZONE.search(rest) or (_BARE.fullmatch(rest.strip()) if bare == "zone" else None)
    if place is None:
        return Reference(datum=datum)
    number, letters = [each for each in place.groups() if each is not None][:2]
    zone = int(number)
    return Reference("", datum, zone, _hemisphere(letters)) if 1 <= zone <= 60 else Reference(datum=datum)


def folded(text: str) -> str:
    """Return the text in small letters without accents."""
    apart = unicodedata.normalize("NFKD", text.strip().lower().replace("ł", "l"))
    return "".join(each for each in apart if not unicodedata.combining(each))


def family(code: str) -> Reference:
    """Return datum, zone and hemisphere of the code of a UTM zone; nothing for other codes."""
    number = int(code.rpartition(":")[2]) if code.rpartition(":")[2].isdecimal() else 0
    for datum in DATUMS:
        for hemisphere, numbers in ((NORTH, datum.north), (SOUTH, datum.south)):
            if numbers and number - numbers[0] in numbers[1]:
                return Reference("", datum.name, number - numbers[0], hemisphere)
    return NOTHING


def _parts(code: str) -> Reference:
    known = family(code)
    return replace(known, code=code)


def _hemisphere(letters: str) -> str:
    if letters == "s":
        return "S?"
    if letters in _HEMISPHERES:
        return _HEMISPHERES[letters]
    if len(letters) == 1 and letters in _BANDS_NORTH:
        return NORTH
    return SOUTH if len(letters) == 1 and letters in _BANDS_SOUTH else ""
