# SPDX-License-Identifier: GPL-2.0-or-later
"""What is wrong with a change, found before it is sent.

Only what was changed here is looked at: a defect the service already has does not keep other corrections back.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any, Optional

from osgeo import gdal, ogr

from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema, normal
from crm_dataspace_plugin.core.sync.changes import FeatureChange, FieldChange, Operation
from crm_dataspace_plugin.core.sync.values import UNREADABLE, fitted, shown
from crm_dataspace_plugin.core.vocabulary.codelists import LIST_NAMES, code_list
from crm_dataspace_plugin.core.words import say

_PLAIN: dict[FieldType, tuple[type, ...]] = {
    FieldType.TEXT: (str,),
    FieldType.INTEGER: (int,),
    FieldType.REAL: (float,),
    FieldType.BOOLEAN: (bool,),
    FieldType.LIST: (list,),
}
_WORDS = {
    FieldType.TEXT: "a text",
    FieldType.INTEGER: "a whole number",
    FieldType.REAL: "a number",
    FieldType.BOOLEAN: "yes or no",
    FieldType.DATE: "a date",
    FieldType.DATETIME: "a date and time",
    FieldType.LIST: "a list",
}


def faults(change: FeatureChange, schema: Schema) -> tuple[tuple[str, str], ...]:
    """Return `(field, sentence)` for each value that the service's schema or plain sense forbids."""
    if change.kind is Operation.DELETE:
        return ()
    found = [(each.field, words) for each in change.fields for words in _fault(each, schema, change.kind)]
    return tuple(found) + tuple(_left_empty(change, schema))


def faults_of_value(schema: Schema, name: str, value: Any) -> tuple[str, ...]:
    """Return what is wrong with a value that somebody proposes for a field."""
    return tuple(_fault(FieldChange(name, None, value), schema, Operation.UPDATE))


def _fault(change: FieldChange, schema: Schema, kind: Operation) -> Iterator[str]:
    name, base, ours = change.field, change.base, change.ours
    if name == GEOMETRY_CHANGE:
        words = geometry_fault(ours, schema.geometry_type)
        if words:
            yield words
        return
    field = schema.field(name)
    if field.read_only:
        if kind is Operation.UPDATE:
            yield (
                say(
                    "{label} is kept by the service and cannot be changed: set it back to {shown}.",
                    label=_label(field),
                    shown=shown(schema, name, base),
                )
            )
    elif ours is None:
        if field.required:
            yield say("{label} must not be empty.", label=_label(field))
    elif not _is_of_type(ours, field):
        yield say(
            "{label} must be {words}, not {shown}.",
            label=_label(field),
            words=_WORDS[field.type],
            shown=shown(schema, name, ours),
        )
    else:
        yield from _out_of_range(field, ours)
        yield from _not_in_list(field, ours)


def _left_empty(change: FeatureChange, schema: Schema) -> Iterator[tuple[str, str]]:
    if change.kind is Operation.INSERT:
        given = {each.field for each in change.fields}
        for field in schema.fields:
            made_there = field.read_only or field.property_name == schema.uuid_field
            if field.required and not made_there and field.name not in given:
                yield field.name, say("{label} must not be empty.", label=_label(field))


def _is_of_type(value: Any, field: Field) -> bool:
    if field.type in (FieldType.DATE, FieldType.DATETIME):
        # a text that is no date comes back from `normal` as it is, with anything put behind it too
        return isinstance(value, str) and normal(value + " ", field.type) == value
    if field.type is FieldType.JSON:
        return True
    if isinstance(value, float) and not math.isfinite(value):
        return False
    return type(value) in _PLAIN[field.type]


def _out_of_range(field: Field, value: Any) -> Iterator[str]:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        unit = f" {field.unit}" if field.unit else ""
        if field.minimum is not None and value < field.minimum:
            yield say(
                "{label} {value:g}{unit} is below the minimum of {minimum:g}{unit}.",
                label=_label(field),
                value=value,
                unit=unit,
                minimum=field.minimum,
            )
        if field.maximum is not None and value > field.maximum:
            yield say(
                "{label} {value:g}{unit} is above the maximum of {maximum:g}{unit}.",
                label=_label(field),
                value=value,
                unit=unit,
                maximum=field.maximum,
            )


def _not_in_list(field: Field, value: Any) -> Iterator[str]:
    if field.codelist not in LIST_NAMES:
        return
    codes = code_list(field.codelist)
    for code in value if isinstance(value, list) else [value]:
        if code not in codes:
            yield say(
                "{label} “{code}” is not in the code list {codelist}.",
                label=_label(field),
                code=code,
                codelist=field.codelist,
            )


def geometry_fault(geometry: Any, geometry_type: str) -> Optional[str]:
    """Return what is wrong with a geometry, None if it can be sent; none at all is allowed."""
    if geometry is None:
        return None
    if geometry["type"] == UNREADABLE:
        return say("The geometry cannot be read: draw it again.")
    kind = str((fitted(geometry, geometry_type) or geometry)["type"])
    if geometry_type not in ("", "Geometry", kind):
        return say(
            "The geometry is a {kind}, but the collection holds {geometry_type}s.",
            kind=kind,
            geometry_type=geometry_type,
        )
    gdal.ErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        shape = ogr.CreateGeometryFromJson(json.dumps(geometry))
        if shape is None or shape.IsEmpty():
            return say("The geometry is empty: draw it, or delete the feature.")
        if not shape.IsValid():
            where = gdal.GetLastErrorMsg() or "Self-intersection"
            return say("The geometry is not valid ({where}): repair it with Processing, Fix geometries.", where=where)
    finally:
        gdal.PopErrorHandler()
    return None


def _label(field: Field) -> str:
    return f"“{field.title or field.name}”"
