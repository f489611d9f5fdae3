# SPDX-License-Identifier: GPL-2.0-or-later
"""Plain values as a field copy keeps them, and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from typing import Any

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.geometry import from_blob, to_blob
from crm_dataspace_plugin.core.schema import Field, FieldType, normal
from crm_dataspace_plugin.core.sync.values import UNREADABLE

_INT64 = 2**63


def to_column(value: Any, field: Field) -> Any:
    """Return `value` as it stands in the column of `field`."""
    plain = normal(value, field.type)
    if plain is None:
        return None
    if field.type in (FieldType.LIST, FieldType.JSON) or isinstance(plain, (dict, list)):
        return json.dumps(plain, ensure_ascii=False)
    if isinstance(plain, int) and not -_INT64 <= plain < _INT64:
        return str(plain)
    return plain


def from_column(value: Any, field: Field) -> Any:
    """Return what stands in the column of `field` as a plain value."""
    return normal(value.decode("utf-8", "replace") if isinstance(value, bytes) else value, field.type)


def to_geometry_column(geometry: Any, srs_id: int) -> Any:
    blob = to_blob(geometry, srs_id)
    return None if blob is None else sqlite3.Binary(blob)


def from_geometry_column(blob: Any) -> Mapping[str, Any] | None:
    """Return the geometry, one of type `values.UNREADABLE` where the bytes are damaged."""
    try:
        return from_blob(blob)
    except (GeometryUnusable, TypeError):
        return {"type": UNREADABLE, "coordinates": []}
