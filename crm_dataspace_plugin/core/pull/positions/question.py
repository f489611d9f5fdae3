# SPDX-License-Identifier: GPL-2.0-or-later
"""Which reference system positions are in: what they state, what a person chose, or a question with the choices."""

from __future__ import annotations

import math
from collections.abc import Sequence

from osgeo import osr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.geometry import far_out
from crm_dataspace_plugin.core.pull.positions.reference import BY_NAME, NORTH, NOTHING, SOUTH, Reference, family
from crm_dataspace_plugin.core.words import say

_EUROPE = range(28, 39)  # zones in which both ED50 and ETRS89 have a UTM system
_USUAL = (500_000.0, 4_800_000.0)  # metres, in the middle of any zone, at 43° north
_BAND_S = (3_540_000.0, 4_430_000.0)  # metres from the equator to 32° and 40° north: band S of the military grid
_RADIUS = 6_371_000.0  # metres, of the Earth
MOST = 6  # choices in a question
_SOUTHERN = ("WGS 84", "PSAD56", "SAD69")
_NORTHERN = ("WGS 84", "NAD27")


def code_in_degrees(reference: Reference, chosen: str) -> str:
    """Return the code of positions in degrees; WGS 84 where neither they nor the person says another."""
    if reference.code and not family(reference.code).zone:
        return reference.code
    if reference.datum:
        return f"EPSG:{BY_NAME[reference.datum].degrees}"
    return chosen if chosen and reference_system(chosen).IsGeographic() else "EPSG:4326"


def code_in_metres(
    reference: Reference,
    chosen: str,
    point: Sequence[float],
    what: str,
    columns: tuple[str, ...],
    zones: Sequence[int] = (),
) -> str:
    """Return the code of positions in metres.

    Args:
        reference: what they state; it is kept, `chosen` fills in what they leave open.
        point: one of them, for the distance between the choices.
        what: names file and columns, for the question.
        zones: in which they can be where they state none, empty if nobody knows.

    Raises:
        CrsAmbiguous: there are several possibilities, named in it.
        CrsMissing: nothing tells.
    """
    known = _settled(reference, point).or_else(family(chosen))
    code = known.code or _code(known) or chosen
    if code:
        return code
    if not reference.zone:
        raise _zone_missing(reference, point, what, columns, zones)
    raise ambiguous(point, _settled(reference, point), what, columns)


def ambiguous(
    point: Sequence[float], reference: Reference, what: str, columns: tuple[str, ...] = ()
) -> errors.CrsAmbiguous:
    """Return the question which datum, or which half of the globe, UTM coordinates of a known zone have."""
    candidates = _candidates(reference)
    given = (("datum", reference.datum), ("hemisphere", _half(reference)))
    lacking = " and ".join(word for word, known in given if not known)
    words = say(
        "{what} in UTM zone {zone} without a {replace}",
        what=what,
        zone=reference.zone,
        replace=lacking.replace(" and ", " and a "),
    )
    return _question(words, candidates, point, columns, lacking)


def _zone_missing(
    reference: Reference, point: Sequence[float], what: str, columns: tuple[str, ...], zones: Sequence[int]
) -> errors.DataError:
    stated = f" ({reference.datum})" if reference.datum else ""
    lacking = "zone" if reference.datum else say("zone and datum")
    words = say(
        "{what} in metres{stated} without a UTM {replace}",
        what=what,
        stated=stated,
        replace=lacking.replace(" and ", " and a "),
    )
    tried = [Reference("", reference.datum, zone, _half(reference)) for zone in zones]
    candidates = tuple(code for each in tried for code in _candidates(_settled(each, point)))
    if len(candidates) > 1:
        return _question(words, candidates[:MOST], point, columns, lacking)
    return errors.CrsMissing(
        say(
            "{words}, so they do not say in which coordinate reference system they are: "
            "zones side by side are some 490 km apart at 43° of latitude.",
            words=words,
        )
    )


