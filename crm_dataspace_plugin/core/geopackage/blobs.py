# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries as a GeoPackage stores them: a header, mostly with the box, and ISO WKB.

Source: OGC 12-128r19, section 2.1.3.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

_ENVELOPES = (0, 32, 48, 48, 64, 0, 0, 0)  # bytes, by the kind in the flags
_HEADERS = tuple(8 + _ENVELOPES[(flags >> 1) & 0b111] for flags in range(256))  # bytes before the WKB, by the flags
_SRS = slice(4, 8)
_BOX = slice(8, 40)  # min x, max x, min y, max y, the first of any envelope
_POINT = slice(13, 29)  # x and y of a point, behind a header without envelope
_POINTS = frozenset((1, 1001, 2001, 3001))  # types of WKB
_PLAIN = frozenset(range(0b0001, 0b1010, 2))  # flags: little endian, not empty, no extension, any envelope
_MAGIC = b"GP"
_SHORTEST = 8  # bytes of a header
_OF_POINT, _OF_OTHERS = 21, 9  # bytes of WKB at least: byte order and type, then x and y, or a number of parts
_NO_BOX = 0b0001
_BOXED = 0b0011
_AT_ONCE = 10_000  # blobs


def without_header(blob: Optional[bytes]) -> Optional[bytes]:
    """Return the WKB inside a blob; IndexError where it is none."""
    return None if blob is None else blob[_HEADERS[blob[3]] :]


def are_blobs(cells: Iterable[Any]) -> bool:
    """Tell whether all that is not NULL begins as a geometry does; SQLite keeps anything in any column."""
    return all(
        each is None or (type(each) is bytes and len(each) >= _SHORTEST and each.startswith(_MAGIC)) for each in cells
    )


def plain_of_type(blobs: Iterable[Optional[bytes]], kind: int) -> bool:
    """Tell whether all geometries are of this type of WKB, in little endian and with a box, unless they are points."""
    wanted = b"\x01" + struct.pack("<I", kind)
    for blob in blobs:
        if blob is None:
            continue
        start = _HEADERS[blob[3]]
        if blob[3] not in _PLAIN or blob[start : start + 5] != wanted:
            return False
        if len(blob) < start + (_OF_POINT if kind in _POINTS else _OF_OTHERS):
            return False
        if (blob[3] == _NO_BOX) != (kind in _POINTS):
            return False
    return True


def in_system(blobs: Sequence[Optional[bytes]], srs_id: int) -> Sequence[Optional[bytes]]:
    """Return the blobs with another number of their reference system."""
    number = struct.pack("<i", srs_id)
    if all(each is None or each[_SRS] == number for each in blobs):
        return blobs
    return [None if each is None else each[: _SRS.start] + number + each[_SRS.stop :] for each in blobs]


def blob_of(wkb: bytes, box: tuple[float, float, float, float], srs_id: int) -> bytes:
    """Return the blob of WKB in little endian; `box` is min x, max x, min y, max y."""
    if struct.unpack_from("<I", wkb, 1)[0] in _POINTS:
        return struct.pack("<2sBBi", b"GP", 0, _NO_BOX, srs_id) + wkb
    return struct.pack("<2sBBi4d", b"GP", 0, _BOXED, srs_id, *box) + wkb


def boxes(blobs: Sequence[Optional[bytes]]) -> Iterator[tuple[NDArray[np.int64], Any]]:
    """Yield, some thousand at a time, the numbers of blobs from 1 on, and min x, max x, min y, max y, shape (n, 4).

    Args:
        blobs: as `plain_of_type` has them; NULL and points without coordinates are left out.
    """
    for start in range(0, len(blobs), _AT_ONCE):
        some = [(number, blob) for number, blob in enumerate(blobs[start : start + _AT_ONCE], start + 1) if blob]
        raw = b"".join([each[_BOX] if each[3] != _NO_BOX else _twice(each[_POINT]) for _, each in some])
        found = np.frombuffer(raw, "<f8").reshape(-1, 4)
        known = np.isfinite(found).all(axis=1)
        yield np.array([number for number, _ in some], dtype=np.int64)[known], found[known]


def _twice(place: bytes) -> bytes:
    """Return the box of a point: x, x, y, y."""
    return place[:8] * 2 + place[8:] * 2
