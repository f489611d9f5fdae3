# SPDX-License-Identifier: GPL-2.0-or-later
"""The short way from GeoJSON to GeoPackage blobs, for the geometries that nearly all features have."""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any, Optional

ENVELOPE = slice(8, 40)  # of a blob made by `to_blob`, not empty: min x, max x, min y, max y

_CODES = {"Point": 1, "LineString": 2, "Polygon": 3}


def is_empty(blob: bytes) -> bool:
    """Tell whether a blob says of itself that it has no coordinates."""
    return bool(blob[3] & 0b00010000)


def has_z(blob: bytes) -> bool:
    """Tell whether the coordinates of a blob made by `to_blob`, not empty, have a height."""
    return blob[ENVELOPE.stop + 2] == 0x03  # the second byte of the WKB type: 1000 and more, below 1024


def plain_blob(geometry: Mapping[str, Any], srs_id: int) -> Optional[bytes]:
    """Return the blob of what most geometries are: one point, line or closed ring without heights; None for others.

    It is what the general way of `core.geometry` gives, more than twice as fast.

    Raises:
        ValueError, TypeError, LookupError, struct.error: it is no geometry.
    """
    kind: str = geometry["type"]
    coordinates: Any = geometry.get("coordinates")
    counts: tuple[int, ...]
    if kind == "Polygon" and len(coordinates) == 1 and _is_closed(coordinates[0]):
        positions, counts = coordinates[0], (1, len(coordinates[0]))
    elif kind == "LineString":
        positions, counts = coordinates, (len(coordinates),)
    elif kind == "Point":
        positions, counts = [coordinates], ()
    else:
        return None
    if set(map(len, positions)) != {2}:
        return None
    flat = list(chain.from_iterable(positions))
    if not math.isfinite(sum(flat)):
        raise ValueError(geometry)
    xs, ys = flat[::2], flat[1::2]
    head = (b"GP", 0, 0b00000011, srs_id, min(xs), max(xs), min(ys), max(ys), 1, _CODES[kind])
    return struct.pack(f"<2sBBi4dBI{len(counts)}I{len(flat)}d", *head, *counts, *flat)


def _is_closed(ring: Sequence[Any]) -> bool:
    return bool(ring) and ring[0] == ring[-1]
