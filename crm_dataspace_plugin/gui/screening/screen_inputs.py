# SPDX-License-Identifier: GPL-2.0-or-later
"""Which field is used for what: recognised by name and type, changeable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Optional, Union

from qgis.core import QgsVectorLayer
from qgis.gui import QgsCheckableComboBox, QgsFieldComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from crm_dataspace_plugin.core.screening.recognition.recognition import element_of
from crm_dataspace_plugin.core.vocabulary.elements import symbol_of
from crm_dataspace_plugin.gui.controls import described, plain_tip, slim
from crm_dataspace_plugin.gui.screening.screen_words import field_titles

ELEMENTS = "elements"
Box = Union[QgsFieldComboBox, QgsCheckableComboBox]


class FieldInputs(QWidget):
    """One choice for each input: `screen_<input>`."""

    changed = pyqtSignal()
    chosen = pyqtSignal(str, list)  # by the person: input, names of fields

    def __init__(self) -> None:
        super().__init__()
        self._filling = False  # while what was recognised is shown, nobody has chosen
        self._boxes: dict[str, Box] = {}
        form = input_form(self)
        for key, title in field_titles().items():
            box = self._boxes[key] = self._box(key, title)
            form.addRow(title, box)

    def show_fields(self, layer: Optional[QgsVectorLayer], found: Mapping[str, Sequence[str]]) -> None:
        """Show what is used of `layer`; `found` gives names of fields by input."""
        self._filling = True
        for key, box in self._boxes.items():
            names = list(found.get(key, ()))
            if isinstance(box, QgsFieldComboBox):
                box.setLayer(layer)
                box.setField(names[0] if names else "")
            else:
                box.clear()
                box.addItems(_may_hold_elements(layer))
                box.setCheckedItems(names)
            self._tell(key)
        self._filling = False
        self.changed.emit()

    def values(self) -> dict[str, list[str]]:
        """Return input to names of fields, without the missing ones."""
        named = {key: _names(box) for key, box in self._boxes.items()}
        return {key: names for key, names in named.items() if names}

    def total(self) -> int:
        return len(self._boxes)

    def _box(self, key: str, title: str) -> Box:
        tip = self._tip(title, ())
        if key == ELEMENTS:
            several = QgsCheckableComboBox()
            several.setDefaultText(self.tr("none"))
            several.checkedItemsChanged.connect(lambda _items: self._on_chosen(key))
            return slim(described(several, f"screen_{key}", title, tip))
        box = QgsFieldComboBox()
        box.setAllowEmptyFieldName(True)
        box.fieldChanged.connect(lambda _name: self._on_chosen(key))
        return slim(described(box, f"screen_{key}", title, tip))

    def _on_chosen(self, key: str) -> None:
        if not self._filling:
            self._tell(key)
            self.chosen.emit(key, _names(self._boxes[key]))
            self.changed.emit()

    def _tell(self, key: str) -> None:
        """Let the tooltip name what is chosen: a long name does not fit beside its title."""
        box = self._boxes[key]
        box.setToolTip(plain_tip(self._tip(box.accessibleName(), _names(box))))

    def _tip(self, title: str, names: Sequence[str]) -> str:
        tip = self.tr("Field with: {}. Without it this is not known").format(title)
        return self.tr("{}. Chosen: {}").format(tip, ", ".join(names)) if names else tip


def input_form(widget: QWidget) -> QFormLayout:
    """Return a form in which a title stands above its choice where both do not fit side by side."""
    form = QFormLayout(widget)
    form.setContentsMargins(18, 0, 0, 0)  # pixels, in line with the fold's title
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _names(box: Box) -> list[str]:
    if isinstance(box, QgsFieldComboBox):
        return [box.currentField()] if box.currentField() else []
    return list(box.checkedItems())


def _may_hold_elements(layer: Optional[QgsVectorLayer]) -> list[str]:
    """Return the fields that an algorithm takes as an element's content, those that were meant so first."""
    if layer is None:
        return []
    names = [each.name() for each in layer.fields() if not each.isDateOrTime()]
    sure = [each for each in names if element_of(each)]
    return [*sure, *(each for each in names if each not in sure and symbol_of(each))]
