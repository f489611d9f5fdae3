# SPDX-License-Identifier: GPL-2.0-or-later
"""How a field copy's layer is filled in: words instead of codes, dates from a calendar, checks while typing."""

from __future__ import annotations

from typing import Any, Union

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge import form_layout
from crm_dataspace_plugin.bridge.compat import make_tab
from crm_dataspace_plugin.bridge.language import language
from crm_dataspace_plugin.core.field_copy.layout import FID, SERVER_ID, UUID, quoted
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.schema import Field, FieldType
from crm_dataspace_plugin.core.vocabulary.codelists import LIST_NAMES, code_list

NULL_CODE = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # what QGIS' value map stores for NULL

_LIST_EXAMPLE = '["Cu", "Zn"]'
_CONSTRAINT = QgsFieldConstraints.Constraint
_HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
_SOFT = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft


def apply_form(layer: QgsVectorLayer, source: Source) -> None:
    """Give the layer's form its widgets, checks, defaults and tabs."""
    config = layer.editFormConfig()
    for field in source.schema.fields:
        index = layer.fields().indexOf(field.name)
        if index < 0:
            continue
        layer.setFieldAlias(index, label(field))
        layer.setEditorWidgetSetup(index, _widget(field))
        if field.type is FieldType.BOOLEAN:
            layer.setDefaultValueDefinition(index, QgsDefaultValue(_as_number(field), True))
        config.setReadOnly(index, field.read_only or field.name == source.schema.uuid_field)
        _constrain(layer, index, field)
    _own_columns(layer, config)
    _lay_out(layer, config)
    layer.setEditFormConfig(config)
    layer.setReadOnly(not source.editable)


def label(field: Field) -> str:
    """Return the field's label with its unit, with how a list is written, and with a star where it is required."""
    words = field.title or field.name.replace("_", " ")
    if field.type is FieldType.LIST and not field.read_only:
        words = QCoreApplication.translate("Form", "{}, as {}").format(words, _LIST_EXAMPLE)
    elif field.unit and f"({field.unit})" not in words:
        words = f"{words} ({field.unit})"
    return f"{words} *" if _must_be_filled_in(field) else words


def _must_be_filled_in(field: Field) -> bool:
    return field.required and not field.read_only


def _widget(field: Field) -> QgsEditorWidgetSetup:
    if field.codelist in LIST_NAMES and field.type is FieldType.TEXT:
        codes = code_list(field.codelist).codes
        return _value_map([(each.label(language()), each.code) for each in codes])
    if field.values:
        return _value_map([(words, str(code)) for code, words in field.values])
    if field.type is FieldType.BOOLEAN:  # no check box: it has no third state, and unknown is not "no"
        yes = QCoreApplication.translate("Form", "yes")
        no = QCoreApplication.translate("Form", "no")
        return _value_map([(yes, "true"), (no, "false")])
    if field.type in (FieldType.DATE, FieldType.DATETIME):
        shown = "yyyy-MM-dd" if field.type is FieldType.DATE else "yyyy-MM-dd HH:mm"
        return QgsEditorWidgetSetup(
            "DateTime", {"allow_null": True, "calendar_popup": True, "display_format": shown, "field_format": shown}
        )
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": field.name in ("remarks", "chemicals")})


def _as_number(field: Field) -> str:
    """Return an expression for what the choice of yes or no is stored as.

    QGIS 3.22 hands the value map's text to the file, where both `true` and `false` become 0; a check box instead turns
    what is unknown into "no" when anything else in the form is saved.
    """
    name = quoted(field.name)
    return f"CASE WHEN {name} IS NULL THEN NULL WHEN to_string({name}) IN ('true', '1') THEN 1 ELSE 0 END"


def _value_map(entries: list[tuple[str, str]]) -> QgsEditorWidgetSetup:
    unknown = QCoreApplication.translate("Form", "(unknown)")
    return QgsEditorWidgetSetup(
        "ValueMap", {"map": [{words: code} for words, code in [(unknown, NULL_CODE), *entries]]}
    )


def _constrain(layer: QgsVectorLayer, index: int, field: Field) -> None:
    if _must_be_filled_in(field):
        layer.setFieldConstraint(index, _CONSTRAINT.ConstraintNotNull, _HARD)
    name = quoted(field.name)
    checks = []
    if field.minimum is not None:
        checks.append(f"{name} >= {field.minimum!r}")
    if field.maximum is not None:
        checks.append(f"{name} <= {field.maximum!r}")
    if field.type is FieldType.LIST:
        checks.append(f"left(trim({name}), 1) = '[' AND array_length(from_json({name})) IS NOT NULL")
    if checks:
        words = _limits(field)
        layer.setConstraintExpression(index, f"{name} IS NULL OR ({' AND '.join(checks)})", words)
        layer.setFieldConstraint(index, _CONSTRAINT.ConstraintExpression, _HARD)
    elif field.name in form_layout.USUAL and _mentions_only(layer, form_layout.USUAL[field.name]):
        words = form_layout.usual_words(field.name)
        layer.setConstraintExpression(index, form_layout.USUAL[field.name], words)
        layer.setFieldConstraint(index, _CONSTRAINT.ConstraintExpression, _SOFT)


def _limits(field: Field) -> str:
    if field.type is FieldType.LIST:
        return QCoreApplication.translate("Form", "A list is written as {}.").format(_LIST_EXAMPLE)
    low: Union[float, str] = "…" if field.minimum is None else field.minimum
    high: Union[float, str] = "…" if field.maximum is None else field.maximum
    return QCoreApplication.translate("Form", "Allowed: {} to {}.").format(low, high)


def _mentions_only(layer: QgsVectorLayer, expression: str) -> bool:
    """Tell whether the layer has every column that an expression names."""
    return set(expression.split('"')[1::2]) <= set(layer.fields().names())


def _own_columns(layer: QgsVectorLayer, config: QgsEditFormConfig) -> None:
    """Hide `fid`, show the identity without letting it be changed, and give new features theirs."""
    fields = layer.fields()
    fid = fields.indexOf(FID)
    if fid >= 0:
        layer.setEditorWidgetSetup(fid, QgsEditorWidgetSetup("Hidden", {}))
    own: dict[str, Any] = {
        UUID: QCoreApplication.translate("Form", "Own id (uuid)"),
        SERVER_ID: QCoreApplication.translate("Form", "Id on the service"),
    }
    for name, words in own.items():
        index = fields.indexOf(name)
        if index >= 0:
            layer.setFieldAlias(index, words)
            config.setReadOnly(index, True)
    identity = fields.indexOf(UUID)
    if identity >= 0:
        layer.setDefaultValueDefinition(identity, QgsDefaultValue("uuid('WithoutBraces')", False))
        # unique: QGIS then gives a copied or split feature a fresh one
        for constraint in (_CONSTRAINT.ConstraintNotNull, _CONSTRAINT.ConstraintUnique):
            layer.setFieldConstraint(identity, constraint, _HARD)


def _lay_out(layer: QgsVectorLayer, config: QgsEditFormConfig) -> None:
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    fields = layer.fields()
    shown = [name for name in fields.names() if name != FID]
    for key, columns in form_layout.tabs(shown):
        tab = QgsAttributeEditorContainer(form_layout.tab_title(key), config.invisibleRootContainer())
        make_tab(tab)
        tab.setColumnCount(1)
        for column in columns:
            tab.addChildElement(QgsAttributeEditorField(column, fields.indexOf(column), tab))
        config.addTab(tab)
