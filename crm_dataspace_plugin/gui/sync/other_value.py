# SPDX-License-Identifier: GPL-2.0-or-later
"""Another value for a field in conflict: typed, or chosen where the field has codes; the rules judge it at once."""

from __future__ import annotations

import json
from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.schema import Field, FieldType, normal
from crm_dataspace_plugin.core.vocabulary.codelists import LIST_NAMES, code_list
from crm_dataspace_plugin.gui.controls import described, slim, words


class OtherValue(QWidget):
    """Controls `conflict_other`, the line; `conflict_codes` around it, where there are codes; `conflict_fault`."""

    taken = pyqtSignal()  # Enter, or a code was chosen

    def __init__(self, field: Optional[Field], value: Any, language: str) -> None:
        super().__init__()
        self._kind = field.type if field else FieldType.TEXT
        self._codes = self._named_values(field, language)
        self._fault = words(name="conflict_fault")
        self._fault.hide()
        self._line = QLineEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._choice() if self._codes else self._line)
        column.addWidget(self._fault)
        described(
            self._line,
            "conflict_other",
            self.tr("Other value"),
            self.tr("Another value for this field; Enter takes it"),
        )
        titles = {code: title for title, code in self._codes if not isinstance(code, list)}
        plain = value is None or isinstance(value, (list, dict))
        self._line.setText(_as_text(value) if plain else titles.get(value, _as_text(value)))
        self._line.returnPressed.connect(self.taken.emit)
        self._line.textEdited.connect(lambda _text: self.show_fault(""))

    @property
    def given(self) -> bool:
        return bool(self._line.text())

    def value(self) -> Any:
        """Return what was typed as the field's type has it; as it was typed where it is none, for the rules to tell."""
        text = self._line.text().strip()
        known = {title.casefold(): code for title, code in self._codes}
        if text.casefold() in known:
            return known[text.casefold()]
        if self._kind is FieldType.LIST and not text.startswith("["):
            return [each.strip() for each in text.split(",") if each.strip()]
        return normal(text, self._kind)

    def show_fault(self, text: str) -> None:
        """Say why the rules forbid the value, with a sign that needs no colour."""
        self._fault.setText(f"⚠ {text}" if text else "")
        self._fault.setVisible(bool(text))

    def ask(self) -> None:
        self._line.setFocus()

    def _choice(self) -> QComboBox:
        """Return the line with its codes to choose from; typing finds them, too."""
        box = slim(
            described(QComboBox(), "conflict_codes", self.tr("Other value"), self.tr("The values this field may have"))
        )
        box.setLineEdit(self._line)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems([title for title, _ in self._codes])
        box.setCurrentIndex(-1)
        box.activated.connect(lambda _index: self.taken.emit())
        return box

    def _named_values(self, field: Optional[Field], language: str) -> list[tuple[str, Any]]:
        """Return the values a field may have, each with its label; none where it may have any."""
        if field is None or field.type is FieldType.LIST:
            return []
        if field.type is FieldType.BOOLEAN:
            return [(self.tr("yes"), True), (self.tr("no"), False)]
        if field.codelist in LIST_NAMES:
            return sorted((each.label(language), each.code) for each in code_list(field.codelist).codes)
        return [(title or str(code), code) for code, title in field.values]


def _as_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return ", ".join(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
