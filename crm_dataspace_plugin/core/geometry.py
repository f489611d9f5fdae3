# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoJSON geometries in and out of GeoPackage blobs, and when two of them are the same.

GeoPackage blob: OGC 12-128r19, section 2.1.3 (header with envelope, then ISO WKB, little endian).
"""

from __future__ import annotations

import json
import math
import reprlib
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Optional

from osgeo import ogr

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.plain_geometry import plain_blob
from crm_dataspace_plugin.core.words import say

GeoJson = Mapping[str, Any]

FARTHEST = 1e11  # in any unit; no reference system on Earth has larger coordinates
TOLERANCE = 1e-9  # degrees, about 0.1 mm: what rounding in other programs leaves

_CODES = {
    "Point": 1,
    "LineString": 2,
    "Polygon": 3,
    "MultiPoint": 4,
    "MultiLineString": 5,
    "MultiPolygon": 6,
    "GeometryCollection": 7,
}
_PARTS = {"MultiPoint": "Point", "MultiLineString": "LineString", "MultiPolygon": "Polygon"}
_NESTING = {"Point": 0, "LineString": 1, "MultiPoint": 1, "Polygon": 2, "MultiLineString": 2, "MultiPolygon": 3}
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)


def far_out(coordinates: Iterable[float]) -> bool:
    """Tell whether one of the numbers is too large for a coordinate on Earth.

    Such numbers must be kept from PROJ: it takes turns around the globe off one by one, at 1e18 for seconds, at 1e300
    for ever, and cannot be stopped.
    """
    return any(abs(each) > FARTHEST for each in coordinates)


def to_blob(geometry: Optional[GeoJson], srs_id: int) -> Optional[bytes]:
    """Return the GeoPackage blob of a GeoJSON geometry, None for None.

    Rings are closed where they are open. Heights are kept only if every position has one.

    Raises:
        GeometryUnusable: for anything that is not a GeoJSON geometry with finite coordinates.
    """
    if geometry is None:
        return None
    try:
        plain = plain_blob(geometry, srs_id)
        if plain is not None:
            return plain
        positions = list(_positions(geometry))
        if not positions:
            return struct.pack("<2sBBi", b"GP", 0, 0b00010001, srs_id) + _wkb(geometry, 2)
        size = 3 if min(map(len, positions)) > 2 else 2
        xs = [each[0] for each in positions]
        ys = [each[1] for each in positions]
        if not math.isfinite(sum(xs) + sum(ys)):
            raise ValueError(geometry)
        header = struct.pack("<2sBBi4d", b"GP", 0, 0b00000011, srs_id, min(xs), max(xs), min(ys), max(ys))
        return header + _wkb(geometry, size)
    except (LookupError, TypeError, ValueError, OverflowError, AttributeError, RecursionError, struct.error) as error:
        raise GeometryUnusable(say("A geometry is not valid GeoJSON."), reprlib.repr(geometry)) from error


def to_wkb(blob: bytes) -> bytes:
    """Return the WKB inside a GeoPackage blob; GeometryUnusable when it is none."""
    return blob[8 + _ENVELOPE_BYTES[_envelope_kind(blob)] :]


def usable_wkb(blob: Optional[bytes]) -> Optional[bytes]:
    """Return the WKB inside a GeoPackage blob, None for none and for what is none."""
    try:
        return None if blob is None else to_wkb(blob)
    except GeometryUnusable:
        return None


def from_blob(blob: Optional[bytes]) -> Optional[GeoJson]:
    """Return the GeoJSON geometry of a GeoPackage blob, None for None.

    Raises:
        GeometryUnusable: when it is none, or damaged.
    """
    if blob is None:
        return None
    text = _from_wkb(to_wkb(blob)).ExportToJson(["COORDINATE_PRECISION=17"])
    parsed: GeoJson = json.loads(text) if text else {"type": "Point", "coordinates": []}  # GDAL cannot write that
    return parsed


def same_geometry(first: Optional[GeoJson], second: Optional[GeoJson], tolerance: float = TOLERANCE) -> bool:
    """Tell whether two geometries are equal up to rounding and the ring's start point and direction.

    Args:
        tolerance: in the unit of the coordinates.
    """
    if first is None or second is None:
        return first is second
    if first.get("type") != second.get("type"):
        return False
    try:
        if first["type"] == "GeometryCollection":
            ones, twos = first["geometries"], second["geometries"]
            return len(ones) == len(twos) and all(same_geometry(a, b, tolerance) for a, b in zip(ones, twos))
        return _same_coordinates(first["coordinates"], second["coordinates"], tolerance, closed=_is_areal(first))
    except (LookupError, TypeError):
        return first == second  # damaged: the same only to the letter


def envelope(blob: Optional[bytes]) -> Optional[tuple[float, float, float, float]]:
    """Return `(min x, max x, min y, max y)` of a GeoPackage blob, None for NULL, empty and damaged geometries.

    It never fails: the spatial index asks it, and a damaged feature must not become impossible to delete.
    """
    if blob is None:
        return None
    found: tuple[float, float, float, float]
    try:
        if _envelope_kind(blob):
            found = struct.unpack_from("<4d" if blob[3] & 1 else ">4d", blob, 8)
        else:
            geometry = _from_wkb(to_wkb(blob))
            found = (math.nan,) * 4 if geometry.IsEmpty() else geometry.GetEnvelope()
    except (GeometryUnusable, TypeError):  # the latter where it is a number or a text
        return None
    return None if any(map(math.isnan, found)) else found  # some programs write NaN for empty


def _envelope_kind(blob: bytes) -> int:
    """Return the number in the header that says how long the envelope is."""
    if len(blob) < 8 or blob[:2] != b"GP":
        raise GeometryUnusable(say("A geometry is not a GeoPackage geometry."))
    kind = (blob[3] >> 1) & 0b111
    if kind >= len(_ENVELOPE_BYTES) or len(blob) < 8 + _ENVELOPE_BYTES[kind]:
        raise GeometryUnusable(say("A geometry in the GeoPackage is damaged."))
    return kind


def _from_wkb(wkb: bytes) -> Any:
    try:
        geometry = ogr.CreateGeometryFromWkb(bytes(wkb))
    except RuntimeError as error:  # where another plugin has switched GDAL's exceptions on
        raise GeometryUnusable(say("A geometry in the GeoPackage cannot be read."), str(error)) from error
    if geometry is None:
        raise GeometryUnusable(say("A geometry in the GeoPackage cannot be read."))
    return geometry


def _wkb(geometry: GeoJson, size: int) -> bytes:
    """Return ISO WKB with `size` ordinates a position, 2 or 3."""
    kind = geometry["type"]
    start = struct.pack("<BI", 1, _CODES[kind] + (1000 if size == 3 else 0))
    if kind == "GeometryCollection":
        parts = [_wkb(each, size) for each in geometry["geometries"]]
        return start + struct.pack("<I", len(parts)) + b"".join(parts)
    coordinates = geometry["coordinates"]
    if kind in _PARTS:
        single = _PARTS[kind]
        parts = [_wkb({"type": single, "coordinates": each}, size) for each in coordinates]
        return start + struct.pack("<I", len(parts)) + b"".join(parts)
    if kind == "Point":
        return start + (
            _ordinates([coordinates], size) if coordinates else struct.pack(f"<{size}d", *[math.nan] * size)
        )
    if kind == "LineString":
        return start + struct.pack("<I", len(coordinates)) + _ordinates(coordinates, size)
    rings = [_closed(each) for each in coordinates]
    return (
        start
        + struct.pack("<I", len(rings))
        + b"".join(struct.pack("<I", len(ring)) + _ordinates(ring, size) for ring in rings)
    )


def _closed(ring: Sequence[Any]) -> Sequence[Any]:
    return ring if not ring or ring[0] == ring[-1] else [*ring, ring[0]]


def _ordinates(positions: Sequence[Sequence[float]], size: int) -> bytes:
    if any(len(each) != size for each in positions):
        positions = [each[:size] for each in positions]
    return struct.pack(f"<{len(positions) * size}d", *chain.from_iterable(positions))


def _positions(geometry: GeoJson) -> Iterator[Sequence[float]]:
    if geometry["type"] == "GeometryCollection":
        for each in geometry["geometries"]:
            yield from _positions(each)
        return
    level: Any = geometry["coordinates"]
    nesting = _NESTING[geometry["type"]]
    if nesting == 0:
        level = [level] if len(level) else []
    for _ in range(nesting - 1):
        level = chain.from_iterable(level)
    yield from level


def _is_areal(geometry: GeoJson) -> bool:
    return "Polygon" in str(geometry["type"])


def _same_coordinates(first: Any, second: Any, tolerance: float, closed: bool) -> bool:
    if not isinstance(first, (list, tuple)) or not isinstance(second, (list, tuple)):
        return bool(abs(first - second) <= tolerance)
    if closed and _is_ring(first) and _is_ring(second):
        return _same_ring(_closed(first)[:-1], _closed(second)[:-1], tolerance)
    if len(first) != len(second):
        return False
    return all(_same_coordinates(a, b, tolerance, closed) for a, b in zip(first, second))


def _is_ring(level: Sequence[Any]) -> bool:
    return len(level) > 2 and isinstance(level[0], (list, tuple)) and not isinstance(level[0][0], (list, tuple))


def _same_ring(first: Sequence[Any], second: Sequence[Any], tolerance: float) -> bool:
    """Compare two rings, each without its closing position."""
    if len(first) != len(second):
        return False
    for candidate in (list(second), list(second[::-1])):
        for start in range(len(candidate)):
            if _same_coordinates(first[0], candidate[start], tolerance, closed=False):
                turned = candidate[start:] + candidate[:start]
                if all(_same_coordinates(a, b, tolerance, closed=False) for a, b in zip(first, turned)):
                    return True
    return False
