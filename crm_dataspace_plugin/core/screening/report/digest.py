# SPDX-License-Identifier: GPL-2.0-or-later
"""SHA-256 of an input as it was read: the same for the same values, in whatever file and whenever that changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from crm_dataspace_plugin.core.progress import UNKNOWN, Tick, silent
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.arrays import GeometryArray
from crm_dataspace_plugin.core.screening.geometry.library import shapely

_AT_ONCE = 20_000  # geometries
_BYTES_AT_ONCE = 4_000_000
_WORDS = "Taking the digest of what was read"


def rows_digest(rows: Iterable[tuple[Sequence[Value], bytes]]) -> str:
    """Return the digest of features: their values and their geometry as WKB, empty where there is none."""
    made = hashlib.sha256()
    for values, wkb in rows:
        made.update(repr(values).encode("utf-8", "surrogatepass"))
        made.update(wkb)
    return made.hexdigest()


def geometries_digest(geometries: GeometryArray, values: Sequence[Value] = (), tick: Tick = silent) -> str:
    """Return the digest of geometries, None among them, and of one value for each if there are any."""
    made = hashlib.sha256()
    for start in range(0, len(geometries), _AT_ONCE):
        tick(UNKNOWN, _WORDS)
        some = shapely().to_wkb(geometries[start : start + _AT_ONCE], output_dimension=3)  # QGIS brings an older GEOS
        made.update(b"".join(each or b"-" for each in some))
        made.update(repr(list(values[start : start + _AT_ONCE])).encode("utf-8", "surrogatepass"))
    return made.hexdigest()


def file_digest(path: Path, tick: Tick = silent) -> str:
    """Return the digest of a file's bytes, empty where it cannot be read."""
    made = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while some := file.read(_BYTES_AT_ONCE):
                tick(UNKNOWN, _WORDS)
                made.update(some)
    except OSError:
        return ""
    return made.hexdigest()
