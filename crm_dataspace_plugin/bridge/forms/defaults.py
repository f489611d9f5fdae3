# SPDX-License-Identifier: GPL-2.0-or-later
"""What a new feature is filled in with: who, when, how located, how well. By variables of QGIS and of QField."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsDefaultValue, QgsVectorLayer

from crm_dataspace_plugin.core.field_copy.layout import UUID, quoted
from crm_dataspace_plugin.core.schema import FieldType
from crm_dataspace_plugin.core.survey.form_fit import NUMBERS, Placed, measured

# the first one is set by QField's cloud; a name is never written into the form itself, which is given to others
_WHO = "coalesce(nullif(@cloud_username, ''), nullif(@user_full_name, ''), nullif(@user_account_name, ''))"
# the clock in UTC, because QGIS stores a moment without its zone; noon: no summer time moves it into another day
NOW_UTC = (
    "with_variable('ms', epoch(now()), with_variable('day',"
    " make_datetime(1970, 1, 1, 12, 0, 0) + to_interval(to_string(floor(@ms / 86400000)) || ' days'),"
    " make_datetime(year(@day), month(@day), day(@day), floor(@ms / 3600000) % 24, floor(@ms / 60000) % 60,"
    " floor(@ms / 1000) % 60)))"
)
ACCURACY = "coalesce(@gnss_horizontal_accuracy, @position_horizontal_accuracy)"  # the latter in QField before 3


def fill_in(layer: QgsVectorLayer, index: int, placed: Placed) -> None:
    """Give the field at `index` the default for new features, if it has one."""
    if placed.field.type is FieldType.BOOLEAN:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(as_number(placed.field.name), True))
        return
    expression = _default(placed)
    if expression is not None:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(expression, False))


def identify(layer: QgsVectorLayer) -> None:
    """Give a new feature an identity of its own."""
    index = layer.fields().indexOf(UUID)
    if index >= 0:
        layer.setDefaultValueDefinition(index, QgsDefaultValue("uuid('WithoutBraces')", False))


def _default(placed: Placed) -> Optional[str]:
    kind, field = placed.default, placed.field
    if kind == "who" and field.type is FieldType.TEXT:
        return _WHO
    if kind == "now" and field.type in (FieldType.DATE, FieldType.DATETIME):
        return "to_date(now())" if field.type is FieldType.DATE else NOW_UTC
    if kind == "how-located" and field.codelist == "method":
        return f"CASE WHEN {ACCURACY} >= 0 THEN 'gps' END"
    if kind == "accuracy" and field.type in NUMBERS and placed.item is not None and measured(field, placed.item):
        return f"CASE WHEN {ACCURACY} >= 0 THEN round({ACCURACY}, 2) END"  # NaN is not: there is no position
    return None


def as_number(column: str) -> str:
    """Return an expression for what the choice of yes or no is stored as.

    QGIS 3.22 hands the value map's text to the file, where both `true` and `false` become 0; a check box instead turns
    what is unknown into "no" when anything else in the form is saved.
    """
    name = quoted(column)
    return f"CASE WHEN {name} IS NULL THEN NULL WHEN to_string({name}) IN ('true', '1') THEN 1 ELSE 0 END"
