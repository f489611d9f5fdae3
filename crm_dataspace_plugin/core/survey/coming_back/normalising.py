# SPDX-License-Identifier: GPL-2.0-or-later
"""One row of a survey in the form in which it was given out, as far as only its form was changed.

Programs that rewrite a file turn whole numbers into real ones, dates into texts, NULL into an empty text and back, and
promote geometries: none of that is a correction.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

from osgeo import ogr

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.geometry import from_blob, same_geometry, to_wkb
from crm_dataspace_plugin.core.schema import Field, FieldType
from crm_dataspace_plugin.core.sync.values import single

HEADER = b"GP\x00\x01" + bytes(4)  # OGC 12-128r19, 2.1.3: without an envelope; the number of the system is not read

_NOTHING = (None, "")
_SWITCHES = {"0": 0, "1": 1}
_DEGREES, _METRES = 1e-8, 1e-3  # about a millimetre: what two transformations leave


def plain(cell: Any, given: Any, field: Field) -> Any:
    """Return the value of a cell; `given` is the one that was given out, None for a new row."""
    if cell in _NOTHING and (given in _NOTHING or field.type is not FieldType.TEXT):
        return given if given in _NOTHING else None
    if field.type is FieldType.BOOLEAN and cell in _SWITCHES:
        return _SWITCHES[cell]
    if field.type is FieldType.TEXT and isinstance(cell, (int, float)):
        return given if _same_number(cell, given) else f"{cell}"
    return cell


def shape(blob: Any, given: Any, moved: Optional[Callable[[Any], Any]], degrees: bool) -> Any:
    """Return the blob of a geometry; the one given out where nothing but its form differs.

    Args:
        moved: brings it back into the layer's reference system, None where it is in it; `degrees` that system's unit.
    """
    if blob == given or not isinstance(blob, bytes):
        return blob
    try:
        back = _flat(moved(blob) if moved is not None else blob, given)
        tolerance = 0.0 if moved is None else _DEGREES if degrees else _METRES
        return given if _alike(back, given, tolerance) else back
    except GeometryUnusable:
        return blob  # damaged: the checks name it


def _flat(blob: bytes, given: Any) -> bytes:
    """Return a geometry without heights, where these are all 0 and the one given out had none."""
    geometry = ogr.CreateGeometryFromWkb(to_wkb(blob))
    if geometry is None or not geometry.Is3D() or (isinstance(given, bytes) and _is_3d(given)):
        return blob
    low, high = geometry.GetEnvelope3D()[4:]
    if low != 0 or high != 0:
        return blob
    geometry.FlattenTo2D()
    return HEADER + bytes(geometry.ExportToIsoWkb())


def _alike(blob: bytes, given: Any, tolerance: float) -> bool:
    if not isinstance(given, bytes):
        return False
    if to_wkb(blob) == to_wkb(given):
        return True
    return same_geometry(single(from_blob(blob)), single(from_blob(given)), tolerance) if tolerance else False


def _is_3d(blob: bytes) -> bool:
    geometry = ogr.CreateGeometryFromWkb(to_wkb(blob))
    return geometry is not None and bool(geometry.Is3D())


def _same_number(cell: float, given: Any) -> bool:
    try:
        return isinstance(given, str) and float(given) == cell
    except ValueError:
        return False
