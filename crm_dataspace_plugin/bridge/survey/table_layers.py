# SPDX-License-Identifier: GPL-2.0-or-later
"""The survey's own tables as layers with forms made of widgets that QField knows too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsMarkerSymbol,
    QgsProviderRegistry,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.forms.widgets import value_map
from crm_dataspace_plugin.bridge.styles import style_samples
from crm_dataspace_plugin.bridge.survey.code_tables import code_tables
from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.field_copy.layout import FID, SERVER_ID, UUID
from crm_dataspace_plugin.core.schema import FieldType
from crm_dataspace_plugin.core.survey import tables
from crm_dataspace_plugin.core.words import number, say

_NOW = ("visited_at", "read_at")
_LONG = ("remarks", "tasks", "receptors", "follow_up")
_KEYS = ("facility_layer", "facility_uuid", "sample_uuid", "survey", UUID, SERVER_ID)
_SHOWN = {tables.SAMPLES: '"sample_id"', tables.CHECKLIST: 'coalesce("name", "site_id")'}
_CHECK_SIGNS = {
    tables.TO_DO: ("circle", "#ffffff"),
    "done": ("diamond", "#009e73"),
    "not-accessible": ("cross2", "#000000"),
}
_CONSTRAINT = QgsFieldConstraints.Constraint
_HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard


def table_titles() -> dict[str, str]:
    """Return what each of `tables.NAMES` is called."""
    return {
        tables.SAMPLES: QCoreApplication.translate("Survey", "Samples"),
        tables.READINGS: QCoreApplication.translate("Survey", "Readings"),
        tables.VISITS: QCoreApplication.translate("Survey", "Visits"),
        tables.CHECKLIST: QCoreApplication.translate("Survey", "Checklist"),
    }


def open_table(path: Path, table: str, title: str) -> QgsVectorLayer:
    """Return a table of the field copy as a layer; FieldCopyError where QGIS cannot open it."""
    uri = QgsProviderRegistry.instance().encodeUri("ogr", {"path": str(path), "layerName": table})
    layer = QgsVectorLayer(uri, title, "ogr")
    if not layer.isValid():
        raise FieldCopyError(
            say("QGIS cannot open the table “{table}” of {path}.", table=table, path=path), layer.error().message()
        )
    return layer


def dress(layer: QgsVectorLayer, table: str, codes: dict[str, QgsVectorLayer]) -> None:
    """Give a layer of one of `tables.NAMES` its form and signs.

    Args:
        codes: list name to the layer of its codes; empty where there are none, then the form itself has the words.
    """
    fields = layer.fields()
    for column in tables.columns(table):
        index = fields.indexOf(column.name)
        layer.setEditorWidgetSetup(index, _widget(column.name, column.type, codes))
        if column.name in _NOW:
            layer.setDefaultValueDefinition(index, QgsDefaultValue("now()", False))
        if column.name in tables.RANGES:
            low, high = tables.RANGES[column.name]
            words = QCoreApplication.translate("Form", "Allowed: {} to {}.").format(number(low), number(high))
            check = f'"{column.name}" IS NULL OR ("{column.name}" BETWEEN {low} AND {high})'
            layer.setConstraintExpression(index, check, words)
            layer.setFieldConstraint(index, _CONSTRAINT.ConstraintExpression, _HARD)
    for name in (FID, *_KEYS):
        if fields.indexOf(name) >= 0:
            layer.setEditorWidgetSetup(fields.indexOf(name), QgsEditorWidgetSetup("Hidden", {}))
    identity = fields.indexOf(UUID)
    layer.setDefaultValueDefinition(identity, QgsDefaultValue("uuid('WithoutBraces')", False))
    layer.setDisplayExpression(_SHOWN.get(table, f'"{UUID}"'))
    if table == tables.SAMPLES:
        style_samples(layer)
    if table == tables.CHECKLIST:
        _show_what_is_left(layer)


def _widget(name: str, kind: FieldType, codes: dict[str, QgsVectorLayer]) -> QgsEditorWidgetSetup:
    if name in tables.LISTS:
        chosen_from = tables.LISTS[name]
        return _choice(codes[chosen_from]) if codes else value_map(_labels(chosen_from))
    if kind is FieldType.BOOLEAN:
        return QgsEditorWidgetSetup("CheckBox", {})
    if kind is FieldType.DATETIME:
        shown = "yyyy-MM-dd HH:mm"
        options = {"allow_null": True, "calendar_popup": True, "display_format": shown, "field_format": shown}
        return QgsEditorWidgetSetup("DateTime", options)
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": name in _LONG})


def _choice(codes: QgsVectorLayer) -> QgsEditorWidgetSetup:
    options: dict[str, Any] = {
        "Layer": codes.id(),
        "LayerName": codes.name(),
        "Key": "code",
        "Value": "label",
        "AllowNull": True,
        "OrderByValue": False,
    }
    return QgsEditorWidgetSetup("ValueRelation", options)


def _labels(name: str) -> list[tuple[str, str]]:
    """Return the words of a code list, each with its code."""
    return [(label, code) for code, label in code_tables()[name]]


def _show_what_is_left(layer: QgsVectorLayer) -> None:
    """Tell the states apart by shape first, by colour second."""
    labels = dict(code_tables()["check"])
    categories = []
    for code, (shape, colour) in _CHECK_SIGNS.items():
        symbol = QgsMarkerSymbol.createSimple(
            {"name": shape, "color": colour, "outline_color": "#000000", "size": "4", "outline_width": "0.4"}
        )
        categories.append(QgsRendererCategory(code, symbol, labels.get(code, code)))
    layer.setRenderer(QgsCategorizedSymbolRenderer("status", categories))
