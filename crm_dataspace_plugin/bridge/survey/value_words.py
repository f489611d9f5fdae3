# SPDX-License-Identifier: GPL-2.0-or-later
"""Attribute values as people read them on paper."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.language import language
from crm_dataspace_plugin.bridge.moments import moment_words
from crm_dataspace_plugin.core.schema import FieldType, normal
from crm_dataspace_plugin.core.survey.form_fit import Placed
from crm_dataspace_plugin.core.vocabulary.codelists import LIST_NAMES, label
from crm_dataspace_plugin.core.words import number


def value_words(placed: Placed, stored: Any) -> str:
    """Return a stored value with the labels of its code list; empty for none."""
    if stored is None or stored == "":
        return ""
    field = placed.field
    value = normal(stored, field.type)
    if isinstance(value, list):
        return ", ".join(_word(placed, each) for each in value)
    if isinstance(value, bool):
        return QCoreApplication.translate("Form", "yes") if value else QCoreApplication.translate("Form", "no")
    if field.type is FieldType.DATETIME and isinstance(value, str):
        return moment_words(value)
    return _word(placed, value)


def _word(placed: Placed, value: Any) -> str:
    field = placed.field
    if field.codelist in LIST_NAMES:
        return label(field.codelist, str(value), language())
    for code, words in field.values:
        if str(code) == str(value):
            return words
    return number(value, ".10g") if isinstance(value, float) else str(value)
