# SPDX-License-Identifier: GPL-2.0-or-later
"""Attribute values and geometries in words, as a technician reads them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Optional

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE, TWIN_CHANGE
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.vocabulary.codelists import label
from crm_dataspace_plugin.core.vocabulary.units import shown_unit
from crm_dataspace_plugin.gui.count_words import number

translate = QCoreApplication.translate
TOLD = 8  # fields of a feature told in one line
TOGETHER = 10_000  # a whole number below it without a unit is written without separators: it may be a year


def field_title(schema: Schema, name: str) -> str:
    """Return a field's label; the geometry and the whole feature have labels too."""
    if name == GEOMETRY_CHANGE:
        return translate("Value", "Outline or place")
    if name == FEATURE_CHANGE:
        return translate("Value", "Whole feature")
    if name == TWIN_CHANGE:
        return translate("Value", "Found twice")
    field = field_of(schema, name)
    return (field.title or field.name) if field else name


def field_of(schema: Schema, name: str) -> Optional[Field]:
    return next((each for each in schema.fields if each.name == name), None)


def value_words(schema: Schema, name: str, value: Any, language: str) -> str:
    """Return `value` of the field `name` with code-list label and unit; NULL is named as such."""
    if name == FEATURE_CHANGE:
        return translate("Value", "deleted") if value is None else translate("Value", "kept, with changes")
    if name == TWIN_CHANGE:
        return state_words(schema, value or {}, language)
    if name == GEOMETRY_CHANGE:
        return geometry_words(value)
    if value is None:
        return translate("Value", "no value (NULL)")
    field = field_of(schema, name)
    if isinstance(value, list):
        return ", ".join(_single(field, each, language) for each in value) or translate("Value", "empty list")
    return _single(field, value, language)


def state_words(schema: Schema, state: Mapping[str, Any], language: str, names: Optional[Iterable[str]] = None) -> str:
    """Return fields with their values, of all fields that have one, or of those named."""
    given = [each.name for each in schema.fields if state.get(each.name) is not None] if names is None else [*names]
    told = [f"{field_title(schema, each)}: {value_words(schema, each, state.get(each), language)}" for each in given]
    more = [translate("Value", "and {} more").format(number(len(told) - TOLD))] if len(told) > TOLD else []
    return " · ".join([*told[:TOLD], *more])


def geometry_words(geometry: Any) -> str:
    """Return what a GeoJSON geometry is and how many points it has, in words."""
    if not geometry:
        return translate("Value", "no outline")
    kind, count = str(geometry.get("type", "")), len(points(geometry.get("coordinates")))
    if "Polygon" in kind:
        corners = max(count - 1, 0) if "Multi" not in kind else count
        return translate("Value", "outline of {} points").format(number(corners))
    if "Line" in kind:
        return translate("Value", "line of {} points").format(number(count))
    return translate("Value", "a point") if count == 1 else translate("Value", "{} points").format(number(count))


def points(coordinates: Any) -> list[tuple[float, float]]:
    """Return all points of a GeoJSON coordinate array, in order."""
    if not isinstance(coordinates, list) or not coordinates:
        return []
    if isinstance(coordinates[0], (int, float)):
        return [(float(coordinates[0]), float(coordinates[1]))]
    return [point for each in coordinates for point in points(each)]


def _single(field: Optional[Field], value: Any, language: str) -> str:
    if isinstance(value, bool) or (field is not None and field.type is FieldType.BOOLEAN):
        return translate("Value", "yes") if value else translate("Value", "no")
    if isinstance(value, (int, float)):
        unit = shown_unit(field.unit) if field else ""
        plain = isinstance(value, int) and not unit and abs(value) < TOGETHER
        return f"{value if plain else number(value)} {unit}".strip()
    if value == "":
        return translate("Value", "empty text")
    return label(field.codelist, value, language) if field and field.codelist else str(value)
