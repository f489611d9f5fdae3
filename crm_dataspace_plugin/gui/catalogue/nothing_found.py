# SPDX-License-Identifier: GPL-2.0-or-later
"""Zero hits stay zero: what was asked for, and what would be found without one part of it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout

from crm_dataspace_plugin.gui.controls import described, words
from crm_dataspace_plugin.gui.elided_button import ElidedButton
from crm_dataspace_plugin.gui.flow_layout import FlowLayout

Way = tuple[str, str]  # name of the constraint to do without, words for it with the number


class NothingFound(QFrame):
    """Buttons `relax_<constraint>`."""

    way_chosen = pyqtSignal(str)  # name of the constraint

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._text = words(name="find_nothing")
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._more = words(name="find_ways")
        self._flow = FlowLayout()
        column = QVBoxLayout(self)
        column.addWidget(self._text)
        column.addWidget(self._more)
        column.addLayout(self._flow)
        column.addStretch(1)
        self._more.hide()

    def show_text(self, text: str) -> None:
        self._text.setText(text)
        self.show_ways((), "")

    def show_ways(self, ways: Sequence[Way], more: str) -> None:
        """Offer searches that would find something, below a sentence."""
        self._flow.clear()
        self._more.setText(more)
        self._more.setVisible(bool(more))
        for name, text in ways:
            tip = self.tr("{} records. Press to search so").format(text)
            button = described(ElidedButton(text), f"relax_{name}", text, tip)
            button.clicked.connect(lambda _checked=False, name=name: self.way_chosen.emit(name))
            self._flow.addWidget(button)
        self.updateGeometry()
