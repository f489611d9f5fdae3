# SPDX-License-Identifier: GPL-2.0-or-later
"""What a survey packs and may bring back: the layers that go back to a service, its own tables, the photos."""

from __future__ import annotations

import sqlite3

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.source import Source, read_sources
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.survey import tables

_PHOTO = Schema(
    fields=(
        Field("layer", FieldType.TEXT),
        Field("feature_uuid", FieldType.TEXT),
        Field("path", FieldType.TEXT),
        Field("caption", FieldType.TEXT),
        Field("role", FieldType.TEXT),
        Field("taken_at", FieldType.DATETIME),
        Field("bearing_deg", FieldType.REAL),
        Field("internal", FieldType.BOOLEAN),
        Field("consent", FieldType.BOOLEAN),
    ),
    geometry_type="",
)
PHOTOS = Source(layer=layout.PHOTO, schema=_PHOTO, title="photos")
FINDINGS = tuple(
    Source(
        layer=name,
        schema=Schema(tables.columns(name), "Point" if name in (tables.SAMPLES, tables.CHECKLIST) else ""),
        title=name,
    )
    for name in tables.NAMES
)


def layers(sealed: sqlite3.Connection) -> list[Source]:
    """Return the layers of a sealed base whose changes go back."""
    return [each for each in read_sources(sealed) if each.editable]


def read_only_layers(sealed: sqlite3.Connection) -> list[Source]:
    """Return the layers of a sealed base that were taken along to be looked at."""
    return [each for each in read_sources(sealed) if not each.editable]
