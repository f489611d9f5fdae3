# SPDX-License-Identifier: GPL-2.0-or-later
"""The filters in force, each a button that takes it away again."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from crm_dataspace_plugin.gui.catalogue.facet_words import facet_title, value_label
from crm_dataspace_plugin.gui.controls import described, tool_button
from crm_dataspace_plugin.gui.flow_layout import FlowLayout

Filters = dict[str, tuple[str, ...]]


class Chips(QWidget):
    """Buttons `chip_<filter>_<value>`; hidden while there is no filter."""

    changed = pyqtSignal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._filters: Filters = {}
        self._flow = FlowLayout(self, spacing=4)
        self.hide()

    @property
    def filters(self) -> Filters:
        return dict(self._filters)

    def add(self, name: str, value: str) -> None:
        if value not in self._filters.get(name, ()):
            self._filters[name] = (*self._filters.get(name, ()), value)
            self._show()

    def remove(self, name: str, value: str) -> None:
        left = tuple(each for each in self._filters.get(name, ()) if each != value)
        self._filters.pop(name, None)
        if left:
            self._filters[name] = left
        self._show()

    def clear(self) -> None:
        self._filters = {}
        self._show()

    def _show(self) -> None:
        self._flow.clear()
        for name, values in self._filters.items():
            for value in values:
                self._flow.addWidget(self._chip(name, value))
        self.setVisible(bool(self._filters))
        self.updateGeometry()
        self.changed.emit()

    def _chip(self, name: str, value: str) -> QWidget:
        text = value_label(name, value, self._language)
        chip = tool_button(
            f"chip_{name}_{value}",
            f"{text}  ×",
            self.tr("{}: {}. Press to remove this filter").format(facet_title(name), text),
            clicked=lambda: self.remove(name, value),
        )
        chip.setAutoRaise(False)
        return described(chip, chip.objectName(), self.tr("Remove filter {}").format(text), chip.toolTip())
