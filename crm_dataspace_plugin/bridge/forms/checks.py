# SPDX-License-Identifier: GPL-2.0-or-later
"""What a form forbids, and what it warns of.

QGIS keeps one expression with one strength for each field. What is forbidden takes it; where nothing is, what is
unusual does, as a soft one. In both cases the warning stands in the label too, which is an expression of its own: so a
field that has limits can warn as well, in QGIS and in QField.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsEditFormConfig,
    QgsExpression,
    QgsFieldConstraints,
    QgsProperty,
    QgsPropertyCollection,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.forms.words import LIST_EXAMPLE, label, warning
from crm_dataspace_plugin.core.field_copy.layout import quoted
from crm_dataspace_plugin.core.schema import FieldType
from crm_dataspace_plugin.core.survey.form_fit import FittedRule, Placed
from crm_dataspace_plugin.core.words import number

_TOMORROW = "now() + to_interval('1 day')"  # somewhere it is tomorrow already
_CONSTRAINT = QgsFieldConstraints.Constraint
_HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
_SOFT = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft


def constrain(layer: QgsVectorLayer, index: int, placed: Placed, rules: Sequence[FittedRule]) -> None:
    """Give the field at `index` its constraints; `rules` are those about it."""
    if placed.field.required and not placed.read_only:
        layer.setFieldConstraint(index, _CONSTRAINT.ConstraintNotNull, _HARD)
    forbidden, words = _must_be(placed)
    if forbidden:
        layer.setConstraintExpression(index, forbidden, words)
        layer.setFieldConstraint(index, _CONSTRAINT.ConstraintExpression, _HARD)
    elif rules:
        usual = " AND ".join(f"NOT coalesce({unusual(each)}, false)" for each in rules)
        layer.setConstraintExpression(index, usual, " ".join(warning(each.rule) for each in rules))
        layer.setFieldConstraint(index, _CONSTRAINT.ConstraintExpression, _SOFT)


def warn(config: QgsEditFormConfig, placed: Placed, rules: Sequence[FittedRule]) -> None:
    """Let the field's label say what is unusual about its value."""
    if not rules:
        return
    parts = [QgsExpression.quotedString(label(placed.field))]
    for each in rules:
        words = QgsExpression.quotedString(f"\n⚠ {warning(each.rule)}")
        parts.append(f"CASE WHEN {unusual(each)} THEN {words} ELSE '' END")
    properties = QgsPropertyCollection()
    properties.setProperty(QgsEditFormConfig.DataDefinedProperty.Alias, QgsProperty.fromExpression(" || ".join(parts)))
    config.setDataDefinedFieldProperties(placed.field.name, properties)


def unusual(fitted: FittedRule) -> str:
    """Return an expression that is true where the rule does not hold, NULL or false where a value is unknown."""
    rule, value = fitted.rule, quoted(fitted.field)
    if rule.past:
        return f"({value} > {_TOMORROW})"
    times = f" * {quoted(fitted.other)}" if fitted.other else ""
    cases = []
    if rule.minimum is not None:
        cases.append(f"{value} < {rule.minimum!r}{times}")
    if rule.maximum is not None:
        cases.append(f"{value} > {rule.maximum!r}{times}")
    if rule.above is not None:
        cases.append(f"{value} <= {rule.above!r}")
    if rule.past_year:
        cases.append(f"{value} > year(now())")
    return f"({' OR '.join(cases)})"


def _must_be(placed: Placed) -> tuple[str, str]:
    """Return an expression for what may be stored, and what is told where it is not; empty where all may."""
    field, name = placed.field, quoted(placed.field.name)
    checks = []
    if field.type is FieldType.LIST:
        checks.append(f"left(trim({name}), 1) = '[' AND array_length(from_json({name})) IS NOT NULL")
    if placed.minimum is not None:
        checks.append(f"{name} >= {placed.minimum!r}")
    if placed.maximum is not None:
        checks.append(f"{name} <= {placed.maximum!r}")
    if placed.past:
        checks.append(f"{name} <= {_TOMORROW}")
    if not checks or placed.read_only:
        return "", ""
    return f"{name} IS NULL OR ({' AND '.join(checks)})", _limits(placed)


def _limits(placed: Placed) -> str:
    if placed.field.type is FieldType.LIST:
        return QCoreApplication.translate("Form", "A list is written as {}.").format(LIST_EXAMPLE)
    if placed.past:
        return QCoreApplication.translate("Form", "This day is still to come.")
    low, high = ("…" if each is None else number(each, "g") for each in (placed.minimum, placed.maximum))
    return QCoreApplication.translate("Form", "Allowed: {} to {}.").format(low, high)
