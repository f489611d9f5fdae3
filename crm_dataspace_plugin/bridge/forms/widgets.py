# SPDX-License-Identifier: GPL-2.0-or-later
"""What a value is chosen or typed with: words instead of codes, a calendar, three states for yes and no.

Only widgets that QField knows too.
"""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsEditorWidgetSetup
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.language import language
from crm_dataspace_plugin.core.schema import FieldType
from crm_dataspace_plugin.core.survey.form_fit import Placed
from crm_dataspace_plugin.core.vocabulary.codelists import LIST_NAMES, code_list
from crm_dataspace_plugin.core.vocabulary.words import bare

NULL_CODE = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # what QGIS' value map stores for NULL
LONG = 12  # choices from which they are sorted by their words


def widget(placed: Placed) -> QgsEditorWidgetSetup:
    field = placed.field
    if field.codelist in LIST_NAMES and field.type is FieldType.TEXT:
        return value_map((each.label(language()), each.code) for each in code_list(field.codelist).codes)
    if field.values:
        return value_map((words, str(code)) for code, words in field.values)
    if field.type is FieldType.BOOLEAN:  # no check box: it has no third state, and unknown is not "no"
        yes = QCoreApplication.translate("Form", "yes")
        no = QCoreApplication.translate("Form", "no")
        return value_map([(yes, "true"), (no, "false")])
    if placed.scale:
        return value_map(_scale())
    if field.type in (FieldType.DATE, FieldType.DATETIME):
        return moment(field.type)
    return text(multiline=placed.item is not None and placed.item.multiline)


def value_map(entries: Iterable[tuple[str, str]]) -> QgsEditorWidgetSetup:
    """Return a choice of words for codes, the first one for NULL; many are sorted by their words."""
    choices = list(entries)
    if len(choices) > LONG:
        choices.sort(key=lambda each: bare(each[0]))
    unknown = QCoreApplication.translate("Form", "(unknown)")
    return QgsEditorWidgetSetup(
        "ValueMap", {"map": [{words: code} for words, code in [(unknown, NULL_CODE), *choices]]}
    )


def moment(kind: FieldType) -> QgsEditorWidgetSetup:
    shown = "yyyy-MM-dd" if kind is FieldType.DATE else "yyyy-MM-dd HH:mm"
    return QgsEditorWidgetSetup(
        "DateTime", {"allow_null": True, "calendar_popup": True, "display_format": shown, "field_format": shown}
    )


def text(*, multiline: bool) -> QgsEditorWidgetSetup:
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": multiline})


def hidden() -> QgsEditorWidgetSetup:
    return QgsEditorWidgetSetup("Hidden", {})


def _scale() -> list[tuple[str, str]]:
    return [
        (QCoreApplication.translate("Form", "0 none"), "0"),
        (QCoreApplication.translate("Form", "1 slight"), "1"),
        (QCoreApplication.translate("Form", "2 clear"), "2"),
        (QCoreApplication.translate("Form", "3 severe"), "3"),
    ]
