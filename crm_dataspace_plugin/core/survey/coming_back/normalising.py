# SPDX-License-Identifier: GPL-2.0-or-later
"""One row of a survey in the form in which it was given out, as far as only its form was changed.

Programs that rewrite a file turn whole numbers into real ones, dates into texts, NULL into an empty text and back, and
promote geometries: none of that is a correction.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.geometry import from_blob, same_geometry, to_wkb
from crm_dataspace_plugin.core.schema import Field, FieldType
from crm_dataspace_plugin.core.sync.values import single

_NOTHING = (None, "")
_DEGREES, _METRES = 1e-8, 1e-3  # about a millimetre: what two transformations leave


def plain(cell: Any, given: Any, field: Field) -> Any:
    """Return the value of a cell; `given` is the one that was given out, None for a new row."""
    if cell in _NOTHING and (given in _NOTHING or field.type is not FieldType.TEXT):
        return given if given in _NOTHING else None
    if field.type is FieldType.TEXT and isinstance(cell, (int, float)):
        return given if _same_number(cell, given) else f"{cell}"
    return cell


def shape(blob: Any, given: Any, moved: Optional[Callable[[Any], Any]], degrees: bool) -> Any:
    """Return the blob of a geometry; the one given out where nothing but its form differs."""
    if blob == given or blob is None:
        return blob
    back = moved(blob) if moved is not None else blob
    tolerance = _DEGREES if degrees else _METRES
    return given if _alike(back, given, tolerance if moved is not None else 0.0) else back


def _alike(blob: Any, given: Any, tolerance: float) -> bool:
    if not isinstance(blob, bytes) or not isinstance(given, bytes):
        return False
    try:
        if to_wkb(blob) == to_wkb(given):
            return True
        return same_geometry(single(from_blob(blob)), single(from_blob(given)), tolerance) if tolerance else False
    except GeometryUnusable:
        return False


def _same_number(cell: float, given: Any) -> bool:
    try:
        return isinstance(given, str) and float(given) == cell
    except ValueError:
        return False
