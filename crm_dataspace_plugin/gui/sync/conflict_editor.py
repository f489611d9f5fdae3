# SPDX-License-Identifier: GPL-2.0-or-later
"""One conflict, unfolded: base, ours, theirs, always in this order, and another value. Keys 1 to 4 choose."""

from __future__ import annotations

import json
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QRadioButton, QWidget

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE
from crm_dataspace_plugin.core.schema import FieldType, Schema, normal
from crm_dataspace_plugin.gui.controls import described, words
from crm_dataspace_plugin.gui.sync.geometry_preview import GeometryPreview
from crm_dataspace_plugin.gui.sync.sync_state import ConflictRow, Sides
from crm_dataspace_plugin.gui.sync.value_words import field_of, field_title, value_words

CHOICES = ("base", "ours", "theirs", "value")
_IMPOSSIBLE = {GEOMETRY_CHANGE: ("value",), FEATURE_CHANGE: ("base", "value")}
_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


class ConflictEditor(QWidget):
    """Controls `conflict_base`, `conflict_ours`, `conflict_theirs`, `conflict_value`, `conflict_other`."""

    resolved = pyqtSignal(str, object)  # base, ours, theirs or value; the other value

    def __init__(self, schema: Schema, row: ConflictRow, language: str) -> None:
        super().__init__()
        self._schema = schema
        self._row = row
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 6, 6)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        values = {"base": row.base, "ours": row.ours, "theirs": row.theirs}
        for number, (choice, title) in enumerate(self._titles().items()):
            if choice in _IMPOSSIBLE.get(row.field, ()) or (choice == "value" and row.sides is Sides.SURVEY):
                continue
            text = value_words(schema, row.field, values[choice], language) if choice in values else ""
            if row.field == GEOMETRY_CHANGE:
                text = f"{text} · {self._line_styles()[choice]}"
            self._add_choice(number, choice, title, text)
        if row.field == GEOMETRY_CHANGE:
            self._grid.addWidget(GeometryPreview(row.base, row.ours, row.theirs), len(CHOICES), 0, 1, 2)
        if row.resolution in CHOICES:
            self._group.button(CHOICES.index(row.resolution)).setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)

    def choose(self, number: int) -> bool:
        """Choose by number, 1 to 4; return False where there is no such choice."""
        button = self._group.button(number - 1)
        if button is None:
            return False
        button.setChecked(True)
        self._on_clicked(button)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and self.choose(_KEYS.index(event.key()) + 1):
            event.accept()
            return
        super().keyPressEvent(event)

    def height_for(self, width: int) -> int:
        return self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()

    def _titles(self) -> dict[str, str]:
        if self._row.sides is Sides.SURVEY:
            return dict(zip(CHOICES, [self.tr("given out"), self.tr("here"), self.tr("survey"), ""]))
        return dict(zip(CHOICES, [self.tr("base"), self.tr("ours"), self.tr("theirs"), self.tr("other")]))

    def _line_styles(self) -> dict[str, str]:
        """Return in words how the preview draws each outline."""
        return {"base": self.tr("dotted line"), "ours": self.tr("solid line"), "theirs": self.tr("dashed line")}

    def _add_choice(self, number: int, choice: str, title: str, text: str) -> None:
        spoken = self.tr("{}: {} = {}").format(field_title(self._schema, self._row.field), title, text)
        radio = described(
            QRadioButton(f"{number + 1}  {title}"),
            f"conflict_{choice}",
            spoken,
            self.tr("Keep this value (key {})").format(number + 1),
        )
        self._group.addButton(radio, number)
        self._grid.addWidget(radio, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._other_box() if choice == "value" else words(text), number, 1)

    def _other_box(self) -> QLineEdit:
        self._other = described(
            QLineEdit(),
            "conflict_other",
            self.tr("Other value"),
            self.tr("Another value for this field; Enter takes it"),
        )
        self._other.setText("" if self._row.value is None else _as_text(self._row.value))
        self._other.returnPressed.connect(lambda: self.choose(len(CHOICES)))
        return self._other

    def _on_clicked(self, button: QRadioButton) -> None:
        choice = CHOICES[self._group.id(button)]
        if choice != "value":
            self.resolved.emit(choice, None)
            return
        if not self._other.text():
            self._other.setFocus()
            return
        self.resolved.emit(choice, self._other_value())

    def _other_value(self) -> Any:
        field = field_of(self._schema, self._row.field)
        kind = field.type if field else FieldType.TEXT
        text = self._other.text()
        if kind is FieldType.LIST and not text.lstrip().startswith("["):
            return [each.strip() for each in text.split(",") if each.strip()]
        if kind is FieldType.BOOLEAN:
            return text.strip().lower() in ("1", "true", "yes", self.tr("yes"))
        return normal(text, kind)


def _as_text(value: Any) -> str:
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return ", ".join(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
