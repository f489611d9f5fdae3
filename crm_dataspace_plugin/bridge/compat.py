# SPDX-License-Identifier: GPL-2.0-or-later
"""What differs between QGIS 3.22 and 4: the only place that asks for a version."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsAttributeEditorContainer, QgsField
from qgis.PyQt.QtCore import QMetaType, QVariant

# the types of a field; Qt 6 knows them as those of QMetaType alone
_TYPES: Any = getattr(QVariant, "Type", QMetaType.Type)
BOOL, INT, LONG, DOUBLE = _TYPES.Bool, _TYPES.Int, _TYPES.LongLong, _TYPES.Double
TEXT, DATE, MOMENT = (
    (_TYPES.String, _TYPES.Date, _TYPES.DateTime)
    if hasattr(_TYPES, "String")
    else (_TYPES.QString, _TYPES.QDate, _TYPES.QDateTime)
)


def make_tab(container: QgsAttributeEditorContainer) -> None:
    """Let a form's container be a tab; until 3.32 that was said as "not a group box"."""
    kinds: Any = getattr(Qgis, "AttributeEditorContainerType", None)
    if kinds is None:
        container.setIsGroupBox(False)
    else:
        container.setType(kinds.Tab)


def text_field(name: str) -> QgsField:
    return QgsField(name, TEXT)
