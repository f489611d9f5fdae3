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

_EUROPE = range(28, 39)  # zones in which both ED50 and ETRS89 have a UTM system
_USUAL = (500_000.0, 4_800_000.0)  # metres, in the middle of any zone, at 43° north
_BAND_S = (3_540_000.0, 4_430_000.0)  # metres from the equator to 32° and 40° north: band S of the military grid
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
    reference: Reference, chosen: str, point: Sequence[float], what: str, columns: tuple[str, ...]
) -> str:
    """Return the code of positions in metres.

    Args:
        reference: what they state; it is kept, `chosen` fills in what they leave open.
        point: one of them, for the distance between the choices.
        what: names file and columns, for the question.

    Raises:
        CrsAmbiguous: there are several possibilities, named in it.
        CrsMissing: nothing tells.
    """
    known = _settled(reference, point).or_else(family(chosen))
    code = known.code or _code(known) or chosen
    if code:
        return code
    if not reference.zone:
        raise _zone_missing(reference, what)
    raise ambiguous(point, _settled(reference, point), what, columns)


def ambiguous(
    point: Sequence[float], reference: Reference, what: str, columns: tuple[str, ...] = ()
) -> errors.CrsAmbiguous:
    """Return the question which datum, or which half of the globe, UTM coordinates of a known zone have."""
    candidates = _candidates(reference)
    apart = max((_apart(point, candidates[0], each) for each in candidates[1:]), default=math.nan)
    lacking = " and ".join(
        word for word, given in (("a datum", reference.datum), ("a hemisphere", _half(reference))) if not given
    )
    names = " and ".join(f"{_name(each)} ({each})" for each in candidates)
    words = f"{what} in UTM zone {reference.zone} without {lacking}: "
    words += f"{names} are {_distance(apart)} apart there." if len(candidates) > 1 else f"it may be {names}."
    return errors.CrsAmbiguous(words, candidates, apart, columns)


def _zone_missing(reference: Reference, what: str) -> errors.CrsMissing:
    lacking = "a UTM zone" if reference.datum else "a UTM zone and a datum"
    stated = f" ({reference.datum})" if reference.datum else ""
    return errors.CrsMissing(
        f"{what} in metres{stated} without {lacking}, so they do not say in which coordinate reference system they"
        " are: zones side by side are some 490 km apart at 43° of latitude."
    )


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
    one, two = family(first), family(second)
    if one.hemisphere != two.hemisphere:
        return 10_000_000.0  # what is added to a northing in the south
    transform = osr.CoordinateTransformation(reference_system(second), reference_system(first))
    x, y = _USUAL if far_out(point[:2]) else (float(point[0]), float(point[1]))
    moved = transform.TransformPoint(x, y)
    return math.hypot(moved[0] - x, moved[1] - y)


def _distance(metres: float) -> str:
    return f"{metres:.0f} m" if metres < 10_000 else f"{metres / 1000:,.0f} km"


def _name(code: str) -> str:
    known = family(code)
    return f"{known.datum}{' ' + known.hemisphere if known.hemisphere == SOUTH else ''}" if known != NOTHING else code