def _question(
    words: str, candidates: tuple[str, ...], point: Sequence[float], columns: tuple[str, ...], lacking: str
) -> errors.CrsAmbiguous:
    apart = max((_apart(point, candidates[0], each) for each in candidates[1:]), default=math.nan)
    names = " and ".join(f"{_name(each)} ({each})" for each in candidates)
    far = f"{'up to ' if len(candidates) > 2 else ''}{_distance(apart)}"
    shown = (
        say("{names} are {far} apart there.", names=names, far=far)
        if len(candidates) > 1
        else say("it may be {names}.", names=names)
    )
    return errors.CrsAmbiguous(f"{words}: {shown}", candidates, apart, columns, lacking)


def _settled(reference: Reference, point: Sequence[float]) -> Reference:
    """Return the reference with the hemisphere that “S” or the zone stands for, as far as that is certain."""
    if reference.hemisphere not in ("", "S?"):
        return reference
    half = ""
    if reference.hemisphere == "S?":
        band = _BAND_S[0] <= point[1] <= _BAND_S[1]
        half = SOUTH if not band else NORTH if reference.zone in _EUROPE else ""
    elif reference.zone in _EUROPE or _half_of(reference.datum):
        half = _half_of(reference.datum) or NORTH
    return Reference(reference.code, reference.datum, reference.zone, half)


def _half_of(datum: str) -> str:
    """Return the half of the globe in which alone a datum is used, empty for both or none."""
    known = BY_NAME.get(datum)
    if known is None or (known.north and known.south):
        return ""
    return NORTH if known.north else SOUTH


def _half(reference: Reference) -> str:
    return reference.hemisphere if reference.hemisphere in (NORTH, SOUTH) else ""


def _code(reference: Reference) -> str:
    known = BY_NAME.get(reference.datum)
    return known.code(reference.zone, _half(reference)) if known and _half(reference) else ""


def _candidates(reference: Reference) -> tuple[str, ...]:
    """Return the codes that are possible, the likeliest first."""
    halves = (_half(reference),) if _half(reference) else (NORTH, SOUTH)
    datums: tuple[str, ...] = (reference.datum,)
    if not reference.datum and reference.zone in _EUROPE and halves == (NORTH,):
        datums = ("ETRS89", "ED50")
    elif not reference.datum:
        datums = {NORTH: _NORTHERN, SOUTH: _SOUTHERN}.get(_half(reference), ("WGS 84",))
    codes = [_code(Reference("", datum, reference.zone, half)) for datum in datums for half in halves]
    return tuple(each for each in codes if each)


def _apart(point: Sequence[float], first: str, second: str) -> float:
    """Return the metres between the places one pair of numbers means in two systems."""
    x, y = _USUAL if far_out(point[:2]) else (float(point[0]), float(point[1]))
    one, two = family(first), family(second)
    if (one.zone, one.hemisphere) == (two.zone, two.hemisphere):
        transform = osr.CoordinateTransformation(reference_system(second), reference_system(first))
        moved = transform.TransformPoint(x, y)
        return math.hypot(moved[0] - x, moved[1] - y)
    places = [
        osr.CoordinateTransformation(reference_system(each), reference_system("EPSG:4326")).TransformPoint(x, y)[:2]
        for each in (first, second)
    ]
    return _on_the_globe(*places)


def _on_the_globe(one: Sequence[float], two: Sequence[float]) -> float:
    """Return the metres between two places in degrees, along a sphere (haversine)."""
    west, south, east, north = map(math.radians, (*one, *two))
    half = math.sin((north - south) / 2) ** 2
    half += math.cos(south) * math.cos(north) * math.sin((east - west) / 2) ** 2
    return 2 * _RADIUS * math.asin(math.sqrt(min(1.0, half)))


def _distance(metres: float) -> str:
    return f"{metres:.0f} m" if metres < 10_000 else say("{metres:,.0f} km", metres=metres / 1000)


def _name(code: str) -> str:
    known = family(code)
    if known == NOTHING:
        return code
    return say("{datum} zone {zone}{hemisphere}", datum=known.datum, zone=known.zone, hemisphere=known.hemisphere)
