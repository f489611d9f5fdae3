# SPDX-License-Identifier: GPL-2.0-or-later
"""What differs between QGIS 3.22 and 4: the only place that asks for a version."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsAttributeEditorContainer, QgsField
from qgis.PyQt.QtCore import QMetaType, QVariant


def make_tab(container: QgsAttributeEditorContainer) -> None:
    """Let a form's container be a tab; until 3.32 that was said as "not a group box"."""
    kinds: Any = getattr(Qgis, "AttributeEditorContainerType", None)
    if kinds is None:
        container.setIsGroupBox(False)
    else:
        container.setType(kinds.Tab)


def text_field(name: str) -> QgsField:
    """Return a field for text; Qt 6 knows the types of fields as those of QMetaType alone."""
    kinds: Any = getattr(QVariant, "Type", None)
    return QgsField(name, getattr(kinds, "String", QMetaType.Type.QString))
