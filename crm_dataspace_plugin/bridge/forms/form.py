# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of a field copy's layer."""

from __future__ import annotations

from qgis.core import QgsEditFormConfig, QgsFieldConstraints, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.forms import checks, correction, defaults, tabs, widgets
from crm_dataspace_plugin.bridge.forms.words import label
from crm_dataspace_plugin.core.field_copy.layout import FID, SERVER_ID, UUID, quoted
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.survey.form import CORRECTION, MORE, facility_form
from crm_dataspace_plugin.core.survey.form_fit import Placed, fit_rules, place

_IDENTITY = "identity"
_NAMED_BY = ("name", "site_id")  # items whose value a feature is called by, the first one that it has


def apply_form(layer: QgsVectorLayer, source: Source) -> None:
    """Give the layer's form its widgets, checks, defaults and tabs."""
    form = facility_form()
    present = set(layer.fields().names())
    placed = tuple(each for each in place(form, source.schema) if each.field.name in present)
    rules = fit_rules(form, placed)
    config = layer.editFormConfig()
    for each in placed:
        index = layer.fields().indexOf(each.field.name)
        layer.setFieldAlias(index, label(each.field))
        layer.setEditorWidgetSetup(index, widgets.widget(each))
        config.setReadOnly(index, each.read_only or each.field.name == source.schema.uuid_field)
        about = [rule for rule in rules if rule.field == each.field.name]
        checks.constrain(layer, index, each, about)
        checks.warn(config, each, about)
        defaults.fill_in(layer, index, each)
    _own_columns(layer, config)
    correction.explain(layer)
    groups = _groups(layer, placed)
    pages = {key: {each: groups[each] for each in on_it} for key, on_it in form.pages.items()}
    tabs.lay_out(config, layer.fields(), {**pages, **{key: {key: groups[key]} for key in (MORE, CORRECTION)}})
    layer.setEditFormConfig(config)
    _name_features(layer, placed)
    layer.setReadOnly(not source.editable)


def _groups(layer: QgsVectorLayer, placed: tuple[Placed, ...]) -> dict[str, list[str]]:
    """Return group to columns: every column but `fid` in one of them."""
    groups: dict[str, list[str]] = {key: [] for key in (*facility_form().groups, MORE, CORRECTION)}
    for each in placed:
        groups[each.group].append(each.field.name)
    groups[CORRECTION] = [each for each in correction.correction_columns(layer) if each not in _names(placed)]
    known = {*_names(placed), *groups[CORRECTION], FID}
    own = [each for each in (UUID, SERVER_ID) if each in layer.fields().names()]
    groups[_IDENTITY] += [each for each in own if each not in known]
    groups[MORE] += [each for each in layer.fields().names() if each not in known and each not in own]
    return groups


def _names(placed: tuple[Placed, ...]) -> set[str]:
    return {each.field.name for each in placed}


def _own_columns(layer: QgsVectorLayer, config: QgsEditFormConfig) -> None:
    """Hide `fid`, show the identity without letting it be changed, and give new features theirs."""
    fields = layer.fields()
    fid = fields.indexOf(FID)
    if fid >= 0:
        layer.setEditorWidgetSetup(fid, widgets.hidden())
    own = {
        UUID: QCoreApplication.translate("Form", "Own id (uuid)"),
        SERVER_ID: QCoreApplication.translate("Form", "Id on the service"),
    }
    for name, words in own.items():
        index = fields.indexOf(name)
        if index >= 0:
            layer.setFieldAlias(index, words)
            config.setReadOnly(index, True)
    defaults.identify(layer)
    identity = fields.indexOf(UUID)
    if identity >= 0:
        kind, strength = QgsFieldConstraints.Constraint, QgsFieldConstraints.ConstraintStrength
        # unique: QGIS then gives a copied or split feature a fresh one
        for constraint in (kind.ConstraintNotNull, kind.ConstraintUnique):
            layer.setFieldConstraint(identity, constraint, strength.ConstraintStrengthHard)


def _name_features(layer: QgsVectorLayer, placed: tuple[Placed, ...]) -> None:
    """Let lists and titles call a feature by its name, else by an id."""
    called = {each.item.name: each.field.name for each in reversed(placed) if each.item}
    columns = [called[each] for each in _NAMED_BY if each in called]
    columns += [each for each in (SERVER_ID, UUID) if each in layer.fields().names()]
    if columns:
        layer.setDisplayExpression(f"coalesce({', '.join(map(quoted, columns))})")
